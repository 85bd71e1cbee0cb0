"""Lines of values over time: the small spark line and the trend of a goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from partnerdesk.figures.shapes import Box, Point
from partnerdesk.figures.ticks import month_starts, nice_ticks


def spark(
    values: Sequence[float],
    width: float,
    height: float,
    lowest: float | None = None,
    highest: float | None = None,
) -> tuple[Point, ...]:
    """Points of a spark line with room for its end dot; a flat line lies in the middle."""
    if not values:
        return ()
    low = min(values) if lowest is None else lowest
    high = max(values) if highest is None else highest
    span, step = high - low, (width - 6) / max(1, len(values) - 1)
    points = []
    for number, value in enumerate(values):
        share = 0.5 if span <= 0 else max(0.0, min(1.0, (value - low) / span))
        points.append(Point(x=2 + number * step, y=height - 2 - share * (height - 4)))
    return tuple(points)


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueTick:
    value: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class DateTick:
    day: date
    x: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A trend inside its plot box; a line of one point is a dot."""

    box: Box
    line: tuple[Point, ...]
    values: tuple[ValueTick, ...]
    days: tuple[DateTick, ...]
    target_y: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    day: date
    value: float


def trend(
    measurements: Sequence[Measurement],
    box: Box,
    *,
    first: date | None = None,
    last: date | None = None,
    target: float | None = None,
    about: int = 3,
) -> Trend:
    """Measurements in the order of their days, scaled into a box, with round ticks.

    `first` and `last` widen the time shown (the plan's period); a target is always in view.
    """
    ordered = sorted(measurements, key=lambda one: one.day)
    levels = [one.value for one in ordered] + ([] if target is None else [target])
    days = [one.day for one in ordered] + [day for day in (first, last) if day is not None]
    ticks = nice_ticks(min(levels), max(levels), about) if levels else ()
    months = month_starts(min(days), max(days)) if days else ()
    start, end = (min(days).toordinal(), max(days).toordinal()) if days else (0, 0)

    def x_of(day: date) -> float:
        share = 0.0 if end == start else (day.toordinal() - start) / (end - start)
        return box.x + share * box.width

    def y_of(value: float) -> float:
        return box.bottom - (value - ticks[0]) / (ticks[-1] - ticks[0]) * box.height

    return Trend(
        box=box,
        line=tuple(Point(x=x_of(one.day), y=y_of(one.value)) for one in ordered),
        values=tuple(ValueTick(value=tick, y=y_of(tick)) for tick in ticks),
        days=tuple(DateTick(day=day, x=x_of(day)) for day in months),
        target_y=None if target is None else y_of(target),
    )
