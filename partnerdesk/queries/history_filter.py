"""What of the history is wanted: conditions for the database, and the words looked for.

The database only sieves: whether an entry has the words is seen when its values are known.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select

from partnerdesk.domain.parties import Side
from partnerdesk.queries.history_rows import ROWS, SETS
from partnerdesk.queries.history_values import PARTS, HistoryEntry, Named
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS
from partnerdesk.wording import WORDS, word_for

_MOST_NAMES = 20
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What to show: of which kinds (none: all), by which side (or by both), with which text.

    From `since` on, before `until` (both in UTC), about one item, and in one joint session
    (by its id), in any (empty), or wherever it was (None).
    """

    kinds: frozenset[str] = frozenset()
    side: Side | None = None
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    item_id: str = ""
    session_id: str | None = None


def conditions(connection: Connection, plan_id: str, wanted: HistoryFilter) -> ColumnElement[bool]:
    """Return what change sets have to fulfil; with a text some that do not have it may pass."""
    plans = table_of(MODELS["plan"])
    account = select(plans.c.account_id).where(plans.c.id == plan_id).scalar_subquery()
    of_account = and_(SETS.c.plan_id.is_(None), SETS.c.account_id == account)
    conditions: list[ColumnElement[bool]] = [or_(SETS.c.plan_id == plan_id, of_account)]
    conditions += _when_and_where(wanted)
    if wanted.side is not None:
        is_one_of_both = wanted.side is not Side.THIRD
        by_side = SETS.c.side == wanted.side
        conditions.append(or_(by_side, SETS.c.by_both) if is_one_of_both else by_side)
    if wanted.kinds:
        owned = [table for table, part in PARTS.items() if part.owner in wanted.kinds]
        conditions.append(_has_row(ROWS.c.table_name.in_([*sorted(wanted.kinds), *owned])))
    if wanted.text.strip():
        conditions.append(_may_have_text(connection, wanted.text.strip()))
    return and_(*conditions)


def _when_and_where(wanted: HistoryFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.since is not None:
        yield SETS.c.at >= wanted.since
    if wanted.until is not None:
        yield SETS.c.at < wanted.until
    if wanted.session_id is not None:
        is_there = SETS.c.session_id.is_not(None)
        yield SETS.c.session_id == wanted.session_id if wanted.session_id else is_there
    if wanted.item_id:
        named = [column.contains(wanted.item_id) for column in (ROWS.c.before, ROWS.c.after)]
        is_part = and_(ROWS.c.table_name.in_(sorted(PARTS)), or_(*named))
        yield _has_row(or_(ROWS.c.row_id == wanted.item_id, is_part))


def _has_row(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(ROWS.c.change_set == SETS.c.number, condition)


def _may_have_text(connection: Connection, text: str) -> ColumnElement[bool]:
    """A quick sieve on the stored texts; names and words stand for their ids and codes."""
    typed = {text, json.dumps(text)[1:-1]}  # labels of old are not stored as JSON
    stored = [*typed, *_ids_named(connection, text), *_codes_worded(text)]
    columns = (ROWS.c.before, ROWS.c.after)
    hits = [_has(column, each) for column in columns for each in stored]
    labels = (_has(SETS.c.label, each) for each in typed)
    return or_(*labels, _has_row(or_(*hits)))


def _has(column: ColumnElement[str], text: str) -> ColumnElement[bool]:
    """SQLite knows the case of ASCII letters only: for other signs anything may stand."""
    escaped = re.sub(r"([/%_])", r"/\1", text)
    return column.ilike(f"%{_NOT_ASCII.sub('%', escaped)}%", escape="/")


def _ids_named(connection: Connection, text: str) -> Iterator[str]:
    for kind in ("person", "party"):
        table = table_of(MODELS[kind])
        found = connection.execute(select(table.c.id, table.c.name).where(_has(table.c.name, text)))
        named = (row.id for row in found if text.casefold() in row.name.casefold())
        yield from islice(named, _MOST_NAMES)


def _codes_worded(text: str) -> Iterator[str]:
    needle = text.casefold()
    for words in WORDS.values():
        for code, word in words.items():
            if needle in word.casefold():
                yield f'"{code}"'


def has_text(entry: HistoryEntry, text: str) -> bool:
    """Tell whether an entry has a text in its label, its names or its values; case is no matter."""
    needle = text.strip().casefold()
    return not needle or any(needle in each.casefold() for each in _texts(entry))


def _texts(entry: HistoryEntry) -> Iterator[str]:
    yield entry.label
    for item in entry.items:
        yield _as_text(item.title)
        for field in item.fields:
            yield field.about
            yield _as_text(field.old)
            yield _as_text(field.new)


def _as_text(value: object) -> str:
    if isinstance(value, Named):
        return value.name
    if isinstance(value, StrEnum):
        return word_for(value)
    return "" if value is None else str(value)
