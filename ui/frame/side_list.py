"""A list of places in the side column: arrows move in it, Enter or a click goes there."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from ui.frame.side_entries import SideEntry, SideModel
from ui.frame.side_row import SideRow

_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class SideList(QListView):
    """Sends `chosen` with a key. `follows_arrows` goes there as soon as an arrow key moves."""

    chosen = Signal(str)

    def __init__(
        self,
        spoken: str,
        row_height: int,
        *,
        follows_arrows: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._follows_arrows = follows_arrows
        self.entries = SideModel(self)
        self.rows = SideRow(row_height, self)
        self.setModel(self.entries)
        self.setItemDelegate(self.rows)
        self.setAccessibleName(spoken)
        self.setProperty("side", True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.clicked.connect(self._choose)

    def set_entries(self, entries: Sequence[SideEntry]) -> None:
        """Show other rows; what is selected stays so where it is still there."""
        selected = self.selected
        self.entries.set_entries(entries)
        self.select(selected)
        self.updateGeometry()

    def set_narrow(self, *, narrow: bool) -> None:
        """Show icons alone, with tool tips, or whole rows."""
        self.rows.is_narrow = narrow
        self.entries.has_tips = narrow
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    @property
    def selected(self) -> str:
        """The key of the selected row, empty where there is none."""
        rows = self.selectionModel().selectedRows()
        return self.entries.entries[rows[0].row()].key if rows else ""

    def select(self, key: str) -> None:
        """Select a row without going there; a key that is not there selects nothing."""
        row = self.entries.row_of(key)
        if row < 0:
            self.selectionModel().clearSelection()
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.entries.index(row), flag)

    def sizeHint(self) -> QSize:
        return QSize(200, max(1, len(self.entries.entries)) * self.rows.row_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, min(2, len(self.entries.entries)) * self.rows.row_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTERS:
            self._choose(self.currentIndex())
            return
        before = self.currentIndex().row()
        super().keyPressEvent(event)
        if self._follows_arrows and key in _MOVES and self.currentIndex().row() != before:
            self._choose(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.entries.entries[index.row()].key)
