"""Links between items of one plan, and its joint sessions."""

from dataclasses import dataclass
from enum import StrEnum

from partnerdesk.domain.kinds import PRIVATE_NOTES, Kind, flag, moment, reference

LINKABLE = frozenset(
    ("goal", "risk", "commitment", "reward", "action", "issue", "decision", "touchpoint")
)


class Meaning(StrEnum):
    """What a link says: the items belong together, or the first wipes out the second."""

    RELATES_TO = "relates_to"
    WIPES_OUT = "wipes_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link from one item to another; the kinds are named as in the catalogue."""

    from_kind: str
    from_id: str
    to_kind: str
    to_id: str
    meaning: Meaning = Meaning.RELATES_TO

    def touches(self, item_id: str) -> bool:
        """Tell whether an item stands at either end."""
        return item_id in (self.from_id, self.to_id)

    def other_end(self, item_id: str) -> tuple[str, str]:
        """Return kind and id of the end that is not the given item."""
        if item_id == self.from_id:
            return self.to_kind, self.to_id
        return self.from_kind, self.from_id


JOINT_SESSION = Kind(
    name="joint_session",
    label="Joint session",
    plural="Joint sessions",
    parent="plan",
    title="started_at",
    fields=(
        reference("touchpoint_id", "Touchpoint", "touchpoint"),
        moment("started_at", "Started"),
        moment("ended_at", "Ended"),
        flag("is_rehearsal", "Rehearsal"),
        PRIVATE_NOTES,
    ),
)
