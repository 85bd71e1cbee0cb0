"""The ground of a table or list row, for delegates: hover, selection, focus, line below."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from ui.look.current import current
from ui.widgets.patterns import pen

BAR = 3


def paint_row(
    painter: QPainter,
    rect: QRectF,
    *,
    selected: bool = False,
    hovered: bool = False,
    focused: bool = False,
    first: bool = False,
    line: bool = True,
) -> None:
    """Fill a cell. `first` draws the ink bar of a selected row; `focused` a ring inside."""
    tokens = current()
    painter.save()
    ground = tokens.surface.panel
    if selected or hovered:
        ground = tokens.surface.selected if selected else tokens.surface.hover
    painter.fillRect(rect, QColor(ground))
    if line:
        below = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(below, QColor(tokens.line.subtle))
    if selected and first:
        bar = QRectF(rect.left(), rect.top(), BAR, rect.height())
        painter.fillRect(bar, QColor(tokens.ink.primary))
    if focused:
        painter.setPen(pen(tokens.line.focus, 2))
        painter.drawRect(rect.adjusted(1, 1, -1, -2))
    painter.restore()
