"""The rows of the home screen through the plain driver: no sqlalchemy, so that a start is quick."""

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

_ACCOUNTS = """
    SELECT id, name, kind FROM account
    WHERE archived_on IS NULL
    ORDER BY name COLLATE NOCASE, id
"""
_WITH_DIGESTS = """
    SELECT account.id, account.name, account.kind, digest.facts
    FROM account LEFT JOIN account_digest AS digest ON digest.account_id = account.id
    WHERE account.archived_on IS NULL
    ORDER BY account.name COLLATE NOCASE, account.id
"""
_DIGESTS = "SELECT account_id, facts FROM account_digest"
FEW = 300  # accounts
_FIRST = 80  # of very many, more than a screen shows
_LEFT = """
    SELECT EXISTS (SELECT 1 FROM joint_session WHERE ended_at IS NULL AND NOT is_rehearsal)
"""
_PEOPLE = "SELECT account_id, name FROM person ORDER BY account_id, position"


class GlanceRow(NamedTuple):
    """One account as stored, with its digest where there is one and it was read."""

    account_id: str
    name: str
    kind: str
    digest: str | None


def rows_at_a_glance(
    connection: sqlite3.Connection, *, reads_all: bool = True
) -> Iterator[GlanceRow]:
    """Yield the accounts that are not archived, by name.

    Of very many accounts only the first have their digests where not all are to be read.
    """
    if reads_all:
        found = connection.execute(_WITH_DIGESTS)
        return (GlanceRow(key, name, kind, digest) for key, name, kind, digest in found)
    rows = connection.execute(_ACCOUNTS).fetchall()
    first = [row[0] for row in (rows if len(rows) <= FEW else rows[:_FIRST])]
    marks = ", ".join("?" for _ in first)
    some = connection.execute(f"{_DIGESTS} WHERE account_id IN ({marks})", first)
    digests = dict(some.fetchall())
    return (GlanceRow(key, name, kind, digests.get(key)) for key, name, kind in rows)


def is_session_left(connection: sqlite3.Connection) -> bool:
    """Tell whether a session that is no rehearsal was broken off."""
    return bool(connection.execute(_LEFT).fetchone()[0])


def names_of_people(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield account id and name of every person."""
    yield from connection.execute(_PEOPLE)
