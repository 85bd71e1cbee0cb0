"""How a page's width is shared between the list and the details."""

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.look.current import current_scale
from ui.pages.items.detail import COMPACT_WIDTH, WIDTH

COMPACT_BELOW = 1040
WIDE_FROM = 2200
_WIDEST = 520
_LEAST = 300


class Room(QObject):
    """The splitter between list and details; a width chosen by the user stays."""

    def __init__(self, left: QWidget, right: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._right = right
        self._is_chosen = False
        self.splitter = QSplitter(Qt.Orientation.Horizontal, page)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        right.setMinimumWidth(_LEAST)
        self.splitter.splitterMoved.connect(self._choose)

    def is_compact(self, width: int) -> bool:
        """Tell whether a page of a width is laid out for a narrow window."""
        return width < current_scale().grown(COMPACT_BELOW)

    def share_out(self, width: int) -> None:
        """Give the details the width that fits the page, unless the user chose one."""
        if self._is_chosen or self._right.isHidden():
            return
        wanted = _WIDEST if width >= WIDE_FROM else WIDTH
        wanted = COMPACT_WIDTH if self.is_compact(width) else wanted
        wanted = min(current_scale().grown(wanted), width * 55 // 100)
        self.splitter.setSizes([width - wanted - 1, wanted])

    def state(self) -> str:
        """Return the widths chosen by the user as text, empty where none was."""
        if not self._is_chosen:
            return ""
        return bytes(self.splitter.saveState().toBase64().data()).decode()

    def restore(self, state: str) -> None:
        """Take up the widths chosen earlier."""
        kept = QByteArray.fromBase64(state.encode())
        self._is_chosen = bool(state) and self.splitter.restoreState(kept)

    def _choose(self) -> None:
        self._is_chosen = True
