"""All texts of the wizard in one place, each with the context it is translated in."""

from collections.abc import Callable

from partnerdesk.domain.goals import Benefit
from partnerdesk.wizards.asking import CERTAINTY_WORDS, SHOE_TEXTS
from partnerdesk.wizards.finish_texts import FINISH_TEXTS, SECTION_TEXTS, Words
from partnerdesk.wizards.fit import FIT_QUESTIONS
from partnerdesk.wizards.kind_words import SENTENCES
from partnerdesk.wizards.steps import STEPS
from partnerdesk.wording import word_for

CONTEXT = "Wizard"

_STEPS = tuple(
    text
    for step in STEPS.values()
    for text in (
        *(step.title, step.aim, step.heading, step.coaching, step.example),
        *(step.coaching_within, step.example_within),
    )
    if text
)
_REASONS = tuple(
    text for each in FIT_QUESTIONS for text in (each.yes, each.partly, each.no, each.unknown)
)
_ASKED = tuple(text for each in SHOE_TEXTS.values() for text in (each.put, each.heading))

# What finishing may write into a plan, and thus is translated before it is handed to the command.
WRITTEN = (
    *((CONTEXT, text) for text in (*FINISH_TEXTS, *_ASKED, *CERTAINTY_WORDS.values(), *_REASONS)),
    *(("Wording", word_for(benefit)) for benefit in Benefit),
)

WIZARD_TEXTS = tuple(
    dict.fromkeys(
        (
            *_STEPS,
            *(each.own for each in SHOE_TEXTS.values()),
            *(each.asks for each in FIT_QUESTIONS),
            *SECTION_TEXTS.values(),
            *SENTENCES.values(),
            *(text for context, text in WRITTEN if context == CONTEXT),
        )
    )
)


def words_in(translate: Callable[[str, str], str]) -> Words:
    """Return the words that finishing writes, as a translator of context and text says them."""
    return Words(translated={text: translate(context, text) for context, text in WRITTEN})
