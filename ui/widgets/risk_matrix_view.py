"""Rings over the ground of the risk matrix as a view of the rows that the table shows.

It has the table's selection. A screen reader meets the rings as the entries of a list.
"""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from partnerdesk.figures.matrix import Axes, axes
from partnerdesk.figures.matrix_texts import matrix_texts
from partnerdesk.formats import Formats
from ui.look.current import current, scale_of
from ui.models.row_model import CELL_ROLE
from ui.widgets.risk_matrix_ground import MatrixWords, box_in
from ui.widgets.risk_matrix_paint import paint_matrix
from ui.widgets.risk_matrix_places import Places, places_of
from ui.widgets.risk_matrix_ring import Ring

Index = QModelIndex | QPersistentModelIndex
_Flag = QItemSelectionModel.SelectionFlag
_Cursor = QAbstractItemView.CursorAction
_STEPS = {
    _Cursor.MoveUp: -1,
    _Cursor.MoveLeft: -1,
    _Cursor.MovePrevious: -1,
    _Cursor.MoveDown: 1,
    _Cursor.MoveRight: 1,
    _Cursor.MoveNext: 1,
    _Cursor.MovePageUp: -10,
    _Cursor.MovePageDown: 10,
    _Cursor.MoveHome: -1_000_000,
    _Cursor.MoveEnd: 1_000_000,
}


_LEAST_HEIGHT = 230  # at 100 % text size: rings apart, and the words at the side whole


class RingView(QListView):
    """Shows a column whose cells are rings; arrows go by rank, Home and End to the ends."""

    resized = Signal()

    def __init__(self, up: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._up = up
        self._axes = axes((), ())
        self._words = MatrixWords(texts=matrix_texts(self._axes, Formats()))
        self._places: Places | None = None
        self._hovered = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def share(self, table: QAbstractItemView, column: int) -> None:
        """Show the rows of a table by the rings in a column, with the table's selection."""
        self.setModel(table.model())
        self.setModelColumn(column)
        self.setSelectionModel(table.selectionModel())
        model = self.model()
        for signal in (
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.modelReset,
            model.layoutChanged,
        ):
            signal.connect(self.rearrange)

    def span(self, spanned: Axes, formats: Formats, across: str) -> None:
        """Show other axes; they hold all risks, also those that a filter hides."""
        self._axes = spanned
        texts = matrix_texts(spanned, formats)
        self._words = MatrixWords(texts=texts, across=across, up=self._up)
        self.rearrange()

    @property
    def places(self) -> Places:
        """Where everything stands now."""
        if self._places is None:
            scale = scale_of(self)
            box = box_in(QRectF(self.viewport().rect()), self._words, scale)
            self._places = places_of(self._rings(), self._axes, box, scale)
        return self._places

    @property
    def current_id(self) -> str:
        """The id of the risk that is chosen, whether it has a place or not."""
        index = self.currentIndex()
        return self._ring_at(index.row()).id if index.isValid() else ""

    def rearrange(self) -> None:
        """Work the places out again."""
        self._places = None
        self.viewport().update()

    def _rings(self) -> list[Ring]:
        rows = self.model().rowCount() if self.model() is not None else 0
        return sorted((self._ring_at(row) for row in range(rows)), key=lambda ring: ring.number)

    def _ring_at(self, row: int) -> Ring:
        ring: Ring = self.model().index(row, self.modelColumn()).data(CELL_ROLE)
        return ring

    def _index_of(self, ring_id: str) -> QModelIndex:
        for row in range(self.model().rowCount()):
            if self._ring_at(row).id == ring_id:
                return self.model().index(row, self.modelColumn())
        return QModelIndex()

    # what an item view asks

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self.places.room(self._ring_at(index.row()).id).toRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        found = self.places.at(QPointF(point)) if self.model() is not None else ""
        return self._index_of(found) if found else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Everything is in view, or in that of a page that is scrolled."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if area is not None else None
        if area is not None and page is not None:
            room = self.visualRect(index)
            middle = self.viewport().mapTo(page, room.center())
            area.ensureVisible(middle.x(), middle.y(), room.width(), room.height())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.hasFocus():
            self.scrollTo(current)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command | _Flag.Rows)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go by rank."""
        ids = [ring.id for ring in self.places.by_rank]
        if not ids:
            return self.currentIndex()
        step, here = _STEPS.get(action, 0), self.current_id
        at = ids.index(here) + step if here in ids else 0
        return self._index_of(ids[min(max(at, 0), len(ids) - 1)])

    def sizeHint(self) -> QSize:
        # What it lies in scrolls below this height; it grows into all room there is by itself.
        return QSize(scale_of(self).grown(484), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        scale = scale_of(self)
        return QSize(260, max(240, scale.grown(_LEAST_HEIGHT)))

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(current().surface.panel))
        paint_matrix(
            painter,
            self.places,
            self._words,
            scale_of(self),
            chosen=self.current_id,
            hovered=self._hovered,
        )
        self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """Draw what lies above everything."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rearrange()
        self.resized.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.rearrange()
