"""Days and moments of the sample, counted from today, so that it never looks old."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from partnerdesk.domain.period import Period, add_months

_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days around the moment at which the sample is made."""

    now: datetime

    @property
    def today(self) -> date:
        """Return the day on which the sample is made."""
        return self.now.date()

    def ago(self, days: int) -> date:
        """Return the day so many days before today; negative ones lie ahead."""
        return self.today - timedelta(days=days)

    def ahead(self, days: int) -> date:
        """Return the day so many days after today."""
        return self.ago(-days)

    def workday(self, days: int) -> date:
        """Return the first working day so many days after today or later."""
        day = self.ahead(days)
        while day.weekday() >= _SATURDAY:
            day += timedelta(days=1)
        return day

    def at(self, day: date, clock: str) -> datetime:
        """Return the moment on a day when clocks here show the given time, such as 09:30."""
        return datetime.combine(day, time.fromisoformat(clock)).astimezone()

    def moment(self, days_ago: int, clock: str) -> datetime:
        """Return a moment of the past: so many days ago, but never after now."""
        return min(self.at(self.ago(days_ago), clock), self.now)

    def plan_year(self) -> Period:
        """Return twelve months from the first of the month after next."""
        starts_on = add_months(self.today.replace(day=1), 2)
        return Period(starts_on=starts_on, ends_on=add_months(starts_on, 12) - timedelta(days=1))

    def month_end(self, month: int) -> date:
        """Return the last day of a month of the plan year; the first month is 1."""
        return add_months(self.plan_year().starts_on, month) - timedelta(days=1)

    def year_name(self) -> str:
        """Return what the plan year is called: 2027, or 2027/28."""
        first, last = self.plan_year().starts_on.year, self.plan_year().ends_on.year
        return str(first) if first == last else f"{first}/{last % 100:02}"
