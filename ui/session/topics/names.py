"""What sides, fields and states are called where both can look: by name, never "us" and "them"."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.goals import Made, Ownership
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import Topic
from partnerdesk.wording import (
    FIELD_BY_NAME,
    MADE_BY_NAME,
    OWNERSHIP_BY_NAME,
    TOPIC_BY_NAME,
)
from ui.forms.words import label_of, word

translate = QCoreApplication.translate
OTHER = {Side.US: Side.THEM, Side.THEM: Side.US}


def name_of(parts: PlanParts, side: Side) -> str:
    """Return what a side is called."""
    party = parts.party_on(side)
    return party.label if party is not None else ""


def in_short(name: str, most: int = 26) -> str:
    """Return a name that leaves room for the rest of a button or a line."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def named(parts: PlanParts, words: str) -> str:
    """Return words with the names of both sides for {us} and {them}."""
    return words.format(us=name_of(parts, Side.US), them=name_of(parts, Side.THEM))


def field_label(parts: PlanParts, rule: Field) -> str:
    """Return the label of a field."""
    english = FIELD_BY_NAME.get(rule.name)
    if english is None:
        return label_of(rule)
    return named(parts, translate("Wording", english))


def choice_words(parts: PlanParts, value: StrEnum) -> str:
    """Return what a choice is called."""
    by_name = {Ownership: OWNERSHIP_BY_NAME, Made: MADE_BY_NAME}.get(type(value), {})
    english = by_name.get(value.value)
    return word(value) if english is None else named(parts, translate("Wording", english))


def topic_label(parts: PlanParts, topic: Topic) -> str:
    """Return what a text of the plan is called."""
    return named(parts, translate("Wording", TOPIC_BY_NAME[topic.value]))


def sides_of(parts: PlanParts) -> tuple[Party, ...]:
    """Return the first party of both sides, ours first."""
    found = (parts.party_on(Side.US), parts.party_on(Side.THEM))
    return tuple(party for party in found if party is not None)


def person_name(parts: PlanParts, person_id: str | None) -> str:
    """Return the name of a person, empty where nobody is meant or may be seen."""
    person = parts.person(person_id)
    return person.name if person is not None else ""
