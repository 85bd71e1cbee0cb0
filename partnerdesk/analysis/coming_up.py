"""The side column of the home screen: what is overdue, and what the next days bring."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo

from partnerdesk.analysis.attention import overdue_in
from partnerdesk.analysis.plan_facts import OpenCommitment, PlanFacts, PlannedTouchpoint
from partnerdesk.domain.parties import Side

_SIDES = tuple(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueLine:
    """A commitment that is overdue, of which account, and by how many days."""

    account_id: str
    plan_id: str | None
    commitment: OpenCommitment
    days_late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingTouchpoint:
    """A planned touchpoint, of which account, and in how many days."""

    account_id: str
    plan_id: str | None
    touchpoint: PlannedTouchpoint
    in_days: int


def overdue_lines(accounts: Iterable[PlanFacts], today: date) -> tuple[OverdueLine, ...]:
    """Return what is overdue, account by account as given: ours first, then by days late."""
    return tuple(
        OverdueLine(
            account_id=facts.account_id,
            plan_id=facts.plan_id,
            commitment=each,
            days_late=(today - each.due_on).days,
        )
        for facts in accounts
        if facts.open_commitments
        for each in sorted(overdue_in(facts, today), key=lambda late: _SIDES.index(late.side))
    )


def next_days(
    accounts: Iterable[PlanFacts], today: date, days: int = 14, zone: tzinfo = UTC
) -> tuple[ComingTouchpoint, ...]:
    """Return the touchpoints planned from today until so many days on, the soonest first."""
    last = today + timedelta(days=days)
    coming = [
        ComingTouchpoint(
            account_id=facts.account_id,
            plan_id=facts.plan_id,
            touchpoint=each,
            in_days=(each.day(zone) - today).days,
        )
        for facts in accounts
        for each in facts.planned
        if today <= each.day(zone) <= last
    ]
    return tuple(sorted(coming, key=lambda each: each.touchpoint.starts_at))


def next_touchpoint(facts: PlanFacts, today: date, zone: tzinfo = UTC) -> PlannedTouchpoint | None:
    """Return the first touchpoint planned for today or later."""
    return next((each for each in facts.planned if each.day(zone) >= today), None)
