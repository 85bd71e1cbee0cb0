"""What was done, in words that complete "Undo: ...", kept so that they can be translated later.

A deed reads as its English words. It also remembers the template and the names it was made of, so
that the history reads well in whatever language the window speaks.
"""

import json
from collections.abc import Mapping
from types import MappingProxyType

# Parts that are themselves words of the program, not names that somebody typed.
FIELD, KIND, TOPIC, STATUS, QUESTION = "field", "kind", "topic", "status", "question"
WORDS = (FIELD, KIND, TOPIC, STATUS, QUESTION)


class OwnWord(str):
    """A part that could be a name but is a word of the program: a text's topic, a channel."""

    __slots__ = ("context",)
    context: str

    def __new__(cls, context: str, text: str) -> "OwnWord":
        """Note in which context the word is translated."""
        made = super().__new__(cls, text)
        made.context = context
        return made


class Deed(str):
    """Words such as "change target of Packaging waste", with their template and parts."""

    __slots__ = ("parts", "template")
    template: str
    parts: Mapping[str, str]

    def __new__(cls, template: str, **parts: str) -> "Deed":
        """Fill a template. Those of its parts that are WORDS begin small in it."""
        told = {name: _within(name, part) for name, part in parts.items()}
        made = super().__new__(cls, template.format(**told))
        made.template = template
        made.parts = MappingProxyType(parts)
        return made


def packed(label: str) -> str:
    """Return what is stored of a label: template and parts, and the words to be searched."""
    if not isinstance(label, Deed):
        return label
    parts = {
        name: [part.context, part] if isinstance(part, OwnWord) else part
        for name, part in label.parts.items()
    }
    return json.dumps([label.template, parts, str(label)], ensure_ascii=False)


def unpacked(stored: str) -> str:
    """Return a label as it was packed; text that was stored plain stays as it is."""
    if not stored.startswith('["'):
        return stored
    try:
        template, parts, _words = json.loads(stored)
        return Deed(template, **{name: _part(stored) for name, stored in parts.items()})
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return stored


def small(word: str) -> str:
    """Return a word as it stands within a sentence."""
    return word[:1].lower() + word[1:]


def _part(stored: str | list[str]) -> str:
    return stored if isinstance(stored, str) else OwnWord(*stored)


def _within(name: str, part: str) -> str:
    return small(part) if name in WORDS or isinstance(part, OwnWord) else part
