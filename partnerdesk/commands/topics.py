"""Each text of a plan is there once: two visions would be none."""

from typing import Any

from partnerdesk.errors import FieldError
from partnerdesk.store.models.plans import StatementRow
from partnerdesk.store.unit_of_work import UnitOfWork


def check_topic_free(work: UnitOfWork, row: Any, topic: object) -> None:
    """Raise where a row is a text of the plan and another one is on the topic already."""
    if not isinstance(row, StatementRow):
        return
    others = work.all_of(StatementRow, plan_id=row.plan_id, topic=topic)
    if any(other.id != row.id for other in others):
        raise FieldError("topic", "topic_taken")
