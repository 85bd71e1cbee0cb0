"""Since we last met: what was promised and kept, and what was changed, for both sides alike."""

from dataclasses import dataclass
from datetime import date

from partnerdesk.analysis.promises import Kept, Promise
from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.sessions.shared_changes import SharedChange


@dataclass(frozen=True, slots=True, kw_only=True)
class SinceWeLastMet:
    """What happened since the last dialogue that took place; nothing where there was none."""

    met: Touchpoint | None = None
    since: date | None = None
    promises: tuple[Promise, ...] = ()
    changes: tuple[SharedChange, ...] = ()

    def promises_of(self, plan: PlanParts, side: Side) -> tuple[Promise, ...]:
        """Return what the parties of a side promised."""
        return tuple(
            each
            for each in self.promises
            if each.party_id in plan.parties_by_id and plan.side_of(each.party_id) is side
        )

    def kept(self, plan: PlanParts, side: Side) -> tuple[int, int]:
        """Return how many promises of a side were kept, and how many had come due."""
        due = [each for each in self.promises_of(plan, side) if each.kept is not Kept.OPEN]
        kept = [each for each in due if each.kept in (Kept.KEPT, Kept.KEPT_LATE)]
        return len(kept), len(due)
