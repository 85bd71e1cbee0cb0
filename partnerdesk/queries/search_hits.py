"""What is shown of what was found, read from the items as they are now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.visibility import Visibility
from partnerdesk.queries.search_candidates import Candidate
from partnerdesk.queries.search_passages import Passage, marked, may_match, passage_of
from partnerdesk.queries.search_terms import Looking
from partnerdesk.queries.unopened import read_unopened
from partnerdesk.store.engine import driver_of
from partnerdesk.store.search_tables import INDEXED, KIND_OF, SPAN

_OWNER = {"measurement": "goal", "agenda_topic": "touchpoint", "check_answer": "check"}
_ABOUT = (
    "SELECT a.name, p.title FROM account AS a LEFT JOIN plan AS p ON p.id = ?"
    " WHERE a.id = ? AND a.archived_on IS NULL"
)
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Something that was found. The title is a choice where the kind has no title of its own.

    `is_private` says that the passage is from a private field, `is_ours_only` that all of it is.
    """

    kind: str
    item_id: str
    account_id: str
    account_name: str
    plan_id: str
    plan_title: str
    title: Passage
    choice: StrEnum | None = None
    passage: Passage | None = None
    field: Field | None = None
    is_private: bool = False
    is_ours_only: bool = False


def read_hits(
    connection: Connection, candidates: Iterable[Candidate], looking: Looking, most: int
) -> tuple[Hit, ...]:
    """Return hits, each item once; parts of items stand for the item they belong to."""
    reading = _Reading(connection, looking)
    hits: dict[tuple[str, str], Hit] = {}
    for each in candidates:
        hit = reading.hit(each)
        if hit is not None:
            hits.setdefault((hit.kind, hit.item_id), hit)
        if len(hits) == most:
            break
    return tuple(hits.values())


class _Reading:
    def __init__(self, connection: Connection, looking: Looking) -> None:
        self._connection = connection
        self._driver = driver_of(connection)
        self._looking = looking

    def hit(self, found: Candidate) -> Hit | None:
        kind = KIND_OF[found.entry // SPAN]
        about = self._driver.execute(_ABOUT, (found.plan_id, found.account_id)).fetchone()
        values = self._values(kind, found.item_id)
        if about is None or values is None or self._is_unopened(kind, values, found):
            return None
        passage, field = self._passage(kind, values)
        owner = _OWNER.get(kind)
        item, item_id = values, found.item_id
        if owner is not None:
            kind, item_id = owner, values[f"{owner}_id"]
            item = self._values(kind, item_id) or {}
        return Hit(
            kind=kind,
            item_id=item_id,
            account_id=found.account_id,
            account_name=about[0],
            plan_id=found.plan_id or "",
            plan_title=about[1] or "",
            title=self._title(kind, item),
            choice=_choice(kind, item),
            passage=passage,
            field=field,
            is_private=field is not None and field.is_private,
            is_ours_only=item.get("visibility") == Visibility.OURS_ONLY,
        )

    def _is_unopened(self, kind: str, values: Values, found: Candidate) -> bool:
        """Tell whether this is what the other side answered and nobody may see yet."""
        if kind != "check_answer":
            return False
        return values["check_id"] in read_unopened(self._connection, found.plan_id or "")

    def _values(self, kind: str, item_id: str) -> Values | None:
        cursor = self._driver.execute(f'SELECT * FROM "{kind}" WHERE id = ?', (item_id,))
        row = cursor.fetchone()
        names = (column[0] for column in cursor.description)
        return None if row is None else dict(zip(names, row, strict=True))

    def _title(self, kind: str, values: Values) -> Passage:
        name = INDEXED[kind].title
        return marked(str(values.get(name) or ""), self._looking) if name else Passage("")

    def _passage(self, kind: str, values: Values) -> tuple[Passage | None, Field | None]:
        """Return the passage of the first field in which most of the words stand."""
        best: tuple[int, Passage, Field] | None = None
        for name in _texts(kind):
            text = values.get(name)
            if not text or not may_match(text, self._looking):
                continue
            passage = passage_of(text, self._looking)
            if passage.marks and (best is None or len(passage.marks) > best[0]):
                best = (len(passage.marks), passage, KINDS[kind].by_name[name])
        return (best[1], best[2]) if best else (None, None)


def _texts(kind: str) -> Sequence[str]:
    indexed = INDEXED[kind]
    own = (indexed.title,) if kind in _OWNER and indexed.title else ()
    return (*own, *indexed.body, *indexed.private)


def _choice(kind: str, values: Values) -> StrEnum | None:
    rule = KINDS[kind].by_name.get(KINDS[kind].title)
    if rule is None or rule.choices is None or not values.get(rule.name):
        return None
    return rule.choices(values[rule.name])
