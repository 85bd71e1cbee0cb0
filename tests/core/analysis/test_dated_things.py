"""What the calendar shows: days in a time zone, whole days, changed clocks, months and weeks."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from partnerdesk.analysis.dated import (
    DatedKind,
    dated_things,
    is_all_day,
    last_day_of,
    month_away,
    weeks_of,
)
from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from partnerdesk.domain.follow_up import Action, ActionStatus
from tests.core.analysis.measured_items import a_cadence, a_contact, a_touchpoint
from tests.core.analysis.measured_plans import MOMENT, THEM, a_plan

BERLIN, AUCKLAND = ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Auckland")
TODAY = date(2026, 11, 22)


def local(year: int, month: int, day: int, hour: int, zone: ZoneInfo) -> datetime:
    return datetime(year, month, day, hour, tzinfo=zone).astimezone(UTC)


def test_a_touchpoint_stands_on_its_local_day() -> None:
    evening = a_touchpoint("x", TODAY, starts_at=datetime(2026, 11, 23, 20, 0, tzinfo=UTC))

    (here,) = dated_things(a_plan(touchpoints=(evening,)), TODAY, UTC)
    (there,) = dated_things(a_plan(touchpoints=(evening,)), TODAY, AUCKLAND)

    assert (here.day, there.day) == (date(2026, 11, 23), date(2026, 11, 24))


@pytest.mark.parametrize("day", [(2026, 3, 29), (2026, 10, 25), (2026, 11, 3)])
def test_a_whole_day_stays_one_day_when_the_clocks_change(day: tuple[int, int, int]) -> None:
    starts = local(*day, 0, BERLIN)
    whole = a_touchpoint("visit", TODAY, starts_at=starts, minutes=1440)

    (shown,) = dated_things(a_plan(touchpoints=(whole,)), TODAY, BERLIN)

    assert is_all_day(whole, BERLIN)
    assert shown.starts_at is None
    assert (shown.day, shown.last_day) == (date(*day), date(*day))


def test_days_in_a_row_and_nights_end_on_their_last_day() -> None:
    three = a_touchpoint("a", TODAY, starts_at=local(2026, 10, 24, 0, BERLIN), minutes=3 * 1440)
    night = a_touchpoint("b", TODAY, starts_at=local(2026, 11, 3, 22, BERLIN), minutes=240)
    until_midnight = a_touchpoint("c", TODAY, starts_at=local(2026, 11, 3, 22, BERLIN), minutes=120)

    days = [last_day_of(each, BERLIN) for each in (three, night, until_midnight)]

    assert days == [date(2026, 10, 26), date(2026, 11, 4), date(2026, 11, 3)]


def test_everything_dated_comes_by_day_and_clock_with_what_is_late() -> None:
    starts = datetime(2026, 11, 20, 9, tzinfo=UTC)
    due = {"created_at": MOMENT, "changed_at": MOMENT, "party_id": THEM.id}
    actions = (
        Action(id="due", title="Due", due_on=date(2026, 11, 20), **due),  # type: ignore[arg-type]
        Action(id="no day", title="Some day", **due),  # type: ignore[arg-type]
        Action(
            id="dropped",
            title="Dropped",
            due_on=TODAY,
            status=ActionStatus.DROPPED,
            **due,  # type: ignore[arg-type]
        ),
    )
    touchpoints = (
        a_touchpoint("missed", TODAY, starts_at=starts),
        a_touchpoint("off", TODAY, status=TouchpointStatus.CANCELLED),
    )
    parts = a_plan(actions=actions, touchpoints=touchpoints)

    found = dated_things(parts, TODAY, UTC)

    assert [each.id for each in found] == ["due", "missed", "off"]
    assert [each.is_late for each in found] == [True, True, False]
    assert [each.is_cancelled for each in found] == [False, False, True]


def test_a_cadence_shows_when_due_unless_something_is_planned_until_then() -> None:
    cadence = a_cadence(Channel.REVIEW, 30)
    last = a_contact("last", date(2026, 11, 1), channel=Channel.REVIEW)
    in_time = a_touchpoint("next", date(2026, 11, 30), channel=Channel.REVIEW)
    too_late = a_touchpoint("next", date(2026, 12, 5), channel=Channel.REVIEW)

    def due_with(*touchpoints: object) -> list[date]:
        parts = a_plan(cadences=(cadence,), touchpoints=touchpoints)
        return [
            each.day for each in dated_things(parts, TODAY, UTC) if each.kind is DatedKind.CADENCE
        ]

    assert due_with(last) == [date(2026, 12, 1)]
    assert due_with(last, in_time) == []
    assert due_with(last, too_late) == [date(2026, 12, 1)]


@pytest.mark.parametrize(
    ("month", "first_weekday", "start", "weeks"),
    [
        (date(2026, 11, 15), 0, date(2026, 10, 26), 6),
        (date(2026, 11, 15), 6, date(2026, 11, 1), 5),
        (date(2027, 2, 1), 0, date(2027, 2, 1), 4),
        (date(2026, 11, 15), 5, date(2026, 10, 31), 5),
    ],
)
def test_weeks_of_a_month_begin_on_the_weekday_of_the_language(
    month: date, first_weekday: int, start: date, weeks: int
) -> None:
    found = weeks_of(month, first_weekday)

    assert (found[0][0], len(found)) == (start, weeks)
    assert all(len(week) == 7 and week[0].weekday() == first_weekday for week in found)


@pytest.mark.parametrize(
    ("day", "months", "there"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 1, 31), -2, date(2025, 11, 30)),
        (date(2026, 11, 22), 1, date(2026, 12, 22)),
    ],
)
def test_another_month_keeps_the_day_or_takes_its_last(day: date, months: int, there: date) -> None:
    assert month_away(day, months) == there
