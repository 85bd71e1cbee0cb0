"""The titles above the accounts, in line with what stands below them."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.home.account_cells import write
from ui.home.drawn import font
from ui.look.current import current, current_scale

_HEIGHT = 32


class AccountsHeader(QHeaderView):
    """Paints itself: cells begin at their left edge, unlike those of other tables."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_scale().grown(_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = current()
        painter.fillRect(rect, QColor(tokens.surface.panel))
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line.subtle))
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        measured = font("caption", 500)
        write(painter, QRectF(rect).adjusted(0, 0, -4, 0), title, measured, tokens.ink.tertiary)
