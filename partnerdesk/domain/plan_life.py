"""The life of a plan: which moves make sense, when it is signed, and what signing locks.

What was signed are the terms: they change only after the plan was opened for changes. What a plan
lives by (measurements, deliveries, actions, dialogue, private notes) goes on all the while.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.plans import PlanStatus, Signature

LOCKING = frozenset((PlanStatus.AGREED, PlanStatus.ACTIVE, PlanStatus.CLOSED))
BOTH = frozenset((Side.US, Side.THEM))

# Kinds whose terms are signed. Decisions are made all the while, so they are not among them.
SIGNED_KINDS = ("statement", "shared_value", "goal", "risk", "commitment", "reward")
SIGNED_OF_PLAN = frozenset(("title", "starts_on", "ends_on", "currency"))

MOVES: Mapping[PlanStatus, tuple[PlanStatus, ...]] = MappingProxyType(
    {
        PlanStatus.DRAFT: (PlanStatus.IN_DISCUSSION, PlanStatus.CLOSED),
        PlanStatus.IN_DISCUSSION: (PlanStatus.AGREED, PlanStatus.DRAFT, PlanStatus.CLOSED),
        PlanStatus.AGREED: (PlanStatus.ACTIVE, PlanStatus.IN_REVIEW, PlanStatus.CLOSED),
        PlanStatus.ACTIVE: (PlanStatus.IN_REVIEW, PlanStatus.CLOSED),
        PlanStatus.IN_REVIEW: (PlanStatus.ACTIVE, PlanStatus.CLOSED),
        PlanStatus.CLOSED: (PlanStatus.IN_REVIEW,),
    }
)


def signed_version(plan: PlanParts) -> int | None:
    """Return the newest version that both sides signed, None where there is none."""
    return newest_signed((plan.side_of(each.party_id), each) for each in plan.signatures)


def newest_signed(signatures: Iterable[tuple[Side, Signature]]) -> int | None:
    """Return the newest version that people of both sides signed."""
    sides: dict[int, set[Side]] = {}
    for side, each in signatures:
        if each.signed_at is not None and each.version is not None:
            sides.setdefault(each.version, set()).add(side)
    return max((version for version, found in sides.items() if found >= BOTH), default=None)


def is_locked(plan: PlanParts) -> bool:
    """Tell whether the terms of a plan are locked: it is signed, and not open for changes."""
    return plan.head.status in LOCKING and signed_version(plan) is not None


def moves_of(plan: PlanParts) -> tuple[PlanStatus, ...]:
    """Return the moves that make sense now; what was signed takes a signature to go on."""
    moves = MOVES[plan.head.status]
    if signed_version(plan) is None or plan.head.status in LOCKING:
        return moves
    return tuple(each for each in moves if each not in (PlanStatus.AGREED, PlanStatus.ACTIVE))
