"""Checks: a questionnaire answered by one side on a day."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from partnerdesk.domain.items import Item
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Field,
    Kind,
    choice,
    count,
    day,
    long_text,
    reference,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Question, Questionnaire


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A level of 0, 25, 50, 75 or 100 for one question, with what it rests on."""

    question: str
    level: int
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check(Item):
    """A questionnaire answered by one side."""

    questionnaire: Questionnaire
    checked_on: date
    side: Side
    respondent_id: str | None = None
    answers: tuple[Answer, ...] = ()

    @property
    def mean(self) -> Decimal | None:
        """Return the mean of the answers, 0 to 100."""
        if not self.answers:
            return None
        return Decimal(sum(each.level for each in self.answers)) / len(self.answers)

    @property
    def unanswered(self) -> tuple[Question, ...]:
        """Return the questions that are still open, in the order of the questionnaire."""
        answered = {each.question for each in self.answers}
        return tuple(each for each in QUESTIONS[self.questionnaire] if each.key not in answered)

    @property
    def is_finished(self) -> bool:
        """Tell whether every question has an answer."""
        return not self.unanswered

    def answer_to(self, question: str) -> Answer | None:
        """Return the answer to a question, None while it is open."""
        return next((each for each in self.answers if each.question == question), None)


def can_be_shared(questionnaire: Questionnaire) -> bool:
    """Tell whether a check may ever be shown to the other side: what we find at home may not."""
    return questionnaire is not Questionnaire.OWN_READINESS


def starts_private(questionnaire: Questionnaire, side: Side) -> bool:
    """Tell whether a new check is ours only in any mode of work: what we think among ourselves."""
    among_us = questionnaire is Questionnaire.PARTNERSHIP and side is Side.US
    return among_us or not can_be_shared(questionnaire)


CHECK = Kind(
    name="check",
    label="Check",
    plural="Checks",
    parent="plan",
    title="questionnaire",
    fields=(
        choice("questionnaire", "Questionnaire", Questionnaire),
        day("checked_on", "Date"),
        choice("side", "Side", Side),
        reference("respondent_id", "Answered by", "person"),
        PRIVATE_NOTES,
    ),
)

CHECK_ANSWER = Kind(
    name="check_answer",
    label="Answer",
    plural="Answers",
    parent="check",
    title="question",
    fields=(
        Field(name="question", label="Question", is_required=True),
        count("level", "Level", 0, 100),
        long_text("evidence", "Evidence"),
    ),
)
