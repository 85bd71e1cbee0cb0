"""The private note on the plan, in its hatched frame, written where it is read."""

from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.plans import PLAN
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.binding import Binding
from ui.forms.conversions import conversion_for
from ui.forms.editor import WrittenEditor
from ui.forms.words import sentence_of
from ui.pages.overview.glance import Glance
from ui.widgets.hatch import HatchFrame


class NoteEditor(WrittenEditor):
    """Text of several lines that fills its frame."""

    def __init__(self, area: QPlainTextEdit) -> None:
        super().__init__(area, conversion_for(PLAN.by_name["private_notes"], Formats()))
        self.area = area
        area.textChanged.connect(self.typed)

    def text(self) -> str:
        return self.area.toPlainText()

    def show_text(self, text: str) -> None:
        if text != self.area.toPlainText():
            with QSignalBlocker(self.area):
                self.area.setPlainText(text)


class PrivateCard(HatchFrame):
    """The plan's private note."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_note(self.tr("never shared, never printed"))
        self.setObjectName("overview_private")
        self.context = context
        self.text = QPlainTextEdit(self)
        self.text.setProperty("bare", True)
        self.text.setTabChangesFocus(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.text.setMinimumHeight(64)
        self.text.setAccessibleName(self.tr("Private note on the plan"))
        self.text.setPlaceholderText(self.tr("What only our side should know before the next talk"))
        self.area.setContentsMargins(6, 4, 2, 4)
        self.area.addWidget(self.text)
        self.binding = Binding(context, NoteEditor(self.text), self._say, _set_note)

    def show_glance(self, glance: Glance) -> None:
        """Show the note of a plan; what is being typed stays."""
        plan_id = glance.parts.head.id
        self.binding.load(plan_id, glance.plan.note_on(plan_id))

    def _say(self, problem: UserError | str) -> None:
        if isinstance(problem, UserError):
            self.context.say(sentence_of(problem, Formats()))


def _set_note(plan_id: str, value: Any, merge_key: str) -> SetField:
    return SetField(
        kind="plan", item_id=plan_id, field="private_notes", value=value, merge_key=merge_key
    )
