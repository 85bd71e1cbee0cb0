"""Finding anything: full text over all items, best first, grouped by kind, kind to typing errors.

It answers while somebody types. Words may be begun, misspelt, or stand inside longer ones.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk.queries.search_candidates import Candidate, everywhere, of_accounts, of_plan
from partnerdesk.queries.search_hits import Hit, read_hits
from partnerdesk.queries.search_scoring import Rating, rate
from partnerdesk.queries.search_terms import Looking, Vocabulary
from partnerdesk.store.engine import driver_of
from partnerdesk.store.search_tables import KIND_OF, SPAN
from partnerdesk.store.search_text import query_words

GROUPS = (
    *("account", "person", "plan", "goal", "risk", "commitment", "reward", "touchpoint", "issue"),
    *("decision", "action", "other"),
)
_PARTS = {"measurement": "goal", "agenda_topic": "touchpoint"}
_LONGEST = 300  # characters of a query that are read
_MOST_WORDS = 8
_ENOUGH, _FEW = 20, 4  # candidates, below which words inside words and misspellings are looked for

__all__ = ["GROUPS", "Found", "Group", "Hit", "Searcher", "Wanted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: everywhere, or in one plan; the group named in `all_of` without limit."""

    text: str
    plan_id: str = ""
    most: int = 5  # hits of a group
    all_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The hits of one kind of things; `has_more` where there are others."""

    name: str
    hits: tuple[Hit, ...]
    has_more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found, the best group first."""

    wanted: Wanted
    groups: tuple[Group, ...] = ()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """Return all hits in the order they are shown."""
        return tuple(hit for group in self.groups for hit in group.hits)


Rated = tuple[Rating, Candidate]


class Searcher:
    """Keeps the vocabulary of a workspace from one key stroke to the next."""

    _EVERY = 60  # hits of a group that is shown whole

    def __init__(self) -> None:
        self._vocabulary = Vocabulary()

    def prepare(self, connection: Connection) -> None:
        """Read the vocabulary, so that the first key stroke need not."""
        self._vocabulary.suit(driver_of(connection))

    def find(self, connection: Connection, wanted: Wanted) -> Found:
        """Return what is found; nothing for a text without any letter or figure."""
        words = query_words(wanted.text[:_LONGEST])[:_MOST_WORDS]
        if not words:
            return Found(wanted=wanted)
        self.prepare(connection)
        rated, looking = self._rated(connection, words, wanted)
        groups = _grouped(rated)
        shown = (
            self._group(connection, name, groups[name], looking, wanted)
            for name in _in_order(groups)
        )
        return Found(wanted=wanted, groups=tuple(group for group in shown if group.hits))

    def _rated(
        self, connection: Connection, words: Sequence[str], wanted: Wanted
    ) -> tuple[list[Rated], Looking]:
        """Look for the words as they are begun, then inside others, then misspelt."""
        looking = Looking(words)
        rated = self._looked(connection, looking, wanted)
        if len(rated) < _ENOUGH:
            looking = self._vocabulary.wider(looking)
            rated = self._looked(connection, looking, wanted)
        if len(rated) < _FEW:
            looking = self._vocabulary.guessed(looking)
            rated = self._looked(connection, looking, wanted)
        return rated, looking

    def _looked(self, connection: Connection, looking: Looking, wanted: Wanted) -> list[Rated]:
        driver = driver_of(connection)
        if wanted.plan_id:
            return list(_matching(of_plan(driver, wanted.plan_id), looking))
        most = self._EVERY if wanted.all_of else 0
        found = list(everywhere(driver, looking, self._vocabulary, wanted.all_of, most))
        rated = {each.entry: (rating, each) for rating, each in _matching(found, looking)}
        if len(looking.words) > 1:
            for rating, each in _matching(of_accounts(driver, looking, self._vocabulary), looking):
                rated.setdefault(each.entry, (rating, each))
        return list(rated.values())

    def _group(
        self,
        connection: Connection,
        name: str,
        rated: list[Rated],
        looking: Looking,
        wanted: Wanted,
    ) -> Group:
        most = self._EVERY if wanted.all_of == name else wanted.most
        best = (each for _rating, each in sorted(rated, key=_best_first))
        hits = read_hits(connection, best, looking, most + 1)
        return Group(name=name, hits=hits[:most], has_more=len(hits) > most)


def _matching(candidates: Iterable[Candidate], looking: Looking) -> Iterator[Rated]:
    for each in candidates:
        rating = rate(each, looking)
        if rating is not None:
            yield rating, each


def _grouped(rated: list[Rated]) -> dict[str, list[Rated]]:
    groups: dict[str, list[Rated]] = {}
    for rating, each in rated:
        kind = KIND_OF[each.entry // SPAN]
        name = _PARTS.get(kind, kind)
        groups.setdefault(name if name in GROUPS else "other", []).append((rating, each))
    return groups


def _in_order(groups: dict[str, list[Rated]]) -> list[str]:
    """Return groups whose best hit is much better first, else as their kinds are ordered."""
    return sorted(
        groups,
        key=lambda name: (
            -max(rating.tier for rating, _ in groups[name]),
            GROUPS.index(name),
        ),
    )


def _best_first(rated: Rated) -> tuple[float, int, str, int]:
    rating, each = rated
    return (-rating.score, len(each.title), each.title, each.entry)
