"""Fields for numbers: the text keeps its distance from the border, the wheel scrolls the page.

A style sheet cannot indent the text of a spin box (Qt places it at 0), so these do.
"""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

_INDENT = 7


class WholeNumber(QSpinBox):
    """A spin box for whole numbers, such as percent."""

    def __init__(self, low: int = 0, high: int = 100, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(low, high)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class DecimalNumber(QDoubleSpinBox):
    """A spin box for numbers with decimals."""

    def __init__(
        self,
        low: float = 0.0,
        high: float = 1e9,
        *,
        decimals: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setDecimals(decimals)
        self.setRange(low, high)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
