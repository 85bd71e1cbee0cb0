"""The one delegate of all tables: the ground of the row, then what the column says."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.delegates.painters import paint_words
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.models.columns import Column
from ui.models.row_model import CELL_ROLE, ID_ROLE
from ui.widgets.rows import paint_row

Index = QModelIndex | QPersistentModelIndex
SIDE = 16
BAND = 30


class CellDelegate(QStyledItemDelegate):
    """Paints the cells of a table; `row_height` is for 100 % text size.

    `bands` are the words above rows that begin a group, by the rows' ids.
    """

    def __init__(self, row_height: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.row_height = row_height
        self.bands: Mapping[str, str] = {}
        self.columns: tuple[Column[Any], ...] = ()
        self.hovered_row = -1
        self.first_column = 0
        self.last_column = 0

    def ends_with_gap(self, column: int) -> bool:
        """Whether a column keeps its distance at the right, as its header does."""
        return column == self.last_column or self.columns[column].align == "right"

    def hover(self, row: int) -> None:
        """Paint a row as the one under the mouse; -1 for none."""
        self.hovered_row = row

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(64, current_scale().grown(self.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: QRectF = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        column = index.column()
        band = self.bands.get(index.data(ID_ROLE)) if self.bands else None
        if band is not None:
            place = self._below_band(painter, place, band if column == self.first_column else "")
        paint_row(
            painter,
            place,
            selected=selected,
            hovered=index.row() == self.hovered_row,
            first=column == self.first_column,
        )
        right = SIDE if self.ends_with_gap(column) else 0
        inner = place.adjusted(0 if right and column != self.last_column else SIDE, 0, -right, -1)
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        self._paint_cell(painter, inner, index)
        painter.restore()

    def _below_band(self, painter: QPainter, place: QRectF, words: str) -> QRectF:
        """Paint the band that begins a group; returns the room of the row below it."""
        height, tokens, scale = current_scale().grown(BAND), current(), current_scale()
        band = QRectF(place.left(), place.top(), place.width(), height)
        painter.fillRect(band, QColor(tokens.surface.sunken))
        line = QRectF(band.left(), band.bottom() - 1, band.width(), 1)
        painter.fillRect(line, QColor(tokens.line.subtle))
        font = fonts.named("caption", scale, 600)
        paint_words(painter, band.adjusted(SIDE, 0, 0, -1), words, font, tone="secondary")
        return place.adjusted(0, height, 0, 0)

    def _paint_cell(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        column = self.columns[index.column()]
        if column.paint is not None:
            column.paint(painter, rect, index.data(CELL_ROLE))
            return
        font = fonts.named("body", current_scale())
        text = index.data(Qt.ItemDataRole.DisplayRole)
        paint_words(painter, rect, text, font, right=column.align == "right")
