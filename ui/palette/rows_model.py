"""The rows of the palette as a list; headings can be neither chosen nor reached."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.palette.entries import Entry, Heading, Line

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class RowsModel(QAbstractListModel):
    """Shows the entries it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()

    @property
    def entries(self) -> Sequence[Entry]:
        """The rows shown."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def line_at(self, row: int) -> Line | None:
        """Return the row that can be chosen there, None for a heading or nothing."""
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        return entry if isinstance(entry, Line) else None

    def next_line(self, row: int, step: int) -> int:
        """Return the next row that can be chosen, going round; -1 where there is none."""
        count = len(self._entries)
        for distance in range(1, count + 1):
            at = (row + step * distance) % count
            if self.line_at(at) is not None:
                return at
        return -1

    def row_of(self, key: str) -> int:
        """Return the row with a key, -1 where it is not shown."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, Line) and entry.key == key:
                return row
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line_at(index.row()) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return _ROW

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role not in (_DISPLAY, _SPOKEN):
            return None
        if isinstance(entry, Heading):
            return f"{entry.text}, {entry.number}" if entry.number else entry.text
        return entry.spoken or entry.title
