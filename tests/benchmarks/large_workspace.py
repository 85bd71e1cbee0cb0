"""A workspace of 10 000 accounts, written past the commands: the sample many times, and names.

It goes through sqlite3 because it only has to be there, not to have a history.
"""

import itertools
import os
import random
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from partnerdesk.domain.ids import new_id
from partnerdesk.sample import make_sample
from partnerdesk.workspace import open_workspace

ACCOUNTS, SAMPLES = 10_000, 40
_SEED = 20_270_101
_ID = re.compile(r"\b[0-9a-f]{8}(?=-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b)")
_NOT_COPIED = ("alembic_version", "change_row", "change_set", "sqlite_sequence")
_FIRST = ("Anna", "Bruno", "Carla", "David", "Elif", "Fadi", "Greta", "Hugo", "Ines", "Olga")
_LAST = ("Abel", "Blum", "Costa", "Dorn", "Engel", "Fabri", "Gruber", "Hansen", "Kaya", "Lund")
_WORDS = ("Alder", "Birch", "Cedar", "Delta", "East", "Field", "Grove", "Harbour", "Iron", "Lake")
_TRADES = ("Foods", "Mills", "Logistics", "Works", "Tools", "Energy", "Textiles", "Paper", "Optics")
_FORMS = ("Ltd", "AG", "GmbH", "Cooperative", "Group", "Sons", "Oy", "SpA")

Row = dict[str, Any]


def make_large(path: Path) -> None:
    """Write the file: some hundred accounts with plans and facts, the others with people only."""
    with open_workspace(path) as workspace:
        make_sample(workspace)
        workspace.refresh_facts([each.account_id for each in workspace.portfolio()])
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("BEGIN")
    connection.execute("PRAGMA defer_foreign_keys=ON")
    names = _names(random.Random(_SEED))
    for number in range(1, SAMPLES):
        _copy_sample(connection, number, names)
    _add_accounts(connection, names)
    connection.execute("COMMIT")
    connection.close()
    # Or else the first edit that is measured would write all of it to the disk.
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _names(chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield the name of an account that is told from the others by a number, and of a person."""
    for number in itertools.count(1):
        account = " ".join(map(chance.choice, (_WORDS, _TRADES, _FORMS)))
        person = " ".join(map(chance.choice, (_FIRST, _LAST)))
        yield f"{account} {number}", f"{person} {number}"


def _copy_sample(
    connection: sqlite3.Connection, number: int, names: Iterator[tuple[str, str]]
) -> None:
    first = f"{number:08x}"
    for table in _tables(connection):
        rows = [_renamed(row, first) for row in _originals(connection, table)]
        if table == "account":
            rows = [row | {"name": next(names)[0]} for row in rows]
        _insert(connection, table, rows)


def _tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [row[0] for row in found if row[0] not in _NOT_COPIED]


def _originals(connection: sqlite3.Connection, table: str) -> list[Row]:
    """Return the rows of the sample itself: copies begin with zeros."""
    keys = "SELECT name FROM pragma_table_info(?) WHERE pk = 1"
    key = connection.execute(keys, (table,)).fetchone()[0]
    found = connection.execute(f'SELECT * FROM "{table}" WHERE "{key}" NOT LIKE \'0000%\'')
    return [dict(row) for row in found]


def _renamed(row: Row, first: str) -> Row:
    return {
        key: _ID.sub(first, value) if isinstance(value, str) else value
        for key, value in row.items()
    }


def _add_accounts(connection: sqlite3.Connection, names: Iterator[tuple[str, str]]) -> None:
    patterns = {table: _pattern(connection, table) for table in ("account", "party", "person")}
    accounts, parties, people = [], [], []
    left = ACCOUNTS - connection.execute("SELECT count(*) FROM account").fetchone()[0]
    for _ in range(left):
        account_id = new_id()
        name, person = next(names)
        accounts.append(patterns["account"] | {"id": account_id, "name": name})
        for side, whose in (("us", "We"), ("them", name)):
            mine = {"id": new_id(), "account_id": account_id}
            parties.append(patterns["party"] | mine | {"side": side, "name": whose})
            its = {"party_id": mine["id"], "account_id": account_id, "id": new_id()}
            people.append(patterns["person"] | its | {"name": f"{person} {side}"})
    _insert(connection, "account", accounts)
    _insert(connection, "party", parties)
    _insert(connection, "person", people)


def _pattern(connection: sqlite3.Connection, table: str) -> Row:
    """Return a row that refers to nothing."""
    row = dict(connection.execute(f'SELECT * FROM "{table}" LIMIT 1').fetchone())
    return {key: None if key.endswith("_id") and key != "external_id" else row[key] for key in row}


def _insert(connection: sqlite3.Connection, table: str, rows: list[Row]) -> None:
    if rows:
        columns = ", ".join(f'"{key}"' for key in rows[0])
        values = ", ".join(f":{key}" for key in rows[0])
        connection.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({values})', rows)
