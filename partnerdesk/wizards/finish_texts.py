"""The words that finishing writes into a plan, as templates in English.

Whoever finishes brings the translations (`say`); what is not translated stays English.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from partnerdesk.wizards.fit import Fit
from partnerdesk.wizards.people_parts import ChangeSort, HowOften


class Section(StrEnum):
    """The groups in which the summary tells what will be made."""

    ACCOUNT = "account"
    PEOPLE = "people"
    CIRCLE = "circle"
    PLAN = "plan"
    GOALS = "goals"
    RISKS = "risks"
    COMMITMENTS = "commitments"
    REWARDS = "rewards"
    DIALOGUE = "dialogue"
    ACTIONS = "actions"
    CHECKS = "checks"
    NOTES = "notes"


SECTION_TEXTS: Mapping[Section, str] = MappingProxyType(
    {
        Section.ACCOUNT: "Account",
        Section.PEOPLE: "People and parties",
        Section.CIRCLE: "Circle drawings",
        Section.PLAN: "Plan",
        Section.GOALS: "Goals",
        Section.RISKS: "Risks",
        Section.COMMITMENTS: "Commitments",
        Section.REWARDS: "Rewards",
        Section.DIALOGUE: "Dialogue",
        Section.ACTIONS: "Actions",
        Section.CHECKS: "Checks",
        Section.NOTES: "Added to private notes",
    }
)

PLAN_TITLE = "{name}, {year} joint plan"
CIRCLE_TODAY = "The circle today"
CIRCLE_DIFFERENTLY = "The circle, differently"
LOOK_AGAIN = "Look again whether {them} would draw the circle with us"
FIND_A_DAY = "Find a day: {title}"
ASK_THEM = "Ask {them} what we do not know yet"
TO_ASK = "To ask"
IN_THEIR_SHOES = "In their shoes"
IN_IT_FOR_THEM = "What is in it for them"
OBJECTIONS = "What they might object"
OUR_ANSWER = "Our answer: {answer}"
WHAT_CHANGES = "What changes in the circle, differently"
WON_FIRST = "To be won first: {name}"
OWN_GAIN = "What it brings {name}"
FIT_HEADING = "Will they see it this way?"
AGENDA = "Agenda"

FIT_TEXTS: Mapping[Fit, str] = MappingProxyType(
    {
        Fit.PARTNER_NOW: "Partner now",
        Fit.MOVE_THAT_WAY: "Move that way",
        Fit.NOT_YET: "Not yet",
    }
)
CHANGE_TEXTS: Mapping[ChangeSort, str] = MappingProxyType(
    {
        ChangeSort.SAY: "What we say",
        ChangeSort.SHARE: "What we share",
        ChangeSort.DECIDE: "What we decide",
    }
)
RHYTHM_TEXTS: Mapping[HowOften, str] = MappingProxyType(
    {
        HowOften.DAILY: "every day",
        HowOften.WEEKLY: "every week",
        HowOften.EVERY_DAYS: "every {days} days",
    }
)

FINISH_TEXTS = (
    *(PLAN_TITLE, CIRCLE_TODAY, CIRCLE_DIFFERENTLY, LOOK_AGAIN, FIND_A_DAY, ASK_THEM, TO_ASK),
    *(IN_THEIR_SHOES, IN_IT_FOR_THEM, OBJECTIONS, OUR_ANSWER, WHAT_CHANGES, WON_FIRST, OWN_GAIN),
    *(FIT_HEADING, AGENDA, *FIT_TEXTS.values(), *CHANGE_TEXTS.values(), *RHYTHM_TEXTS.values()),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Translations by English text."""

    translated: Mapping[str, str] = field(default_factory=dict)

    def say(self, text: str, **names: object) -> str:
        """Return a text in the reader's language, with names put in."""
        return self.translated.get(text, text).format(**names) if names else self.plain(text)

    def plain(self, text: str) -> str:
        """Return a text that names nobody."""
        return self.translated.get(text, text)


ENGLISH = Words()
