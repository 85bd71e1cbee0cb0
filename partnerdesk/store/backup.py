"""Copies of a workspace: made with SQLite's backup, checked, and put in place in one step."""

import contextlib
import glob
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import SUFFIX, backup_folder, make_private_folder
from partnerdesk.store.failures import problem_from

KEPT = 10


def back_up(connection: sqlite3.Connection, target: Path) -> None:
    """Write a checked copy of an open workspace; an older copy stays unless the new one is good."""
    if target.is_dir():
        raise EnvironmentProblem("is_a_folder", path=target)
    if _is_open_in(connection, target):
        raise EnvironmentProblem("cannot_write", path=target, detail="it is open right now")
    part = target.with_name(f".{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(connection, part)
        _sync(part)
        part.replace(target)
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise problem_from(error, target) or error from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


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
    copies = sorted(folder.glob(f"{glob.escape(workspace.stem)} *{SUFFIX}"))
    for old in copies[:-KEPT]:
        old.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder last through a power cut, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


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


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
