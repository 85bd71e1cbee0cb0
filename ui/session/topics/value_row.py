"""One of the values both sides hold: its words, how it shows, who agrees; changed in place."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import SHARED_VALUE, SharedValue
from ui.forms.agreed_terms import term_changes
from ui.forms.binding import Binding
from ui.forms.conversions import conversion_for
from ui.forms.sentences import say_under
from ui.forms.text_editor import TextEditor
from ui.look.icons import icon
from ui.session.desk import SessionDesk
from ui.session.standing import agrees, chip_of
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.heading import QUIET, Heading
from ui.session.topics.long_text import LongText
from ui.session.topics.names import in_short, sides_of, translate
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.session.topics.scrolling import take_keyboard
from ui.widgets.buttons import Button, button
from ui.widgets.chips import StateChip
from ui.widgets.field import Field
from ui.widgets.labels import button_text

_NAMES = ("title", "behaviour")
_LONGEST = 34  # letters on a chip
_TITLE = ((30, 38, 600), (24, 30, 600), (20, 26, 600))
_SHOWS = ((24, 34, 400), (22, 30, 400), (20, 26, 400))


class ValueWords(QWidget):
    """How a value shows; what was agreed stands below where it is another one now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shows = LongText(_SHOWS, least=1, most=3)
        self.agreed = Heading(QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.shows, 1)
        column.addWidget(self.agreed)

    def show_value(self, value: SharedValue, desk: SessionDesk) -> None:
        """Show a value."""
        nothing = self.tr("Nobody has said yet how it shows.")
        self.shows.set_text(value.behaviour or nothing, quiet=not value.behaviour)
        changed = term_changes(SHARED_VALUE, value, desk.plan, desk.formats)
        told = self.tr("We had agreed: {words}")
        words = "; ".join(each.old for each in changed)
        self.agreed.set_text(told.format(words=words) if changed else "", quiet=True)
        self.agreed.setVisible(bool(changed))


class ValueFields(QWidget):
    """The same in two fields; each is stored when it is left."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.frames: dict[str, Field] = {}
        self._bindings: dict[str, Binding] = {}
        row = QHBoxLayout(self)
        keep_air(self, row, spacing=16, margins=(6, 0, 6, 6))
        for part, name in zip((2, 3), _NAMES, strict=True):
            row.addWidget(self._field(name), part, Qt.AlignmentFlag.AlignTop)

    def _field(self, name: str) -> Field:
        rule = SHARED_VALUE.by_name[name]
        editor = TextEditor(conversion_for(rule, self._desk.formats), one_line=True)
        words = self.tr("Value") if name == "title" else self.tr("How it shows")
        frame = self.frames[name] = Field(words, editor.widget)

        def to_command(item_id: str, value: Any, merge_key: str) -> SetField:
            return SetField(
                kind=SHARED_VALUE.name,
                item_id=item_id,
                field=name,
                value=value,
                merge_key=merge_key,
            )

        say = say_under(frame, lambda: self._desk.formats)
        self._bindings[name] = Binding(self._desk, editor, say, to_command)
        return frame

    def show_value(self, value: SharedValue) -> None:
        """Show a value; what is being typed stays."""
        for name, binding in self._bindings.items():
            binding.load(value.id, getattr(value, name))

    def flush(self) -> bool:
        """Store what is half typed; False where something cannot be stored."""
        results = [binding.flush() for binding in self._bindings.values()]
        return all(results)


class ValueRow(Panel):
    """`agreed` carries a value's id and the side that stands behind it, `removed` the id alone.

    `changing` says with its id that the fields are wanted, or with nothing that they are done.
    """

    agreed = Signal(str, object)
    removed = Signal(str)
    changing = Signal(str)

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(spacing=0, air=12, parent=parent)
        self._desk = desk
        self.value: SharedValue | None = None
        self.name = Heading(_TITLE, most=1)
        self.words = ValueWords()
        self.fields = ValueFields(desk)
        self.stack = CurrentStack()
        self.stack.addWidget(self.words)
        self.stack.addWidget(self.fields)
        self.chip = StateChip()
        self.answers: Mapping[Side, Button] = {
            side: button("", "primary", small=True) for side in (Side.US, Side.THEM)
        }
        self.change = button(self.tr("Change"), icon_name="pen", small=True)
        self.remove = button(self.tr("Take it out"), icon_name="trash", small=True)
        self._assemble()
        self.change.clicked.connect(self._turn)
        self.remove.clicked.connect(lambda: self.removed.emit(self._id))
        for side, answer in self.answers.items():
            answer.clicked.connect(lambda _on=False, side=side: self._agree(side))

    def _assemble(self) -> None:
        head = QHBoxLayout()
        keep_air(self, head, spacing=12)
        head.addWidget(self.name, 1)
        head.addStretch()
        for part in (self.chip, self.change):
            head.addWidget(part)
        below = QHBoxLayout()
        keep_air(self, below, spacing=12)
        below.addWidget(self.stack, 1)
        for tool in (*self.answers.values(), self.remove):
            below.addWidget(tool, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(head)
        self.body.addLayout(below, 1)

    @property
    def _id(self) -> str:
        return self.value.id if self.value is not None else ""

    @property
    def is_changing(self) -> bool:
        """Whether the fields are shown."""
        return self.stack.currentWidget() is self.fields

    def show_value(self, value: SharedValue, *, is_changing: bool) -> None:
        """Show a value, to be read or in its fields."""
        self.value = value
        self.name.set_text(value.title)
        self.name.setVisible(not is_changing)
        self.words.show_value(value, self._desk)
        self.fields.show_value(value)
        self.stack.setCurrentWidget(self.fields if is_changing else self.words)
        state, words, day = chip_of(value, self._desk)
        self.chip.set_state(state, in_short(words, _LONGEST), day)
        self.remove.setVisible(is_changing)
        self._call(self.change, self.tr("Done") if is_changing else self.tr("Change"), value)
        self.change.setIcon(icon("check" if is_changing else "pen"))
        for party in sides_of(self._desk.plan):
            told = self.tr("{party} agrees").format(party=in_short(party.label, 14))
            self._call(self.answers[party.side], told, value)
            is_open = not is_changing and not agrees(value, party.side)
            self.answers[party.side].setVisible(is_open)
        self.setAccessibleName(value.title)

    def _call(self, tool: Button, words: str, value: SharedValue) -> None:
        tool.setText(button_text(words))
        spoken = translate("ValueRow", "{words}: {value}")
        tool.setAccessibleName(spoken.format(words=words, value=value.title))

    def take_keyboard(self, field: str = "title") -> None:
        """Put the keyboard into a field, or on the button where nothing is changed."""
        aim = self.fields.frames[field].control if self.is_changing else self.change
        take_keyboard(aim)

    def _turn(self) -> None:
        if self.is_changing and not self.fields.flush():
            return
        self.changing.emit("" if self.is_changing else self._id)

    def _agree(self, side: Side) -> None:
        self.agreed.emit(self._id, side)
