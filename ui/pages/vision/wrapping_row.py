"""Cards side by side, equally wide, or below each other where one would be too narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from ui.look.current import current_scale

GAP = 16


class WrappingRow(QWidget):
    """`needs` is the least width of a card at 100 % text size."""

    def __init__(self, widgets: Sequence[QWidget], needs: int) -> None:
        super().__init__()
        self._needs, self._count = needs, len(widgets)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        for widget in widgets:
            self._box.addWidget(widget, 1)

    def minimumSizeHint(self) -> QSize:
        """Only as wide as one card, so that a narrow page can have them below each other."""
        widths = [item.minimumSize().width() for item in self._items()]
        return QSize(min(max(widths), 200), super().minimumSizeHint().height())

    def _items(self) -> list[QLayoutItem]:
        found = (self._box.itemAt(number) for number in range(self._box.count()))
        return [item for item in found if item is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        each = (self.width() - GAP * (self._count - 1)) / self._count
        narrow = each < current_scale().grown(self._needs)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if narrow else ways.LeftToRight
        if wanted != self._box.direction():
            self._box.setDirection(wanted)
            self.updateGeometry()
