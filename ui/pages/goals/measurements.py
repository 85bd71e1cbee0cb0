"""What was measured of a goal: the value now, and the course as a line."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError
from partnerdesk.figures.trend import Measurement as Point
from partnerdesk.formats import Formats
from ui.pages.items.layouts import caption
from ui.widgets.trend_line import TrendLine, TrendValues

NOW = Field(name="now", label="Now", holds=FieldType.NUMBER)


def current_value(_plan: PreparedPlan, goal: Goal) -> Any:
    """Return the newest value, as the field "now" shows it."""
    return goal.current


def measuring(goal: Goal | None, value: Any, today: date, merge_key: str) -> NoteMeasurement:
    """Return the command that notes a value as measured today; a second one corrects the first.

    Raises FieldError where no value was typed.
    """
    if goal is None or value is None:
        raise FieldError("now", "required_value")
    latest = goal.latest
    again = latest if latest is not None and latest.measured_on == today else None
    return NoteMeasurement(
        goal_id=goal.id,
        measured_on=today,
        value=value,
        note=again.note if again else "",
        measurement_id=again.id if again else None,
        merge_key=merge_key,
    )


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
