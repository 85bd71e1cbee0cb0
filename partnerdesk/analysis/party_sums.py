"""What each party commits, stands to lose and stands to gain, summed up over a plan.

Goes through the items once, whatever the number of parties: these figures follow a hand.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.worth import (
    NOTHING,
    commitment_value,
    counts,
    expected_loss,
    expected_reward,
)
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.period import Period
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The items of a plan that count: live risks, money rewards, commitments not withdrawn."""

    commitments: tuple[Commitment, ...]
    risks: tuple[Risk, ...]
    rewards: tuple[Reward, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartySums:
    """Amounts by party; whoever has a part at all, were it of nothing, is among the keys."""

    given: Mapping[str, Fraction]
    lost: Mapping[str, Fraction]
    gained: Mapping[str, Fraction]

    def has(self, party_id: str) -> bool:
        """Tell whether a party has a part of anything."""
        return any(party_id in each for each in (self.given, self.lost, self.gained))


def counted_in(parts: PlanParts) -> Counted:
    """Return what counts in a plan."""
    return Counted(
        commitments=tuple(each for each in parts.commitments if counts(each)),
        risks=tuple(risk for risk in parts.risks if risk.is_live),
        rewards=tuple(reward for reward in parts.rewards if reward.is_money),
    )


def sums_of(counted: Counted, period: Period) -> PartySums:
    """Return the sums of what counts, exact, in smallest units."""
    given: dict[str, Fraction] = {}
    lost: dict[str, Fraction] = {}
    gained: dict[str, Fraction] = {}
    for each in counted.commitments:
        _add(given, each.party_id, commitment_value(each, period))
    for risk in counted.risks:
        loss = expected_loss(risk) / 100
        for share in risk.shares:
            if share.percent:
                _add(lost, share.party_id, loss * Fraction(share.percent))
    for reward in counted.rewards:
        whole = expected_reward(reward) / 100
        for part in reward.parts:
            if part.percent:
                _add(gained, part.party_id, whole * Fraction(part.percent))
    return PartySums(given=given, lost=lost, gained=gained)


def _add(sums: dict[str, Fraction], party_id: str, amount: Fraction) -> None:
    sums[party_id] = sums.get(party_id, NOTHING) + amount
