"""The whole content of a workspace as plain values, to be compared at different moments."""

from sqlalchemy import Connection

from partnerdesk.store.models.registry import HISTORY_TABLES, METADATA
from partnerdesk.workspace import Workspace

Dump = dict[str, list[tuple[object, ...]]]

# Undo leaves them alone: what they hold has no history.
BESIDE_HISTORY = frozenset(("session_course", "sealed_answers"))
TABLES = tuple(sorted(set(METADATA.tables) - HISTORY_TABLES - BESIDE_HISTORY))


def dump(workspace: Workspace) -> Dump:
    """Return all rows, by table, but those of the history and what is kept beside it."""
    return workspace.read(_rows)


def row_of(workspace: Workspace, table: str, row_id: str) -> dict[str, object] | None:
    """Return one row as stored, or None where it is not there."""

    def read(connection: Connection) -> dict[str, object] | None:
        found = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
        row = found.mappings().first()
        return None if row is None else dict(row)

    return workspace.read(read)


def _rows(connection: Connection) -> Dump:
    return {
        table: [
            tuple(row)
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}" ORDER BY id').all()
        ]
        for table in TABLES
    }
