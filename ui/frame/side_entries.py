"""The rows of a side list as values, and the model that gives them to the view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from partnerdesk.figures.shapes import Side

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideEntry:
    """A row: an icon or a circle of people, a text and a count. A quiet one leads elsewhere."""

    key: str
    text: str
    icon: str = ""
    count: str = ""
    circle: tuple[tuple[Side, ...], tuple[Side, ...]] | None = None
    is_quiet: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return f"{self.text}, {self.count}" if self.count else self.text


class SideModel(QAbstractListModel):
    """Entries in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[SideEntry, ...] = ()
        self.has_tips = False

    @property
    def entries(self) -> tuple[SideEntry, ...]:
        """The rows shown."""
        return self._entries

    def set_entries(self, entries: Sequence[SideEntry]) -> None:
        """Show other rows; same keys in the same order only change their texts."""
        fresh = tuple(entries)
        if [each.key for each in fresh] == [each.key for each in self._entries]:
            self._entries = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._entries = fresh
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the row of a key, -1 where there is none."""
        return next((row for row, each in enumerate(self._entries) if each.key == key), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole and self.has_tips:
            return entry.text
        return None
