"""What the sections of minutes share: names, figures and values of the history in words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.formats import Formats
from partnerdesk.reports.document import Column, Mark
from partnerdesk.reports.telling import mark_of
from partnerdesk.reports.words import WORDING, Words
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.minutes_words import CONTEXTS
from partnerdesk.sessions.shared_changes import SharedField, Told
from partnerdesk.sessions.told_values import told_value
from partnerdesk.wording import FIELD_BY_NAME, TOPIC_BY_NAME, word_for


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesTelling:
    """Minutes to be told on paper, in a language."""

    minutes: Minutes
    formats: Formats
    words: Words

    def say(self, text: str, /, **parts: object) -> str:
        """Return a text of documents with its {parts} filled in."""
        return self.words.say(text, **parts)

    def headed(self, columns: Iterable[Column]) -> tuple[Column, ...]:
        """Return columns with their titles in the language of the paper."""
        return tuple(replace(each, title=self.say(each.title)) for each in columns)

    def mark(self, side: Side) -> Mark:
        """Return the mark of a side."""
        return mark_of(side)

    def party(self, side: Side) -> str:
        """Return the short name of a side."""
        party = self.minutes.party(side)
        return party.short if party is not None else ""

    def parties(self, sides: Iterable[Side]) -> str:
        """Return the short names of sides as prose."""
        return self.words.listed(name for side in sides if (name := self.party(side)))

    def title(self, title: str) -> str:
        """Return what an item is called; a text of the plan is called by its topic."""
        if isinstance(title, Topic):
            return self._named(TOPIC_BY_NAME[title.value])
        if isinstance(title, StrEnum):
            return self.words.told(WORDING, word_for(title))
        return " ".join(title.split())

    def field(self, field: SharedField) -> str:
        """Return the label of a field that was changed."""
        label = self._named(FIELD_BY_NAME.get(field.name, field.label))
        return f"{label} ({field.about})" if field.about else label

    def value(self, field: SharedField, value: Told) -> str:
        """Return a value before or after a change."""
        return told_value(field, value, self.formats, self._named)

    def _elsewhere(self, english: str) -> str:
        return self.words.told_in(CONTEXTS, english)

    def _named(self, template: str) -> str:
        told = self._elsewhere(template)
        return told.replace("{us}", self.minutes.us).replace("{them}", self.minutes.them)
