"""What a plan still lacks before both sides can agree on it, as codes (MATHS.md, section 4)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from partnerdesk.analysis.worth import counts, is_shared_out
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.domain.goals import Goal, GoalStatus, Ownership
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import Topic


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """One thing that is missing; the item is the one that lacks it, where there is one."""

    code: str
    item_id: str | None = None


def missing_in(parts: PlanParts, today: date) -> tuple[Missing, ...]:
    """Return what an agreed plan needs and this one lacks, in the order of the plan's sections.

    Where no shared goal has everything, the gaps of the one that has most are named.
    """
    return tuple(_missing(parts, today))


def _missing(parts: PlanParts, today: date) -> Iterator[Missing]:
    vision = parts.statement(Topic.VISION)
    if vision is None or not vision.body.strip():
        yield Missing(code="no_vision")
    yield from _missing_in_goals(parts)
    if not any(is_shared_out(risk) for risk in parts.risks):
        yield Missing(code="no_risk_with_shares")
    for side, code in ((Side.US, "no_commitment_of_ours"), (Side.THEM, "no_commitment_of_theirs")):
        if not has_commitment_of(parts, side):
            yield Missing(code=code)
    if not any(is_shared_out(reward) for reward in parts.rewards):
        yield Missing(code="no_reward_with_split")
    if not _has_next_touchpoint(parts, today):
        yield Missing(code="no_next_touchpoint")


def has_commitment_of(parts: PlanParts, side: Side) -> bool:
    """Tell whether a side has committed anything that it has not withdrawn."""
    return any(counts(each) and parts.side_of(each.party_id) is side for each in parts.commitments)


def _missing_in_goals(parts: PlanParts) -> Iterator[Missing]:
    shared = [
        goal
        for goal in parts.goals
        if goal.ownership is Ownership.SHARED and goal.status is not GoalStatus.GIVEN_UP
    ]
    if not shared:
        yield Missing(code="no_shared_goal")
        return
    best = min(shared, key=lambda goal: len(_gaps_of(goal)))
    for code in _gaps_of(best):
        yield Missing(code=code, item_id=best.id)


def _gaps_of(goal: Goal) -> tuple[str, ...]:
    needed = {
        "goal_without_measure": goal.measure.strip(),
        "goal_without_baseline": goal.baseline is not None,
        "goal_without_target": goal.target is not None,
        "goal_without_owner_us": goal.owner_us_id,
        "goal_without_owner_them": goal.owner_them_id,
    }
    return tuple(code for code, is_there in needed.items() if not is_there)


def _has_next_touchpoint(parts: PlanParts, today: date) -> bool:
    return any(
        each.status is TouchpointStatus.PLANNED and local_day(each.starts_at) >= today
        for each in parts.touchpoints
    )
