"""What becomes of each item when the next period's plan is made from this one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Action, ActionStatus, Issue
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.period import Period, add_months
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk, RiskStatus


class Fate(StrEnum):
    """Carry over: a copy goes on. Leave: it stays as it is. Close: it ends in the old plan."""

    CARRY = "carry"
    LEAVE = "leave"
    CLOSE = "close"


class Why(StrEnum):
    """Why an item is offered a fate."""

    RUNS_ON = "runs_on"
    IS_DONE = "is_done"
    HAS_ENDED = "has_ended"
    IS_LATE = "is_late"
    IS_PLANNED = "is_planned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One item with the fate that suits it, None where only the user can say."""

    kind: str
    item_id: str
    title: str
    fate: Fate | None
    why: Why
    can_close: bool = True


def following(period: Period) -> Period:
    """Return the period of the same length that comes next."""
    months = (period.ends_on.year - period.starts_on.year) * 12
    months += period.ends_on.month - period.starts_on.month + 1
    starts = add_months(period.starts_on, months)
    return Period(starts_on=starts, ends_on=_last_day(period.ends_on, months))


def _last_day(day: date, months: int) -> date:
    """Return the day some months on; the last day of a month stays the last."""
    is_last = add_months(day, 0) == day and (day.toordinal() + 1) == _next_month(day).toordinal()
    if not is_last:
        return add_months(day, months)
    first = add_months(_next_month(day), months)
    return date.fromordinal(first.toordinal() - 1)


def _next_month(day: date) -> date:
    return add_months(day.replace(day=1), 1)


def months_on(old: Period, starts_on: date) -> int:
    """Return by how many months the days of a plan move."""
    return (starts_on.year - old.starts_on.year) * 12 + starts_on.month - old.starts_on.month


def offers_for(plan: PlanParts, today: date) -> Iterator[Offer]:
    """Return every item that can go on, section by section, with what suits it."""
    for goal in plan.goals:
        yield _goal(goal)
    for risk in plan.risks:
        is_over = risk.status in (RiskStatus.CLOSED, RiskStatus.HAPPENED)
        yield _offer("risk", risk, *_running(is_over=is_over), can_close=not is_over)
    for commitment in plan.commitments:
        yield _commitment(commitment, plan.head.period, today)
    for reward in plan.rewards:
        yield _reward(reward, today)
    for action in plan.actions:
        yield _action(action, today)
    for issue in plan.issues:
        is_over = issue.told_back_on is not None
        yield _offer("issue", issue, *_running(is_over=is_over), can_close=False)
    for touchpoint in plan.touchpoints:
        if touchpoint.status is TouchpointStatus.PLANNED:
            yield _touchpoint(touchpoint, plan.head.period)


_Item = Goal | Risk | Commitment | Reward | Action | Issue | Touchpoint


def _offer(kind: str, item: _Item, fate: Fate | None, why: Why, *, can_close: bool = True) -> Offer:
    return Offer(
        kind=kind, item_id=item.id, title=item.title, fate=fate, why=why, can_close=can_close
    )


def _running(*, is_over: bool) -> tuple[Fate, Why]:
    return (Fate.LEAVE, Why.IS_DONE) if is_over else (Fate.CARRY, Why.RUNS_ON)


def _goal(goal: Goal) -> Offer:
    is_over = goal.status is not GoalStatus.OPEN
    return _offer("goal", goal, *_running(is_over=is_over), can_close=not is_over)


def _commitment(item: Commitment, period: Period, today: date) -> Offer:
    if not item.is_open:
        return _offer("commitment", item, Fate.LEAVE, Why.IS_DONE, can_close=False)
    if item.status is CommitmentStatus.LATE or item.is_overdue(today):
        return _offer("commitment", item, None, Why.IS_LATE)
    runs_on = item.rhythm is Rhythm.PER_MONTH or item.ends_on is None
    if runs_on or (item.ends_on is not None and item.ends_on >= period.ends_on):
        return _offer("commitment", item, Fate.CARRY, Why.RUNS_ON)
    return _offer("commitment", item, None, Why.HAS_ENDED)


def _reward(reward: Reward, today: date) -> Offer:
    if reward.due_on is None or reward.due_on >= today:
        return _offer("reward", reward, Fate.CARRY, Why.RUNS_ON, can_close=False)
    is_paid = any(part.paid for part in reward.parts)
    fate, why = (Fate.LEAVE, Why.IS_DONE) if is_paid else (None, Why.HAS_ENDED)
    return _offer("reward", reward, fate, why, can_close=False)


def _action(action: Action, today: date) -> Offer:
    if action.status is not ActionStatus.OPEN:
        return _offer("action", action, Fate.LEAVE, Why.IS_DONE, can_close=False)
    if action.is_overdue(today):
        return _offer("action", action, None, Why.IS_LATE)
    return _offer("action", action, Fate.CARRY, Why.RUNS_ON)


def _touchpoint(item: Touchpoint, period: Period) -> Offer:
    is_after = local_day(item.starts_at) > period.ends_on
    return _offer("touchpoint", item, Fate.CARRY if is_after else Fate.LEAVE, Why.IS_PLANNED)
