"""The list of the palette. The keyboard stays in the field; this shows which row it is at."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from ui.palette.entries import Entry, Line
from ui.palette.row import PaletteRow
from ui.palette.rows_model import RowsModel
from ui.widgets.hovering import Hovering

_PAGE = 6  # rows


class RowsView(QListView):
    """Sends `chosen` with the row that was clicked, and `reached` with the one gone to."""

    chosen = Signal(object)  # Line
    reached = Signal(object)  # Line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(self)
        self._row = PaletteRow(self)
        self.setModel(self.rows)
        self.setItemDelegate(self._row)
        self._hovering = Hovering(self, self._row.hover)
        self.setAccessibleName(self.tr("Results"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.clicked.connect(self._on_clicked)

    def show_entries(self, entries: list[Entry], *, keep: bool = False) -> None:
        """Show other rows and go to the first, or stay at the row gone to where it is kept."""
        line = self.current
        self._hovering.forget()
        self.rows.show_entries(entries)
        row = self.rows.row_of(line.key) if keep and line is not None else -1
        self._go_to(row if row >= 0 else self.rows.next_line(-1, 1))

    @property
    def current(self) -> Line | None:
        """The row the keyboard is at."""
        return self.rows.line_at(self.currentIndex().row())

    def step(self, step: int) -> None:
        """Go on by a row, round and round."""
        now = self.currentIndex().row()
        self._go_to(self.rows.next_line(now if now >= 0 or step > 0 else 0, step))
        self._tell()

    def page(self, step: int) -> None:
        """Go on by some rows, and not beyond the ends."""
        row = self.currentIndex().row()
        for _ in range(_PAGE):
            following = self.rows.next_line(row, step)
            if (following - row) * step <= 0:
                break
            row = following
        self._go_to(row)
        self._tell()

    def content_height(self) -> int:
        """The height that shows all rows."""
        return sum(self.sizeHintForRow(row) for row in range(self.rows.rowCount()))

    def _go_to(self, row: int) -> None:
        index = self.rows.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if self.rows.next_line(-1, 1) == row:
            self.scrollToTop()  # with the heading above it

    def _tell(self) -> None:
        if self.current is not None:
            self.reached.emit(self.current)

    def _on_clicked(self, index: QModelIndex) -> None:
        line = self.rows.line_at(index.row())
        if line is not None:
            self.chosen.emit(line)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 0)
