"""Reading the history of a plan page by page, newest first, from the journal.

Values are structured, not worded: the caller writes amounts and days in the user's way.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, exists, or_, select

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.changes import ChangeState, RowChange
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.parties import Side
from partnerdesk.queries.history_rows import ROWS, SETS, SeenRows, rules_of
from partnerdesk.queries.history_values import (
    PARTS,
    STANDING,
    WHOLE,
    FieldChange,
    Happened,
    HistoryEntry,
    ItemChange,
    Named,
    value_of,
)
from partnerdesk.queries.unopened import read_unopened
from partnerdesk.store import images
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS
from partnerdesk.wording import WORDS, word_for

_MOST_NAMES = 20
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What to show: of which kinds (none: all), by which side, with which text.

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


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryStretch:
    """Some entries, newest first; `next_before` asks for the stretch that follows, if any."""

    entries: tuple[HistoryEntry, ...]
    next_before: int | None


def read_history(
    connection: Connection,
    plan_id: str,
    wanted: HistoryFilter | None = None,
    *,
    before: int | None = None,
    limit: int = 50,
) -> HistoryStretch:
    """Return at most `limit` entries of a plan and its account, older than `before`."""
    wanted = wanted or HistoryFilter()
    where = _conditions(connection, plan_id, wanted)
    found: list[HistoryEntry] = []
    while True:
        sets = _sets(connection, where, before, limit)
        entries = _entries(connection, plan_id, sets)
        for entry in entries:
            if _has_text(entry, wanted.text):
                found.append(entry)
            before = entry.number
            if len(found) == limit:
                return HistoryStretch(entries=tuple(found), next_before=before)
        if len(sets) < limit:
            return HistoryStretch(entries=tuple(found), next_before=None)


def sessions_of(connection: Connection, plan_id: str) -> tuple[tuple[str, datetime], ...]:
    """Return the joint sessions of a plan in which something was changed, the newest first."""
    sessions = table_of(MODELS["joint_session"])
    was_used = exists().where(SETS.c.session_id == sessions.c.id)
    rows = connection.execute(
        select(sessions.c.id, sessions.c.started_at)
        .where(sessions.c.plan_id == plan_id, was_used)
        .order_by(sessions.c.started_at.desc())
    )
    return tuple((row.id, row.started_at) for row in rows)


def _sets(
    connection: Connection, where: ColumnElement[bool], before: int | None, limit: int
) -> Sequence[Any]:
    older = SETS.c.number < before if before is not None else SETS.c.number > 0
    statement = select(SETS).where(where, older).order_by(SETS.c.number.desc()).limit(limit)
    return connection.execute(statement).all()


def _conditions(connection: Connection, plan_id: str, wanted: HistoryFilter) -> ColumnElement[bool]:
    plans = table_of(MODELS["plan"])
    account = select(plans.c.account_id).where(plans.c.id == plan_id).scalar_subquery()
    of_account = and_(SETS.c.plan_id.is_(None), SETS.c.account_id == account)
    conditions: list[ColumnElement[bool]] = [or_(SETS.c.plan_id == plan_id, of_account)]
    conditions += _when_and_where(wanted)
    if wanted.side is not None:
        conditions.append(SETS.c.side == wanted.side)
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


def _has_text(entry: HistoryEntry, text: str) -> bool:
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


def _entries(connection: Connection, plan_id: str, sets: Sequence[Any]) -> Iterator[HistoryEntry]:
    rows = _rows(connection, [each.number for each in sets])
    seen = SeenRows(connection, [row for some in rows.values() for row in some])
    hidden = _unopened_answers(connection, plan_id, rows.values(), seen)
    for each in sets:
        yield HistoryEntry(
            number=each.number,
            label=each.label,
            at=each.at,
            side=each.side,
            session_id=each.session_id,
            is_undone=each.state in (ChangeState.UNDONE, ChangeState.DROPPED),
            items=tuple(
                _items((row for row in rows[each.number] if row.row_id not in hidden), seen)
            ),
        )


def _unopened_answers(
    connection: Connection, plan_id: str, rows: Iterable[list[RowChange]], seen: SeenRows
) -> frozenset[str]:
    """Return the ids of the answers that the other side gave and that are sealed still."""
    answers = [row for some in rows for row in some if row.kind == "check_answer"]
    unopened = read_unopened(connection, plan_id) if answers else frozenset()
    return frozenset(row.row_id for row in answers if seen.owner(row)[1] in unopened)


def _rows(connection: Connection, numbers: list[int]) -> dict[int, list[RowChange]]:
    gathered: defaultdict[int, list[RowChange]] = defaultdict(list)
    statement = select(ROWS).where(ROWS.c.change_set.in_(numbers)).order_by(ROWS.c.id)
    for row in connection.execute(statement):
        change = RowChange(
            kind=row.table_name,
            row_id=row.row_id,
            before=images.from_text(row.before),
            after=images.from_text(row.after),
        )
        gathered[row.change_set].append(change)
    return gathered


def _items(rows: Iterable[RowChange], seen: SeenRows) -> Iterator[ItemChange]:
    by_owner: defaultdict[tuple[str, str], list[RowChange]] = defaultdict(list)
    for row in rows:
        if rules_of(row.kind):
            by_owner[seen.owner(row)].append(row)
    for (kind, item_id), own in by_owner.items():
        happened = next((_happened(row) for row in own if row.row_id == item_id), None)
        fields = tuple(field for row in _in_order(kind, own, seen) for field in _fields(row, seen))
        if fields or happened in (Happened.ADDED, Happened.DELETED):
            yield ItemChange(
                kind=kind,
                item_id=item_id,
                title=_title(kind, item_id, seen),
                happened=happened or Happened.CHANGED,
                fields=fields,
                can_be_brought_back=happened is Happened.DELETED and seen.now(item_id) is None,
            )


def _in_order(kind: str, rows: list[RowChange], seen: SeenRows) -> list[RowChange]:
    """Return the item's own row first, then its parts as they stand in their lists."""
    return sorted(rows, key=lambda row: (row.kind != kind, row.kind, seen.place(row)))


def _happened(row: RowChange) -> Happened:
    if row.before is None:
        return Happened.ADDED
    return Happened.DELETED if row.after is None else Happened.CHANGED


def _title(kind: str, item_id: str, seen: SeenRows) -> str | StrEnum:
    stored = seen.title(kind, item_id)
    rule = KINDS[kind].by_name.get(KINDS[kind].title) if kind in KINDS else None
    if rule is not None and rule.choices is not None and stored is not None:
        return rule.choices(str(stored))
    return str(stored or "")


def _fields(row: RowChange, seen: SeenRows) -> Iterator[FieldChange]:
    before, after = row.before or {}, row.after or {}
    part = PARTS.get(row.kind)
    about = ""
    if part is not None and part.about_column:
        about = seen.names.get(seen.known(row, part.about_column), "")
    is_change = row.before is not None and row.after is not None
    for rule in rules_of(row.kind):
        if before.get(rule.name) == after.get(rule.name) or _goes_without_saying(rule, row):
            continue
        old, new = before.get(rule.name), after.get(rule.name)
        if not is_change and old in (None, "") and new in (None, ""):
            continue
        yield FieldChange(
            name=rule.name,
            label=rule.label,
            holds=rule.holds,
            old=value_of(rule, old, seen.names),
            new=value_of(rule, new, seen.names),
            about=about,
            is_private=rule.is_private,
            can_be_restored=_differs_now(rule, row, seen),
            table=row.kind,
            row_id=row.row_id,
        )


def _goes_without_saying(rule: Field, row: RowChange) -> bool:
    return rule in STANDING and (row.before is None or row.after is None)


def _differs_now(rule: Field, row: RowChange, seen: SeenRows) -> bool:
    """Tell whether the earlier value of a field can be brought back and is not there by now."""
    is_change = row.before is not None and row.after is not None
    comes_and_goes = rule.name == WHOLE.get(row.kind)
    now = seen.now(row.row_id)
    if not (is_change or comes_and_goes) or (now is None and is_change):
        return False
    if row.kind in PARTS and seen.now(seen.owner(row)[1]) is None:
        return False
    earlier = (row.before or {}).get(rule.name)
    return (now or {}).get(rule.name) != earlier
