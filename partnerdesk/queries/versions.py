"""Versions of a plan that were handed out."""

from sqlalchemy import Connection, select

from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import SnapshotRow


def newest_fingerprint(connection: Connection, plan_id: str) -> str | None:
    """Return the fingerprint of the newest version of a plan, None where there is none."""
    snapshot = table_of(SnapshotRow)
    return connection.execute(
        select(snapshot.c.fingerprint)
        .where(snapshot.c.plan_id == plan_id)
        .order_by(snapshot.c.version.desc())
        .limit(1)
    ).scalar()
