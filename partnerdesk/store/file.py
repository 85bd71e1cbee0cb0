"""Opening and closing the workspace file: made if new, brought up to date, locked for writing."""

import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from partnerdesk.domain.changes import ChangeSet
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import make_private_folder
from partnerdesk.store import journal
from partnerdesk.store.engine import driver_of, make_engine
from partnerdesk.store.failures import problem_from
from partnerdesk.store.header import SCHEMA_VERSION, check_header
from partnerdesk.store.lock import WorkspaceLock
from partnerdesk.store.schema import create_schema
from partnerdesk.store.search_upkeep import make_sure
from partnerdesk.store.upgrade import upgrade

log = logging.getLogger(__name__)


class WorkspaceFile:
    """An open workspace file with its engine and, where it may be written, its lock."""

    def __init__(self, path: Path | None, *, writes: bool = True) -> None:
        self.path = path
        self.writes = writes
        self._lock = WorkspaceLock(path) if path is not None and writes else None
        self.engine = self._open()

    def finish(self, commit: Callable[[], None], change: ChangeSet) -> None:
        """Commit a recorded change. A commit that failed may have reached the file all the same.

        So the file is opened anew and asked: what is in it counts as stored.
        """
        try:
            commit()
        except SQLAlchemyError:
            self._reopen()
            if not self._holds(change):
                raise
            log.warning("A commit failed, but change %s is in the file", change.number)

    def _reopen(self) -> None:
        if self.path is None:
            self.engine.raw_connection().rollback()
            return
        self.engine.dispose()
        self.engine = make_engine(self.path, writes=self.writes)

    def _holds(self, change: ChangeSet) -> bool:
        try:
            with self.reading() as connection:
                return journal.holds(connection, change)
        except EnvironmentProblem:
            return False

    def close(self) -> None:
        """Close the connection and give the lock back."""
        self.engine.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection for reading; failures of the computer become problems."""
        with self.failures_told(), self.engine.connect() as connection:
            yield connection

    @contextlib.contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """Give the driver's own connection, for what SQLAlchemy has no words for."""
        with self.reading() as connection:
            yield driver_of(connection)

    @contextlib.contextmanager
    def failures_told(self) -> Iterator[None]:
        """Turn what SQLite and the system complain of into problems with a sentence."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error, OSError) as error:
            problem = problem_from(error, self.path or Path("memory"))
            if problem is None:
                raise
            raise problem from error

    def _open(self) -> Engine:
        if self.path is None:
            engine = make_engine(None)
            create_schema(engine)
            return engine
        try:
            with self.failures_told():
                return self._open_file(self.path)
        except BaseException:
            if self._lock is not None:
                self._lock.release()
            raise

    def _open_file(self, path: Path) -> Engine:
        if not self.writes:
            return _opened_to_read(path)
        if path.exists():
            check_header(path)
            if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
                raise EnvironmentProblem("read_only", path=path)
        if self._lock is not None:
            make_private_folder(path.parent)
            self._lock.take()
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        return _opened_to_write(path)


def _opened_to_read(path: Path) -> Engine:
    header = check_header(path)
    if header.is_empty:
        raise EnvironmentProblem("not_a_database", path=path)
    if header.schema < SCHEMA_VERSION:
        raise EnvironmentProblem("older_schema", path=path)
    return _tried(make_engine(path, writes=False), path)


def _opened_to_write(path: Path) -> Engine:
    header = check_header(path)
    engine = _tried(make_engine(path), path)
    try:
        if header.is_empty:
            create_schema(engine)
        elif header.schema < SCHEMA_VERSION:
            upgrade(engine, path)
        make_sure(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _tried(engine: Engine, path: Path) -> Engine:
    """Return an engine after a quick look at the pages that every start needs."""
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
    except (SQLAlchemyError, sqlite3.Error) as error:
        engine.dispose()
        problem = problem_from(error, path)
        if problem is None:
            raise
        raise problem from error
    return engine
