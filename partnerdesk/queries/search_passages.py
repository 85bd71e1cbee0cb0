"""The passage of a text that is shown of a hit, with the places of the words that matched."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from partnerdesk.queries.search_terms import Looking
from partnerdesk.store.search_text import Token, folded_words, query_words, tokens_of

_BEFORE, _LENGTH = 28, 110  # characters
_READ = 20_000  # characters of a text
_CUT = "…"

Mark = tuple[int, int]


class Passage(NamedTuple):
    """A text of one line; the marks are the places (start, end) of what matched."""

    text: str
    marks: tuple[Mark, ...] = ()


def marked(text: str, looking: Looking) -> Passage:
    """Return a whole text in one line with its marks."""
    line = " ".join(text.split())
    return Passage(line, tuple(marks_in(line, looking)))


def passage_of(text: str, looking: Looking) -> Passage:
    """Return the part of a text round the first words that matched."""
    line = " ".join(text[:_READ].split())
    marks = tuple(marks_in(line, looking))
    if len(line) <= _LENGTH:
        return Passage(line, marks)
    start = _start(line, marks[0][0] if marks else 0)
    end = min(len(line), start + _LENGTH)
    before, after = _CUT if start else "", _CUT if end < len(line) else ""
    moved = len(before) - start
    inside = ((max(first, start), min(last, end)) for first, last in marks)
    kept = tuple((first + moved, last + moved) for first, last in inside if first < last)
    return Passage(f"{before}{line[start:end]}{after}", kept)


def may_match(text: str, looking: Looking) -> bool:
    """Tell quickly whether anything of a text may be marked."""
    words = f" {folded_words(text[:_READ])} "
    return any(
        f" {word}" in words
        or any(each in words for each in looking.inside_of(place) | looking.like_of(place))
        for place, word in enumerate(looking.words)
    )


def _start(line: str, first: int) -> int:
    """Return where a passage begins: at a word, a little before what matched first."""
    start = max(0, min(first - _BEFORE, len(line) - _LENGTH))
    space = line.find(" ", start, max(start, first))
    return start if start == 0 or space < 0 else space + 1


def marks_in(line: str, looking: Looking) -> Iterator[Mark]:
    """Yield the places of what matched, in order and without overlaps."""
    tokens = list(tokens_of(line))
    found = sorted(
        mark for place in range(len(looking.words)) for mark in _of(place, looking, tokens)
    )
    reached = 0
    for start, end in found:
        if end > reached:
            yield max(start, reached), end
            reached = end


def _of(place: int, looking: Looking, tokens: Sequence[Token]) -> Iterator[Mark]:
    parts = looking.words[place].split(" ")
    if len(parts) > 1:
        yield from _phrases(parts, tokens)
        return
    word, inside, like = parts[0], looking.inside_of(place), looking.like_of(place)
    for token in tokens:
        if token.word.startswith(word):
            yield _within(token, 0, len(word))
        elif token.word in inside:
            yield _within(token, token.word.find(word), len(word))
        elif token.word in like:
            yield token.start, token.end


def _phrases(parts: Sequence[str], tokens: Sequence[Token]) -> Iterator[Mark]:
    count = len(parts)
    for first in range(len(tokens) - count + 1):
        taken = tokens[first : first + count]
        if _are(taken, parts):
            yield taken[0].start, taken[-1].end


def _are(tokens: Iterable[Token], parts: Sequence[str]) -> bool:
    words = [token.word for token in tokens]
    return words[:-1] == list(parts[:-1]) and words[-1].startswith(parts[-1])


def _within(token: Token, at: int, length: int) -> Mark:
    """Return the part of a word that matched, where its letters were folded one by one."""
    if token.end - token.start == len(token.word):
        return token.start + at, token.start + at + length
    return token.start, token.end


def begun_in(text: str, query: str) -> Passage | None:
    """Return a name in which every word of a query is begun, with its marks; else None."""
    looking = Looking(query_words(query))
    words = f" {folded_words(text)}"
    if looking.words and all(f" {each}" in words for each in looking.words):
        return marked(text, looking)
    return None
