"""The side column of the home screen: overdue lines and the next days."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone

from partnerdesk.analysis.coming_up import next_days, next_touchpoint, overdue_lines
from partnerdesk.analysis.plan_facts import OpenCommitment, PlanFacts, PlannedTouchpoint
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus

TODAY = date(2026, 11, 22)


def a_late(name: str, side: Side, days: int) -> OpenCommitment:
    return OpenCommitment(id=name, title=name, side=side, due_on=TODAY - timedelta(days=days))


def a_planned(name: str, in_days: int, hour: int = 10) -> PlannedTouchpoint:
    start = datetime.combine(TODAY + timedelta(days=in_days), time(hour), UTC)
    return PlannedTouchpoint(id=name, title=name, channel=Channel.REVIEW, starts_at=start)


ALDER = PlanFacts(
    account_id="alder",
    plan_id="plan",
    open_commitments=(a_late("drawings", Side.US, 4), a_late("data", Side.THEM, -9)),
    planned=(a_planned("forgotten", -2), a_planned("session", 2)),
)
FENWICK = PlanFacts(
    account_id="fenwick",
    plan_id="plan",
    open_commitments=(
        a_late("shelf test", Side.US, 9),
        a_late("forecast", Side.THEM, 6),
        a_late("own", Side.US, 5),
        a_late("form", Side.THEM, 2),
    ),
    planned=(a_planned("today", 0), a_planned("last", 14), a_planned("too late", 15)),
)


def test_overdue_lines_come_by_account_ours_first_then_by_days() -> None:
    lines = overdue_lines((ALDER, FENWICK, PlanFacts(account_id="empty")), TODAY)

    assert [(each.account_id, each.commitment.id, each.days_late) for each in lines] == [
        ("alder", "drawings", 4),
        ("fenwick", "shelf test", 9),
        ("fenwick", "own", 5),
        ("fenwick", "forecast", 6),
        ("fenwick", "form", 2),
    ]


def test_closed_plans_have_nothing_overdue() -> None:
    assert overdue_lines((replace(ALDER, status=PlanStatus.CLOSED),), TODAY) == ()


def test_next_days_include_today_and_the_last_day_soonest_first() -> None:
    coming = next_days((ALDER, FENWICK), TODAY)

    assert [(each.touchpoint.id, each.in_days) for each in coming] == [
        ("today", 0),
        ("session", 2),
        ("last", 14),
    ]


def test_next_days_are_those_of_the_time_zone() -> None:
    late = replace(ALDER, planned=(a_planned("late", 14, hour=23),))
    east = timezone(timedelta(hours=2))

    assert len(next_days((late,), TODAY)) == 1
    assert next_days((late,), TODAY, zone=east) == ()


def test_next_touchpoint_is_the_first_from_today_on() -> None:
    found = next_touchpoint(ALDER, TODAY)

    assert found is not None
    assert found.id == "session"
    assert next_touchpoint(FENWICK, TODAY) == FENWICK.planned[0]
    assert next_touchpoint(PlanFacts(account_id="a"), TODAY) is None
