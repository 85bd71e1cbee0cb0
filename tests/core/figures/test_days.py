"""The line of days under the timeline of risks."""

from datetime import date

import pytest

from partnerdesk.domain.period import Period
from partnerdesk.figures.days import day_line

YEAR = Period(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31))


def test_it_holds_the_period_today_and_the_days_in_whole_months() -> None:
    line = day_line(YEAR, date(2026, 11, 22), [date(2028, 2, 10)])

    assert (line.first, line.last) == (date(2026, 11, 1), date(2028, 2, 29))


def test_days_years_away_do_not_stretch_it() -> None:
    line = day_line(YEAR, date(2027, 5, 1), [date(1999, 1, 1), date(2090, 1, 1)])

    assert (line.first, line.last) == (date(2027, 1, 1), date(2027, 12, 31))
    assert (line.part(date(1999, 1, 1)), line.part(date(2090, 1, 1))) == (0, 1)


def test_a_day_lies_in_proportion() -> None:
    line = day_line(YEAR, date(2027, 5, 1))

    assert line.part(date(2027, 7, 2)) == pytest.approx(0.5, abs=0.01)


def test_months_are_as_many_as_there_is_room_for() -> None:
    line = day_line(YEAR, date(2027, 5, 1))

    assert len(line.months(12)) == 12
    assert line.months(4) == (
        date(2027, 1, 1), date(2027, 4, 1), date(2027, 7, 1), date(2027, 10, 1),
    )  # fmt: skip


def test_the_end_of_the_calendar_does_no_harm() -> None:
    period = Period(starts_on=date(9998, 1, 1), ends_on=date(9998, 6, 30))

    assert day_line(period, date(9998, 2, 1)).last == date(9998, 6, 30)
