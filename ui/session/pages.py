"""The pages of topics, one per kind, made when their kind is first talked about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from partnerdesk.sessions.course import SessionTopic, TopicKind
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.registry import page_for

RING = 8  # below a page, where the ring round its lowest control goes


class Pages(QStackedWidget):
    """`width_changed` comes when the page shown wants another width."""

    told = Signal(str)
    width_changed = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._made: dict[TopicKind, TopicPage] = {}
        self._areas: dict[TopicKind, QScrollArea] = {}
        self.current: TopicPage | None = None

    @property
    def made(self) -> tuple[TopicPage, ...]:
        """The pages made so far."""
        return tuple(self._made.values())

    def show_topic(self, topic: SessionTopic) -> TopicPage:
        """Show a topic on the page of its kind; the page left stores what is half typed."""
        page = self._made.get(topic.kind) or self._make(topic.kind)
        if self.current is not None and self.current is not page:
            self.current.flush()
        self.current = page
        page.show_topic(topic)
        self.setCurrentWidget(self._areas[topic.kind])
        return page

    def _make(self, kind: TopicKind) -> TopicPage:
        page = self._made[kind] = page_for(kind, self._desk)
        page.told.connect(self.told)
        page.topic_wanted.connect(self._desk.go_to)
        page.width_changed.connect(self.width_changed)
        area = self._areas[kind] = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setProperty("page", True)
        page.setContentsMargins(0, 0, 0, RING)
        area.setWidget(page)
        self.addWidget(area)
        return page
