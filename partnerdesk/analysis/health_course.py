"""The course of a plan's health, and whether it falls. Light: the home screen needs it at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from partnerdesk.analysis.limits import HEALTH_FALL_FROM_POINTS, HEALTH_FALL_WITHIN_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthPoint:
    """The score on a day, 0 to 100, and how much of it was known, 0 to 1."""

    day: date
    score: Fraction
    known: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """A fall of the score from one point to the latest."""

    start: HealthPoint
    end: HealthPoint

    @property
    def days(self) -> int:
        """Return the days it took."""
        return (self.end.day - self.start.day).days


def fall_in(series: Sequence[HealthPoint]) -> Fall | None:
    """Return the fall of 5 points or more within the 90 days before the latest point, or None.

    It starts at the highest point, the latest of equal ones. Points of which less was known do not
    count: a first check that is made is no fall.
    """
    if not series:
        return None
    end = series[-1]
    comparable = [
        point
        for point in series[:-1]
        if (end.day - point.day).days <= HEALTH_FALL_WITHIN_DAYS and point.known >= end.known
    ]
    start = max(comparable, key=lambda point: (point.score, point.day), default=end)
    return (
        Fall(start=start, end=end) if start.score - end.score >= HEALTH_FALL_FROM_POINTS else None
    )
