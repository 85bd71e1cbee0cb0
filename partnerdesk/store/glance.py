"""The rows of the home screen through the plain driver: no sqlalchemy, so that a start is quick."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

_ACCOUNTS = """
    SELECT account.id, account.name, account.kind, digest.facts
    FROM account LEFT JOIN account_digest AS digest ON digest.account_id = account.id
    WHERE account.archived_on IS NULL
    ORDER BY account.name COLLATE NOCASE, account.id
"""
_PEOPLE = "SELECT account_id, name FROM person ORDER BY account_id, position"


@dataclass(frozen=True, slots=True, kw_only=True)
class GlanceRow:
    """One account as stored, with its digest where there is one."""

    account_id: str
    name: str
    kind: str
    digest: str | None


def rows_at_a_glance(connection: sqlite3.Connection) -> Iterator[GlanceRow]:
    """Yield the accounts that are not archived, by name."""
    for account_id, name, kind, digest in connection.execute(_ACCOUNTS):
        yield GlanceRow(account_id=account_id, name=name, kind=kind, digest=digest)


def names_of_people(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield account id and name of every person."""
    yield from connection.execute(_PEOPLE)
