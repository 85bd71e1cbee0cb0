"""Which checks hold answers that we may not see yet: not in the history, nor by a search."""

from sqlalchemy import Connection, select

from partnerdesk.domain.check_rounds import unopened_checks
from partnerdesk.domain.checks import Answer, Check
from partnerdesk.queries.values import read_parts, read_values
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.dialogue import CheckAnswerRow, CheckRow


def read_unopened(connection: Connection, plan_id: str) -> frozenset[str]:
    """Return the ids of the other side's checks in a plan that are still sealed."""
    checks, answers = table_of(CheckRow), table_of(CheckAnswerRow)
    is_here = checks.c.plan_id == plan_id
    inside = answers.c.check_id.in_(select(checks.c.id).where(is_here))
    found = read_parts(connection, Answer, "check_answer", "check_id", inside)
    return unopened_checks(read_values(connection, Check, "check", is_here, {"answers": found}))
