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
from partnerdesk.domain.questionnaires import Questionnaire


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
