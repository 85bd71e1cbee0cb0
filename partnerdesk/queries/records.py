"""Reading one record whole, with what only we see of it: for the forms of Prepare."""

from sqlalchemy import Connection, select

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.plans import PlanHead
from partnerdesk.queries.values import read_values
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS


def read_record(connection: Connection, kind: str, item_id: str) -> dict[str, object] | None:
    """Return the values of all fields of an item by name, or None where it is gone."""
    table = table_of(MODELS[kind])
    columns = [table.c[each.name] for each in KINDS[kind].fields if each.name in table.c]
    row = connection.execute(select(*columns).where(table.c.id == item_id)).first()
    return None if row is None else dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's public name


def plans_of_account(connection: Connection, account_id: str) -> tuple[PlanHead, ...]:
    """Return the plans of an account, the latest period first."""
    where = table_of(MODELS["plan"]).c.account_id == account_id
    plans = read_values(connection, PlanHead, "plan", where)
    return tuple(sorted(plans, key=lambda each: (each.starts_on, each.id), reverse=True))


def account_of_plan(connection: Connection, plan_id: str) -> str | None:
    """Return the account that a plan belongs to, or None where the plan is gone."""
    plan = table_of(MODELS["plan"])
    found: str | None = connection.execute(
        select(plan.c.account_id).where(plan.c.id == plan_id)
    ).scalar()
    return found
