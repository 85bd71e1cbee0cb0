"""The rows of one ledger: arrows stay within, left and right lead to the ledger beside it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.models.columns import Column
from ui.pages.items.table import ItemTable

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class LedgerTable(ItemTable):
    """A table without a head. `reached` tells that the keyboard came, `sideways` where it goes."""

    reached = Signal()
    sideways = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        *,
        spoken: str,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            columns, spoken=spoken, row_height=row_height, can_move=True, parent=parent
        )
        self.horizontalHeader().hide()

    def natural_height(self) -> int:
        return self.verticalHeader().length()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.natural_height(), 100))

    def forget_choice(self) -> None:
        """Have no row chosen, and tell nobody."""
        with QSignalBlocker(self):
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())

    def order_by(self, key: str) -> None:
        """Sort by a column, or go back to the order that was entered (an empty key)."""
        keys = [column.key for column in self.rows.columns]
        at = keys.index(key) if key else -1
        self.horizontalHeader().setSortIndicator(at, Qt.SortOrder.AscendingOrder)
        if at < 0:
            self.proxy.sort(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _SIDEWAYS.get(Qt.Key(event.key()), 0)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if step and plain:
            self.sideways.emit(-step if self.isRightToLeft() else step)
        else:
            super().keyPressEvent(event)
