"""The parts of a plan's health other than the check, each 0 to 100 as of a day, None if unknown.

They are told from dated facts, so that the same function says how it was months ago.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from fractions import Fraction

from partnerdesk.analysis.goal_score import FULL, score_against_time
from partnerdesk.analysis.limits import DAYS_TO_REACT, USUAL_CADENCE_DAYS
from partnerdesk.analysis.worth import commitment_value, counts
from partnerdesk.domain.commitments import Commitment, CommitmentStatus
from partnerdesk.domain.dialogue import Cadence, Touchpoint, TouchpointStatus
from partnerdesk.domain.follow_up import Issue
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.period import Period
from partnerdesk.domain.plan_parts import PlanParts


def goals_part(parts: PlanParts, day: date) -> Fraction | None:
    """Return the mean of the goals' scores against the time elapsed, by weight."""
    scored = [
        (goal.weight, score)
        for goal in parts.goals
        if goal.status is not GoalStatus.GIVEN_UP
        and (score := score_against_time(goal, parts.head.period, day)) is not None
    ]
    weights = sum((Fraction(weight) for weight, _ in scored), Fraction(0))
    if not weights:
        return None
    return sum((Fraction(weight) * score for weight, score in scored), Fraction(0)) / weights


def commitments_part(parts: PlanParts, day: date) -> Fraction | None:
    """Return 100 x value delivered / value due, over the commitments whose last day has passed.

    Where the day of the full delivery is known, that day decides. Where it is not, what is
    delivered now counts as delivered in time, and what is marked late does not.
    """
    period = parts.head.period
    due = [
        each
        for each in parts.commitments
        if counts(each) and each.ends_on is not None and each.ends_on < day
    ]
    value = sum((commitment_value(each, period) for each in due), Fraction(0))
    if not value:
        return None
    kept = (commitment_value(each, period) * share_kept(each, period) for each in due)
    return FULL * sum(kept, Fraction(0)) / value


def dialogue_part(parts: PlanParts, day: date) -> Fraction | None:
    """Return the mean of what is known of cadences kept and of issues answered and told back."""
    known = [
        each
        for each in (_cadences_kept(parts, day), _issues_closed(parts.issues, day))
        if each is not None
    ]
    return sum(known, Fraction(0)) / len(known) if known else None


def share_kept(commitment: Commitment, period: Period) -> Fraction:
    """Return how much of a commitment was delivered in time, 0 to 1."""
    if commitment.status is CommitmentStatus.LATE or commitment.was_in_time is False:
        return Fraction(0)
    return commitment.part_delivered(period) or Fraction(0)


def _cadences_kept(parts: PlanParts, day: date) -> Fraction | None:
    held = tuple(held_until(parts.touchpoints, day))
    if not parts.cadences:
        days = [local_day(each.starts_at) for each in held]
        return FULL * _is_within(max(days), day, USUAL_CADENCE_DAYS) if days else None
    judged = [is_kept(each, held, parts, day) for each in parts.cadences]
    known = [each for each in judged if each is not None]
    return Fraction(100 * sum(known), len(known)) if known else None


def is_kept(
    cadence: Cadence, held: tuple[Touchpoint, ...], parts: PlanParts, day: date
) -> bool | None:
    """Tell whether a cadence is kept; None while a young plan is not judged by it yet."""
    days = [local_day(each.starts_at) for each in held if each.channel is cadence.channel]
    if days:
        return _is_within(max(days), day, cadence.every_days)
    began = min(parts.head.starts_on, local_day(parts.head.created_at))
    return None if _is_within(began, day, cadence.every_days) else False


def _is_within(since: date, day: date, days: int) -> bool:
    return day - since <= timedelta(days=days)


def held_until(touchpoints: Iterable[Touchpoint], day: date) -> Iterable[Touchpoint]:
    """Return the dialogues that were held on a day or before it."""
    return (
        each
        for each in touchpoints
        if each.status is TouchpointStatus.HELD and local_day(each.starts_at) <= day
    )


def _issues_closed(issues: Iterable[Issue], day: date) -> Fraction | None:
    judged = [score for issue in issues if (score := issue_score(issue, day)) is not None]
    return Fraction(sum(judged), len(judged)) if judged else None


def issue_score(issue: Issue, day: date) -> int | None:
    """Return 100 once told back, 50 if only answered, 0 if open; None while there is still time."""
    asked = issue.asked_on or local_day(issue.created_at)
    if asked > day:
        return None
    if issue.told_back_on is not None and issue.told_back_on <= day:
        return 100
    is_answered = issue.answered_on is not None and issue.answered_on <= day
    last_step = issue.answered_on if is_answered and issue.answered_on else asked
    if _is_within(last_step, day, DAYS_TO_REACT):
        return None
    return 50 if is_answered else 0
