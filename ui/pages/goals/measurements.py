"""What was measured of a goal: the value now, the course as a line, and the list of values."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.domain.goals import Goal, Measurement
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError
from partnerdesk.figures.trend import Measurement as Point
from partnerdesk.formats import Formats
from ui.pages.items.layouts import caption
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.trend_line import TrendLine, TrendValues

NOW = Field(name="now", label="Now", holds=FieldType.NUMBER)
_SHOWN = 8


def current_value(_plan: PreparedPlan, goal: Goal) -> Any:
    """Return the newest value, as the field "now" shows it."""
    return goal.current


def measuring(goal: Goal | None, value: Any, today: date, merge_key: str) -> AddItem | SetField:
    """Return the command that notes a value as measured today; a second one corrects the first.

    Raises FieldError where no value was typed.
    """
    if goal is None or value is None:
        raise FieldError("now", "required_value")
    latest = goal.latest
    if latest is not None and latest.measured_on == today:
        return SetField(
            kind="measurement",
            item_id=latest.id,
            field="value",
            value=value,
            merge_key=merge_key,
        )
    values = {"measured_on": today, "value": value}
    return AddItem(kind="measurement", parent_id=goal.id, values=values)


class Course(QWidget):
    """The measurements as a line over time; hidden while there are fewer than two points."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = caption(self.tr("Trend"), self)
        self.line = TrendLine(height=92)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.line)

    def show_goal(self, goal: Goal, plan: PreparedPlan, formats: Formats) -> None:
        """Show the course of a goal over the time of the plan."""
        points = _points(goal)
        self.setVisible(bool(goal.measurements))
        unit = goal.unit
        trend = self.tr("Trend, {unit}").format(unit=unit) if unit else self.tr("Trend")
        self.heading.setText(trend)
        last = goal.target_on or plan.parts.head.ends_on
        self.line.set_values(
            TrendValues(
                measurements=points,
                first=points[0].day if points else None,
                last=max(last, points[-1].day) if points else last,
                target=None if goal.target is None else float(goal.target),
                target_text=formats.number(goal.target, unit=unit)
                if goal.target is not None
                else "",
                format_value=_short(formats),
                format_day=_months(formats),
            )
        )


def _points(goal: Goal) -> list[Point]:
    measured = sorted(goal.measurements, key=lambda each: (each.measured_on, each.id))
    points = [Point(day=each.measured_on, value=float(each.value)) for each in measured]
    if goal.baseline is not None and goal.baseline_on is not None:
        points.insert(0, Point(day=goal.baseline_on, value=float(goal.baseline)))
    return sorted(points, key=lambda each: each.day)


def _short(formats: Formats) -> Callable[[float], str]:
    """Figures of an axis, without the noise of binary fractions."""
    return lambda value: formats.number(Decimal(f"{value:.10g}"))


def _months(formats: Formats) -> Callable[[date], str]:
    return lambda day: formats.month(day).split(" ")[0]


class MeasurementList(QWidget):
    """The values measured, newest first, each with a button that deletes it."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._holder)

    def show_goal(self, goal: Goal, formats: Formats) -> None:
        """Show the newest values of a goal."""
        shown = (goal.measurements, goal.unit, formats)
        if shown == self._shown:
            return
        self._shown = shown
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        newest = sorted(goal.measurements, key=lambda each: (each.measured_on, each.id))[::-1]
        for row, measured in enumerate(newest[:_SHOWN]):
            self._line(grid, row, measured, goal.unit, formats)
        if not newest:
            grid.addWidget(Label(self.tr("Nothing measured yet"), kind="label", tone="tertiary"))
        self._column.addWidget(self._holder)

    def _line(
        self, grid: QGridLayout, row: int, measured: Measurement, unit: str, formats: Formats
    ) -> None:
        day = formats.day(measured.measured_on)
        value = formats.number(measured.value, unit=unit)
        grid.addWidget(Label(day, kind="label", tone="secondary"), row, 0)
        grid.addWidget(Label(value, kind="label", weight=500), row, 1)
        grid.addWidget(ElidedLabel(measured.note, kind="label", tone="secondary"), row, 2)
        spoken = self.tr("Delete the value of {day}").format(day=day)
        delete = button("", "flat", icon_name="trash", small=True, spoken=spoken)
        command = DeleteItem(kind="measurement", item_id=measured.id)
        delete.clicked.connect(lambda _checked=False: self.wanted.emit(command))
        grid.addWidget(delete, row, 3)
