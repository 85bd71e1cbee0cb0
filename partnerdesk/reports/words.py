"""The words of documents: written in English where they stand, told in the language of the paper.

The core knows no translations. Whoever asks for a document hands in what translates; without that
the words stay English. `say` and `count` take plain texts, so that they can be collected.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from partnerdesk.domain.commitments import CommitmentStatus
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.people import PlanRole
from partnerdesk.domain.rewards import SplitRule
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.wording import AGREEMENT_BY_NAME, MADE_BY_NAME, word_for

PAPER, WORDING, KINDS, FIELDS = "Paper", "Wording", "Kinds", "Fields"
QUESTIONNAIRES = "Questionnaires"
ENGLISH_CODE = "en"
_MARK = "\N{LEFT-TO-RIGHT MARK}"
_BACKWARD = re.compile("[\u0590-\u08ff]")


# Returns a text of a context in another language, in the form for a number where there is one;
# None where there is no translation.
Translate = Callable[[str, str, int | None], str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What documents are told with: a language of two letters, and its translations."""

    language: str = ENGLISH_CODE
    translate: Translate | None = None

    def say(self, text: str, /, **parts: object) -> str:
        """Return a text of documents with its {parts} filled in."""
        told = self.told(PAPER, text)
        return told.format(**_amid(parts)) if parts else told

    def count(self, many: str, number: int, /, *, one: str, **parts: object) -> str:
        """Return a text for a number, which stands where the text says %n."""
        told = self._translated(PAPER, many, number) or (one if number == 1 else many)
        return told.replace("%n", str(number)).format(**_amid(parts))

    def word(self, choice: StrEnum) -> str:
        """Return the words for a choice."""
        return self.told(WORDING, word_for(choice))

    def told(self, context: str, english: str) -> str:
        """Return a text that is collected elsewhere, such as the label of a field."""
        return self._translated(context, english, None) or english

    def told_in(self, contexts: Iterable[str], english: str) -> str:
        """Return a text that is collected in one of several contexts."""
        found = (self._translated(each, english, None) for each in contexts)
        return next((told for told in found if told), english)

    def within(self, context: str, english: str) -> str:
        """Return a text that is collected elsewhere as it stands within a sentence.

        English begins it small there. Other languages have a text of their own for that, since
        not all of them begin every word small.
        """
        small = _small(english)
        if self.language == ENGLISH_CODE:
            return _small(self.told(context, english))
        return self._translated(PAPER, small, None) or self.told(context, english)

    def listed(self, names: Iterable[str]) -> str:
        """Return names as prose: A, B and C."""
        *first, last = tuple(names) or ("",)
        if not first:
            return last
        return self.say("{names} and {last}", names=", ".join(map(amid, first)), last=last)

    def _translated(self, context: str, text: str, number: int | None) -> str | None:
        return self.translate(context, text, number) if self.translate and text else None


ENGLISH = Words()


def amid(text: str) -> str:
    """Return a text that stands amid others: one that reads to the left turns none of them.

    An invisible mark on each side keeps its neighbours, and figures above all, in their order.
    """
    return f"{_MARK}{text}{_MARK}" if _BACKWARD.search(text) else text


def _amid(parts: Mapping[str, object]) -> dict[str, object]:
    return {key: amid(part) if isinstance(part, str) else part for key, part in parts.items()}


def texts_within_sentences() -> tuple[str, ...]:
    """Return all texts that are told within a sentence, for those who translate."""
    choices = (word_for(choice) for each in _WITHIN_SENTENCES for choice in each)
    return tuple(map(_small, (*choices, *MADE_BY_NAME.values(), *AGREEMENT_BY_NAME.values())))


def _small(text: str) -> str:
    return text if text.startswith(_NAMES) else text[:1].lower() + text[1:]


_NAMES = ("Shapley", "Kalai")
_WITHIN_SENTENCES: tuple[type[StrEnum], ...] = (
    PlanRole,
    RiskStatus,
    CommitmentStatus,
    SplitRule,
    Channel,
)
