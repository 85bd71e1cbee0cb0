"""The home screen's accounts, and working out the facts of those that changed."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from partnerdesk.analysis.facts import facts_of, facts_of_account
from partnerdesk.analysis.plan_facts import PlanFacts
from partnerdesk.domain.circle import CircleDrawing, Placement
from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plans import PlanStatus
from partnerdesk.glance import AccountGlance, glances_from, was_told_on
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.values import gathered, read_parts
from partnerdesk.store.engine import driver_of
from partnerdesk.store.glance import names_of_people, rows_at_a_glance
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS

_MANY = 500


def read_portfolio(connection: Connection) -> tuple[AccountGlance, ...]:
    """Return all accounts that are not archived, by name, with the facts that are known."""
    return glances_from(rows_at_a_glance(driver_of(connection)))


def person_names(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Return the names of the people of each account, by account id."""
    return gathered(names_of_people(driver_of(connection)))


def newest_plans(connection: Connection) -> dict[str, str]:
    """Return the plan to show for each account: open before closed, then the latest period."""
    plan = table_of(MODELS["plan"])
    rows = connection.execute(
        select(plan.c.account_id, plan.c.id, plan.c.status, plan.c.starts_on)
    ).all()
    rows = sorted(rows, key=lambda row: (row[2] is not PlanStatus.CLOSED, row[3], row[1]))
    return {row[0]: row[1] for row in rows}


def stale_accounts(accounts: Collection[AccountGlance], today: date) -> tuple[str, ...]:
    """Return the accounts whose facts are missing or, having a plan, were told another day."""
    return tuple(each.account_id for each in accounts if not was_told_on(each, today))


def work_out_facts(
    connection: Connection, account_ids: Collection[str], today: date
) -> dict[str, PlanFacts]:
    """Return the facts of accounts. Those without a plan are read together, not one by one."""
    plans = newest_plans(connection)
    facts = {
        account_id: facts_of(read_plan(connection, plans[account_id]), today)
        for account_id in account_ids
        if account_id in plans
    }
    without = [account_id for account_id in account_ids if account_id not in plans]
    return facts | _facts_without_plan(connection, without)


def _facts_without_plan(
    connection: Connection, account_ids: Collection[str]
) -> dict[str, PlanFacts]:
    parties = _of_accounts(connection, Party, "party", account_ids)
    people = _of_accounts(connection, Person, "person", account_ids)
    drawings = _drawings(connection, account_ids)
    return {
        account_id: facts_of_account(
            account_id,
            parties.get(account_id, ()),
            people.get(account_id, ()),
            drawings.get(account_id, ()),
        )
        for account_id in account_ids
    }


def _of_accounts(
    connection: Connection, value: type[Any], kind: str, account_ids: Collection[str]
) -> Mapping[str, tuple[Any, ...]]:
    column = table_of(MODELS[kind]).c.account_id
    return read_parts(connection, value, kind, "account_id", _among(column, account_ids))


def _drawings(
    connection: Connection, account_ids: Collection[str]
) -> Mapping[str, tuple[CircleDrawing, ...]]:
    drawings = table_of(MODELS["circle_drawing"])
    placements = table_of(MODELS["placement"])
    inner = select(drawings.c.id).where(_among(drawings.c.account_id, account_ids))
    where = placements.c.circle_drawing_id.in_(inner)
    placed = read_parts(connection, Placement, "placement", "circle_drawing_id", where)
    found = _of_accounts(connection, CircleDrawing, "circle_drawing", account_ids)
    return {
        account_id: tuple(replace(one, placements=placed.get(one.id, ())) for one in each)
        for account_id, each in found.items()
    }


def _among(column: ColumnElement[Any], account_ids: Collection[str]) -> ColumnElement[bool]:
    """Return a condition for few accounts, or for all where naming each would cost more."""
    if len(account_ids) > _MANY:
        return column.is_not(None)
    return column.in_(account_ids)
