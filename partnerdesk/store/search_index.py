"""The search index follows what is written: a function of the rows as they are, nothing else.

The journal calls it inside each transaction with the rows that changed, when doing, undoing and
redoing alike. Where the index itself is broken, writing goes on, and it is marked to be made anew.
"""

import logging
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from partnerdesk.domain.changes import RowChange
from partnerdesk.store.engine import driver_of
from partnerdesk.store.search_tables import INDEXED, NAMES, RECIPE, SPAN, TABLES, Indexed
from partnerdesk.store.search_text import folded_words

log = logging.getLogger(__name__)

Words = tuple[str, str, str]  # of title, body and private fields
_SAVEPOINT = "search_index"


def make_tables(driver: sqlite3.Connection) -> None:
    """Make the empty tables of the index, and say that they are in order."""
    for statement in TABLES:
        driver.execute(statement)
    _mark(driver)


def follow(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Bring the entries of changed rows up to date."""
    rows = dict.fromkeys(
        (INDEXED[change.kind], change.row_id) for change in changes if _matters(change)
    )
    if not rows:
        return
    driver = driver_of(connection)
    driver.execute(f"SAVEPOINT {_SAVEPOINT}")
    try:
        for indexed, row_id in rows:
            _replace(driver, indexed, row_id)
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        log.warning("The search index is broken: %s", error)
        driver.execute(f"ROLLBACK TO {_SAVEPOINT}")
        mark_broken(driver)
    driver.execute(f"RELEASE {_SAVEPOINT}")


def is_broken(error: BaseException) -> bool:
    """Tell whether an error may be about the tables of the index and not about the computer."""
    name = getattr(error, "sqlite_errorname", "") or ""
    return name == "SQLITE_ERROR" or name.startswith("SQLITE_CORRUPT")


def mark_broken(driver: sqlite3.Connection) -> None:
    """Have the index made anew the next time somebody looks."""
    if "search_state" in tables_there(driver):
        driver.execute("DELETE FROM search_state")


def tables_there(driver: sqlite3.Connection) -> frozenset[str]:
    """Return which tables of the index there are."""
    marks = ", ".join("?" for _ in NAMES)
    found = driver.execute(f"SELECT name FROM sqlite_master WHERE name IN ({marks})", NAMES)
    return frozenset(row[0] for row in found)


def fill(driver: sqlite3.Connection) -> None:
    """Index every row; the tables must be empty."""
    terms: set[str] = set()
    for indexed in INDEXED.values():
        _fill_kind(driver, indexed, terms)
    driver.executemany("INSERT OR IGNORE INTO search_term VALUES (?)", ((t,) for t in terms))
    driver.execute("INSERT INTO search_words (search_words) VALUES ('optimize')")
    _mark(driver)


def words_of(indexed: Indexed, row: Sequence[Any]) -> Words:
    """Return the words of a row that the statement of its kind has read."""
    values = row[3:]
    title = values[0] if indexed.title else ""
    values = values[1:] if indexed.title else values
    parts = len(indexed.body)
    return (
        folded_words(title or ""),
        folded_words("\n".join(text for text in values[:parts] if text)),
        folded_words("\n".join(text for text in values[parts:] if text)),
    )


def _matters(change: RowChange) -> bool:
    indexed = INDEXED.get(change.kind)
    if indexed is None:
        return False
    if change.before is None or change.after is None:
        return True
    return not indexed.columns.isdisjoint(change.after)


def _replace(driver: sqlite3.Connection, indexed: Indexed, row_id: str) -> None:
    entry = driver.execute(
        "SELECT id FROM search_entry WHERE item_id = ? AND id >= ? AND id < ?",
        (row_id, indexed.first, indexed.first + SPAN),
    ).fetchone()
    row = driver.execute(f"{indexed.statement} AND t.id = ?", (row_id,)).fetchone()
    if entry is not None:
        driver.execute("DELETE FROM search_words WHERE rowid = ?", entry)
        if row is None:
            driver.execute("DELETE FROM search_entry WHERE id = ?", entry)
    if row is None:
        return
    words = words_of(indexed, row)
    if entry is None:
        entry = (_free_id(driver, indexed),)
        driver.execute("INSERT INTO search_entry VALUES (?, ?, ?, ?)", (*entry, *row[:3]))
    _insert_words(driver, [(*entry, *words)])
    terms = {term for text in words for term in text.split()}
    driver.executemany("INSERT OR IGNORE INTO search_term VALUES (?)", ((t,) for t in terms))


def _free_id(driver: sqlite3.Connection, indexed: Indexed) -> int:
    (highest,) = driver.execute(
        "SELECT max(id) FROM search_entry WHERE id >= ? AND id < ?",
        (indexed.first, indexed.first + SPAN),
    ).fetchone()
    return int(highest or indexed.first) + 1


def _fill_kind(driver: sqlite3.Connection, indexed: Indexed, terms: set[str]) -> None:
    rows = driver.execute(indexed.statement)
    number = indexed.first
    while batch := rows.fetchmany(2000):
        entries = [(number + place, *row[:3]) for place, row in enumerate(batch, start=1)]
        words = [
            (number + place, *words_of(indexed, row)) for place, row in enumerate(batch, start=1)
        ]
        driver.executemany("INSERT INTO search_entry VALUES (?, ?, ?, ?)", entries)
        _insert_words(driver, words)
        terms.update(_terms(words))
        number += len(batch)


def _terms(rows: Iterable[tuple[int, str, str, str]]) -> Iterator[str]:
    for row in rows:
        for text in row[1:]:
            yield from text.split()


def _insert_words(driver: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    driver.executemany(
        "INSERT INTO search_words (rowid, title, body, private) VALUES (?, ?, ?, ?)", rows
    )


def _mark(driver: sqlite3.Connection) -> None:
    driver.execute("DELETE FROM search_state")
    driver.execute("INSERT INTO search_state VALUES (?)", (RECIPE,))
