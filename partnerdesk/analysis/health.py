"""The health of a plan, 0 to 100: its four parts, how much of it is known, and its course."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction

from partnerdesk.analysis.alignment import alignment_of
from partnerdesk.analysis.health_course import HealthPoint
from partnerdesk.analysis.health_parts import commitments_part, dialogue_part, goals_part
from partnerdesk.analysis.limits import HEALTH_TOLD_FROM
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import Questionnaire

STEP_DAYS = 30
STEPS = 6


class HealthPart(StrEnum):
    """The four parts of a plan's health."""

    CHECK = "check"
    GOALS = "goals"
    COMMITMENTS = "commitments"
    DIALOGUE = "dialogue"


WEIGHTS = {
    HealthPart.CHECK: Fraction(40, 100),
    HealthPart.GOALS: Fraction(20, 100),
    HealthPart.COMMITMENTS: Fraction(20, 100),
    HealthPart.DIALOGUE: Fraction(20, 100),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PartScore:
    """One part with its weight, 0 to 1, and its score, 0 to 100; None without data."""

    part: HealthPart
    weight: Fraction
    score: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """The score, 0 to 100, over the parts with data; `known` is their weight together, 0 to 1.

    The gap is the one between the sides' means in the partnership check, in points.
    """

    score: Fraction | None
    known: Fraction
    parts: tuple[PartScore, ...]
    gap: Fraction | None

    @property
    def is_telling(self) -> bool:
        """Tell whether enough is known for the bare score not to mislead."""
        return self.score is not None and self.known >= HEALTH_TOLD_FROM

    @property
    def known_parts(self) -> tuple[HealthPart, ...]:
        """Return the parts with data."""
        return tuple(each.part for each in self.parts if each.score is not None)


def health_of(parts: PlanParts, day: date) -> Health:
    """Return the health of a plan as it was on a day (MATHS.md, section 4)."""
    check = alignment_of(parts, day, Questionnaire.PARTNERSHIP)
    scores = {
        HealthPart.CHECK: check.mean,
        HealthPart.GOALS: goals_part(parts, day),
        HealthPart.COMMITMENTS: commitments_part(parts, day),
        HealthPart.DIALOGUE: dialogue_part(parts, day),
    }
    known = sum((WEIGHTS[part] for part in scores if scores[part] is not None), Fraction(0))
    points = sum((WEIGHTS[part] * (scores[part] or 0) for part in scores), Fraction(0))
    return Health(
        score=points / known if known else None,
        known=known,
        parts=tuple(
            PartScore(part=part, weight=WEIGHTS[part], score=scores[part]) for part in scores
        ),
        gap=check.gap,
    )


def health_series(parts: PlanParts, today: date) -> tuple[HealthPoint, ...]:
    """Return the health at steps of 30 days over the last six of them, oldest first.

    The last point is today's. Days on which nothing was known have no point.
    """
    days = [today - timedelta(days=STEP_DAYS * step) for step in range(STEPS, -1, -1)]
    states = [(day, health_of(parts, day)) for day in days]
    return tuple(
        HealthPoint(day=day, score=state.score, known=state.known)
        for day, state in states
        if state.score is not None
    )
