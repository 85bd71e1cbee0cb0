"""Below a topic: what its page offers, parking it, and the way to the one before and the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.session.topic_page import TopicPage
from ui.widgets.buttons import button


class Foot(Sized):
    """`park_wanted`, `previous_wanted` and `next_wanted` are sent by its buttons."""

    park_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: TopicPage | None = None
        self._tools: list[QAbstractButton] = []
        self.park = button(self.tr("Park it"), icon_name="park", parent=self)
        self.previous = button(self.tr("Previous"), icon_name="arrow_left", parent=self)
        self.next = button(self.tr("Next topic"), icon_name="arrow_right", parent=self)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind
        self.park.clicked.connect(lambda _checked=False: self.park_wanted.emit())
        self.previous.clicked.connect(lambda _checked=False: self.previous_wanted.emit())
        self.next.clicked.connect(lambda _checked=False: self.next_wanted.emit())
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.park)
        self._row.addStretch(1)
        self._row.addWidget(self.previous)
        self._row.addWidget(self.next)
        self.suit_now()

    def show_page(self, page: TopicPage | None, *, can_park: bool) -> None:
        """Show what a page offers."""
        self.park.setVisible(can_park)
        view = self._desk.view
        self.previous.setEnabled(view.previous_topic is not None)
        self.next.setVisible(view.current is not None)
        words = self.tr("Next topic") if view.next_topic is not None else self.tr("Done")
        self.next.setText(f"{words}\u2002")  # air before the arrow
        self.next.setAccessibleName(words)
        if page is self._page:
            return
        for tool in self._tools:
            self._row.removeWidget(tool)
            tool.hide()
        self._page = page
        self._tools = page.tools() if page is not None else []
        for at, tool in enumerate(self._tools):
            tool.setParent(self)
            self._row.insertWidget(at, tool)
            tool.show()

    def suit(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.px(16))
