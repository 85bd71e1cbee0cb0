"""The table of accounts: fixed widths and heights, Enter opens, the context menu does the rest."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.home import accounts_model as columns
from ui.home.account_line import AccountLine
from ui.home.account_row import HEADING_ROW, ROW, AccountRow
from ui.home.accounts_header import AccountsHeader
from ui.home.accounts_model import AccountsModel
from ui.home.listing import Entry, Heading
from ui.look.current import current_scale

_WIDTHS = {
    columns.CIRCLE: 76,
    columns.NAME: 212,
    columns.SESSION: 108,
    columns.GOALS: 92,
    columns.BALANCE: 164,
    columns.HEALTH: 124,
}
_LEAST_WHY, _MOST_WHY = 240, 460
_LEFT_OUT_FIRST = (columns.HEALTH, columns.GOALS, columns.BALANCE, columns.SESSION)


class AccountsTable(QTableView):
    """Sends `opened` with an account's id, and `asked` with an id and a place for a menu."""

    opened = Signal(str)
    asked = Signal(str, QPoint)
    removal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accounts = AccountsModel(self)
        self._row = AccountRow(self)
        self._has_health = True
        self._headings: list[int] = []
        self.setModel(self.accounts)
        self.setItemDelegate(self._row)
        self.setAccessibleName(self.tr("Accounts"))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._set_up_headers()
        self.clicked.connect(self._open_row)

    def _set_up_headers(self) -> None:
        self.head = AccountsHeader(self)
        self.setHorizontalHeader(self.head)
        head, rows = self.head, self.verticalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(24)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(24)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows; the selected account stays selected where it is still shown."""
        selected = self.selected
        self.clearSpans()
        self.accounts.set_entries(entries)
        self._set_heights(entries)
        if selected:
            self.select(selected)
        self.updateGeometry()

    def _set_heights(self, entries: Sequence[Entry]) -> None:
        """The header keeps heights through a reset: rows that were headings get theirs back."""
        usual = current_scale().grown(ROW)
        self.verticalHeader().setDefaultSectionSize(usual)
        for row in self._headings:
            if row < len(entries):
                self.setRowHeight(row, usual)
        self._headings = [row for row, each in enumerate(entries) if isinstance(each, Heading)]
        for row in self._headings:
            self.setRowHeight(row, current_scale().grown(HEADING_ROW))
            self.setSpan(row, 0, 1, self.accounts.columnCount())

    @property
    def selected(self) -> str:
        """The id of the selected account, empty where none is."""
        line = self.accounts.line_at(self.currentIndex().row())
        return line.account_id if line is not None else ""

    def select(self, account_id: str) -> None:
        """Select an account where it is shown."""
        row = self.accounts.row_of(account_id)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag
            index = self.accounts.index(row, columns.NAME)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def select_first(self) -> None:
        """Select the first account shown."""
        for entry in self.accounts.entries:
            if isinstance(entry, AccountLine):
                self.select(entry.account_id)
                return

    def show_health(self, *, shown: bool) -> None:
        """Show the last column or, in a narrow window, leave it out."""
        self._has_health = shown
        self._share_width()

    def content_height(self) -> int:
        """The height that shows all rows."""
        return self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()

    def _share_width(self) -> None:
        scale, room = current_scale(), self.viewport().width()
        widths = {column: scale.grown(width) for column, width in _WIDTHS.items()}
        for column in _LEFT_OUT_FIRST:
            is_short = sum(widths.values()) + scale.grown(_LEAST_WHY) > room
            is_hidden = is_short or (column == columns.HEALTH and not self._has_health)
            self.setColumnHidden(column, is_hidden)
            if is_hidden:
                del widths[column]
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        left = max(scale.grown(_LEAST_WHY) // 2, room - sum(widths.values()))
        why = min(left, max(scale.grown(_MOST_WHY), left // 2))
        self.setColumnWidth(columns.WHY, why)
        self.setColumnWidth(columns.NAME, scale.grown(_WIDTHS[columns.NAME]) + left - why)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select an account for the arrow keys: from nowhere they stop at the first heading."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self.selected:
            self.select_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.selected:
            self.opened.emit(self.selected)
        elif key == Qt.Key.Key_Delete and self.selected:
            self.removal_wanted.emit(self.selected)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        line = self.accounts.line_at(self.currentIndex().row())
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            line = self.accounts.line_at(self.rowAt(event.pos().y()))
        elif line is not None:
            box = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(box.center())
        if line is not None:
            self.asked.emit(line.account_id, at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.accounts.entries:
            self.show_entries(self.accounts.entries)
            self._share_width()

    def _hover(self, row: int) -> None:
        if row != self._row.hovered:
            self._row.hovered = row
            self.viewport().update()

    def _open_row(self, index: QModelIndex) -> None:
        line = self.accounts.line_at(index.row())
        if line is not None:
            self.opened.emit(line.account_id)
