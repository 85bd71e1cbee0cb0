"""The values both sides hold each other to, with what shows them; agreed on one by one."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import AddItem, SetField
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.plans import SHARED_VALUE, SharedValue
from partnerdesk.errors import UserError
from partnerdesk.sessions.speaking import side_of
from ui.forms.binding import Binding
from ui.forms.conversions import conversion_for
from ui.forms.sentences import say_under
from ui.forms.text_editor import TextEditor
from ui.look.current import scale_of
from ui.session.desk import SessionDesk
from ui.session.topics.agreement_words import chip_of
from ui.session.topics.long_text import LongText
from ui.session.topics.pager import Pager
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.chips import StateChip
from ui.widgets.field import Field
from ui.widgets.labels import Label

AT_ONCE = 3
_LOW = 540
_NAMES = ("title", "behaviour")


class ValuePlace(QWidget):
    """One value: its words, how it shows, how it stands; changed where it stands."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._value: SharedValue | None = None
        self.frames: dict[str, Field] = {}
        self._bindings: dict[str, Binding] = {}
        self.chip = StateChip()
        self.agree = button(self.tr("We agree"), "primary", small=True)
        grid = QGridLayout(self)
        keep_air(self, grid, spacing=12)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for column, name in enumerate(_NAMES):
            grid.addWidget(self._field(name), 0, column)
        grid.addWidget(self.chip, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.agree, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        self.agree.clicked.connect(self._agree)

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
        """Show a value."""
        self._value = value
        for name, binding in self._bindings.items():
            binding.load(value.id, getattr(value, name))
        state, words = chip_of(self._desk.plan, value)
        self.chip.set_state(state, words)
        self.agree.setVisible(value.agreement is not Agreement.AGREED)

    def flush(self) -> bool:
        """Store what is half typed."""
        results = [binding.flush() for binding in self._bindings.values()]
        return all(results)

    def _agree(self) -> None:
        if self._value is not None and self.flush():
            side = side_of(self._desk.speaking)
            self._desk.run_or_say(
                AgreeItem(kind=SHARED_VALUE.name, item_id=self._value.id, side=side)
            )


class ValuesPanel(Panel):
    """A few values at a time, and a line for another one."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._values: tuple[SharedValue, ...] = ()
        self.nothing = LongText()
        self.places = tuple(ValuePlace(desk) for _ in range(AT_ONCE))
        self.pager = Pager(AT_ONCE)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Another value"))
        self.line.setPlaceholderText(self.tr("Another value we hold each other to"))
        self.add = button(self.tr("Add it"), icon_name="plus")
        self.heads = QHBoxLayout()
        self.heads.addWidget(Label(self.tr("What we hold each other to"), kind="h3"), 1)
        self.body.addLayout(self.heads)
        self.body.addWidget(self.nothing, 1)
        for place in self.places:
            self.body.addWidget(place)
        self.body.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        keep_air(self, foot, spacing=12)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.add)
        self.body.addLayout(foot)
        self.pager.turned.connect(lambda _page: self._fill())
        self.line.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)

    def show_values(self) -> None:
        """Show the values as they are now."""
        self._values = self._desk.plan.values
        self.nothing.set_text(self.tr("No value is written down yet."), quiet=True)
        self.nothing.setVisible(not self._values)
        self.pager.count(len(self._values))
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < scale_of(self).grown(_LOW)
        self.pager.show_at_once(AT_ONCE - 1 if is_low else AT_ONCE)
        self._fill()

    def flush(self) -> bool:
        """Store what is half typed."""
        results = [place.flush() for place in self.places]
        return all(results)

    def _fill(self) -> None:
        shown = self.pager.of(self._values)
        for number, place in enumerate(self.places):
            place.setVisible(number < len(shown))
            if number < len(shown):
                place.show_value(shown[number])

    def _add(self) -> None:
        if not self.line.text().strip():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        command = AddItem(
            kind=SHARED_VALUE.name,
            parent_id=self._desk.plan.head.id,
            values={"title": self.line.text().strip()},
        )
        try:
            done = self._desk.run(command)
        except UserError as error:
            self._desk.say(self._desk.sentence(error))
            return
        if done:
            self.line.clear()
            self.pager.turn(self.pager.pages)
