"""Where in the program a change happened: undo and redo bring the user there."""

from collections.abc import Mapping
from types import MappingProxyType

from partnerdesk.domain.changes import ChangeSet, RowChange
from ui.place import Place

SECTION_OF: Mapping[str, str] = MappingProxyType(
    {
        "person": "people",
        "party": "people",
        "circle_drawing": "people",
        "placement": "people",
        "statement": "vision",
        "shared_value": "vision",
        "goal": "goals",
        "measurement": "goals",
        "risk": "risks",
        "risk_share": "risks",
        "commitment": "resources",
        "reward": "rewards",
        "reward_part": "rewards",
        "touchpoint": "dialogue",
        "agenda_topic": "dialogue",
        "cadence": "dialogue",
        "issue": "dialogue",
        "inclusion": "dialogue",
        "decision": "dialogue",
        "action": "dialogue",
        "problem_review": "dialogue",
        "highlight": "dialogue",
    }
)
_PARTS = ("measurement", "risk_share", "reward_part", "agenda_topic", "placement")


def is_gone(change: ChangeSet, kind: str, item_id: str) -> bool:
    """Tell whether a change deleted an item."""
    return any(
        row.kind == kind and row.row_id == item_id and row.after is None for row in change.rows
    )


def deletes_something(change: ChangeSet) -> bool:
    """Tell whether a change is a deletion that the user may want to take back."""
    return change.label.startswith("delete ") and any(row.after is None for row in change.rows)


def place_of(change: ChangeSet, now: Place) -> Place | None:
    """Return where a change shows, or None where the user can stay.

    An item that is still there is named, so that it gets selected.
    """
    plan_id = change.plan_id or (now.plan_id if change.account_id == now.account_id else "")
    if not plan_id or not change.account_id or is_gone(change, "plan", plan_id):
        return None
    made = next((row for row in change.rows if row.kind == "plan" and row.before is None), None)
    if made is not None:
        return Place(account_id=change.account_id, plan_id=made.row_id, section="overview")
    for row in change.rows:
        section = SECTION_OF.get(row.kind)
        if section is not None:
            item_id = "" if _is_part_or_gone(row) else row.row_id
            return Place(
                account_id=change.account_id, plan_id=plan_id, section=section, item_id=item_id
            )
    return None


def _is_part_or_gone(row: RowChange) -> bool:
    return row.after is None or row.kind in _PARTS
