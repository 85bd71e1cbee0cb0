"""Words as a search compares them: without case, accents and signs, the same for text and query.

Scripts that put no space between words are taken sign by sign; in a query such a run is a phrase.
"""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

_JOIN = "\x01"  # around a sign that is a word of its own, though nothing parts it from the next
_ALONE = (
    *((0x0E00, 0x0E80), (0x0E80, 0x0F00), (0x1000, 0x10A0), (0x1780, 0x1800)),
    *((0x2E80, 0x2FE0), (0x3040, 0x3100), (0x31F0, 0x3200), (0x3400, 0xA000)),
    *((0xF900, 0xFB00), (0x20000, 0x32400)),
)  # Thai, Lao, Burmese, Khmer; radicals, kana, Han
_ONE_BY_ONE = zip("øłđðıħŋىةکی", "olddihnيهكي", strict=True)
_LIKE = {"þ": "th", "æ": "ae", "œ": "oe", **dict(_ONE_BY_ONE)}
_DROPPED = "'’ʼ\u0640\u00ad\u200b\u200c\u200d"  # inside words; also the Arabic stretching sign


class _Folding(dict[int, str]):
    """What each character becomes, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


_FOLDING = _Folding()


class Token(NamedTuple):
    """A word of a text, folded, and where it stands in the text as it was written."""

    word: str
    start: int
    end: int


def folded_words(text: str) -> str:
    """Return the words of a text, parted by single spaces."""
    return " ".join(text.translate(_FOLDING).replace(_JOIN, " ").split())


def query_words(text: str) -> tuple[str, ...]:
    """Return what is looked for, each once; signs that stand together are one phrase."""
    pieces = text.translate(_FOLDING).split()
    return tuple(dict.fromkeys(words for each in pieces if (words := folded_words(each))))


def tokens_of(text: str) -> Iterator[Token]:
    """Yield the words of a text with their places."""
    word, start = "", 0
    for place, character in enumerate(text):
        folded = _FOLDING[ord(character)]
        parts = folded.isspace() or _JOIN in folded
        if parts and word:
            yield Token(word, start, place)
            word = ""
        if _JOIN in folded:
            yield Token(folded.strip(_JOIN), place, place + 1)
        elif not parts and folded:
            start = start if word else place
            word += folded
    if word:
        yield Token(word, start, len(text))


def _folded(character: str) -> str:
    if character in _DROPPED:
        return ""
    if any(first <= ord(character) < end for first, end in _ALONE):
        kept = _letters(character)
        return f"{_JOIN}{kept}{_JOIN}" if kept else " "
    if unicodedata.combining(character):
        return ""
    return _letters(character) or " "


def _letters(character: str) -> str:
    plain = unicodedata.normalize("NFKD", _LIKE.get(character.lower(), character).casefold())
    letters = "".join(each for each in plain if not unicodedata.combining(each))
    return "".join(each for each in letters if each.isalnum() or _is_mark(each))


def _is_mark(character: str) -> bool:
    """Tell whether a sign belongs to the letter before it, as Indic vowels do."""
    return unicodedata.category(character) in ("Mc", "Mn")
