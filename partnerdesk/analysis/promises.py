"""What was promised between two days, and how it was kept: both sides by the same measure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerdesk.domain.commitments import Commitment, CommitmentStatus
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Action, ActionStatus
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.plan_parts import PlanParts


class Kept(StrEnum):
    """How a promise stands."""

    KEPT = "kept"
    KEPT_LATE = "kept_late"
    LATE = "late"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """An action or a commitment of a party with its day, and the days it was or is late.

    What is from before was promised before the day that is looked back to, and is still to come.
    """

    kind: str
    item_id: str
    title: str
    party_id: str
    due_on: date | None
    kept: Kept
    days_late: int = 0
    is_from_before: bool = False


def promises_since(plan: PlanParts, since: date, today: date) -> tuple[Promise, ...]:
    """Return what was to be done or was done since a day, and what is still to come.

    What was done before that day was talked about then.
    """
    found = [*_actions(plan, since, today), *_commitments(plan, since, today)]
    order = {Kept.LATE: 0, Kept.OPEN: 1, Kept.KEPT_LATE: 2, Kept.KEPT: 3}
    return tuple(
        sorted(
            found, key=lambda each: (order[each.kept], each.is_from_before, each.due_on or date.max)
        )
    )


def _actions(plan: PlanParts, since: date, today: date) -> Iterator[Promise]:
    for action in plan.actions:
        if action.status in (ActionStatus.DROPPED, ActionStatus.CARRIED_OVER):
            continue
        is_done = action.status is ActionStatus.DONE
        if is_done and action.done_on is not None and action.done_on < since:
            continue
        kept, late = _judged(action.due_on, action.done_on, is_done=is_done, today=today)
        yield Promise(
            kind="action",
            item_id=action.id,
            title=action.title,
            party_id=action.party_id,
            due_on=action.due_on,
            kept=kept,
            days_late=late,
            is_from_before=kept is Kept.OPEN and _is_from_before(action, since),
        )


def _is_from_before(item: Action | Commitment, since: date) -> bool:
    return local_day(item.created_at) < since


def _commitments(plan: PlanParts, since: date, today: date) -> Iterator[Promise]:
    for each in plan.commitments:
        if each.status is CommitmentStatus.WITHDRAWN:
            continue
        is_done = each.status is CommitmentStatus.DELIVERED
        done_on = each.delivered_on if is_done else None
        falls_within = each.ends_on is not None and since <= each.ends_on <= today
        if is_done and (done_on or local_day(each.changed_at)) < since and not falls_within:
            continue
        kept, late = _judged(each.ends_on, done_on, is_done=is_done, today=today)
        if each.status is CommitmentStatus.LATE:
            kept = Kept.LATE
        yield Promise(
            kind="commitment",
            item_id=each.id,
            title=each.title,
            party_id=each.party_id,
            due_on=each.ends_on,
            kept=kept,
            days_late=late,
            is_from_before=kept is Kept.OPEN and _is_from_before(each, since),
        )


def _judged(
    due_on: date | None, done_on: date | None, *, is_done: bool, today: date
) -> tuple[Kept, int]:
    if is_done:
        late = (done_on - due_on).days if due_on is not None and done_on is not None else 0
        return (Kept.KEPT_LATE, late) if late > 0 else (Kept.KEPT, 0)
    late = (today - due_on).days if due_on is not None else 0
    return (Kept.LATE, late) if late > 0 else (Kept.OPEN, 0)


def last_met(plan: PlanParts, today: date) -> Touchpoint | None:
    """Return the last dialogue that took place."""
    held = (
        each
        for each in plan.touchpoints
        if each.status is TouchpointStatus.HELD and local_day(each.starts_at) <= today
    )
    return max(held, key=lambda each: (each.starts_at, each.id), default=None)
