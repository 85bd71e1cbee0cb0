"""What the parts of a plan's health are made of, item by item, and how each part moved."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from partnerdesk.analysis.alignment import Alignment, alignment_of
from partnerdesk.analysis.goal_score import score_against_time
from partnerdesk.analysis.health import Health, HealthPart, health_of
from partnerdesk.analysis.health_course import Fall, HealthPoint, fall_in
from partnerdesk.analysis.health_parts import held_until, is_kept, issue_score, share_kept
from partnerdesk.analysis.limits import HEALTH_FALL_WITHIN_DAYS
from partnerdesk.analysis.worth import commitment_value, counts
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.dialogue import Cadence
from partnerdesk.domain.follow_up import Issue
from partnerdesk.domain.goals import Goal, GoalStatus
from partnerdesk.domain.moments import local_day
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import Questionnaire

STEPS = 6
STEP_DAYS = HEALTH_FALL_WITHIN_DAYS // STEPS


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalGround:
    """A goal with its score against the time elapsed, 0 to 100; None while it is not known."""

    goal: Goal
    score: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentGround:
    """A commitment that was due: its value in smallest units, and the share of it kept, 0 to 1."""

    commitment: Commitment
    value: Fraction
    kept: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class CadenceGround:
    """A cadence, the last dialogue in its channel, and whether it is kept; None: too young."""

    cadence: Cadence
    last_on: date | None
    is_kept: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueGround:
    """An issue with 100 once told back, 50 if only answered, 0 if open; None: still in time."""

    issue: Issue
    score: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthGrounds:
    """Everything that a plan's health on a day is worked out from."""

    check: Alignment
    goals: tuple[GoalGround, ...]
    commitments: tuple[CommitmentGround, ...]
    cadences: tuple[CadenceGround, ...]
    issues: tuple[IssueGround, ...]
    last_dialogue_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthMoves:
    """The health of the last 90 days, oldest first, whole and part by part."""

    course: tuple[HealthPoint, ...]
    parts: Mapping[HealthPart, tuple[HealthPoint, ...]]

    def fall_of(self, part: HealthPart) -> Fall | None:
        """Return the fall of a part by 5 points or more."""
        return fall_in(self.parts[part])

    @property
    def start(self) -> HealthPoint | None:
        """Return the first point of which no less was known than of the latest; None: no such."""
        end = self.course[-1] if self.course else None
        return next((each for each in self.course[:-1] if end and each.known >= end.known), None)

    @property
    def change(self) -> Fraction | None:
        """Return by how much the score moved since the start, in points."""
        return self.course[-1].score - self.start.score if self.start is not None else None


def grounds_of(parts: PlanParts, day: date) -> HealthGrounds:
    """Return what the health of a plan on a day rests on (MATHS.md, section 4)."""
    period = parts.head.period
    held = tuple(held_until(parts.touchpoints, day))
    due = (each for each in parts.commitments if counts(each) and each.ends_on is not None)
    return HealthGrounds(
        check=alignment_of(parts, day, Questionnaire.PARTNERSHIP),
        goals=tuple(
            GoalGround(goal=goal, score=score_against_time(goal, period, day))
            for goal in parts.goals
            if goal.status is not GoalStatus.GIVEN_UP and goal.weight
        ),
        commitments=tuple(
            CommitmentGround(
                commitment=each, value=commitment_value(each, period), kept=share_kept(each, period)
            )
            for each in due
            if each.ends_on is not None and each.ends_on < day
        ),
        cadences=tuple(
            CadenceGround(
                cadence=each,
                last_on=max(
                    (local_day(talk.starts_at) for talk in held if talk.channel is each.channel),
                    default=None,
                ),
                is_kept=is_kept(each, held, parts, day),
            )
            for each in parts.cadences
        ),
        issues=tuple(
            IssueGround(issue=each, score=issue_score(each, day)) for each in parts.issues
        ),
        last_dialogue_on=max((local_day(talk.starts_at) for talk in held), default=None),
    )


def moves_of(parts: PlanParts, today: date) -> HealthMoves:
    """Return how the health moved over the last 90 days, in steps of 15 days up to today."""
    days = [today - timedelta(days=STEP_DAYS * step) for step in range(STEPS, -1, -1)]
    states = [(day, health_of(parts, day)) for day in days]
    return HealthMoves(
        course=tuple(
            HealthPoint(day=day, score=state.score, known=state.known)
            for day, state in states
            if state.score is not None
        ),
        parts={part: _course_of(part, states) for part in HealthPart},
    )


def _course_of(part: HealthPart, states: list[tuple[date, Health]]) -> tuple[HealthPoint, ...]:
    return tuple(
        HealthPoint(day=day, score=each.score, known=Fraction(1))
        for day, state in states
        for each in state.parts
        if each.part is part and each.score is not None
    )
