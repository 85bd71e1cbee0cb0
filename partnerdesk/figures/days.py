"""Days along a line: the months of a plan, with what lies before and behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from partnerdesk.domain.period import Period
from partnerdesk.figures.ticks import month_starts

_FARTHEST = timedelta(days=366)


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """Whole months from the first day to the last."""

    first: date
    last: date

    def part(self, day: date) -> float:
        """Where a day lies, 0 to 1; days beyond the line lie at its ends."""
        whole = (self.last - self.first).days or 1
        return min(1.0, max(0.0, (day - self.first).days / whole))

    def months(self, most: int) -> tuple[date, ...]:
        """The first days of months, evenly spaced, at most so many."""
        return month_starts(self.first, self.last, max(1, most))


def day_line(period: Period, today: date, days: Sequence[date] = ()) -> DayLine:
    """The line that holds a plan's period, today, and days up to a year away from the period."""
    earliest, latest = period.starts_on - _FARTHEST, period.ends_on + _FARTHEST
    near = [day for day in (today, *days) if earliest <= day <= latest]
    first = min([period.starts_on, *near]).replace(day=1)
    last = max([period.ends_on, *near])
    following = (last.replace(day=28) + timedelta(days=4)).replace(day=1)
    return DayLine(first=first, last=following - timedelta(days=1))
