"""The work of a session: agenda, topic and decisions side by side, or fewer where it is narrow."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.session.compact_line import CompactLine
from ui.session.decided import DecidedColumn
from ui.session.desk import SessionDesk
from ui.session.side_panels import AgendaPanel, SidePanel
from ui.session.sized import Sized
from ui.session.topic_area import TopicArea

COMPACT_BELOW = 1800  # of the design's width: a topic has figures, and two answers abreast


class DecidedPanel(SidePanel):
    """The column at the right."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__("panel", 468, is_left=False, parent=parent)
        self.column = DecidedColumn(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.column)
        self.suit_now()


class Work(Sized):
    """Where it is narrow the columns at the sides are drawers: one at a time, opened by buttons."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_compact = False
        self._drawer = ""
        self.agenda = AgendaPanel(desk, self)
        self.topic = TopicArea(desk, self)
        self.decided = DecidedPanel(desk, self)
        self.compact = CompactLine(desk, self)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        for widget, stretch in ((self.agenda, 0), (self.topic, 1), (self.decided, 0)):
            self._row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.compact)
        column.addLayout(self._row, 1)
        self.compact.drawer_wanted.connect(self.toggle)
        self.decided.column.left.connect(self.topic.enter)
        self.topic.pages.width_changed.connect(self.arrange)
        desk.capture_wanted.connect(self.capture)
        desk.changed.connect(self.arrange)
        self.suit_now()
        self.arrange()

    def toggle(self, name: str) -> None:
        """Open a drawer, or close it."""
        self._drawer = "" if self._drawer == name else name
        self.arrange()

    def capture(self, text: str = "") -> None:
        """Put the keyboard into the line that captures, wherever that is now."""
        if not self.decided.isVisible():
            self._drawer = "decided"
            self.arrange()
        self.decided.column.capture.enter(text)

    def arrange(self) -> None:
        """Show the columns that there is room for."""
        self._is_compact = self.width() < self.px(COMPACT_BELOW)
        is_whole = self.topic.takes_whole_width
        beside = not self._is_compact and not is_whole
        self.agenda.setVisible(beside or self._drawer == "agenda")
        self.decided.setVisible(beside or self._drawer == "decided")
        self.compact.setVisible(not beside)
        self.topic.show_steps(shown=beside)
        if beside:
            self._drawer = ""
        self.compact.show_drawer(self._drawer)

    def free_place(self) -> QRect:
        """Return where state and time of the topic stand: nothing is clicked there.

        Where the line above is shown, its words are in that place.
        """
        if not self.compact.isHidden():
            return self.compact.geometry().intersected(self.compact.words_place())
        room = self.topic.free_place()
        return QRect(self.topic.mapTo(self, room.topLeft()), room.size())

    def areas(self) -> tuple[QWidget, ...]:
        """Return the parts in the order that Tab goes through them."""
        return (*self.topic.areas(), self.agenda, self.decided, self.compact)

    def flush(self) -> bool:
        """Store what is half typed anywhere."""
        topic = self.topic.flush()
        return self.decided.column.flush() and topic

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def suit(self) -> None:
        self.arrange()
