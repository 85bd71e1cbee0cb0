"""Searching the guide: every word must be there, wherever it stands; headings count more."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from ui.help.guide import Chapter, Section

_BEFORE, _LENGTH = 30, 110  # characters of an excerpt


class Hit(NamedTuple):
    """A section that was found, with a few words round the place."""

    chapter: Chapter
    section: Section
    excerpt: str


def search(chapters: Iterable[Chapter], text: str) -> list[Hit]:
    """Return the sections that hold all words, those with one in their heading first."""
    words = folded(text).split()
    if not words:
        return []
    found: list[tuple[int, Hit]] = []
    for chapter in chapters:
        for section in chapter.sections:
            title, body = folded(section.title), folded(section.text)
            if all(word in title or word in body for word in words):
                rank = -sum(word in title for word in words)
                found.append((rank, Hit(chapter, section, _excerpt(section.text, words))))
    return [hit for _rank, hit in sorted(found, key=lambda each: each[0])]


def folded(text: str) -> str:
    """Return a text without the difference of capitals and accents, as long as it was."""
    return "".join(unicodedata.normalize("NFD", letter.lower())[:1] for letter in text)


def _excerpt(text: str, words: list[str]) -> str:
    plain = folded(text)
    places = [place for place in (plain.find(word) for word in words) if place >= 0]
    start = max(0, min(places, default=0) - _BEFORE)
    if start:
        start = text.find(" ", start) + 1
    shown = text[start : start + _LENGTH].strip()
    return f"{'… ' if start else ''}{shown}{' …' if start + _LENGTH < len(text) else ''}"
