"""The five questions from the customer's chair: as they ask themselves, and as we ask them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.finish_texts import Words
from partnerdesk.wizards.people_parts import WHOLE_CUSTOMER, Certainty, ShoeQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class ShoeText:
    """One question: in the first person, as we put it to them, and as a heading in notes."""

    question: ShoeQuestion
    own: str
    put: str
    heading: str


SHOE_TEXTS: Mapping[ShoeQuestion, ShoeText] = MappingProxyType(
    {
        each.question: each
        for each in (
            ShoeText(
                question=ShoeQuestion.REACH,
                own="What am I trying to reach?",
                put="What are you trying to reach?",
                heading="What they are trying to reach",
            ),
            ShoeText(
                question=ShoeQuestion.NEED,
                own="What do I need for it?",
                put="What do you need for it?",
                heading="What they need",
            ),
            ShoeText(
                question=ShoeQuestion.WANT,
                own="What do I want?",
                put="What do you want most?",
                heading="What they want",
            ),
            ShoeText(
                question=ShoeQuestion.HARD,
                own="What makes working with you hard?",
                put="What makes working with us hard?",
                heading="What makes working with us hard",
            ),
            ShoeText(
                question=ShoeQuestion.LOSE,
                own="What would I lose if you vanished?",
                put="What would you miss if we were gone?",
                heading="What they would lose if we vanished",
            ),
        )
    }
)

CERTAINTY_WORDS: Mapping[Certainty, str] = MappingProxyType(
    {
        Certainty.TOLD: "They told us",
        Certainty.THINK: "We think so",
        Certainty.UNKNOWN: "We do not know",
    }
)


def questions_to_ask(draft: Draft, words: Words) -> tuple[str, ...]:
    """Return the questions to put, each with the name of whom where it is one person."""
    found = []
    for answer in draft.shoes:
        person = draft.person(answer.seat)
        if answer.is_to_ask and (person is not None or answer.seat == WHOLE_CUSTOMER):
            question = words.plain(SHOE_TEXTS[answer.question].put)
            name = person.name.strip() if person else ""
            found.append(f"{name}: {question}" if name else question)
    return tuple(found)
