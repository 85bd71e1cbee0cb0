"""Looking the search index over, and making it anew where it is missing, broken or stale.

It is done when a file is opened for writing that has no index, and thoroughly by the check-up.
"""

import logging
import sqlite3

from sqlalchemy import Connection, Engine

from partnerdesk.store.engine import WRITES, driver_of
from partnerdesk.store.search_index import fill, is_broken, make_tables, tables_there, words_of
from partnerdesk.store.search_tables import INDEXED, NAMES, RECIPE, SPAN

log = logging.getLogger(__name__)


def make_sure(engine: Engine) -> None:
    """Make the index anew where it says that it has to be; else this takes no time."""
    with engine.connect() as connection:
        is_there = says_in_order(connection)
    if not is_there:
        rebuild(engine)


def says_in_order(connection: Connection) -> bool:
    """Tell whether the index is marked as complete and made as today's program makes it."""
    driver = driver_of(connection)
    if tables_there(driver) != set(NAMES):
        return False
    try:
        found = driver.execute("SELECT recipe FROM search_state").fetchall()
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        return False
    return found == [(RECIPE,)]


def is_in_order(connection: Connection) -> bool:
    """Compare the whole index with the rows. True as well where the rows cannot be read."""
    if not says_in_order(connection):
        return False
    driver = driver_of(connection)
    wanted = _entries_wanted(driver)
    if wanted is None:
        return True
    try:
        return _entries_there(driver) == wanted and _finds_all(driver)
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        return False


def rebuild(engine: Engine) -> bool:
    """Make the index anew in one transaction; False where that cannot be, and then all stays."""
    try:
        options = {WRITES: True}
        with engine.connect().execution_options(**options) as connection, connection.begin():
            _rebuild(driver_of(connection))
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        log.warning("The search index could not be made anew: %s", error)
        return False
    return True


def _rebuild(driver: sqlite3.Connection) -> None:
    try:
        _drop(driver)
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        _forget(driver)
    make_tables(driver)
    fill(driver)


def _drop(driver: sqlite3.Connection) -> None:
    for name in NAMES:
        driver.execute(f"DROP TABLE IF EXISTS {name}")
    if _parts(driver):  # of a virtual table that is gone itself
        _forget(driver)


def _parts(driver: sqlite3.Connection) -> list[str]:
    found = driver.execute(
        "SELECT name FROM sqlite_master WHERE name LIKE 'search\\_%' ESCAPE '\\'"
    )
    return [row[0] for row in found]


def _forget(driver: sqlite3.Connection) -> None:
    """Drop tables of a full-text index that SQLite no longer understands as a whole."""
    driver.execute("PRAGMA writable_schema=ON")
    try:
        driver.execute("DELETE FROM sqlite_master WHERE name = 'search_words'")
    finally:
        driver.execute("PRAGMA writable_schema=RESET")
    for name in _parts(driver):
        driver.execute(f'DROP TABLE IF EXISTS "{name}"')


def _entries_wanted(driver: sqlite3.Connection) -> set[int] | None:
    wanted: set[int] = set()  # hashes, for a large file has many words
    try:
        for indexed in INDEXED.values():
            for row in driver.execute(indexed.statement):
                wanted.add(hash((indexed.number, *row[:3], *words_of(indexed, row))))
    except sqlite3.DatabaseError as error:
        if not is_broken(error):
            raise
        return None
    return wanted


def _entries_there(driver: sqlite3.Connection) -> set[int]:
    found = driver.execute(
        f"SELECT e.id / {SPAN}, e.item_id, e.account_id, e.plan_id, w.title, w.body, w.private"
        " FROM search_entry AS e LEFT JOIN search_words AS w ON w.rowid = e.id"
    )
    return set(map(hash, found))


def _finds_all(driver: sqlite3.Connection) -> bool:
    """Tell whether each word of the entries is in the inverted index, and no more than these."""
    driver.execute("CREATE VIRTUAL TABLE temp.search_kept USING fts5vocab(main, search_words, row)")
    try:
        kept = set(driver.execute("SELECT term, doc FROM temp.search_kept"))
    finally:
        driver.execute("DROP TABLE temp.search_kept")
    counts: dict[str, int] = {}
    for row in driver.execute("SELECT title, body, private FROM search_words"):
        for term in {term for text in row for term in text.split()}:
            counts[term] = counts.get(term, 0) + 1
    known = {row[0] for row in driver.execute("SELECT term FROM search_term")}
    return kept == set(counts.items()) and counts.keys() <= known
