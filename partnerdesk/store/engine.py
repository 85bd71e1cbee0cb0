"""The engine over one workspace file: one connection, real transactions, safe against power loss.

The rollback journal with synchronous=EXTRA lost no acknowledged commit in tried-out power cuts.
"""

import sqlite3
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

PRAGMAS = (
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "foreign_keys=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "busy_timeout=2000",
)
_READING_PRAGMAS = PRAGMAS[2:]
WRITES = "partnerdesk_writes"
_AT_ONCE = 500


def connect(path: Path | None, *, writes: bool) -> sqlite3.Connection:
    """Return a connection whose transactions are begun by us; no path means memory."""
    if path is None:
        connection = sqlite3.connect(":memory:", isolation_level=None)
    else:
        mode = "rw" if writes else "ro"
        uri = f"{path.resolve().as_uri()}?mode={mode}"
        connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=True)
    try:
        _set_up(connection, writes=writes)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection, *, writes: bool) -> None:
    for pragma in PRAGMAS if writes else _READING_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync=ON").close()


def make_engine(path: Path | None, *, writes: bool = True) -> Engine:
    """Return an engine over a workspace; without writes the file is opened for reading only."""
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, writes=writes), poolclass=StaticPool
    )
    event.listen(engine, "begin", _begin)
    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's own connection, for what SQLAlchemy has no words for."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def in_batches(ids: Iterable[str]) -> Iterator[list[str]]:
    """Yield ids, sorted, as many at a time as one statement may name."""
    ordered = sorted(ids)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(WRITES):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    else:
        connection.exec_driver_sql("BEGIN")
