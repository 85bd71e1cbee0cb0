"""Keeping the digests of accounts. They are a cache: no history, no undo, always made again."""

from collections.abc import Mapping

from sqlalchemy import Connection, Engine, delete, insert

from partnerdesk.store.engine import WRITES
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.history import AccountDigestRow

_DIGESTS = table_of(AccountDigestRow)


def keep_digests(engine: Engine, digests: Mapping[str, str]) -> None:
    """Store digests by account id in one transaction."""
    if not digests:
        return
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        _replace(connection, digests)


def _replace(connection: Connection, digests: Mapping[str, str]) -> None:
    rows = [{"account_id": key, "facts": text} for key, text in digests.items()]
    for row in rows:
        connection.execute(delete(_DIGESTS).where(_DIGESTS.c.account_id == row["account_id"]))
    connection.execute(insert(_DIGESTS), rows)
