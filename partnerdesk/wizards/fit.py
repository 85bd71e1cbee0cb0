"""Is this a customer who will see it this way? Questions, and the honest answer they lead to.

The result is *partner now* where both essential answers are yes, nothing is no and at most one
question is unknown or half so; *not yet* where both essential answers are no, or half of all; else
*move that way*. Without any answer there is no result.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST_OPEN = 1  # questions that may be unknown or half so in a partnership now
MANY_NOES = 3


class Fit(StrEnum):
    """How far a customer goes along."""

    PARTNER_NOW = "partner_now"
    MOVE_THAT_WAY = "move_that_way"
    NOT_YET = "not_yet"


class FitLevel(StrEnum):
    """How a question is answered."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class FitQuestion:
    """A question, and what each answer says as a reason."""

    key: str
    asks: str
    yes: str
    partly: str
    no: str
    unknown: str
    is_essential: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FitAnswer:
    """The answer to one question."""

    question: str
    level: FitLevel


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why the result is what it is: one question, how it was answered, and what that says."""

    question: str
    level: FitLevel
    sentence: str
    is_essential: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FitResult:
    """The result with its reasons, what speaks against it first. No fit: nothing answered yet."""

    fit: Fit | None
    reasons: tuple[Reason, ...]


FIT_QUESTIONS = (
    FitQuestion(
        key="person",
        asks="Is there somebody on their side who would draw the circle with us?",
        yes="Somebody on their side would draw it with us.",
        partly="Somebody on their side might draw it with us.",
        no="There is nobody on their side yet who would draw it with us.",
        unknown="We do not know yet who on their side would draw it with us.",
        is_essential=True,
    ),
    FitQuestion(
        key="share",
        asks="Would they put something in as well: people, time, data, money?",
        yes="They would put something in as well.",
        partly="They would put a little in as well.",
        no="They would leave the work to us.",
        unknown="We do not know yet what they would put in.",
        is_essential=True,
    ),
    FitQuestion(
        key="open",
        asks="Do they tell us what they are trying to reach?",
        yes="They tell us what they are trying to reach.",
        partly="They tell us some of what they are trying to reach.",
        no="They tell us what to deliver, not what it is for.",
        unknown="We have not asked them what they are trying to reach.",
    ),
    FitQuestion(
        key="meet",
        asks="Do their goals and ours meet somewhere?",
        yes="Their goals and ours meet.",
        partly="Their goals and ours touch.",
        no="Their goals and ours lie apart.",
        unknown="We do not know yet where their goals and ours meet.",
    ),
    FitQuestion(
        key="risk",
        asks="Would they carry a risk with us?",
        yes="They would carry a risk with us.",
        partly="They would carry a small risk with us.",
        no="They pass every risk on.",
        unknown="We do not know yet whether they would carry a risk with us.",
    ),
    FitQuestion(
        key="stay",
        asks="Do they think beyond the next order?",
        yes="They think in years.",
        partly="They think beyond the next order now and then.",
        no="They think from order to order.",
        unknown="We do not know yet how far ahead they think.",
    ),
)


def fit_of(answers: Iterable[FitAnswer]) -> FitResult:
    """Return the result of the answers; a question without an answer counts as unknown."""
    given = {each.question: each.level for each in answers}
    levels = {each.key: given.get(each.key, FitLevel.UNKNOWN) for each in FIT_QUESTIONS}
    if all(level is FitLevel.UNKNOWN for level in levels.values()):
        return FitResult(fit=None, reasons=())
    return FitResult(fit=_fit(levels), reasons=_reasons(levels))


def _fit(levels: dict[str, FitLevel]) -> Fit:
    essential = [levels[each.key] for each in FIT_QUESTIONS if each.is_essential]
    noes = list(levels.values()).count(FitLevel.NO)
    if noes >= MANY_NOES or all(level is FitLevel.NO for level in essential):
        return Fit.NOT_YET
    yeses = list(levels.values()).count(FitLevel.YES)
    both = all(level is FitLevel.YES for level in essential)
    if both and noes == 0 and len(levels) - yeses <= MOST_OPEN:
        return Fit.PARTNER_NOW
    return Fit.MOVE_THAT_WAY


def _reasons(levels: dict[str, FitLevel]) -> tuple[Reason, ...]:
    found = [
        Reason(
            question=each.key,
            level=levels[each.key],
            sentence=str(getattr(each, levels[each.key].value)),
            is_essential=each.is_essential,
        )
        for each in FIT_QUESTIONS
    ]
    order = (FitLevel.NO, FitLevel.UNKNOWN, FitLevel.PARTLY, FitLevel.YES)
    return tuple(sorted(found, key=lambda each: order.index(each.level)))
