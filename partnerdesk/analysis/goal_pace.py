"""Whether a goal has come as far as its time has: in words, never as a verdict on anybody."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from partnerdesk.analysis.goal_score import FULL, goal_score, score_on, time_of
from partnerdesk.analysis.limits import BEHIND_FROM_POINTS
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.period import Period


class Stance(StrEnum):
    """How the way stands against the time."""

    REACHED = "reached"
    AHEAD = "ahead"
    IN_TIME = "in_time"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The part of the way done and the part of the time gone, both 0 to 100, and its days.

    A goal of which nothing was measured stands at its start.
    """

    way: Fraction
    time: Fraction
    period: Period
    days_gone: int
    is_measured: bool
    stance: Stance

    @property
    def days(self) -> int:
        """Return how many days the goal has, the first and the last included."""
        return (self.period.ends_on - self.period.starts_on).days + 1


def pace_of(goal: Goal, period: Period, day: date) -> Pace | None:
    """Return how an open goal stands on a day; None without a start, a target, or when closed."""
    if goal.status is not GoalStatus.OPEN or goal.baseline is None or goal.target is None:
        return None
    score = score_on(goal, day)
    way = goal_score(goal.baseline, goal.target, goal.baseline) if score is None else score
    own = time_of(goal, period)
    elapsed = own.share_elapsed(day)
    whole = (own.ends_on - own.starts_on).days + 1
    return Pace(
        way=way,
        time=elapsed * 100,
        period=own,
        days_gone=int(elapsed * whole),
        is_measured=score is not None,
        stance=_stance(way, elapsed * 100),
    )


def is_behind(goal: Goal, period: Period, day: date) -> bool:
    """Tell whether an open goal has come less far than its time."""
    pace = pace_of(goal, period, day)
    return pace is not None and pace.stance is Stance.BEHIND


def _stance(way: Fraction, time: Fraction) -> Stance:
    if way >= FULL:
        return Stance.REACHED
    if time >= FULL or time - way > BEHIND_FROM_POINTS:
        return Stance.BEHIND
    return Stance.AHEAD if way - time > BEHIND_FROM_POINTS else Stance.IN_TIME
