"""Reading what only we see of a plan: which items are ours only, notes, and leanings."""

from sqlalchemy import Connection, String, literal, select, type_coerce, union_all

from partnerdesk.domain.private import Leaning
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.store.models.base import Seen, table_of
from partnerdesk.store.models.dialogue import CheckRow
from partnerdesk.store.models.registry import MODELS

_NOTED = tuple(kind for kind, model in MODELS.items() if hasattr(model, "private_notes"))
_ITEMS = tuple(kind for kind, model in MODELS.items() if issubclass(model, Seen))


def read_private(
    connection: Connection, plan_id: str, account_id: str
) -> tuple[frozenset[str], dict[str, str]]:
    """Return the ids of the items that are ours only, and the private notes by item id."""
    parts = []
    for kind in _NOTED:
        table = table_of(MODELS[kind])
        visibility = table.c.visibility if kind in _ITEMS else literal("")
        statement = select(table.c.id, type_coerce(visibility, String), table.c.private_notes)
        if "plan_id" in table.c:
            parts.append(statement.where(table.c.plan_id == plan_id))
        elif kind in ("plan", "account"):
            wanted = plan_id if kind == "plan" else account_id
            parts.append(statement.where(table.c.id == wanted))
        else:
            parts.append(statement.where(table.c.account_id == account_id))
    rows = connection.execute(union_all(*parts)).all()
    ours_only = frozenset(row[0] for row in rows if row[1] == Visibility.OURS_ONLY)
    ours_only |= _own_readiness(connection, plan_id)
    return ours_only, {row[0]: row[2] for row in rows if row[2]}


def _own_readiness(connection: Connection, plan_id: str) -> frozenset[str]:
    # What we found when we looked at our own house is never shown, whatever was set.
    check = table_of(CheckRow)
    is_own = check.c.questionnaire == Questionnaire.OWN_READINESS
    found = connection.execute(select(check.c.id).where(check.c.plan_id == plan_id, is_own))
    return frozenset(found.scalars())


def read_leanings(connection: Connection, account_id: str) -> dict[str, Leaning]:
    """Return how we see the people of an account, by person id."""
    person = table_of(MODELS["person"])
    rows = connection.execute(
        select(person.c.id, person.c.private_attitude, person.c.private_influence).where(
            person.c.account_id == account_id
        )
    )
    return {
        row.id: Leaning(attitude=row.private_attitude, influence=row.private_influence)
        for row in rows
        if (row.private_attitude, row.private_influence) != (None, None)
    }
