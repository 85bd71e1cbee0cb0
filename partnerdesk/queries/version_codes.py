"""Finding the version that a paper was printed from, by the code on it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from partnerdesk.domain.version_codes import as_code, fingerprint_begins
from partnerdesk.store.models.accounts import AccountRow
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import SnapshotRow
from partnerdesk.store.models.plans import PlanRow


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundVersion:
    """A version with where it belongs; the moment is in UTC."""

    id: str
    version: int
    code: str
    taken_at: datetime
    plan_id: str
    plan_title: str
    account_id: str
    account: str


def versions_with_code(connection: Connection, typed: str) -> tuple[FoundVersion, ...]:
    """Return the versions that bear a code, as it was typed from paper; the newest first."""
    code = as_code(typed)
    if not code:
        return ()
    snapshot, plan, account = (table_of(each) for each in (SnapshotRow, PlanRow, AccountRow))
    rows = connection.execute(
        select(
            snapshot.c.id,
            snapshot.c.version,
            snapshot.c.taken_at,
            snapshot.c.plan_id,
            plan.c.title.label("plan_title"),
            plan.c.account_id,
            account.c.name.label("account"),
        )
        .join(plan, plan.c.id == snapshot.c.plan_id)
        .join(account, account.c.id == plan.c.account_id)
        .where(snapshot.c.fingerprint.startswith(fingerprint_begins(code)))
        .order_by(snapshot.c.taken_at.desc(), snapshot.c.version.desc())
    )
    return tuple(
        FoundVersion(
            id=row.id,
            version=row.version,
            code=code,
            taken_at=row.taken_at,
            plan_id=row.plan_id,
            plan_title=row.plan_title,
            account_id=row.account_id,
            account=row.account,
        )
        for row in rows
    )
