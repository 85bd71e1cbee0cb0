"""A list under a head: as many lines as have room, the others on further pages."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.current import scale_of
from ui.session.topics.lines import HEIGHT, Line, Lines
from ui.session.topics.long_text import QUIET, LongText
from ui.session.topics.pager import Pager
from ui.session.topics.panels import Panel

_MOST = 6


class PagedLines(Panel):
    """`chosen` carries the key of a line. A sentence stands where there is none."""

    chosen = Signal(str)

    def __init__(self, head: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, air=18, parent=parent)
        self._head = head
        self.lines = Lines()
        self.nothing = LongText(QUIET, least=1)
        self.pager = Pager(1)
        self._found: tuple[Line, ...] = ()
        self.body.addWidget(head)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.lines)
        self.body.addStretch(1)
        self.body.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.pager.turned.connect(lambda _page: self._fill())
        self.lines.chosen.connect(self.chosen)

    @property
    def found(self) -> tuple[Line, ...]:
        """All lines, on whatever page."""
        return self._found

    def show_found(self, found: Sequence[Line], nothing: str) -> None:
        """Show these lines from where the pager stands."""
        self._found = tuple(found)
        self.nothing.set_text(nothing, quiet=True)
        self.nothing.setVisible(not self._found)
        self.lines.setVisible(bool(self._found))
        self._fit()

    def _fit(self) -> None:
        """Give each page as many lines as there is room for."""
        grown = scale_of(self).grown
        head = self._head.sizeHint().height()
        room = self.height() - head - self.body.contentsMargins().top() * 2 - grown(12)
        row = grown(HEIGHT) + grown(4)
        fitting = min(_MOST, max(1, room // row))
        if len(self._found) > fitting:
            below = self.pager.sizeHint().height() + grown(16)
            fitting = min(_MOST, max(1, (room - below) // row))
        self.pager.show_at_once(fitting)
        self.pager.count(len(self._found))
        self._fill()

    def _fill(self) -> None:
        self.lines.show_lines(self.pager.of(self._found))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "pager"):
            self._fit()
