"""How well an entry fits: whole words before begun ones, titles before texts, no guess before them.

Every word has to be somewhere in the entry, or name its account.
"""

from typing import NamedTuple

from partnerdesk.queries.search_candidates import Candidate
from partnerdesk.queries.search_terms import Looking

_WHOLE, _BEGUN, _INSIDE, _LIKE = 100.0, 80.0, 45.0, 40.0  # of a word in a title
_IN_TEXT = 0.3  # of what it is worth in a title
_OF_ACCOUNT = 15.0
_FIRST, _NOTHING_ELSE = 25.0, 50.0
_TIERS = (150.0, 102.0, 75.0, 35.0)


class Rating(NamedTuple):
    """The higher the better; hits of different tiers are worlds apart."""

    score: float

    @property
    def tier(self) -> int:
        """Return how many of the thresholds were reached."""
        return sum(self.score >= each for each in _TIERS)


def rate(candidate: Candidate, looking: Looking) -> Rating | None:
    """Return how well a candidate fits, or None where a word is missing."""
    title, text = f" {candidate.title} ", f" {candidate.body} {candidate.private} "
    total = 0.0
    for place, word in enumerate(looking.words):
        score = max(
            _worth(word, place, looking, title),
            _worth(word, place, looking, text) * _IN_TEXT,
            _OF_ACCOUNT if word in candidate.account_words else 0.0,
        )
        if not score:
            return None
        total += score
    score = total / len(looking.words)
    if title.startswith(f" {looking.words[0]}"):
        score += _FIRST
    if candidate.title == " ".join(looking.words):
        score += _NOTHING_ELSE
    return Rating(score)


def _worth(word: str, place: int, looking: Looking, text: str) -> float:
    if f" {word}" in text:
        return _WHOLE if f" {word} " in text else _BEGUN
    if any(f" {each} " in text for each in looking.inside_of(place)):
        return _INSIDE
    if any(f" {each} " in text for each in looking.like_of(place)):
        return _LIKE
    return 0.0
