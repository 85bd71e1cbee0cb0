"""The delegate of the accounts: the ground of a row, its cell, or the heading of a group."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.home.account_cells import PAINTERS, write
from ui.home.accounts_model import CIRCLE, ENTRY_ROLE, heading_words
from ui.home.drawn import font
from ui.home.listing import Heading
from ui.look.current import current, current_scale
from ui.widgets.rows import paint_row

ROW, HEADING_ROW = 60, 34
_STATE = QStyle.StateFlag


class AccountRow(QStyledItemDelegate):
    """Paints everything itself: a style sheet per cell would cost more than the figures.

    `hovered` is the row under the mouse, set by the table.
    """

    hovered = -1

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(60, current_scale().grown(ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(ENTRY_ROLE)
        box = QRectF(option.rect)
        if isinstance(entry, Heading):
            _heading(painter, box, entry)
            return
        paint_row(
            painter,
            box,
            selected=bool(option.state & _STATE.State_Selected),
            hovered=index.row() == self.hovered,
            first=index.column() == CIRCLE,
            line=index.row() < index.model().rowCount() - 1,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = 16 if index.column() == CIRCLE else 0
        PAINTERS[index.column()](painter, box.adjusted(inset, 0, -12, -1), entry)
        painter.restore()


def _heading(painter: QPainter, box: QRectF, heading: Heading) -> None:
    tokens = current()
    painter.fillRect(box, QColor(tokens.surface.sunken))
    line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
    painter.fillRect(line, QColor(tokens.line.subtle))
    measured = font("caption", 600)
    words, inner = heading_words(heading), box.adjusted(16, 0, 0, -1)
    write(painter, inner, words, measured, tokens.ink.secondary)
    after = inner.adjusted(measured[1].horizontalAdvance(words) + 8, 0, 0, 0)
    write(painter, after, str(heading.count), font("caption"), tokens.ink.secondary)
