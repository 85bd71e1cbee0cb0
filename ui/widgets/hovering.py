"""Which row of a list the mouse is over, for lists that paint it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject
from PySide6.QtWidgets import QAbstractItemView


class Hovering(QObject):
    """Tells `mark` the row under the mouse, -1 for none, and has the list painted anew."""

    def __init__(self, view: QAbstractItemView, mark: Callable[[int], None]) -> None:
        super().__init__(view)
        self._view, self._mark = view, mark
        self._row = -1
        view.setMouseTracking(True)
        view.entered.connect(self._enter)
        view.viewportEntered.connect(self.forget)
        view.viewport().installEventFilter(self)

    def forget(self) -> None:
        """Mark no row until the mouse moves again."""
        self._go(-1)

    def _enter(self, index: QModelIndex) -> None:
        self._go(index.row())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.forget()
        return False

    def _go(self, row: int) -> None:
        if row != self._row:
            self._row = row
            self._mark(row)
            self._view.viewport().update()
