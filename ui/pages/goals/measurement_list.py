"""The values measured of a goal, newest first, to be corrected or deleted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.items import DeleteItem
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.goals import Goal, Measurement
from partnerdesk.formats import Formats
from ui.context import Context
from ui.pages.items.changed_terms import shortened
from ui.pages.items.doing import run_all
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label

SHOWN = 8
_MOST = 60


class MeasurementList(QWidget):
    """The newest few, and all of them when asked. `correction_wanted` carries a measurement."""

    correction_wanted = Signal(object)
    emptied = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._goal: Goal | None = None
        self._formats = Formats()
        self._shown: object = None
        self._holder = QWidget(self)
        self.all: QPushButton = button("", "flat", small=True, parent=self)
        self.all.setCheckable(True)
        self.all.toggled.connect(self._rebuild)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._holder)
        self._column.addWidget(self.all)

    def show_goal(self, goal: Goal, formats: Formats) -> None:
        """Show the values of a goal; another one than before begins with its newest few."""
        if self._goal is None or self._goal.id != goal.id:
            self.all.setChecked(False)
        shown = (goal.id, goal.measurements, goal.unit, formats)
        self._goal, self._formats = goal, formats
        if shown != self._shown:
            self._shown = shown
            self._rebuild()

    def _rebuild(self) -> None:
        if self._goal is None:
            return
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._holder.isAncestorOf(focused)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(2, 1)
        newest = sorted(self._goal.measurements, key=lambda each: (each.measured_on, each.id))
        newest.reverse()
        for row, measured in enumerate(newest if self.all.isChecked() else newest[:SHOWN]):
            self._line(grid, row, measured, self._goal.unit)
        if not newest:
            grid.addWidget(Label(self.tr("Nothing measured yet"), kind="label", tone="tertiary"))
        self._column.insertWidget(0, self._holder)
        self.all.setVisible(len(newest) > SHOWN)
        more = self.tr("Show all {count} values").format(count=len(newest))
        self.all.setText(self.tr("Show the newest only") if self.all.isChecked() else more)
        if had_keyboard:
            self.emptied.emit()

    def _line(self, grid: QGridLayout, row: int, measured: Measurement, unit: str) -> None:
        day = self._formats.day(measured.measured_on)
        value = self._formats.number(measured.value, unit=unit)
        grid.addWidget(Label(day, kind="label", tone="secondary"), row, 0)
        grid.addWidget(ElidedLabel(value, kind="label", weight=500), row, 1)
        grid.addWidget(ElidedLabel(measured.note, kind="label", tone="secondary"), row, 2)
        spoken = self.tr("Correct the value of {day}").format(day=day)
        correct = button("", "flat", icon_name="pen", small=True, spoken=spoken)
        correct.clicked.connect(lambda: self.correction_wanted.emit(measured))
        spoken = self.tr("Delete the value of {day}").format(day=day)
        delete = button("", "flat", icon_name="trash", small=True, spoken=spoken)
        delete.clicked.connect(lambda: self._delete(measured, value))
        grid.addWidget(correct, row, 3)
        grid.addWidget(delete, row, 4)

    def _delete(self, measured: Measurement, value: str) -> None:
        """Delete a value; the window's toast offers the way back."""
        title = self._goal.title if self._goal else ""
        command = DeleteItem(kind="measurement", item_id=measured.id)
        label = Deed("delete {value} of {title}", value=value, title=shortened(title, _MOST))
        run_all(self._context, [command], label, self._formats)
