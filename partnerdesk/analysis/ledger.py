"""What each party puts in, added up: planned and delivered, by kind, in cash and in kind.

Everything is exact, in smallest units of the plan's currency. What was withdrawn does not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from partnerdesk.analysis.worth import commitment_value, counts, is_complete
from partnerdesk.domain.commitments import Commitment, CommitmentKind, CommitmentStatus, Tender
from partnerdesk.domain.period import Period
from partnerdesk.domain.plan_parts import PlanParts

NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """The sums of one party. `by_kind` and `by_tender` have None for what is not said yet.

    `unvalued` commitments have no quantity or no value per unit: they count with 0. `overdue` are
    open after their last day; `late` were marked so, or came in full after it.
    """

    party_id: str
    planned: Fraction
    delivered: Fraction
    by_kind: Mapping[CommitmentKind | None, Fraction]
    by_tender: Mapping[Tender | None, Fraction]
    number: int
    overdue: int
    late: int
    unvalued: int
    withdrawn: int

    @property
    def part_delivered(self) -> Fraction | None:
        """Return the delivered part of the planned value, 0 to 1; None where nothing is valued."""
        return self.delivered / self.planned if self.planned else None


def ledgers_of(parts: PlanParts, today: date) -> tuple[Ledger, ...]:
    """Return a ledger for each party of a plan, in the plan's order."""
    return tuple(
        _ledger(
            party.id,
            [each for each in parts.commitments if each.party_id == party.id],
            parts.head.period,
            today,
        )
        for party in parts.parties
    )


def value_delivered(commitment: Commitment, period: Period) -> Fraction:
    """Return what the delivered part of a commitment is worth."""
    part = commitment.part_delivered(period)
    return commitment_value(commitment, period) * (part or NOTHING)


def is_late(commitment: Commitment, today: date) -> bool:
    """Tell whether it is marked late or came late, and is not overdue still."""
    came_late = commitment.was_in_time is False
    is_marked = commitment.status is CommitmentStatus.LATE
    return (is_marked or came_late) and not commitment.is_overdue(today)


def _ledger(party_id: str, own: list[Commitment], period: Period, today: date) -> Ledger:
    counted = [each for each in own if counts(each)]
    by_kind: defaultdict[CommitmentKind | None, Fraction] = defaultdict(Fraction)
    by_tender: defaultdict[Tender | None, Fraction] = defaultdict(Fraction)
    for each in counted:
        value = commitment_value(each, period)
        by_kind[each.kind] += value
        by_tender[each.tender] += value
    return Ledger(
        party_id=party_id,
        planned=_sum(commitment_value(each, period) for each in counted),
        delivered=_sum(value_delivered(each, period) for each in counted),
        by_kind=dict(by_kind),
        by_tender=dict(by_tender),
        number=len(counted),
        overdue=sum(each.is_overdue(today) for each in counted),
        late=sum(is_late(each, today) for each in counted),
        unvalued=sum(not is_complete(each) for each in counted),
        withdrawn=len(own) - len(counted),
    )


def _sum(values: Iterable[Fraction]) -> Fraction:
    return sum(values, NOTHING)
