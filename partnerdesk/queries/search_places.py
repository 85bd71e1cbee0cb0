"""Where what was found is opened, and what was worked on lately."""

from dataclasses import dataclass

from sqlalchemy import Connection

from partnerdesk.domain.plans import PlanStatus
from partnerdesk.store.engine import driver_of
from partnerdesk.store.search_tables import INDEXED

_RECENT_CHANGES = 400  # change sets that are looked at


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanName:
    """A plan with the names that tell it from others."""

    account_id: str
    account_name: str
    plan_id: str
    plan_title: str


def plan_to_open(connection: Connection, account_id: str) -> str:
    """Return the plan an account opens at: open before closed, then the latest; or nothing."""
    found = driver_of(connection).execute(
        "SELECT id FROM plan WHERE account_id = ? ORDER BY status = ?, starts_on DESC, id DESC",
        (account_id, PlanStatus.CLOSED.value),
    )
    row = found.fetchone()
    return str(row[0]) if row else ""


def name_of_plan(connection: Connection, plan_id: str) -> PlanName | None:
    """Return what a plan is called, or None where it is gone or put away."""
    row = (
        driver_of(connection)
        .execute(
            "SELECT a.id, a.name, p.id, p.title FROM plan AS p JOIN account AS a"
            " ON a.id = p.account_id WHERE p.id = ? AND a.archived_on IS NULL",
            (plan_id,),
        )
        .fetchone()
    )
    if row is None:
        return None
    return PlanName(account_id=row[0], account_name=row[1], plan_id=row[2], plan_title=row[3])


def plans_changed_lately(connection: Connection, most: int) -> tuple[PlanName, ...]:
    """Return the plans that were changed last, the latest first."""
    rows = driver_of(connection).execute(
        "SELECT plan_id, max(number) AS last FROM"
        " (SELECT plan_id, number FROM change_set ORDER BY number DESC LIMIT ?)"
        " WHERE plan_id IS NOT NULL GROUP BY plan_id ORDER BY last DESC",
        (_RECENT_CHANGES,),
    )
    named = (name_of_plan(connection, plan_id) for plan_id, _last in rows.fetchall())
    return tuple(each for each in named if each is not None)[:most]


def title_of(connection: Connection, kind: str, item_id: str) -> str | None:
    """Return the title an item has now, or None where it is gone."""
    column = INDEXED[kind].title or "id"
    found = driver_of(connection).execute(
        f'SELECT "{column}" FROM "{kind}" WHERE id = ?', (item_id,)
    )
    row = found.fetchone()
    return str(row[0]) if row else None
