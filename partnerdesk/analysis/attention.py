"""Why an account needs attention, most pressing reason first (PRODUCT.md, section 5).

A reason is a code with figures; the user interface words it. No reasons means on track. Nothing of
a closed plan is pressing.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from fractions import Fraction

from partnerdesk.analysis.health_course import fall_in
from partnerdesk.analysis.limits import (
    CONTACTS_LOOKED_AT,
    SESSION_WITHIN_DAYS,
    STALE_AFTER_DAYS,
    UNBALANCED_BELOW,
    USUAL_CADENCE_DAYS,
)
from partnerdesk.analysis.plan_facts import OpenCommitment, PlanFacts, SideFigures
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side

Figure = int | str | date | datetime | Fraction | Side | None


class ReasonCode(StrEnum):
    """The reasons, most pressing first."""

    JOINT_SESSION = "joint_session"
    COMMITMENTS_OVERDUE = "commitments_overdue"
    PROPOSALS_WAITING = "proposals_waiting"
    CHANGED_SINCE_AGREED = "changed_since_agreed"
    HEALTH_FALLING = "health_falling"
    UNBALANCED = "unbalanced"
    NO_DIALOGUE = "no_dialogue"
    ONLY_TROUBLE = "only_trouble"
    REVIEW_PASSED = "review_passed"
    STALE = "stale"
    NO_CIRCLE = "no_circle"
    NO_COMMITMENT_OF_THEIRS = "no_commitment_of_theirs"
    GOALS_WITHOUT_OWNER = "goals_without_owner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason with its figures: counts, days, scores 0 to 100, shares 0 to 1."""

    code: ReasonCode
    figures: Mapping[str, Figure] = field(default_factory=dict)


def reasons(facts: PlanFacts, today: date, zone: tzinfo = UTC) -> tuple[Reason, ...]:
    """Return the reasons of an account, most pressing first; days are those of the time zone."""
    if facts.plan_id is None:
        return () if facts.has_circle else _NO_CIRCLE
    if facts.is_closed:
        return ()
    session = _joint_session(facts, today, zone)
    others = (found for find in _FINDERS if (found := find(facts, today)) is not None)
    return (*others,) if session is None else (session, *others)


def urgency(found: Iterable[Reason]) -> tuple[int, ...]:
    """Return a key that sorts the most pressing accounts first, those on track last."""
    return (*(_RANK[reason.code] for reason in found), len(_RANK))


def overdue_in(facts: PlanFacts, today: date) -> tuple[OpenCommitment, ...]:
    """Return the commitments whose last day has passed, the latest first."""
    if facts.is_closed:
        return ()
    return tuple(each for each in facts.open_commitments if each.due_on < today)


def _joint_session(facts: PlanFacts, today: date, zone: tzinfo) -> Reason | None:
    for each in facts.planned:
        days = (each.day(zone) - today).days
        if each.channel is Channel.JOINT_SESSION and 0 <= days <= SESSION_WITHIN_DAYS:
            return _reason(
                ReasonCode.JOINT_SESSION, days=days, starts_at=each.starts_at, title=each.title
            )
    return None


def _overdue(facts: PlanFacts, today: date) -> Reason | None:
    late = [each.side for each in overdue_in(facts, today)]
    if not late:
        return None
    return _reason(
        ReasonCode.COMMITMENTS_OVERDUE,
        count=len(late),
        ours=late.count(Side.US),
        theirs=late.count(Side.THEM),
        third=late.count(Side.THIRD),
    )


def _proposals(facts: PlanFacts, _today: date) -> Reason | None:
    if not facts.proposals_waiting:
        return None
    return _reason(ReasonCode.PROPOSALS_WAITING, count=facts.proposals_waiting)


def _changed(facts: PlanFacts, _today: date) -> Reason | None:
    if not facts.changed_since_agreed:
        return None
    return _reason(ReasonCode.CHANGED_SINCE_AGREED, count=facts.changed_since_agreed)


def _health_falling(facts: PlanFacts, _today: date) -> Reason | None:
    fall = fall_in(facts.health)
    if fall is None:
        return None
    return _reason(
        ReasonCode.HEALTH_FALLING, start=fall.start.score, end=fall.end.score, days=fall.days
    )


def _unbalanced(facts: PlanFacts, _today: date) -> Reason | None:
    if facts.balance_index is None or facts.balance_index >= UNBALANCED_BELOW:
        return None
    burdened = _side_with_most_risk_for_least_return(facts.sides)
    return _reason(
        ReasonCode.UNBALANCED,
        index=facts.balance_index,
        leans_to=facts.leans_to,
        carries=burdened.side if burdened else None,
        share_of_risk=burdened.share_of_risk if burdened else None,
    )


def _side_with_most_risk_for_least_return(sides: Iterable[SideFigures]) -> SideFigures | None:
    known = [(each.rate_of_return, each) for each in sides if each.rate_of_return is not None]
    if not known:
        return None
    least = min(known, key=lambda pair: pair[0])[1]
    is_most = least.share_of_risk is not None and least.share_of_risk > Fraction(1, 2)
    return least if is_most else None


def _no_dialogue(facts: PlanFacts, today: date) -> Reason | None:
    since = facts.last_contact or facts.created_on
    allowed = facts.cadence_days or USUAL_CADENCE_DAYS
    if since is None or (today - since).days <= allowed:
        return None
    return _reason(
        ReasonCode.NO_DIALOGUE,
        days=(today - since).days,
        allowed=allowed,
        last_contact=facts.last_contact,
    )


def _only_trouble(facts: PlanFacts, _today: date) -> Reason | None:
    count = sum(each.is_about_trouble for each in facts.contacts[:CONTACTS_LOOKED_AT])
    if count * 2 <= CONTACTS_LOOKED_AT:
        return None
    return _reason(ReasonCode.ONLY_TROUBLE, count=count, of=len(facts.contacts))


def _review_passed(facts: PlanFacts, today: date) -> Reason | None:
    if facts.next_review is None or facts.next_review >= today:
        return None
    days = (today - facts.next_review).days
    return _reason(ReasonCode.REVIEW_PASSED, days=days, review_on=facts.next_review)


def _stale(facts: PlanFacts, today: date) -> Reason | None:
    if facts.last_change is None or (today - facts.last_change).days <= STALE_AFTER_DAYS:
        return None
    return _reason(ReasonCode.STALE, days=(today - facts.last_change).days)


def _no_circle(facts: PlanFacts, _today: date) -> Reason | None:
    return None if facts.has_circle else _NO_CIRCLE[0]


def _no_commitment_of_theirs(facts: PlanFacts, _today: date) -> Reason | None:
    if facts.has_commitment_of_theirs:
        return None
    return _reason(ReasonCode.NO_COMMITMENT_OF_THEIRS)


def _goals_without_owner(facts: PlanFacts, _today: date) -> Reason | None:
    ours, theirs = facts.goals_without_owner_us, facts.goals_without_owner_them
    if not ours and not theirs:
        return None
    return _reason(ReasonCode.GOALS_WITHOUT_OWNER, ours=ours, theirs=theirs)


def _reason(code: ReasonCode, **figures: Figure) -> Reason:
    return Reason(code=code, figures=figures)


_NO_CIRCLE = (_reason(ReasonCode.NO_CIRCLE),)
_RANK = {code: rank for rank, code in enumerate(ReasonCode)}
_FINDERS: tuple[Callable[[PlanFacts, date], Reason | None], ...] = (
    _overdue,
    _proposals,
    _changed,
    _health_falling,
    _unbalanced,
    _no_dialogue,
    _only_trouble,
    _review_passed,
    _stale,
    _no_circle,
    _no_commitment_of_theirs,
    _goals_without_owner,
)
