"""How far a goal has come, alone and against the time that has passed (MATHS.md, section 4)."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from partnerdesk.domain.goals import Goal, GoalStatus, Measurement
from partnerdesk.domain.period import Period

FULL = Fraction(100)


def goal_score(baseline: Decimal, target: Decimal, current: Decimal) -> Fraction:
    """Return 100 x (current - baseline) / (target - baseline), held between 0 and 100.

    Works for rising and falling measures. Where baseline and target are equal nothing tells which
    way is better, so the measure is taken as one that rises: 100 once reached, else 0.
    """
    way = Fraction(target) - Fraction(baseline)
    if not way:
        return FULL if current >= target else Fraction(0)
    return _held(FULL * (Fraction(current) - Fraction(baseline)) / way)


def measured_until(goal: Goal, day: date) -> Measurement | None:
    """Return the newest measurement made on a day or before it."""
    known = (each for each in goal.measurements if each.measured_on <= day)
    return max(known, key=lambda each: (each.measured_on, each.id), default=None)


def score_on(goal: Goal, day: date) -> Fraction | None:
    """Return the score of a goal as it was on a day, 0 to 100.

    None where nothing was measured yet or where baseline or target are missing. A goal that the
    customer has confirmed scores 100.
    """
    if _is_confirmed(goal, day):
        return FULL
    measured = measured_until(goal, day)
    if measured is None or goal.baseline is None or goal.target is None:
        return None
    return goal_score(goal.baseline, goal.target, measured.value)


def score_against_time(goal: Goal, period: Period, day: date) -> Fraction | None:
    """Return the score divided by the share of the goal's time that has passed, at most 100.

    The time runs from the baseline (or the plan's start) to the target date (or the plan's end).
    None where there is no score, or where the goal's time has not begun.
    """
    score = score_on(goal, day)
    elapsed = time_of(goal, period).share_elapsed(day)
    if score is None or not elapsed:
        return None
    return _held(score / elapsed)


def _is_confirmed(goal: Goal, day: date) -> bool:
    if goal.status is not GoalStatus.ACHIEVED:
        return False
    return goal.outcome_confirmed_on is None or goal.outcome_confirmed_on <= day


def time_of(goal: Goal, period: Period) -> Period:
    """Return a goal's own time: from its start, or the plan's, to its target date, or the end."""
    days = [each.measured_on for each in goal.measurements]
    starts_on = goal.baseline_on or min([period.starts_on, *days])
    ends_on = goal.target_on or period.ends_on
    return Period(starts_on=min(starts_on, ends_on), ends_on=ends_on)


def _held(score: Fraction) -> Fraction:
    return min(max(score, Fraction(0)), FULL)
