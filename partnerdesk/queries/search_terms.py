"""The words of a workspace, and which of them somebody may have meant.

Everything is kept in memory: some ten thousand words, read in a few milliseconds.
"""

import sqlite3
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

_MOST_BEGUN, _MOST_INSIDE, _MOST_LIKE = 48, 40, 12
_LEAST_INSIDE = 2  # letters
_INDEXED = 3  # letters of a beginning up to which the index knows it as such
_LAST = "\U0010ffff"
_WHOLE_LINE = "\n"


class Looking(NamedTuple):
    """The words looked for, with those that contain them, and those that are nearly like them."""

    words: Sequence[str]
    inside: Sequence[frozenset[str]] = ()
    like: Sequence[frozenset[str]] = ()

    def inside_of(self, place: int) -> frozenset[str]:
        """Return the words that contain a word."""
        return self.inside[place] if self.inside else frozenset()

    def like_of(self, place: int) -> frozenset[str]:
        """Return the words that are nearly a word."""
        return self.like[place] if self.like else frozenset()


class Vocabulary:
    """All words that were ever indexed; those that are gone are in no entry and do no harm."""

    def __init__(self) -> None:
        self._terms: list[str] = []
        self._text = ""
        self._read_at: tuple[int, int] | None = None

    def suit(self, driver: sqlite3.Connection) -> None:
        """Read the words again where something was written since."""
        now = (id(driver), driver.total_changes)
        if now == self._read_at:
            return
        (text,) = driver.execute("SELECT group_concat(term, char(10)) FROM search_term").fetchone()
        self._terms = sorted((text or "").split(_WHOLE_LINE)) if text else []
        self._text = f"\n{_WHOLE_LINE.join(self._terms)}\n"
        self._read_at = now

    def begun(self, word: str) -> Sequence[str]:
        """Return the words that begin so."""
        first, end = bisect_left(self._terms, word), bisect_left(self._terms, word + _LAST)
        return self._terms[first:end]

    def wider(self, looking: Looking) -> Looking:
        """Take up the words in which those looked for stand further inside."""
        return looking._replace(inside=[frozenset(self._inside(each)) for each in looking.words])

    def guessed(self, looking: Looking) -> Looking:
        """Take up the words that those looked for may have been meant to be."""
        return looking._replace(like=[frozenset(self._like(each)) for each in looking.words])

    def expression(self, looking: Looking, *, names_all: bool = True) -> str | None:
        """Return the expression that finds all of it, or None where a word is nowhere.

        Long beginnings of very many words are slow to look for kind by kind: without `names_all`
        the shortest of these words stand for them.
        """
        places = range(len(looking.words))
        parts = [self._alternatives(looking, place, names_all=names_all) for place in places]
        if not all(parts):
            return None
        return " AND ".join(f"({' OR '.join(part)})" for part in parts)

    def _alternatives(self, looking: Looking, place: int, *, names_all: bool) -> list[str]:
        word = looking.words[place]
        others = looking.inside_of(place) | looking.like_of(place)
        if " " in word or len(word) <= _INDEXED:
            return [f'"{word}"*', *(f'"{each}"' for each in sorted(others))]
        begun = self.begun(word)
        if len(begun) > _MOST_BEGUN and names_all:
            return [f'"{word}"*', *(f'"{each}"' for each in sorted(others))]
        named = sorted(begun, key=len)[:_MOST_BEGUN]
        return [f'"{each}"' for each in (*named, *sorted(others.difference(named)))]

    def _inside(self, word: str) -> Iterator[str]:
        if len(word) < _LEAST_INSIDE or " " in word:
            return
        at = self._text.find(word)
        for _ in range(_MOST_INSIDE):
            if at < 0:
                return
            start, end = self._text.rfind("\n", 0, at) + 1, self._text.find("\n", at)
            if start != at:
                yield self._text[start:end]
            at = self._text.find(word, end)

    def _like(self, word: str) -> Iterable[str]:
        errors = errors_allowed(word)
        if not errors:
            return ()
        # Only needed where little is found, and its import would delay the start.
        from rapidfuzz import process  # noqa: PLC0415
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        near = [each for each in self._terms if abs(len(each) - len(word)) <= errors]
        found = process.extract(
            word, near, scorer=OSA.distance, score_cutoff=errors, limit=_MOST_LIKE
        )
        if found:
            nearest = found[0][1]
            return [each for each, distance, _ in found if distance <= max(nearest, 1)]
        return self._begun_like(word)

    def _begun_like(self, word: str) -> Iterable[str]:
        """Return words whose beginning is nearly a word that is still being typed."""
        from rapidfuzz import process  # noqa: PLC0415 - as above
        from rapidfuzz.distance import OSA  # noqa: PLC0415 - as above

        first, end = bisect_left(self._terms, word[0]), bisect_left(self._terms, word[0] + _LAST)
        some = self._terms[first:end]
        begun = {each[:length] for each in some for length in (len(word), len(word) + 1)}
        found = process.extract(word, list(begun), scorer=OSA.distance, score_cutoff=1, limit=4)
        starts = tuple(each for each, _, _ in found)
        return [each for each in some if starts and each.startswith(starts)][:_MOST_LIKE]


def errors_allowed(word: str) -> int:
    """Return how many letters of a word may be wrong, missing, doubled or exchanged."""
    if " " in word or any(each.isdigit() for each in word) or len(word) < 4:
        return 0
    return 1 if len(word) < 8 else 2
