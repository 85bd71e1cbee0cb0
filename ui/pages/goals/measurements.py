"""What was measured of a goal: the value now, and the course as a line."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.goal_score import time_of
from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.period import Period
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError
from partnerdesk.figures.trend import Measurement as Point
from partnerdesk.formats import Formats
from ui.pages.goals.measured_editor import unit_typed
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
        value=Decimal(value),
        unit=unit_typed(value),
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
        points = _points(goal, plan.parts.head.period)
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
                describe=_telling(formats, unit),
            ),
            self._told(goal, points, formats),
        )

    def _told(self, goal: Goal, points: list[Point], formats: Formats) -> str:
        """Return the course in words: where it began, where it is, and where it shall lead."""
        if not points:
            return ""
        tell = _telling(formats, goal.unit)
        told = self.tr("Trend: {first}").format(first=tell(points[0]))
        if len(points) > 1:
            course = self.tr("Trend, {count} values: from {first} to {last}")
            told = course.format(count=len(points), first=tell(points[0]), last=tell(points[-1]))
        if goal.target is None:
            return told
        target = formats.number(goal.target, unit=goal.unit)
        if goal.target_on is None:
            return self.tr("{course}; target {target}").format(course=told, target=target)
        due = self.tr("{course}; target {target} by {day}")
        return due.format(course=told, target=target, day=formats.day(goal.target_on))


def _points(goal: Goal, period: Period) -> list[Point]:
    points = [Point(day=each.measured_on, value=float(each.value)) for each in goal.measurements]
    begins = time_of(goal, period).starts_on
    if goal.baseline is not None and all(begins < each.day for each in points):
        points.append(Point(day=begins, value=float(goal.baseline)))
    return sorted(points, key=lambda each: each.day)


def _short(formats: Formats) -> Callable[[float], str]:
    """Figures of an axis, without the noise of binary fractions."""
    return lambda value: formats.number(Decimal(f"{value:.10g}"))


def _telling(formats: Formats, unit: str) -> Callable[[Point], str]:
    """Return how a value of the course is told: 36 g on 18 Nov 2026."""
    template = QCoreApplication.translate("Course", "{value} on {day}")

    def tell(point: Point) -> str:
        value = formats.number(Decimal(f"{point.value:.10g}"), unit=unit)
        return template.format(value=value, day=formats.day(point.day))

    return tell


def _months(formats: Formats) -> Callable[[date], str]:
    return lambda day: formats.month(day).split(" ")[0]
