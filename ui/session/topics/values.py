"""The values both sides hold each other to: seen, added, changed and agreed on one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import AddItem, DeleteItem
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import SHARED_VALUE, SharedValue
from partnerdesk.errors import UserError
from partnerdesk.sessions.course import SessionTopic
from partnerdesk.sessions.speaking import Speaking, side_of
from ui.look.current import scale_of
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.gone import GonePanel
from ui.session.topics.pager import Pager
from ui.session.topics.scaling import keep_air
from ui.session.topics.value_row import ValueRow
from ui.widgets.buttons import button
from ui.widgets.field import Field

MOST_AT_ONCE = 5
_LONG = 200
_ROW, _COMPARED, _GAP, _ADDING = 134, 168, 14, 154


class ValuesPage(TopicPage):
    """A few values at a time, and a line for another one."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._topic_id = ""
        self._changed_id = ""
        self.nothing = GonePanel()
        self.rows = tuple(ValueRow(desk) for _ in range(MOST_AT_ONCE))
        self.pager = Pager(MOST_AT_ONCE)
        self.line = QLineEdit()
        self.adding = Field(self.tr("Another value we hold each other to"), self.line)
        self.add = button(self.tr("Add it"), icon_name="plus")
        column = QVBoxLayout(self)
        keep_air(self, column, spacing=_GAP)
        column.addWidget(self.nothing, 1)
        for row in self.rows:
            row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            column.addWidget(row, 1)
            row.agreed.connect(self._agree)
            row.changing.connect(self.begin)
            row.removed.connect(self._take_out)
        column.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignLeft)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        keep_air(self.foot, foot, spacing=12, margins=(6, 0, 6, 6))
        foot.addWidget(self.adding, 1)
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self.foot)
        self.nothing.show_words(
            self.tr("No value is written down yet. What do we hold each other to?")
        )
        self.pager.turned.connect(lambda _page: self._turned())
        self.line.returnPressed.connect(self.add_value)
        self.line.textEdited.connect(lambda _text: self.adding.set_problem(""))
        self.add.clicked.connect(self.add_value)

    @property
    def values(self) -> tuple[SharedValue, ...]:
        """The values as they are now."""
        return self.desk.plan.values

    def show_topic(self, topic: SessionTopic) -> None:
        if topic.id != self._topic_id:
            self._topic_id, self._changed_id = topic.id, ""
            self.line.clear()
            self.pager.begin()
        self.nothing.setVisible(not self.values)
        self._fit()

    def first_widget(self) -> QWidget | None:
        answers = [tool for row in self._shown for tool in row.answers.values()]
        tools = (*answers, *(row.change for row in self._shown), self.line)
        return next(tool for tool in tools if not tool.isHidden())

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("A", self.tr("Agree to the value that waits longest")),
            ("C", self.tr("Change the first value on the page")),
        ]

    def handle_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_A and self._waiting() is not None:
            self._agree_as_speaking()
        elif key == Qt.Key.Key_C and self._shown and not self._changed_id:
            self.begin(self._shown[0].value.id if self._shown[0].value else "")
        elif key == Qt.Key.Key_Escape and self._changed_id:
            self.end_change()
        else:
            return False
        return True

    def flush(self) -> bool:
        results = [row.fields.flush() for row in self._shown]
        return all(results)

    # changing

    def begin(self, value_id: str, field: str = "title") -> None:
        """Change a value in its fields; with no id the change is done."""
        if not self.flush():
            return
        done, self._changed_id = self._changed_id, value_id
        self._fill()
        for row in self._shown:
            if row.value is not None and row.value.id == (value_id or done):
                row.take_keyboard(field)

    def end_change(self) -> None:
        """Store what is typed and show the words again."""
        self.begin("")

    def add_value(self) -> None:
        """Add what stands in the line, and ask how it shows."""
        title = self.line.text().strip()
        if not title:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        parent_id = self.desk.plan.head.id
        command = AddItem(kind=SHARED_VALUE.name, parent_id=parent_id, values={"title": title})
        try:
            made = self.desk.run(command)
        except UserError as error:
            self.adding.set_problem(self.desk.sentence(error))
            return
        if made:
            self.adding.set_problem("")
            self.line.clear()
            self.pager.turn(self.pager.pages)
            self.begin(made, "behaviour")

    def _take_out(self, value_id: str) -> None:
        self._changed_id = ""
        if self.desk.run_or_say(DeleteItem(kind=SHARED_VALUE.name, item_id=value_id)) is not None:
            self.desk.say(self.tr("Taken out. Ctrl+Z brings it back."))
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    # agreeing

    def _agree(self, value_id: str, side: Side) -> None:
        if self.flush():
            command = AgreeItem(kind=SHARED_VALUE.name, item_id=value_id, side=side)
            self.desk.run_as_or_say(Speaking(side.value), command)
            self._keep_keyboard()

    def _agree_as_speaking(self) -> None:
        value, speaking = self._waiting(), self.desk.speaking
        if value is not None and self.flush():
            side = side_of(speaking)
            self.desk.run_or_say(AgreeItem(kind=SHARED_VALUE.name, item_id=value.id, side=side))
            self._keep_keyboard()

    def _waiting(self) -> SharedValue | None:
        """Return the first value that is not agreed and whose answer whoever speaks owes."""
        side = side_of(self.desk.speaking)
        for value in self.values:
            if value.agreement is Agreement.AGREED:
                continue
            has_agreed = value.us_agree if side is Side.US else value.them_agree
            if side is None or value.agreement is Agreement.PARKED or not has_agreed:
                return value
        return None

    def _keep_keyboard(self) -> None:
        """A button that went away took the keyboard with it."""
        first = self.first_widget()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is shown

    @property
    def _shown(self) -> list[ValueRow]:
        return [row for row in self.rows if not row.isHidden()]

    def _fit(self) -> None:
        grown = scale_of(self).grown
        room = self.height() - grown(_ADDING)
        is_compared = any(each.agreement is Agreement.CHANGED for each in self.values)
        row = grown((_COMPARED if is_compared else _ROW) + _GAP)
        self.pager.show_at_once(min(MOST_AT_ONCE, max(1, room // row)))
        self.pager.count(len(self.values))
        self._fill()

    def _turned(self) -> None:
        if self.flush():
            self._changed_id = ""
        self._fill()

    def _fill(self) -> None:
        shown = self._on_page()
        self.foot.setVisible(not self._is_long)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                value = shown[number]
                row.show_value(value, is_changing=value.id == self._changed_id)

    def _on_page(self) -> Sequence[SharedValue]:
        """Return what is shown; long words that are changed want the room alone."""
        shown = self.pager.of(self.values)
        changed = [each for each in shown if each.id == self._changed_id]
        return changed if self._is_long else shown

    @property
    def _is_long(self) -> bool:
        changed = (each for each in self.values if each.id == self._changed_id)
        return any(len(each.title + each.behaviour) > _LONG for each in changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
