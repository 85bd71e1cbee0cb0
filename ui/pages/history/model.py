"""The lines of the history as a list that fetches older ones as they come into view."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from partnerdesk.queries.history import HistoryStretch
from ui.pages.history.lines import DayLine, EntryLine, FieldLine, HistoryLine, MoreLine, Telling
from ui.widgets.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)
FIRST, MORE = 60, 100
_NONE = QModelIndex()


class HistoryModel(QAbstractListModel):
    """Lines of all pages read so far; `read` returns a page older than a number."""

    def __init__(
        self, read: Callable[[int | None, int], HistoryStretch], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._telling: Telling | None = None
        self._lines: list[HistoryLine] = []
        self._next_before: int | None = None
        self._entries = 0
        self._is_fetching = False
        self._last_day: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not self._lines

    def line(self, index: Index) -> HistoryLine | None:
        """Return the line at an index."""
        return self._lines[index.row()] if index.isValid() else None

    def place_of(self, key: tuple[object, ...]) -> int:
        """Return the place of a line, -1 where it is not shown."""
        return next((i for i, line in enumerate(self._lines) if line.key == key), -1)

    def reload(self, telling: Telling, *, keep: bool) -> None:
        """Read from the newest again; with `keep` as many entries as were shown."""
        self._telling = telling
        wanted = max(FIRST, self._entries if keep else 0)
        page = self._read(None, wanted)
        self.beginResetModel()
        self._lines, self._entries, self._last_day = [], 0, None
        self._take(page)
        self.endResetModel()

    def _take(self, page: HistoryStretch) -> list[HistoryLine]:
        if self._telling is None:
            return []
        new = list(self._telling.lines(page.entries, self._last_day))
        self._lines += new
        self._entries += len(page.entries)
        self._next_before = page.next_before
        if page.entries:
            self._last_day = self._telling.formats.local_day(page.entries[-1].at)
        return new

    def canFetchMore(self, parent: Index = _NONE) -> bool:
        return not parent.isValid() and self._next_before is not None

    def fetchMore(self, parent: Index = _NONE) -> None:
        if parent.isValid() or self._next_before is None or self._is_fetching:
            return
        self._is_fetching = True
        page = self._read(self._next_before, MORE)
        first = len(self._lines)
        new = self._take(page)
        del self._lines[first:]
        if new:
            self.beginInsertRows(_NONE, first, first + len(new) - 1)
            self._lines += new
            self.endInsertRows()
        self._is_fetching = False

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.line(index), DayLine | MoreLine | None):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(line)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, FieldLine):
            words = self.tr("{label}: from {old} to {new}")
            old, new = line.whole_old, line.whole_new
            return plain_tool_tip(words.format(label=line.label, old=old, new=new))
        return None

    def _said(self, line: HistoryLine) -> str:
        if isinstance(line, EntryLine):
            words = self.tr("{time}, {text}")
            if line.entry.is_undone:
                words = self.tr("{time}, {text} (undone)")
            return words.format(time=line.time, text=line.text)
        if isinstance(line, FieldLine):
            words = self.tr("{label}: from {old} to {new}")
            return words.format(label=line.label, old=line.old, new=line.new)
        return line.text
