"""Spans of days: a plan's period, and how many months a commitment runs."""

import calendar
from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Days from the first to the last, both included."""

    starts_on: date
    ends_on: date

    def share_elapsed(self, today: date) -> Fraction:
        """Return how much of the period has passed at the end of today, between 0 and 1."""
        whole = (self.ends_on - self.starts_on).days + 1
        passed = (today - self.starts_on).days + 1
        return Fraction(min(max(passed, 0), whole), whole)


def year_of(day: date) -> Period:
    """Return the calendar year that a day lies in."""
    return Period(starts_on=date(day.year, 1, 1), ends_on=date(day.year, 12, 31))


def months_between(starts_on: date, ends_on: date) -> Fraction:
    """Return the months from the first to the last day, both included.

    Whole months count 1 each; the days left over count as a part of the month they lie in.
    """
    if ends_on < starts_on:
        return Fraction(0)
    months = (ends_on.year - starts_on.year) * 12 + ends_on.month - starts_on.month
    first = Fraction(starts_on.day - 1, _days_in_month(starts_on))
    last = Fraction(ends_on.day, _days_in_month(ends_on))
    return months + last - first


def add_months(day: date, months: int) -> date:
    """Return the same day some months on, or the month's last day where it is shorter."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _days_in_month(day: date) -> int:
    return calendar.monthrange(day.year, day.month)[1]
