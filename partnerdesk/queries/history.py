"""Reading the history of a plan page by page, newest first, from the journal.

Values are structured, not worded: the caller writes amounts and days in the user's way.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, select

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.changes import ChangeState, RowChange
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.queries.history_filter import HistoryFilter, conditions, has_text
from partnerdesk.queries.history_rows import ROWS, SETS, SeenRows, rules_of
from partnerdesk.queries.history_values import (
    PARTS,
    STANDING,
    WHOLE,
    FieldChange,
    Happened,
    HistoryEntry,
    ItemChange,
    value_of,
)
from partnerdesk.queries.unopened import read_unopened
from partnerdesk.store import images
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS


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
    where = conditions(connection, plan_id, wanted)
    found: list[HistoryEntry] = []
    while True:
        sets = _sets(connection, where, before, limit)
        entries = _entries(connection, plan_id, sets)
        for entry in entries:
            if has_text(entry, wanted.text):
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
            by_both=each.by_both,
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
    if rule is not None and rule.holds is FieldType.MOMENT:
        return ""  # a session is known by its kind
    return str(stored or "")


def _fields(row: RowChange, seen: SeenRows) -> Iterator[FieldChange]:
    before, after = row.before or {}, row.after or {}
    part = PARTS.get(row.kind)
    about = ""
    if part is not None and part.about_column:
        ids = seen.known(row, part.about_column).split()
        about = ", ".join(filter(None, (seen.names.get(each) for each in ids)))
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
            unit=seen.unit(row, rule),
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
