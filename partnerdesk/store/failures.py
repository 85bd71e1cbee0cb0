"""What SQLite and the operating system complain of, told as an EnvironmentProblem."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import backup_folder
from partnerdesk.whole_files import problem_from_system

_CODES = {
    "SQLITE_FULL": "disk_full",
    "SQLITE_READONLY_ROLLBACK": "left_open",
    "SQLITE_READONLY": "read_only",
    "SQLITE_CANTOPEN": "read_only",
    "SQLITE_PERM": "read_only",
    "SQLITE_AUTH": "read_only",
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_NOTADB": "not_a_database",
    "SQLITE_CORRUPT": "damaged",
    "SQLITE_IOERR": "io_error",
}


def problem_from(error: Exception, path: Path) -> EnvironmentProblem | None:
    """Return the problem an exception tells of, or None where it is a bug of ours."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        return problem_from_driver(error.orig, path)
    if isinstance(error, sqlite3.Error):
        return problem_from_driver(error, path)
    if isinstance(error, OSError):
        return problem_from_system(error, path)
    return None


def problem_from_driver(error: BaseException, path: Path) -> EnvironmentProblem | None:
    """Return the problem behind an error of the database driver."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, code in _CODES.items():
        if name.startswith(prefix):
            return EnvironmentProblem(
                code, path=path, detail=str(error), backups=backup_folder(path)
            )
    return None
