"""A workspace of 10 000 accounts, written past the commands: the sample many times, and names.

It goes through sqlite3 because it only has to be there, not to have a history. Each size is made
once in a run; whoever writes to it takes a copy.
"""

import atexit
import itertools
import os
import random
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from partnerdesk.domain.ids import new_id
from partnerdesk.sample import make_sample
from partnerdesk.workspace import open_workspace

ACCOUNTS, SAMPLES = 10_000, 340  # more than 200 000 items
_SEED = 20_270_101
_ID = re.compile(r"\b[0-9a-f]{8}(?=-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b)")
_NOT_COPIED = ("alembic_version", "change_row", "change_set")
_NOT_OURS = ("sqlite_", "search_")
_TITLED = ("goal", "risk", "commitment", "reward", "touchpoint", "issue", "action", "decision")
_FIRST = ("Anna", "Bruno", "Carla", "David", "Elif", "Fadi", "Greta", "Hugo", "Ines", "Olga")
_LAST = ("Abel", "Blum", "Costa", "Dorn", "Engel", "Fabri", "Gruber", "Hansen", "Kaya", "Lund")
_WORDS = ("Alder", "Birch", "Cedar", "Delta", "East", "Field", "Grove", "Harbour", "Iron", "Lake")
_TRADES = ("Foods", "Mills", "Logistics", "Works", "Tools", "Energy", "Textiles", "Paper", "Optics")
_FORMS = ("Ltd", "AG", "GmbH", "Cooperative", "Group", "Sons", "Oy", "SpA")
_SYLLABLES = ("ba", "cor", "den", "fil", "gra", "hol", "ker", "lin", "mo", "ner", "pal", "sta")

Row = dict[str, Any]


@cache
def large_workspace(accounts: int = ACCOUNTS, samples: int = SAMPLES) -> Path:
    """Return a file of that size, which nobody may write to."""
    path = _folder() / f"{accounts}.partnerdesk"
    make_large(path, accounts, samples)
    return path


def copy_of_large(path: Path, *, forgets: bool = False) -> None:
    """Put a copy of the largest file somewhere, without the facts of most accounts if wanted."""
    shutil.copyfile(large_workspace(), path)
    if forgets:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(
                "DELETE FROM account_digest WHERE account_id NOT IN (SELECT account_id FROM plan)"
            )
    # Or else the first edit that is measured would write all of it to the disk.
    with path.open("rb") as file:
        os.fsync(file.fileno())


@cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="partnerdesk-benchmarks-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def make_large(path: Path, accounts: int, samples: int) -> None:
    """Write the file: some hundred accounts with plans and facts, the others with people only."""
    with open_workspace(path) as workspace:
        make_sample(workspace)
        workspace.refresh_facts([each.account_id for each in workspace.portfolio()])
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("BEGIN")
    connection.execute("PRAGMA defer_foreign_keys=ON")
    chance = random.Random(_SEED)
    names = _names(chance)
    for table in _tables(connection):
        _copy(connection, table, samples, _change_of(table, names, chance))
    _add_accounts(connection, names, accounts)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.close()
    with open_workspace(path) as workspace:
        unknown = [each.account_id for each in workspace.portfolio() if each.facts is None]
        workspace.refresh_facts(unknown)
        workspace.mend_search()
        workspace._has_changed = False
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _names(chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield the name of an account that is told from the others by a number, and of a person."""
    for number in itertools.count(1):
        account = " ".join(map(chance.choice, (_WORDS, _TRADES, _FORMS)))
        person = " ".join(map(chance.choice, (_FIRST, _LAST)))
        yield f"{account} {number}", f"{person} {number}"


def _change_of(
    table: str, names: Iterator[tuple[str, str]], chance: random.Random
) -> Callable[[Row], Row]:
    """Return what copies of a table's rows say otherwise: names, and words in their titles."""
    if table == "account":
        return lambda _row: {"name": next(names)[0]}
    if table in _TITLED:
        return lambda row: {"title": f"{row['title']} {_word(chance)} {_word(chance)}"}
    return lambda _row: {}


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 4))))


def _tables(connection: sqlite3.Connection) -> list[str]:
    found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [
        row[0] for row in found if row[0] not in _NOT_COPIED and not row[0].startswith(_NOT_OURS)
    ]


def _copy(
    connection: sqlite3.Connection, table: str, samples: int, change: Callable[[Row], Row]
) -> None:
    """Add a table's rows again and again, with ids that begin with the number of the copy."""
    originals = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]
    told = [(row, [key for key in row if _ID.search(str(row[key]))]) for row in originals]

    def copies() -> Iterator[Row]:
        for number in range(1, samples):
            first = f"{number:08x}"
            for row, keys in told:
                yield row | {key: _ID.sub(first, row[key]) for key in keys} | change(row)

    _insert(connection, table, copies())


def _add_accounts(
    connection: sqlite3.Connection, names: Iterator[tuple[str, str]], wanted: int
) -> None:
    patterns = {table: _pattern(connection, table) for table in ("account", "party", "person")}
    accounts, parties, people = [], [], []
    left = wanted - connection.execute("SELECT count(*) FROM account").fetchone()[0]
    for _ in range(left):
        account_id = new_id()
        name, person = next(names)
        accounts.append(patterns["account"] | {"id": account_id, "name": name})
        for side, whose in (("us", "We"), ("them", name)):
            mine = {"id": new_id(), "account_id": account_id}
            parties.append(patterns["party"] | mine | {"side": side, "name": whose})
            its = {"party_id": mine["id"], "account_id": account_id, "id": new_id()}
            people.append(patterns["person"] | its | {"name": f"{person} {side}"})
    _insert(connection, "account", iter(accounts))
    _insert(connection, "party", iter(parties))
    _insert(connection, "person", iter(people))


def _pattern(connection: sqlite3.Connection, table: str) -> Row:
    """Return a row that refers to nothing."""
    row = dict(connection.execute(f'SELECT * FROM "{table}" LIMIT 1').fetchone())
    return {key: None if key.endswith("_id") and key != "external_id" else row[key] for key in row}


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[Row]) -> None:
    first = next(rows, None)
    if first is not None:
        columns = ", ".join(f'"{key}"' for key in first)
        values = ", ".join(f":{key}" for key in first)
        statement = f'INSERT INTO "{table}" ({columns}) VALUES ({values})'
        connection.executemany(statement, itertools.chain((first,), rows))
