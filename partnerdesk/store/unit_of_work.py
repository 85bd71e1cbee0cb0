"""The unit of work: one transaction that is rolled back unless committed, with its journal."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from types import TracebackType
from typing import Any, TypeVar

from sqlalchemy import Engine, event, select
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from partnerdesk.domain.changes import ChangeSet, RowChange
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode
from partnerdesk.errors import UserError
from partnerdesk.store import images, journal
from partnerdesk.store.engine import WRITES
from partnerdesk.store.models.base import Row
from partnerdesk.store.models.registry import MODELS

SomeRow = TypeVar("SomeRow", bound=Row)


class JournalledSession(Session):
    """A session that remembers what each flush did to each row."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False)
        self.changes: dict[tuple[str, str], RowChange] = {}
        self.held: list[Any] = []

    def note(self, change: RowChange) -> None:
        """Take up a row change, as one with an earlier change of the same row."""
        key = (change.kind, change.row_id)
        earlier = self.changes.pop(key, None)
        joined = journal.coalesce(earlier, change) if earlier else change
        if joined is not None:
            self.changes[key] = joined


@event.listens_for(JournalledSession, "loaded_as_persistent")
@event.listens_for(JournalledSession, "pending_to_persistent")
def _hold(session: JournalledSession, row: Any) -> None:
    """Keep a row in the session, which would forget it and read it again otherwise."""
    session.held.append(row)


@event.listens_for(JournalledSession, "after_flush")
def _note_flush(session: JournalledSession, _context: UOWTransaction) -> None:
    for change in _changes_of(session):
        session.note(change)


@event.listens_for(JournalledSession, "do_orm_execute")
def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise RuntimeError("bulk statements would bypass the journal")


def _changes_of(session: Session) -> Iterator[RowChange]:
    for row in session.new:
        yield RowChange(
            kind=row.__tablename__, row_id=row.id, before=None, after=images.full_image(row)
        )
    for row in session.dirty:
        changed = images.changed_images(row)
        if changed is not None:
            yield RowChange(
                kind=row.__tablename__, row_id=row.id, before=changed[0], after=changed[1]
            )
    for row in session.deleted:
        yield RowChange(
            kind=row.__tablename__, row_id=row.id, before=images.original_image(row), after=None
        )


class UnitOfWork:
    """What a command's function works with: rows, the day, and on whose behalf it works."""

    def __init__(
        self,
        engine: Engine,
        *,
        now: datetime,
        side: Side = Side.US,
        by_both: bool = False,
        mode: Mode = Mode.PREPARE,
        session_id: str | None = None,
    ) -> None:
        self.session = JournalledSession(engine.execution_options(**{WRITES: True}))
        self.now = now.astimezone(UTC)
        self.today: date = now.date()
        self.side = side
        self.by_both = by_both
        self.mode = mode
        self.session_id = session_id
        self._accounts: list[str] = []
        self.plan_id: str | None = None

    def __enter__(self) -> "UnitOfWork":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.close()

    @property
    def account_id(self) -> str | None:
        """Return the account that the work is about right now."""
        return self._accounts[-1] if self._accounts else None

    @account_id.setter
    def account_id(self, account_id: str) -> None:
        if account_id != self.account_id:
            self._accounts.append(account_id)

    @property
    def behind(self) -> Side | None:
        """Return the side that stands behind what is done; None where both do it together."""
        return None if self.by_both else self.side

    def get(self, model: type[SomeRow], row_id: str) -> SomeRow:
        """Return a row; raises UserError where it is gone."""
        found = self.session.get(model, row_id)
        if found is None:
            raise UserError("not_found", kind=model.__tablename__.replace("_", " "))
        return found

    def row(self, kind: str, row_id: str) -> Any:
        """Return the row of a kind known by name only."""
        return self.get(MODELS[kind], row_id)

    def all_of(self, model: type[SomeRow], **equal: object) -> list[SomeRow]:
        """Return the rows whose columns equal the given values."""
        return list(self.session.scalars(select(model).filter_by(**equal)))

    def add(self, row: SomeRow) -> SomeRow:
        """Add a new row."""
        self.session.add(row)
        return row

    def record(
        self, label: str, command: str, merge_key: str | None = None, *, is_final: bool = False
    ) -> ChangeSet | None:
        """Write everything with its history, or return None where nothing changed.

        It is stored once the session is committed.
        """
        rows = self._flushed()
        if not rows:
            return None
        entry = self._entry(label, command, merge_key, is_final=is_final)
        return journal.record(self.session.connection(), entry, rows)

    def pass_on(self, label: str, command: str) -> ChangeSet | None:
        """Write everything without history, or return None where nothing changed."""
        rows = self._flushed()
        if not rows:
            return None
        return journal.pass_on(self.session.connection(), self._entry(label, command), rows)

    def leave_out(self, row: Row) -> None:
        """Write a row as it is now, and let the history begin with it like that."""
        self.session.flush()
        self.session.changes.pop((row.__tablename__, row.id), None)

    def _flushed(self) -> tuple[RowChange, ...]:
        self.session.flush()
        if not self.session.changes:
            self.session.rollback()
        return tuple(self.session.changes.values())

    def _entry(
        self, label: str, command: str, merge_key: str | None = None, *, is_final: bool = False
    ) -> journal.Entry:
        return journal.Entry(
            label=label,
            command=command,
            at=self.now,
            side=self.side,
            by_both=self.by_both,
            session_id=self.session_id,
            account_id=self.account_id if len(set(self._accounts)) == 1 else None,
            plan_id=self.plan_id,
            merge_key=merge_key,
            is_final=is_final,
        )
