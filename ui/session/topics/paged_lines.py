"""A list under a head: as many lines as have room, the others on further pages."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look.current import scale_of
from ui.look.scale import Scale
from ui.session.topics.lines import HEIGHT, TALL, Line, Lines, wants_more
from ui.session.topics.long_text import QUIET, LongText
from ui.session.topics.pager import Pager
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air

_MOST = 6


class PagedLines(Panel):
    """`chosen` carries the key of a line. A sentence stands where there is none."""

    chosen = Signal(str)

    def __init__(
        self, head: QWidget, *, is_narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        """Put lines under a head; a narrow panel leaves it more room beside the pager."""
        super().__init__(spacing=8, air=18, parent=parent)
        self._head = head
        self.lines = Lines()
        self.nothing = LongText(QUIET, least=1)
        self.pager = Pager(1, is_short=is_narrow)
        self._found: tuple[Line, ...] = ()
        self._tall: frozenset[Line] = frozenset()
        top = QHBoxLayout()
        keep_air(self, top, spacing=12)
        top.addWidget(head, 1)
        top.addWidget(self.pager, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.lines)
        self.body.addStretch(1)
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
        scale = scale_of(self)
        head = self._head.sizeHint().height()
        margins = self.body.contentsMargins()
        room = self.height() - margins.top() * 2 - scale.grown(12)
        width = self.width() - margins.left() * 2
        self._tall = frozenset(each for each in self._found if wants_more(each, scale, width))
        fitting = self._fitting(room - head, scale)
        if len(self._found) > fitting:
            fitting = self._fitting(room - max(head, self.pager.sizeHint().height()), scale)
        self.pager.show_at_once(fitting)
        self.pager.count(len(self._found))
        self._fill()

    def _fitting(self, room: int, scale: Scale) -> int:
        """Return how many lines have room on any page, with the tall ones on it."""
        rows = len(self._tall) * [TALL] + _MOST * [HEIGHT]
        heights = accumulate(scale.grown(each) + scale.grown(4) for each in rows[:_MOST])
        return max(1, sum(height <= room for height in heights))

    def _fill(self) -> None:
        self.lines.show_lines(self.pager.of(self._found), tall=self._tall)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "pager"):
            self._fit()
