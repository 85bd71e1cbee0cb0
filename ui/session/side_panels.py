"""The column at the left: today's agenda, a line to add a topic, and who is in the room."""

from typing import Literal

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session_agenda import (
    ChangeTopic,
    MoveTopic,
    RemoveTopic,
    SkipTopic,
)
from partnerdesk.sessions.course import TopicState
from ui.look.current import current
from ui.session.agenda import AgendaList
from ui.session.desk import SessionDesk
from ui.session.room import Room
from ui.session.sized import Sized
from ui.widgets.buttons import button
from ui.widgets.labels import Label

Ground = Literal["sunken", "panel"]


class SidePanel(Sized):
    """A column with a ground and a line towards the middle."""

    def __init__(
        self, ground: Ground, width: int, *, is_left: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name: Ground = ground
        self._width, self._is_left = width, is_left

    def suit(self) -> None:
        self.setFixedWidth(self.px(self._width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        ground = tokens.surface.sunken if self._name == "sunken" else tokens.surface.panel
        painter.fillRect(self.rect(), QColor(ground))
        left = self.width() - 1 if self._is_left else 0
        painter.fillRect(QRectF(left, 0, 1, self.height()), QColor(tokens.line.subtle))


class AgendaPanel(SidePanel):
    """Where the session is, and the way to any topic."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__("sunken", 372, is_left=True, parent=parent)
        self._desk = desk
        self.title = Label(self.tr("Today"), kind="h2", parent=self)
        self.more = button("", "flat", icon_name="more", small=True, parent=self)
        self.more.setAccessibleName(self.tr("Change the topic's place or time"))
        self.more.setToolTip(self.tr("Change the topic's place or time"))
        self.when = Label(kind="caption", tone="secondary", wrap=True, parent=self)
        self.agenda = AgendaList(self)
        self.add = button(self.tr("Add a topic"), "flat", icon_name="plus", small=True, parent=self)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Write a topic"))
        self.line.setAccessibleName(self.tr("Write a topic"))
        self.line.hide()
        self.room = Room(desk, self)
        self._assemble()
        self._connect()
        self.suit_now()
        self.show_view()

    def _assemble(self) -> None:
        self._column = QVBoxLayout(self)
        self._head = QVBoxLayout()
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addStretch(1)
        top.addWidget(self.more)
        self._head.addLayout(top)
        self._head.addWidget(self.when)
        self._column.addLayout(self._head)
        self._column.addWidget(self.agenda, 1)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self.line)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.room)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        desk = self._desk
        self.agenda.chosen.connect(desk.go_to)
        self.agenda.moved.connect(self._move)
        self.agenda.removed.connect(self._remove)
        self.agenda.placed.connect(self._place)
        self.agenda.skipped.connect(self._skip)
        self.agenda.time_changed.connect(self._change_time)
        self.more.clicked.connect(lambda _checked=False: self._show_menu())
        self.add.clicked.connect(lambda _checked=False: self._begin_to_add())
        self.line.returnPressed.connect(self._add)
        self.line.editingFinished.connect(self._end_adding)
        desk.changed.connect(self.show_view)

    def show_view(self) -> None:
        """Show agenda, day and place."""
        view, formats = self._desk.view, self._desk.formats
        day = formats.weekday(formats.local_day(view.starts_at))
        self.when.setText("\n".join(each for each in (day, view.place) if each))
        self.agenda.show_view(view)
        self.more.setVisible(bool(view.topics))

    def _begin_to_add(self) -> None:
        self.add.hide()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        text = " ".join(self.line.text().split())
        self.line.clear()
        if not text:
            return
        added = self._desk.add_topic(text)
        if added:
            self.agenda.mark(added)
            self._desk.say(self.tr("On the agenda: {title}").format(title=text))

    def _end_adding(self) -> None:
        if not self.line.text().strip():
            self.line.hide()
            self.add.show()

    def _move(self, topic_id: str, step: int) -> None:
        ids = [each.id for each in self._desk.view.topics]
        at = ids.index(topic_id) + step
        if 0 <= at < len(ids):
            self._place(topic_id, at)

    def _place(self, topic_id: str, index: int) -> None:
        session_id = self._desk.session_id
        self._desk.run_or_say(MoveTopic(session_id=session_id, topic_id=topic_id, index=index))

    def _remove(self, topic_id: str) -> None:
        """Take a topic that was never talked about away; another one is skipped."""
        topic = self._desk.view.course.topic(topic_id)
        if topic is None:
            return
        make = SkipTopic if topic.seconds or topic.state is not TopicState.OPEN else RemoveTopic
        self._desk.run_or_say(make(session_id=self._desk.session_id, topic_id=topic_id))

    def _skip(self, topic_id: str) -> None:
        self._desk.run_or_say(SkipTopic(session_id=self._desk.session_id, topic_id=topic_id))

    def _change_time(self, topic_id: str, more: int) -> None:
        """Give a topic more minutes or fewer; without any it has no clock."""
        topic = self._desk.view.course.topic(topic_id)
        if topic is None:
            return
        minutes = max(0, (topic.minutes or 0) + more)
        command = ChangeTopic(session_id=self._desk.session_id, topic_id=topic_id, minutes=minutes)
        self._desk.run_or_say(command)

    def _show_menu(self) -> None:
        """Offer what can be done with the topic that has the mark."""
        index = self.agenda.currentIndex()
        if index.isValid():
            menu = self.agenda.menu_of(index)
            menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def suit(self) -> None:
        super().suit()
        self.more.setFixedWidth(self.px(48))
        self._column.setContentsMargins(self.px(24), self.px(28), self.px(24), self.px(28))
        self._column.setSpacing(self.px(20))
        self._head.setContentsMargins(self.px(20), 0, 0, 0)
        self._head.setSpacing(self.px(8))
        self._foot.setContentsMargins(self.px(20), 0, 0, 0)
        self._foot.setSpacing(self.px(16))
