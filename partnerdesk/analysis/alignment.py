"""What each side answered in a questionnaire, and where the sides see things differently."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from partnerdesk.analysis.limits import GAP_FROM_POINTS
from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAlignment:
    """The means of both sides for one question, 0 to 100; None where a side has not answered."""

    question: str
    us: Fraction | None
    them: Fraction | None

    @property
    def gap(self) -> Fraction | None:
        """Return the difference between the sides in points, never negative."""
        if self.us is None or self.them is None:
            return None
        return abs(self.us - self.them)

    @property
    def is_gap(self) -> bool:
        """Tell whether the gap is one to talk about (from 25 points, MATHS.md, section 4)."""
        return self.gap is not None and self.gap >= GAP_FROM_POINTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """The latest answers of both sides in the order of the questionnaire, means from 0 to 100."""

    questions: tuple[QuestionAlignment, ...]
    us: Fraction | None
    them: Fraction | None
    us_on: date | None
    them_on: date | None

    @property
    def gap(self) -> Fraction | None:
        """Return the difference between the sides' means in points, never negative."""
        if self.us is None or self.them is None:
            return None
        return abs(self.us - self.them)

    @property
    def mean(self) -> Fraction | None:
        """Return the mean of the sides' means; of one side where the other has not answered."""
        return _mean(side for side in (self.us, self.them) if side is not None)

    @property
    def gaps(self) -> tuple[QuestionAlignment, ...]:
        """Return the questions to talk about, the largest gap first."""
        found = [each for each in self.questions if each.is_gap]
        return tuple(sorted(found, key=lambda each: each.gap or 0, reverse=True))


def alignment_of(
    parts: PlanParts,
    day: date | None = None,
    questionnaire: Questionnaire = Questionnaire.ALIGNMENT,
) -> Alignment:
    """Return the latest answers of both sides, as they were known on a day (today if None).

    A side's latest answers are all its checks of the latest day on which it answered. One that is
    still being answered counts only while the side has finished none.
    """
    us = _latest(parts.checks, questionnaire, Side.US, day)
    them = _latest(parts.checks, questionnaire, Side.THEM, day)
    return alignment_between(us, them, questionnaire)


def alignment_between(
    us: Sequence[Check], them: Sequence[Check], questionnaire: Questionnaire
) -> Alignment:
    """Return what two sides answered in checks of one questionnaire, each side's as their mean."""
    return Alignment(
        questions=tuple(
            QuestionAlignment(
                question=each.key, us=_level(us, each.key), them=_level(them, each.key)
            )
            for each in QUESTIONS[questionnaire]
        ),
        us=_level(us),
        them=_level(them),
        us_on=us[0].checked_on if us else None,
        them_on=them[0].checked_on if them else None,
    )


def _latest(
    checks: Iterable[Check], questionnaire: Questionnaire, side: Side, day: date | None
) -> tuple[Check, ...]:
    known = [
        each
        for each in checks
        if each.questionnaire is questionnaire
        and each.side is side
        and each.answers
        and (day is None or each.checked_on <= day)
    ]
    known = [each for each in known if each.is_finished] or known
    last = max((each.checked_on for each in known), default=None)
    return tuple(each for each in known if each.checked_on == last)


def _level(checks: Iterable[Check], question: str | None = None) -> Fraction | None:
    return _mean(
        Fraction(answer.level)
        for check in checks
        for answer in check.answers
        if question in (None, answer.question)
    )


def _mean(values: Iterable[Fraction]) -> Fraction | None:
    known = tuple(values)
    return sum(known, Fraction(0)) / len(known) if known else None
