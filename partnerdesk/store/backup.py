"""Copies of a workspace: made with SQLite's backup, checked, and put in place in one step."""

import contextlib
import glob
import sqlite3
from datetime import datetime
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import SUFFIX, backup_folder, make_private_folder
from partnerdesk.store.failures import problem_from
from partnerdesk.store.lock import WorkspaceLock
from partnerdesk.whole_files import whole_file

KEPT = 10
_JOURNALS = ("-journal", "-wal", "-shm")
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Write a checked copy of an open workspace; an older copy stays unless the new one is good."""
    try:
        if _is_open_in(connection, target):
            raise EnvironmentProblem("cannot_write", path=target, detail="it is open right now")
        WorkspaceLock(target).check_free()
        with whole_file(target) as part:
            _copy(connection, part)
            _forget_journals(target.resolve())
    except (OSError, sqlite3.Error) as error:
        raise problem_from(error, target) or error from error


def put_back(copy: Path, connection: sqlite3.Connection) -> None:
    """Make an open workspace what a copy of it was."""
    with contextlib.closing(sqlite3.connect(copy)) as source:
        source.backup(connection)


def back_up_daily(connection: sqlite3.Connection, workspace: Path, now: datetime) -> None:
    """Write today's copy beside a workspace unless there is one, and drop the oldest ones."""
    folder = backup_folder(workspace)
    target = folder / f"{workspace.stem} {now:%Y-%m-%d}{SUFFIX}"
    if target.exists():
        return
    make_private_folder(folder)
    back_up(connection, target)
    copies = sorted(folder.glob(f"{glob.escape(workspace.stem)} {_DAY}{SUFFIX}"))
    for old in copies[:-KEPT]:
        old.unlink(missing_ok=True)


def _is_open_in(connection: sqlite3.Connection, target: Path) -> bool:
    files = [Path(row[2]) for row in connection.execute("PRAGMA database_list") if row[2]]
    return target.exists() and any(file.exists() and target.samefile(file) for file in files)


def _copy(connection: sqlite3.Connection, part: Path) -> None:
    copy = sqlite3.connect(part)
    try:
        connection.backup(copy)
        (verdict,) = copy.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok":
            raise EnvironmentProblem(
                "damaged", path=part, detail=verdict, backups=backup_folder(part)
            )
    finally:
        copy.close()


def _forget_journals(target: Path) -> None:
    """Remove what a crash may have left: SQLite would roll it back into the new file."""
    for ending in _JOURNALS:
        target.with_name(f"{target.name}{ending}").unlink(missing_ok=True)
