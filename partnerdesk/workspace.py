"""The workspace: the one door through which the program reads and changes what is stored."""

import contextlib
import sqlite3
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from partnerdesk.analysis.facts_json import to_json
from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.clock import Clock, system_clock
from partnerdesk.commands.locking import refuse_changes_of_signed
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.registry import HANDLERS
from partnerdesk.commands.rehearsing import refuse_changes_in_rehearsal
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Mode
from partnerdesk.errors import EnvironmentProblem, UserError
from partnerdesk.events import Events
from partnerdesk.glance import AccountGlance
from partnerdesk.queries.portfolio import read_portfolio, work_out_facts
from partnerdesk.queries.search import Found, Searcher, Wanted
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.store import backup, journal
from partnerdesk.store.checkup import Checkup, look_over
from partnerdesk.store.digests import keep_digests
from partnerdesk.store.engine import WRITES
from partnerdesk.store.file import WorkspaceFile
from partnerdesk.store.search_index import is_broken
from partnerdesk.store.search_upkeep import is_in_order, rebuild
from partnerdesk.store.unit_of_work import UnitOfWork

Answer = TypeVar("Answer")

__all__ = ["Connection", "Origin", "Outcome", "UndoState", "Workspace", "open_workspace"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """On whose behalf and in which situation something is done, and when, if that is not now."""

    side: Side = Side.US
    mode: Mode = Mode.PREPARE
    session_id: str | None = None
    at: datetime | None = None
    by_both: bool = False

    @classmethod
    def together(cls, session_id: str, speaking: Speaking) -> "Origin":
        """Return the origin of what is done in a joint session while somebody speaks."""
        return cls(
            side=Side.THEM if speaking is Speaking.THEM else Side.US,
            mode=Mode.TOGETHER,
            session_id=session_id,
            by_both=speaking is Speaking.BOTH,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a command led to; no change where everything was so already."""

    item_id: str
    change: ChangeSet | None


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoState:
    """What could be undone and redone next, and when something was stored last (UTC)."""

    undo_label: str | None
    redo_label: str | None


class Workspace:
    """An open workspace. Made by `open_workspace`."""

    def __init__(self, file: WorkspaceFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._has_changed = False
        self.events = Events()
        self._searcher = Searcher()
        self.saved_at: datetime | None = None

    @property
    def path(self) -> Path | None:
        """Return the file, or None for a workspace in memory."""
        return self._file.path

    @property
    def writes(self) -> bool:
        """Tell whether the workspace is open for writing."""
        return self._file.writes

    def now(self) -> datetime:
        """Return this moment by the workspace's clock."""
        return self._clock()

    def execute(self, command: Any, origin: Origin | None = None) -> Outcome:
        """Carry a command out: all of it is stored, or nothing and an error is raised."""
        origin = origin or Origin()
        handler = HANDLERS[type(command)]
        with self._file.failures_told(), self._unit_of_work(origin) as work:
            done = handler(command, work)
            change = self._commit(work, done, command)
        if change is not None:
            self._tell(change)
        return Outcome(item_id=done.item_id, change=change)

    def execute_all(
        self, commands: "list[Any]", label: str, origin: Origin | None = None
    ) -> Outcome:
        """Carry commands out as one step with one label; the outcome names the last item."""
        origin = origin or Origin()
        item_id = ""
        with self._file.failures_told(), self._unit_of_work(origin) as work:
            for command in commands:
                item_id = HANDLERS[type(command)](command, work).item_id
                work.session.flush()
            change = self._commit(work, Done(label=label, item_id=item_id), commands)
        if change is not None:
            self._tell(change)
        return Outcome(item_id=item_id, change=change)

    def undo(self) -> ChangeSet:
        """Take the last step back; raises UserError where there is none or it cannot be."""
        return self._travel(journal.undo)

    def undo_in(self, session_id: str) -> ChangeSet:
        """Take the last step back, if it was made in a joint session; raises UserError else."""
        return self._travel_in(lambda connection: journal.undo(connection, session_id))

    def redo_in(self, session_id: str) -> ChangeSet:
        """Do again what was taken back last, if it was made in a joint session."""
        return self._travel_in(lambda connection: journal.redo(connection, session_id))

    def take_back(self, merge_key: str) -> bool:
        """Take the last step back where it was made under a merge key; tells whether it was."""
        if self.read(journal.newest_key) != merge_key:
            return False
        self.undo()
        return True

    def redo(self) -> ChangeSet:
        """Do the step that was taken back last again."""
        return self._travel(journal.redo)

    def undo_state(self) -> UndoState:
        """Return what undo and redo would do."""
        undo_label, redo_label = self.read(journal.labels)
        return UndoState(undo_label=undo_label, redo_label=redo_label)

    def read(self, query: Callable[[Connection], Answer]) -> Answer:
        """Return what a query finds; it sees one state of the workspace."""
        with self._file.reading() as connection:
            return query(connection)

    def portfolio(self) -> tuple[AccountGlance, ...]:
        """Return the home screen's accounts; facts may be missing or a day old."""
        return self.read(read_portfolio)

    def refresh_facts(self, account_ids: Collection[str]) -> dict[str, PlanFacts]:
        """Work the facts of accounts out, and keep them where the workspace may be written."""
        today = self.now().date()
        facts = self.read(lambda connection: work_out_facts(connection, account_ids, today))
        if self._file.writes:
            with self._file.failures_told():
                keep_digests(self._file.engine, {key: to_json(each) for key, each in facts.items()})
        return facts

    def back_up(self, target: Path) -> None:
        """Write a checked copy of the workspace to another file."""
        with self._file.driver() as connection:
            backup.back_up(connection, target)

    def check(self) -> Checkup:
        """Look the whole workspace over. A search index that is out of order is made anew."""
        is_anew = not self.read(is_in_order) and self.mend_search()
        found = self.read(look_over)
        return replace(found, search="made anew") if is_anew else found

    def search(self, wanted: Wanted) -> Found:
        """Find anything. A search index that turns out to be broken is made anew first."""
        try:
            return self.read(lambda connection: self._searcher.find(connection, wanted))
        except (sqlite3.DatabaseError, EnvironmentProblem) as error:
            if not is_broken(error.__cause__ or error) or not self.mend_search():
                raise
        return self.read(lambda connection: self._searcher.find(connection, wanted))

    def prepare_search(self) -> None:
        """Have ready what the first search needs."""
        with contextlib.suppress(sqlite3.DatabaseError, EnvironmentProblem):
            self.read(self._searcher.prepare)

    def mend_search(self) -> bool:
        """Make the search index anew; False where that cannot be."""
        if not self._file.writes:
            return False
        with self._file.failures_told():
            return rebuild(self._file.engine)

    def close(self) -> None:
        """Close the workspace, with a backup of the day where something was changed."""
        if self._has_changed and self.path is not None:
            with contextlib.suppress(EnvironmentProblem), self._file.driver() as connection:
                backup.back_up_daily(connection, self.path, self.now())
        self._file.close()

    def __enter__(self) -> "Workspace":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _unit_of_work(self, origin: Origin) -> UnitOfWork:
        return UnitOfWork(
            self._file.engine,
            now=origin.at or self.now(),
            side=origin.side,
            by_both=origin.by_both,
            mode=origin.mode,
            session_id=origin.session_id,
        )

    def _commit(self, work: UnitOfWork, done: Done, command: object) -> ChangeSet | None:
        refuse_changes_of_signed(work)
        refuse_changes_in_rehearsal(work)
        merge_key = getattr(command, "merge_key", None)
        name = type(command).__name__
        if done.is_passing:
            change = work.pass_on(done.label, name)
        else:
            change = work.record(done.label, name, merge_key, is_final=done.is_final)
        if change is not None:
            self._file.finish(work.session.commit, change)
        return change

    def _travel_in(self, step: Callable[[Connection], ChangeSet]) -> ChangeSet:
        """Travel where both sides look on: what is in the way is not named."""
        try:
            return self._travel(step)
        except UserError as error:
            if error.code != "undo_conflict":
                raise
            raise UserError("session_undo_conflict") from error

    def _travel(self, step: Callable[[Connection], ChangeSet]) -> ChangeSet:
        options = {WRITES: True}
        with (
            self._file.failures_told(),
            self._file.engine.connect().execution_options(**options) as connection,
        ):
            change = step(connection)
            try:
                self._file.finish(connection.commit, change)
            except IntegrityError as error:
                raise UserError("undo_conflict", label=change.label) from error
        self._tell(change)
        return change

    def _tell(self, change: ChangeSet) -> None:
        self._has_changed = True
        self.saved_at = self.now().astimezone(UTC)
        self.events.publish(change)


def open_workspace(
    path: Path | None, *, writes: bool = True, clock: Clock = system_clock
) -> Workspace:
    """Open a workspace file, making it where there is none; no path means one in memory.

    Raises EnvironmentProblem where the file is not ours, newer, damaged, in use or read-only.
    """
    return Workspace(WorkspaceFile(path, writes=writes), clock)
