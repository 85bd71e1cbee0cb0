"""What only we see: private notes, attitudes, and which items are still ours only.

Nothing in this file may be given to anything that both sides can see.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from partnerdesk.domain.plan_parts import PlanParts


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """How we see a person: attitude from -2 to 2, influence from 1 to 5."""

    attitude: int | None = None
    influence: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPlan:
    """A plan as the rep sees it in Prepare: all items, and what is private about them."""

    parts: PlanParts
    ours_only: frozenset[str] = frozenset()
    notes: Mapping[str, str] = field(default_factory=dict)
    leanings: Mapping[str, Leaning] = field(default_factory=dict)

    def is_ours_only(self, item_id: str) -> bool:
        """Tell whether an item is hidden from the other side."""
        return item_id in self.ours_only

    def note_on(self, item_id: str) -> str:
        """Return the private note on an item, empty where there is none."""
        return self.notes.get(item_id, "")
