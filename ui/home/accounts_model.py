"""The accounts as a table: one row per account, headings of groups between them.

The role is tested first and texts come worded: this is called for every cell of every frame.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from ui.home.account_line import AccountLine
from ui.home.listing import Entry, Heading
from ui.isolating import listed

Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)
CIRCLE, NAME, WHY, SESSION, GOALS, BALANCE, HEALTH = range(7)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_WHOLE = _ROW | Qt.ItemFlag.ItemNeverHasChildren


def heading_words(heading: Heading) -> str:
    """Return what a group is called."""
    if heading.needs_attention is None:
        return translate("Accounts", "Not read yet")
    if heading.needs_attention:
        return translate("Accounts", "Needs attention")
    return translate("Accounts", "On track")


class AccountsModel(QAbstractTableModel):
    """Shows the entries it is given; it neither sorts nor filters."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._titles = (
            "",
            translate("Accounts", "Account and plan"),
            translate("Accounts", "Why now"),
            translate("Accounts", "Next session"),
            translate("Accounts", "Goals agreed"),
            translate("Accounts", "Balance"),
            translate("Accounts", "Health, 6 months"),
        )

    @property
    def entries(self) -> Sequence[Entry]:
        """The rows shown."""
        return self._entries

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def line_at(self, row: int) -> AccountLine | None:
        """Return the account of a row, None for a heading."""
        if not 0 <= row < len(self._entries):
            return None
        entry = self._entries[row]
        return entry if isinstance(entry, AccountLine) else None

    def row_of(self, account_id: str) -> int:
        """Return the row of an account, -1 where it is not shown."""
        for row, entry in enumerate(self._entries):
            if isinstance(entry, AccountLine) and entry.account_id == account_id:
                return row
        return -1

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._entries[index.row()], Heading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return _WHOLE

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role == ENTRY_ROLE:
            return self._entries[index.row()]
        if role not in (_DISPLAY, _SPOKEN, _TIP) or not index.isValid():
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, Heading):
            return f"{heading_words(entry)}, {entry.count}" if index.column() == 0 else None
        if role == _TIP:
            return _tip(entry, index.column())
        return _TEXTS[index.column()](entry)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _LEFT
        return self._titles[section] if role == _DISPLAY else None


def _tip(line: AccountLine, column: int) -> str | None:
    if column == CIRCLE:
        return line.circle_words
    if column == WHY and len(line.why) > 1:
        return "\n".join(reason.text for reason in line.why)
    return None


def _health(line: AccountLine) -> str:
    return line.health[0]


_TEXTS: dict[int, Callable[[AccountLine], str]] = {
    CIRCLE: lambda line: line.circle_words,
    NAME: lambda line: listed((line.name, line.plan_title)) if line.plan_title else line.name,
    WHY: lambda line: ", ".join(reason.text for reason in line.why),
    SESSION: lambda line: ", ".join(text for text in line.session if text),
    GOALS: lambda line: line.goals,
    BALANCE: lambda line: ", ".join(text for text in line.balance_words if text),
    HEALTH: _health,
}
