"""Swallows the second click of a double click after the first one has led to another page."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class SecondClick(QObject):
    """Drops double clicks for as long as the system takes two clicks for one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._stop)

    def swallow(self) -> None:
        """Begin now."""
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._end.start(QApplication.doubleClickInterval())

    def _stop(self) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick
