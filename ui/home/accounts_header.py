"""The titles above the accounts, in line with what stands below them; a click sorts by one."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.home import accounts_model as columns
from ui.home.account_cells import write
from ui.home.drawn import draw_icon, font
from ui.home.listing import Order
from ui.look.current import current, current_scale

_HEIGHT, _ARROW = 32, 12
ORDER_OF: dict[int, Order] = {
    columns.NAME: "name",
    columns.WHY: "attention",
    columns.SESSION: "session",
    columns.GOALS: "goals",
    columns.BALANCE: "balance",
    columns.HEALTH: "health",
}


class AccountsHeader(QHeaderView):
    """Paints itself: cells begin at their left edge, unlike those of other tables.

    `order_wanted` is sent with the order of the column that was clicked.
    """

    order_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._order: Order = "attention"
        self._is_turned = False
        self.sectionClicked.connect(self._on_clicked)

    def show_order(self, order: Order, *, is_turned: bool) -> None:
        """Mark the column that the list is sorted by."""
        if (order, is_turned) != (self._order, self._is_turned):
            self._order, self._is_turned = order, is_turned
            self.viewport().update()

    def _on_clicked(self, section: int) -> None:
        if section in ORDER_OF:
            self.order_wanted.emit(ORDER_OF[section])

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_scale().grown(_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = current()
        painter.fillRect(rect, QColor(tokens.surface.panel))
        line = QRectF(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line.subtle))
        title = self.model().headerData(section, Qt.Orientation.Horizontal)
        measured = font("caption", 500)
        is_marked = ORDER_OF.get(section) == self._order and self._order != "attention"
        colour = tokens.ink.primary if is_marked else tokens.ink.tertiary
        box = QRectF(rect).adjusted(0, 0, -4, 0)
        write(painter, box, title, measured, colour)
        if is_marked:
            side = current_scale().grown(_ARROW)
            wide = measured[1].horizontalAdvance(title) + 3
            left = min(box.left() + wide, box.right() - side)
            arrow = QRectF(left, box.center().y() - side / 2, side, side)
            draw_icon(painter, arrow, "chevron_up" if self._is_turned else "chevron_down", "ink")
