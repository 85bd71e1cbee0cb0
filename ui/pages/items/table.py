"""The table of a page: rows by column specs, moved by mouse or keyboard, as high as its rows."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.delegates.cell_delegate import BAND, SIDE, CellDelegate
from ui.look.current import current, current_scale
from ui.models.columns import Column, Width
from ui.models.proxy import RowProxy
from ui.models.row_model import ID_ROLE, MIME, RowModel
from ui.widgets.hovering import Hovering
from ui.widgets.list_keys import heeds
from ui.widgets.patterns import pen

_LEAST_WIDTH, _LEAST_TITLE = 64, 88  # a title's at 100 % text size
_Flag = QItemSelectionModel.SelectionFlag


class ItemTable(QTableView):
    """Shows a RowModel. The signals name items by id; `moved` gives the new place in the list."""

    opened = Signal(str)
    add_wanted = Signal()
    delete_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()
    left = Signal()
    chosen = Signal(str)
    moved = Signal(str, int)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        *,
        spoken: str,
        row_height: int = 68,
        can_move: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows: RowModel[Any] = RowModel(columns, can_move=can_move, parent=self)
        self.proxy = RowProxy(self.rows, self)
        self.setModel(self.proxy)
        self.setAccessibleName(spoken)
        self._can_move = can_move
        self._delegate = CellDelegate(row_height, self)
        self._delegate.columns = self.rows.columns
        self.setItemDelegate(self._delegate)
        self._behave()
        Hovering(self, self._delegate.hover)
        self._dress_headers()
        self.selectionModel().currentRowChanged.connect(self._tell_chosen)
        for signal in (self.proxy.rowsInserted, self.proxy.rowsRemoved, self.proxy.modelReset):
            signal.connect(self.updateGeometry)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        if self._can_move:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDragDropOverwriteMode(False)
            self.setDropIndicatorShown(True)

    def _dress_headers(self) -> None:
        side, top = self.verticalHeader(), self.horizontalHeader()
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(current_scale().grown(self._delegate.row_height))
        top.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        top.setHighlightSections(False)
        top.setTextElideMode(Qt.TextElideMode.ElideRight)
        top.setSortIndicatorClearable(True)
        top.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        top.setMinimumSectionSize(8)
        self.setSortingEnabled(any(column.sort for column in self.rows.columns))
        top.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show rows; selection and scroll position stay."""
        self.rows.set_rows(rows)
        self.updateGeometry()

    def show_bands(self, bands: Mapping[str, str]) -> None:
        """Write words above the rows that begin a group, named by their ids."""
        if bands or self._delegate.bands:
            self._delegate.bands = bands
            self._fit_rows()

    def _fit_rows(self) -> None:
        """Give rows that begin a group the room of their band."""
        scale, side = current_scale(), self.verticalHeader()
        plain, band = scale.grown(self._delegate.row_height), scale.grown(BAND)
        for row, row_id in enumerate(self.proxy.shown_ids()):
            side.resizeSection(row, plain + (band if row_id in self._delegate.bands else 0))
        self.updateGeometry()
        self.viewport().update()

    def set_row_height(self, pixels: int) -> None:
        """Change the height of all rows (at 100 % text size)."""
        self._delegate.row_height = pixels
        self.verticalHeader().setDefaultSectionSize(current_scale().grown(pixels))
        if self._delegate.bands:
            self._fit_rows()
        self.updateGeometry()

    @property
    def current_id(self) -> str:
        """The id of the row that has the keyboard, empty where there is none."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def selected_ids(self) -> list[str]:
        """The ids of the selected rows from top to bottom."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [str(self.proxy.index(row, 0).data(ID_ROLE)) for row in rows]

    def id_beside(self, ids: Sequence[str]) -> str:
        """The id of the row that takes the place of these, else of the one above; or empty."""
        shown, gone = self.proxy.shown_ids(), frozenset(ids)
        places = [at for at, each in enumerate(shown) if each in gone]
        last = places[-1] if places else 0
        below = (each for each in shown[last:] if each not in gone)
        above = (each for each in reversed(shown[:last]) if each not in gone)
        return next(below, next(above, ""))

    def select(self, item_id: str) -> bool:
        """Select a row and bring it into view; False where it is not shown."""
        place = self.rows.place_of(item_id)
        index = self.proxy.mapFromSource(self.rows.index(place, 0)) if place >= 0 else QModelIndex()
        if not index.isValid():
            return False
        flags = _Flag.ClearAndSelect | _Flag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        return True

    def move_current(self, step: int) -> None:
        """Ask for the current item to be moved among the rows shown (-1 up, 1 down)."""
        shown = self.proxy.shown_ids()
        here = self.currentIndex().row()
        if self.proxy.is_sorted or not 0 <= here + step < len(shown) or here < 0:
            return
        self.moved.emit(shown[here], self.rows.place_of(shown[here + step]))

    def natural_height(self) -> int:
        """The height of header and rows together."""
        rows = self.verticalHeader().length()
        return self.horizontalHeader().sizeHint().height() + rows

    def sizeHint(self) -> QSize:
        return QSize(400, self.natural_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, min(self.natural_height(), 120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out_width()

    def _share_out_width(self) -> None:
        """Give each column its room; what is left goes to those that stretch."""
        scale, whole = current_scale(), self.viewport().width()
        wide = self._shared_width(
            [
                (i, column.width)
                for i, column in enumerate(self.rows.columns)
                if whole >= scale.grown(column.width.from_view)
            ]
        )
        self._delegate.first_column, self._delegate.last_column = min(wide), max(wide)
        for i in range(len(self.rows.columns)):
            self.setColumnHidden(i, i not in wide)
            if i in wide:
                self.setColumnWidth(i, wide[i])

    def _shared_width(self, shown: Sequence[tuple[int, Width]]) -> dict[int, int]:
        """Return columns with their widths; the last give way where the title has no room."""
        scale, whole = current_scale(), self.viewport().width()
        wide = {
            i: scale.grown(
                w.narrow if w.narrow and whole < scale.grown(w.narrow_below) else w.pixels
            )
            for i, w in shown
        }
        for i, width in wide.items():
            around = SIDE * (2 if i == shown[-1][0] else 1)
            wide[i] = max(width + around, self._head_width(i))
        stretching = [i for i, width in shown if width.stretches]
        left = whole - sum(wide.values())
        for i in stretching:
            wide[i] += left // len(stretching)
        fixed = [each for each in shown[1:] if not each[1].stretches]
        if fixed and any(wide[i] < scale.grown(_LEAST_TITLE) for i in stretching):
            return self._shared_width([each for each in shown if each is not fixed[-1]])
        for i in stretching:
            wide[i] = max(_LEAST_WIDTH, wide[i])
        return wide

    def _head_width(self, column: int) -> int:
        """Return what the title of a column needs, in any language and text size."""
        title = self.rows.columns[column].title
        metrics = self.horizontalHeader().fontMetrics()
        return metrics.horizontalAdvance(title) + 2 * SIDE + 2 if title else 0

    def _tell_chosen(self, chosen: QModelIndex) -> None:
        self.chosen.emit(str(chosen.data(ID_ROLE)) if chosen.isValid() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if key == Qt.Key.Key_Up else 1)
        elif not heeds(self, event):
            super().keyPressEvent(event)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Home and End go to the first and last row; left and right stay."""
        actions = QAbstractItemView.CursorAction
        last = self.proxy.rowCount() - 1
        if action in (actions.MoveHome, actions.MoveEnd) and last >= 0:
            return self.proxy.index(0 if action == actions.MoveHome else last, 0)
        if action in (actions.MoveLeft, actions.MoveRight):
            return self.currentIndex()
        return super().moveCursor(action, modifiers)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a ring round the row that has the keyboard where it is not a chosen one."""
        super().paintEvent(event)
        index = self.currentIndex()
        if not index.isValid() or not self.hasFocus() or self.selectionModel().isSelected(index):
            return
        row = self.visualRect(index)
        row.setLeft(0)
        row.setWidth(self.viewport().width())
        painter = QPainter(self.viewport())
        painter.setPen(pen(current().line.focus, 2))
        painter.drawRect(row.adjusted(1, 1, -1, -2))

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the move; the rows come back in their new order from the workspace."""
        if event.source() is not self or self.proxy.is_sorted:
            event.ignore()
            return
        dragged = json.loads(bytes(event.mimeData().data(MIME).data()))
        target = self._place_of_drop(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if len(dragged) == 1:
            others = [each.id for each in self.rows.rows if each.id != dragged[0]]
            index = others.index(target) if target in others else len(others)
            self.moved.emit(dragged[0], index)

    def _place_of_drop(self, event: QDropEvent) -> str:
        """The id of the row before which the dragged one is to stand; empty for the end."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if not index.isValid():
            return ""
        below = at.y() > self.visualRect(index).center().y()
        row = index.row() + (1 if below else 0)
        return str(self.proxy.index(row, 0).data(ID_ROLE)) if row < self.proxy.rowCount() else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_row_height(self._delegate.row_height)
            self._share_out_width()
