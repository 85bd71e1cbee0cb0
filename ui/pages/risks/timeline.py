"""The timeline: each risk a lane with the day its mitigation is due and the day of its review.

A view of the table's rows with the table's selection.
"""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from partnerdesk.domain.period import Period, year_of
from partnerdesk.figures.days import DayLine, day_line
from partnerdesk.formats import Formats
from ui.models.row_model import CELL_ROLE, ID_ROLE
from ui.pages.risks.lane_delegate import LaneDelegate
from ui.pages.risks.month_axis import MonthAxis, track_in
from ui.widgets.hovering import Hovering
from ui.widgets.list_keys import heeds


class Timeline(QListView):
    """Arrows and letters choose, Enter opens. `axis` stands above it."""

    opened = Signal(str)
    add_wanted = Signal()
    delete_wanted = Signal()
    copy_wanted = Signal()
    paste_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis = MonthAxis()
        self._lanes = LaneDelegate(self)
        self._today = date.min
        self._period = year_of(date(2000, 1, 1))
        self._line: DayLine | None = None
        self._formats = Formats()
        self.setItemDelegate(self._lanes)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        Hovering(self, self._lanes.hover)

    def share(self, table: QAbstractItemView, column: int) -> None:
        """Show the rows of a table by the lanes in a column, with the table's selection."""
        self.setModel(table.model())
        self.setModelColumn(column)
        self.setSelectionModel(table.selectionModel())

    def span(self, period: Period, today: date, formats: Formats) -> None:
        """Show the months that hold the period, today and the days of all risks."""
        self._period, self._today, self._formats = period, today, formats
        model, column = self.model(), self.modelColumn()
        lanes = [model.index(row, column).data(CELL_ROLE) for row in range(model.rowCount())]
        self._line = day_line(period, today, [day for lane in lanes for day in lane.days])
        self._lay_out()

    def _lay_out(self) -> None:
        if self._line is None:
            return
        track = track_in(self.viewport().width(), self._line, self._period, self._today)
        self._lanes.track = track
        self.axis.show_track(track, self._formats)
        self.viewport().update()

    @property
    def current_id(self) -> str:
        """The id of the risk chosen."""
        index = self.currentIndex()
        return str(index.data(ID_ROLE)) if index.isValid() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not heeds(self, event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(str(index.data(ID_ROLE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()
            self._lay_out()
