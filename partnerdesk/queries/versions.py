"""Versions of a plan: what was handed out, signed, or kept under a name."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from partnerdesk.errors import UserError
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import SnapshotRow


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionEntry:
    """A version as a list shows it; the moment is in UTC."""

    id: str
    version: int
    label: str
    taken_at: datetime
    fingerprint: str


def list_versions(connection: Connection, plan_id: str) -> tuple[VersionEntry, ...]:
    """Return the versions of a plan, the newest first, without their content."""
    snapshot = table_of(SnapshotRow)
    names = ("id", "version", "label", "taken_at", "fingerprint")
    rows = connection.execute(
        select(*(snapshot.c[name] for name in names))
        .where(snapshot.c.plan_id == plan_id)
        .order_by(snapshot.c.version.desc())
    )
    return tuple(VersionEntry(**dict(zip(names, row, strict=True))) for row in rows)


def version_content(connection: Connection, version_id: str) -> str:
    """Return the plan file's text of a version; raises UserError where it is gone."""
    snapshot = table_of(SnapshotRow)
    found = connection.execute(
        select(snapshot.c.content).where(snapshot.c.id == version_id)
    ).scalar()
    if found is None:
        raise UserError("not_found", kind="version")
    return str(found)


def newest_fingerprint(connection: Connection, plan_id: str) -> str | None:
    """Return the fingerprint of the newest version of a plan, None where there is none."""
    found = list_versions(connection, plan_id)
    return found[0].fingerprint if found else None
