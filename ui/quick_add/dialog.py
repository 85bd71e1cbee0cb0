"""Quick add: type a line, Enter, type the next. What is new is ours only until it is shared."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.commands.items import AddItem
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from partnerdesk.one_line import Understood, understand
from partnerdesk.one_line.understanding import KINDS_BY_LETTER
from partnerdesk.queries.plans import read_plan
from ui.context import Context
from ui.dialogs.plain_dialog import PlainDialog
from ui.forms.choice_editor import QuietCombo
from ui.forms.words import kind_in_sentence, sentence_of
from ui.look.icons import icon
from ui.pages.items.links import ICONS
from ui.pages.page import locale_of
from ui.quick_add.reading import values_of, words_of
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label

MOST_SHOWN = 6
_KIND_OF_SECTION = {
    "goals": "goal",
    "risks": "risk",
    "resources": "commitment",
    "rewards": "reward",
}
_USUAL = "action"


class QuickAdd(PlainDialog):
    """`added` names the kind and the id of each new item."""

    added = Signal(str, str)

    def __init__(self, context: Context, plan_id: str, section: str, parent: QWidget) -> None:
        super().__init__(self.tr("Quick add"), parent)
        self.want(620)
        self._context = context
        self._plan_id = plan_id
        self._read_plan: PreparedPlan | None = None
        self.kind = QuietCombo(self)
        self.line = QLineEdit(self)
        self.field = Field(self.tr("One line, then Enter"), self.line, parent=self)
        self.reading = ElidedLabel(kind="caption", tone="secondary", parent=self)
        self._added = QVBoxLayout()
        self._added.setSpacing(4)
        self._fill_kinds(_KIND_OF_SECTION.get(section, _USUAL))
        self._assemble()
        self.line.textChanged.connect(lambda _text: self._read())
        self.kind.currentIndexChanged.connect(lambda _at: self._read())
        self.line.returnPressed.connect(self.add)
        context.changes.stored.connect(self._forget)
        self.line.setFocus()
        self._read()

    def _fill_kinds(self, usual: str) -> None:
        for letter, name in KINDS_BY_LETTER.items():
            words = kind_in_sentence(KINDS[name])
            shown = f"{words[:1].upper()}{words[1:]}  /{letter}"
            self.kind.addItem(icon(ICONS.get(name, "star"), "secondary"), shown, name)
        self.kind.setMinimumContentsLength(14)
        self.kind.setAccessibleName(self.tr("What it becomes"))
        self.kind.setCurrentIndex(self.kind.findData(usual))

    def _assemble(self) -> None:
        kind = Field(self.tr("What it becomes"), self.kind, parent=self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(kind)
        row.addWidget(self.field, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.reading)
        hint = self.tr(
            "Understood: @name or “they …” for who, a day at the end, an amount or a percentage "
            "for risks and rewards. A slash and a letter at the beginning choose another kind."
        )
        self.body.addWidget(Label(hint, kind="caption", tone="tertiary", wrap=True, parent=self))
        self.body.addLayout(self._added)
        done = self.add_button(self.tr("Done"))
        done.setAutoDefault(False)
        done.clicked.connect(lambda _checked=False: self.accept())

    @property
    def _plan(self) -> PreparedPlan:
        """Return the plan, read once for all key strokes until something is stored."""
        if self._read_plan is None:
            plan_id = self._plan_id
            self._read_plan = self._context.read(lambda connection: read_plan(connection, plan_id))
        return self._read_plan

    def _forget(self, _change: object) -> None:
        self._read_plan = None

    @property
    def _today(self) -> date:
        return self._context.workspace.now().date()

    def _formats(self, plan: PreparedPlan) -> Formats:
        return Formats(locale=locale_of(self._context), currency=plan.parts.head.currency)

    def _understood(self, plan: PreparedPlan) -> Understood:
        formats, usual = self._formats(plan), str(self.kind.currentData())
        return understand(self.line.text(), plan.parts, formats, self._today, kind=usual)

    def _read(self) -> None:
        """Show what the line says so far."""
        self.field.set_problem("")
        if not self.line.text().strip():
            self.reading.setText(self.tr("New items are ours only until they are shared."))
            return
        plan = self._plan
        found = self._understood(plan)
        words = kind_in_sentence(KINDS[found.kind])
        said = words_of(found, plan.parts, self._formats(plan))
        told = f"{words[:1].upper()}{words[1:]}: {found.title}"
        self.reading.setText(f"{told} · {said}" if said else told)

    def add(self) -> None:
        """Add what the line says and make room for the next one."""
        if not self.line.text().strip():
            return
        plan = self._plan
        found = self._understood(plan)
        command = AddItem(
            kind=found.kind,
            parent_id=self._plan_id,
            values=values_of(found, plan.parts, self._today),
        )
        try:
            outcome = self._context.run(command)
        except UserError as error:
            self.field.set_problem(sentence_of(error, self._formats(plan)))
            return
        if outcome is None:
            return  # the computer did not let us, and that was said: the line stays
        self._note(self.reading.text())
        self.line.clear()
        self.added.emit(found.kind, outcome.item_id)

    def _note(self, words: str) -> None:
        """Show what was added, the newest first."""
        label = ElidedLabel(words, kind="caption", tone="secondary", parent=self)
        self._added.insertWidget(0, label)
        label.show()
        if self._added.count() > MOST_SHOWN:
            last = self._added.takeAt(self._added.count() - 1)
            widget = last.widget() if last is not None else None
            if widget is not None:
                widget.deleteLater()
