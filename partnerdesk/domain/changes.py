"""Changes as values: what a command did, for undo, for those who listen, and for the history."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from partnerdesk.domain.parties import Side

Stored = str | int | float | None
Image = Mapping[str, Stored]


class ChangeState(StrEnum):
    """Whether a change stands, was taken back, or can no longer be redone.

    What is final stands for good, such as a version that was handed out: undo passes it over.
    """

    APPLIED = "applied"
    FINAL = "final"
    UNDONE = "undone"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """One row before and after: the changed columns with their stored values.

    Nothing before means the row was made, nothing after means it was deleted.
    """

    kind: str
    row_id: str
    before: Image | None
    after: Image | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSet:
    """All that one command changed, as those who listen hear of it.

    The number is that of its entry in the history, 0 where it left none there. What both sides
    did together, in a joint session, is noted as ours by both.
    """

    number: int
    label: str
    at: datetime
    side: Side
    by_both: bool = False
    session_id: str | None = None
    account_id: str | None = None
    plan_id: str | None = None
    rows: tuple[RowChange, ...] = ()

    def touches(self, *kinds: str) -> bool:
        """Tell whether a row of one of the kinds was made, changed or deleted."""
        return any(row.kind in kinds for row in self.rows)

    @property
    def ids(self) -> frozenset[str]:
        """Return the ids of all rows concerned."""
        return frozenset(row.row_id for row in self.rows)
