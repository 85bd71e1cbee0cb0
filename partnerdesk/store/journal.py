"""The journal: what a unit of work did to each row, kept in the same transaction, and undone.

Images are applied backwards to undo and forwards to redo, but only where the rows still are as
the journal left them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from partnerdesk.domain.changes import ChangeSet, ChangeState, Image, RowChange
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.store import images, search_index
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.history import AccountDigestRow, ChangeRow, ChangeSetRow

SETS = table_of(ChangeSetRow)
ROWS = table_of(ChangeRow)
PASSING = 0  # the number of a change that no history knows of
DIGESTS = table_of(AccountDigestRow)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is written of a command. Entries with the same merge key become one undo step."""

    label: str
    command: str
    at: datetime
    side: Side
    by_both: bool = False
    session_id: str | None = None
    account_id: str | None = None
    plan_id: str | None = None
    merge_key: str | None = None
    is_final: bool = False


def record(connection: Connection, entry: Entry, rows: Iterable[RowChange]) -> ChangeSet:
    """Write a change set with its rows; what had been undone can no longer be redone."""
    rows = tuple(rows)
    last = _newest(connection, ChangeState.APPLIED)
    has_undone = _oldest(connection, ChangeState.UNDONE) is not None
    if has_undone and not entry.is_final:
        undone = SETS.c.state == ChangeState.UNDONE
        connection.execute(update(SETS).where(undone).values(state=ChangeState.DROPPED))
    _forget_digest(connection, entry.account_id)
    search_index.follow(connection, rows)
    if last is not None and not has_undone and _may_merge(connection, last, entry):
        return _merge(connection, last, entry, rows)
    values = {
        "label": entry.label,
        "command": entry.command,
        "at": entry.at,
        "side": entry.side,
        "by_both": entry.by_both,
        "session_id": entry.session_id,
        "account_id": entry.account_id,
        "plan_id": entry.plan_id,
        "merge_key": entry.merge_key,
        "state": ChangeState.FINAL if entry.is_final else ChangeState.APPLIED,
    }
    key = connection.execute(insert(SETS).values(values)).inserted_primary_key
    number = int(key[0]) if key else 0
    _write_rows(connection, number, rows)
    return _as_value(number, entry, rows)


def pass_on(connection: Connection, entry: Entry, rows: Iterable[RowChange]) -> ChangeSet:
    """Return a change that leaves nothing in the history.

    What had been undone can still be redone, unless it is about one of the rows.
    """
    rows = tuple(rows)
    undone = SETS.c.state == ChangeState.UNDONE
    concerned = (
        select(ROWS.c.id)
        .join(SETS, SETS.c.number == ROWS.c.change_set)
        .where(undone, ROWS.c.row_id.in_([row.row_id for row in rows]))
    )
    if connection.execute(concerned.limit(1)).first() is not None:
        connection.execute(update(SETS).where(undone).values(state=ChangeState.DROPPED))
    return _as_value(PASSING, entry, rows)


def was_deleted(connection: Connection, table: str, row_id: str) -> bool:
    """Tell whether a step that stands has deleted a row."""
    deleting = (
        select(ROWS.c.id)
        .join(SETS, SETS.c.number == ROWS.c.change_set)
        .where(SETS.c.state == ChangeState.APPLIED, ROWS.c.after.is_(None))
        .where(ROWS.c.table_name == table, ROWS.c.row_id == row_id)
    )
    return connection.execute(deleting.limit(1)).first() is not None


def newest_key(connection: Connection) -> str | None:
    """Return the merge key of what would be undone next."""
    found = _newest(connection, ChangeState.APPLIED)
    return found.entry.merge_key if found is not None else None


def undo(connection: Connection, session_id: str | None = None) -> ChangeSet:
    """Take the newest change set back; raises UserError where that is no longer possible.

    With a session, only a step of that session is.
    """
    found = _newest(connection, ChangeState.APPLIED)
    if found is None or session_id not in (None, found.entry.session_id):
        raise UserError("nothing_to_undo")
    return _apply(connection, found, forwards=False)


def redo(connection: Connection, session_id: str | None = None) -> ChangeSet:
    """Do the change set that was undone last again; raises UserError where it cannot be.

    With a session, only a step of that session is.
    """
    found = _oldest(connection, ChangeState.UNDONE)
    if found is None or session_id not in (None, found.entry.session_id):
        raise UserError("nothing_to_redo")
    return _apply(connection, found, forwards=True)


def labels(connection: Connection) -> tuple[str | None, str | None]:
    """Return the labels of what could be undone and redone next."""
    to_undo, to_redo = ends(connection)
    return (to_undo.label if to_undo else None, to_redo.label if to_redo else None)


def ends(connection: Connection) -> tuple["Found | None", "Found | None"]:
    """Return what could be undone and redone next."""
    return _newest(connection, ChangeState.APPLIED), _oldest(connection, ChangeState.UNDONE)


def newest_number(connection: Connection) -> int:
    """Return the number of the newest change set, 0 in a workspace without history."""
    return connection.execute(select(func.max(SETS.c.number))).scalar() or 0


def holds(connection: Connection, change: ChangeSet) -> bool:
    """Tell whether a change is in the file, to the last row."""
    number = select(SETS.c.number).where(SETS.c.number == change.number, SETS.c.at == change.at)
    if change.number != PASSING and connection.execute(number).first() is None:
        return False
    return all(
        _is_as_left(images.stored_row(connection, row.kind, row.row_id), row.after)
        for row in change.rows
    )


def rows_of(connection: Connection, number: int) -> tuple[RowChange, ...]:
    """Return the row changes of a change set in the order they were made."""
    found = connection.execute(select(ROWS).where(ROWS.c.change_set == number).order_by(ROWS.c.id))
    return tuple(
        RowChange(
            kind=row.table_name,
            row_id=row.row_id,
            before=images.from_text(row.before),
            after=images.from_text(row.after),
        )
        for row in found
    )


def coalesce(earlier: RowChange, later: RowChange) -> RowChange | None:
    """Return two changes of one row as one, or None where they cancel each other."""
    before: Image | None
    after: Image | None
    if earlier.before is None:
        if later.after is None:
            return None
        before, after = None, {**(earlier.after or {}), **later.after}
    elif later.after is None:
        before, after = {**(later.before or {}), **earlier.before}, None
    elif earlier.after is None:
        before, after = earlier.before, later.after
    else:
        both = {**(later.before or {}), **earlier.before}
        after = {**earlier.after, **later.after}
        same = {name for name, value in both.items() if after[name] == value}
        if len(same) == len(both):
            return None
        before = {name: value for name, value in both.items() if name not in same}
        after = {name: value for name, value in after.items() if name not in same}
    return RowChange(kind=earlier.kind, row_id=earlier.row_id, before=before, after=after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A step of the history with its number."""

    number: int
    entry: Entry

    @property
    def label(self) -> str:
        """Return what was done."""
        return self.entry.label


def _newest(connection: Connection, state: ChangeState) -> Found | None:
    return _one(connection, state, newest=True)


def _oldest(connection: Connection, state: ChangeState) -> Found | None:
    return _one(connection, state, newest=False)


def _one(connection: Connection, state: ChangeState, *, newest: bool) -> Found | None:
    order = SETS.c.number.desc() if newest else SETS.c.number
    found = connection.execute(
        select(SETS).where(SETS.c.state == state).order_by(order).limit(1)
    ).first()
    if found is None:
        return None
    entry = Entry(
        label=found.label,
        command=found.command,
        at=found.at,
        side=found.side,
        by_both=found.by_both,
        session_id=found.session_id,
        account_id=found.account_id,
        plan_id=found.plan_id,
        merge_key=found.merge_key,
    )
    return Found(number=found.number, entry=entry)


def _may_merge(connection: Connection, last: Found, entry: Entry) -> bool:
    if entry.merge_key is None or last.number != newest_number(connection):
        return False
    return _merged_by(last.entry) == _merged_by(entry)


def _merged_by(entry: Entry) -> tuple[object, ...]:
    return (entry.merge_key, entry.side, entry.by_both, entry.session_id)


def _merge(
    connection: Connection, last: Found, entry: Entry, rows: tuple[RowChange, ...]
) -> ChangeSet:
    merged = {(row.kind, row.row_id): row for row in rows_of(connection, last.number)}
    for row in rows:
        key = (row.kind, row.row_id)
        joined = coalesce(merged[key], row) if key in merged else row
        if joined is None:
            del merged[key]
        else:
            merged[key] = joined
    connection.execute(delete(ROWS).where(ROWS.c.change_set == last.number))
    _write_rows(connection, last.number, tuple(merged.values()))
    this = SETS.c.number == last.number
    connection.execute(update(SETS).where(this).values(at=entry.at))
    return _as_value(last.number, entry, rows)


def _write_rows(connection: Connection, number: int, rows: tuple[RowChange, ...]) -> None:
    if not rows:
        return
    connection.execute(
        insert(ROWS),
        [
            {
                "change_set": number,
                "table_name": row.kind,
                "row_id": row.row_id,
                "before": images.to_text(row.before),
                "after": images.to_text(row.after),
            }
            for row in rows
        ],
    )


def _apply(connection: Connection, found: Found, *, forwards: bool) -> ChangeSet:
    recorded = rows_of(connection, found.number)
    rows = recorded if forwards else tuple(_turned(row) for row in reversed(recorded))
    for row in rows:
        now = images.stored_row(connection, row.kind, row.row_id)
        if not _is_as_left(now, row.before):
            raise UserError("undo_conflict", label=found.label)
        images.write_row(connection, row.kind, row.row_id, now, row.after)
    state = ChangeState.APPLIED if forwards else ChangeState.UNDONE
    this = SETS.c.number == found.number
    connection.execute(update(SETS).where(this).values(state=state))
    _forget_digest(connection, found.entry.account_id)
    search_index.follow(connection, rows)
    return _as_value(found.number, found.entry, rows)


def _turned(row: RowChange) -> RowChange:
    return RowChange(kind=row.kind, row_id=row.row_id, before=row.after, after=row.before)


def _is_as_left(now: Image | None, expected: Image | None) -> bool:
    if now is None or expected is None:
        return now is None and expected is None
    return all(now.get(key) == value for key, value in expected.items())


def _forget_digest(connection: Connection, account_id: str | None) -> None:
    statement = delete(DIGESTS)
    if account_id is not None:
        statement = statement.where(DIGESTS.c.account_id == account_id)
    connection.execute(statement)


def _as_value(number: int, entry: Entry, rows: tuple[RowChange, ...]) -> ChangeSet:
    return ChangeSet(
        number=number,
        label=entry.label,
        at=entry.at,
        side=entry.side,
        by_both=entry.by_both,
        session_id=entry.session_id,
        account_id=entry.account_id,
        plan_id=entry.plan_id,
        rows=rows,
    )
