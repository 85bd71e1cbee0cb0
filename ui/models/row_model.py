"""One table model for all tables: frozen rows, keyed by id, shown by column specs.

`set_rows` tells only the difference, so that selection and scroll position survive a re-read.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.models import differences
from ui.models.columns import Column, RowValue
from ui.widgets.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-partnerdesk-rows"
CELL_ROLE = int(Qt.ItemDataRole.UserRole)
ID_ROLE = CELL_ROLE + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_NONE = QModelIndex()
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


class RowModel(QAbstractTableModel, Generic[RowValue]):
    """Rows of values under columns. With `can_move` rows can be dragged to another place."""

    def __init__(
        self,
        columns: Sequence[Column[RowValue]],
        *,
        can_move: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._can_move = can_move
        self._rows: list[RowValue] = []
        self._ids: list[str] = []
        self._texts: dict[str, tuple[str, ...]] = {}
        self._keys: dict[int, dict[str, Any]] = {}
        self._told: dict[int, Callable[[RowValue, Column[RowValue]], Any]] = {
            CELL_ROLE: lambda row, column: column.get(row),
            ID_ROLE: lambda row, _column: row.id,
            _ALIGN: lambda _row, column: _ALIGNMENTS[column.align],
            _SPOKEN: lambda row, column: column.said(row),
            _TIP: lambda row, column: plain_tool_tip(column.tip(row)) if column.tip else None,
        }

    @property
    def rows(self) -> tuple[RowValue, ...]:
        """The rows in their stored order."""
        return tuple(self._rows)

    def row_at(self, number: int) -> RowValue:
        """Return a row by its place."""
        return self._rows[number]

    def place_of(self, row_id: str) -> int:
        """Return the place of a row; -1 where there is none."""
        return self._ids.index(row_id) if row_id in self._ids else -1

    def set_rows(self, rows: Sequence[RowValue]) -> None:
        """Show these rows; only what differs is told to the views."""
        new = {row.id: row for row in rows}
        ids = list(new)
        self._remove(differences.gone(self._ids, ids))
        self._reorder(differences.order_of_kept(self._ids, ids))
        self._change(new)
        self._insert(differences.come(self._ids, ids), list(new.values()))

    def _remove(self, gone: list[differences.Run]) -> None:
        for first, last in gone:
            self.beginRemoveRows(_NONE, first, last)
            for row_id in self._ids[first : last + 1]:
                self._forget(row_id)
            del self._rows[first : last + 1]
            del self._ids[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, order: list[int] | None) -> None:
        if order is None:
            return
        self.layoutAboutToBeChanged.emit()
        new_place = {old: new for new, old in enumerate(order)}
        before = self.persistentIndexList()
        after = [self.createIndex(new_place[each.row()], each.column()) for each in before]
        self._rows = [self._rows[place] for place in order]
        self._ids = [self._ids[place] for place in order]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _change(self, new: dict[str, RowValue]) -> None:
        changed = [i for i, row in enumerate(self._rows) if new[row.id] != row]
        for i in changed:
            self._rows[i] = new[self._ids[i]]
            self._forget(self._ids[i])
        for first, last in differences.runs(changed):
            corner = self.index(last, len(self.columns) - 1)
            self.dataChanged.emit(self.index(first, 0), corner)

    def _insert(self, come: list[differences.Run], rows: list[RowValue]) -> None:
        for first, last in come:
            self.beginInsertRows(_NONE, first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._ids[first:first] = [row.id for row in rows[first : last + 1]]
            self.endInsertRows()

    def _forget(self, row_id: str) -> None:
        self._texts.pop(row_id, None)
        for keys in self._keys.values():
            keys.pop(row_id, None)

    def texts_of(self, row: RowValue) -> tuple[str, ...]:
        """Return the texts of all cells of a row, kept until the row changes."""
        texts = self._texts.get(row.id)
        if texts is None:
            texts = tuple(column.text(row) for column in self.columns)
            self._texts[row.id] = texts
        return texts

    def sort_key(self, number: int, column: int) -> Any:
        """Return the key a row is sorted by, kept until the row changes."""
        row = self._rows[number]
        keys = self._keys.setdefault(column, {})
        if row.id not in keys:
            key_of = self.columns[column].sort
            keys[row.id] = number if key_of is None else key_of(row)
        return keys[row.id]

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY:
            return self.texts_of(self._rows[index.row()])[index.column()]
        tell = self._told.get(role)
        if tell is None:
            return None
        return tell(self._rows[index.row()], self.columns[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != _HORIZONTAL or not 0 <= section < len(self.columns):
            return None
        if role in (_DISPLAY, _SPOKEN):
            return self.columns[section].title
        return _ALIGNMENTS[self.columns[section].align] if role == _ALIGN else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._can_move else Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self._can_move else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        ids = sorted({self._ids[each.row()] for each in indexes}, key=self._ids.index)
        carried = QMimeData()
        carried.setData(MIME, QByteArray(json.dumps(ids).encode()))
        return carried
