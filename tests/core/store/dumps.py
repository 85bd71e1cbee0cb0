"""The whole content of a workspace as plain values, to be compared at different moments."""

from sqlalchemy import Connection

from partnerdesk.store.models.registry import HISTORY_TABLES, METADATA
from partnerdesk.workspace import Workspace

Dump = dict[str, list[tuple[object, ...]]]

TABLES = tuple(sorted(set(METADATA.tables) - HISTORY_TABLES))


def dump(workspace: Workspace) -> Dump:
    """Return all rows of all tables but the history's, by table."""
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
