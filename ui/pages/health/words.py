"""The words of questionnaires, answers and gaps, in the user's language."""

import re
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import LEVELS, QUESTIONS, Question, Questionnaire
from partnerdesk.formats import Formats
from ui.forms.words import word

translate = QCoreApplication.translate
STEP = 25
_LONGEST_NAME = 28
_LONG_WORD = re.compile(r"\S{24}(?=\S)")
_BREAK = "\u200b"


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is said of a questionnaire: its heading, what it is for, and an invitation."""

    heading: str
    purpose: str
    invitation: str


def about(questionnaire: Questionnaire) -> About:
    """Return what is said of a questionnaire."""
    return {
        Questionnaire.ALIGNMENT: About(
            heading=translate("Health", "How aligned are we?"),
            purpose=translate(
                "Health", "Five tests. Each side answers alone, the answers are opened together."
            ),
            invitation=translate(
                "Health", "Ask both sides the same five questions and see where they differ."
            ),
        ),
        Questionnaire.PARTNERSHIP: About(
            heading=translate("Health", "How well do we work as partners?"),
            purpose=translate("Health", "What each side says of the work. It is 40% of the score."),
            invitation=translate(
                "Health", "Five questions tell how the partnership feels, before it shows."
            ),
        ),
        Questionnaire.OWN_READINESS: About(
            heading=translate("Health", "Is our own house ready?"),
            purpose=translate("Health", "What stands in our own way, before we ask anything."),
            invitation=translate(
                "Health", "Look at your own house before you invite anybody into it."
            ),
        ),
    }[questionnaire]


def label_of(question: Question) -> str:
    """Return what a question is called."""
    return translate("Questionnaires", question.label)


def asked(question: Question) -> str:
    """Return the question itself."""
    return translate("Questionnaires", question.asks)


def sentence_of_level(question: Question, level: int) -> str:
    """Return the sentence of one of the five levels."""
    return translate("Questionnaires", question.sentences[LEVELS.index(level)])


def place_of(level: Fraction | int | None) -> float | None:
    """Return a level, 0 to 100, as a place on the scale, 1 to 5."""
    return None if level is None else float(level) / STEP + 1


def place_words(level: Fraction | int, formats: Formats) -> str:
    """Return a place on the scale as text: 4, or 3.5 as the mean of two people."""
    place = Fraction(level) / STEP + 1
    return formats.ratio(place, digits=0 if place.denominator == 1 else 1)


def gap_words(gap: Fraction, formats: Formats) -> str:
    """Return how far two sides are apart."""
    steps = gap / STEP
    if not steps:
        return translate("Health", "Same")
    if steps == 1:
        return translate("Health", "1 step apart")
    told = formats.ratio(steps, digits=0 if steps.denominator == 1 else 1)
    return translate("Health", "{steps} steps apart").format(steps=told)


def move_words(steps: Fraction, formats: Formats) -> str:
    """Return by how many steps an answer moved: +1, −2, or no change."""
    if not steps:
        return translate("Health", "as before")
    told = formats.ratio(abs(steps), digits=0 if steps.denominator == 1 else 1)
    return f"+{told}" if steps > 0 else f"−{told}"


def side_name(parts: PlanParts, side: Side) -> str:
    """Return the short name of the party on a side; one that is not short is cut."""
    party = parts.party_on(side)
    return cut(party.label, _LONGEST_NAME) if party is not None else word(side)


def cut(text: str, most: int) -> str:
    """Return a text in one line of at most so many characters, its long words breakable.

    A label breaks no word: without this, one long word would make a page wider than its window.
    """
    line = " ".join(text.split())
    short = line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
    return _LONG_WORD.sub(lambda found: f"{found[0]}{_BREAK}", short)


def respondent_name(parts: PlanParts, check: Check) -> str:
    """Return who answered, empty where nobody is named."""
    person = parts.person(check.respondent_id)
    return cut(person.name, _LONGEST_NAME) if person is not None else ""


def answered_words(check: Check) -> str:
    """Return how much of a check is answered."""
    total = len(QUESTIONS[check.questionnaire])
    return translate("Health", "{count} of {total} answered").format(
        count=total - len(check.unanswered), total=total
    )


def check_title(check: Check, parts: PlanParts, formats: Formats) -> str:
    """Return what one check is called: Alignment, Alder, 29 Sep 2026."""
    words = (
        word(check.questionnaire),
        side_name(parts, check.side),
        formats.day(check.checked_on),
    )
    return ", ".join(words)
