"""Below a topic: what its page offers, parking it, and the way to the one before and the next."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from ui.session.desk import SessionDesk
from ui.session.sized import Sized
from ui.session.topic_page import TopicPage
from ui.widgets.buttons import button

_GAP, _SIGN = 16, 84  # between buttons; the width of one with an arrow only


class Foot(Sized):
    """`park_wanted`, `previous_wanted` and `next_wanted` are sent by its buttons.

    What the page offers stands in the same row, or in one above where that is too long. The way
    back gives up its word before that.
    """

    park_wanted = Signal()
    previous_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page: TopicPage | None = None
        self._tools: list[QAbstractButton] = []
        self._has_two_rows = False
        self._named = 0  # how wide the way back is with its word
        self.park = button(self.tr("Park it"), icon_name="park", parent=self)
        self.previous = button(self.tr("Previous"), icon_name="arrow_left", parent=self)
        self.next = button(self.tr("Next topic"), icon_name="arrow_right", parent=self)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind
        self.park.clicked.connect(lambda _checked=False: self.park_wanted.emit())
        self.previous.clicked.connect(lambda _checked=False: self.previous_wanted.emit())
        self.next.clicked.connect(lambda _checked=False: self.next_wanted.emit())
        self._above = QHBoxLayout()
        self._above.addStretch(1)
        self._row = QHBoxLayout()
        self._row.addWidget(self.park)
        self._row.addStretch(1)
        self._row.addWidget(self.previous)
        self._row.addWidget(self.next)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._above)
        self._column.addLayout(self._row)
        self.suit_now()

    def show_page(self, page: TopicPage | None, *, can_park: bool) -> None:
        """Show what a page offers."""
        self.park.setVisible(can_park)
        view = self._desk.view
        self.previous.setEnabled(view.previous_topic is not None)
        self.next.setVisible(view.current is not None)
        words = self.tr("Next topic") if view.next_topic is not None else self.tr("Finish")
        self.next.setText(f"{words}\u2002")  # air before the arrow
        self.next.setAccessibleName(words)
        if page is not self._page:
            self._change_page(page)
        self.arrange()

    def _change_page(self, page: TopicPage | None) -> None:
        for tool in self._tools:
            (self._above if self._has_two_rows else self._row).removeWidget(tool)
            tool.setParent(self._page)
        self._page = page
        self._tools = page.tools() if page is not None else []
        for tool in self._tools:
            was_hidden = tool.isHidden() and tool.testAttribute(
                Qt.WidgetAttribute.WA_WState_ExplicitShowHide
            )
            tool.setParent(self)
            tool.setVisible(not was_hidden)
            tool.ensurePolished()  # its width is asked for before it is painted
        self._place(two_rows=False)

    def _place(self, *, two_rows: bool) -> None:
        for tool in self._tools:
            self._above.removeWidget(tool)
            self._row.removeWidget(tool)
        row = self._above if two_rows else self._row
        for at, tool in enumerate(self._tools):
            row.insertWidget(at, tool)
        self._has_two_rows = two_rows
        chain = [*self._tools, self.park, self.previous, self.next]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self._column.setSpacing(self.px(12) if two_rows else 0)

    def arrange(self) -> None:
        """Stand in one row where that has room for all, else in two."""
        if self.previous.text():
            self._named = self.previous.sizeHint().width()
        tools = [each for each in self._tools if not each.isHidden()]
        others = [each for each in (*tools, self.park, self.next) if not each.isHidden()]
        room = self.width() - sum(each.sizeHint().width() + self.px(_GAP) for each in others)
        is_named = self._named <= room or not tools
        two_rows = not is_named and self.px(_SIGN) > room
        self._name_previous(named=is_named or two_rows)
        if two_rows is not self._has_two_rows:
            self._place(two_rows=two_rows)
            self._make_room()

    def _name_previous(self, *, named: bool) -> None:
        """Show the way back with its word, or as an arrow only."""
        words = self.tr("Previous")
        if bool(self.previous.text()) is not named:
            self.previous.setText(words if named else "")
            self.previous.fit_icon()
        self.previous.setToolTip("" if named else words)

    def _make_room(self) -> None:
        """Take the height of another number of rows now: nothing is painted in between."""
        self._column.activate()
        area = self.parentWidget()
        around = area.layout() if area is not None else None
        if around is not None:
            around.activate()

    def event(self, event: QEvent) -> bool:
        """Arrange anew when a button comes, goes, or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def suit(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in (self._above, self._row):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self.px(_GAP))
        self._column.setSpacing(self.px(12) if self._has_two_rows else 0)
        self.arrange()
