"""Which single risk or reward moves a party's net gain most: the bars of a tornado chart.

Exact, without simulation: one item at its worst and at its best, all others as expected.
"""

from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.balance import Balance, balance_of
from partnerdesk.analysis.worth import (
    expected_loss,
    expected_reward,
    share_borne,
    share_of_split,
)
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk


@dataclass(frozen=True, slots=True, kw_only=True)
class Swing:
    """A party's net gain with one item at its worst and at its best, in smallest units.

    A risk at its worst happens with its high impact, at its best it stays away; a reward at its
    worst is not earned, at its best it comes with its high value. What is certain keeps to its
    low and high points.
    """

    kind: str
    item_id: str
    expected: Fraction
    worst: Fraction
    best: Fraction

    @property
    def width(self) -> Fraction:
        """Return how far the item moves the net gain."""
        return self.best - self.worst


def swings_of(parts: PlanParts, party_id: str, balance: Balance | None = None) -> tuple[Swing, ...]:
    """Return the swings of a party's net gain, the widest first; none that move nothing."""
    expected = (balance or balance_of(parts)).of(party_id).net_gain
    swings = [
        *(_of_risk(risk, party_id, expected) for risk in parts.risks if risk.is_live),
        *(_of_reward(reward, party_id, expected) for reward in parts.rewards if reward.is_money),
    ]
    wide = [swing for swing in swings if swing.width]
    return tuple(sorted(wide, key=lambda swing: -swing.width))


def _of_risk(risk: Risk, party_id: str, expected: Fraction) -> Swing:
    low, _likely, high = risk.impact.points
    least, most = _ends(risk.probability, low, high)
    borne = share_borne(risk, party_id)
    usual = expected_loss(risk) * borne
    return Swing(
        kind="risk",
        item_id=risk.id,
        expected=expected,
        worst=expected + usual - most * borne,
        best=expected + usual - least * borne,
    )


def _of_reward(reward: Reward, party_id: str, expected: Fraction) -> Swing:
    low, _likely, high = reward.value.points
    least, most = _ends(reward.probability, low, high)
    split = share_of_split(reward, party_id)
    usual = expected_reward(reward) * split
    return Swing(
        kind="reward",
        item_id=reward.id,
        expected=expected,
        worst=expected - usual + least * split,
        best=expected - usual + most * split,
    )


def _ends(probability: object, low: int, high: int) -> tuple[int, int]:
    """Return the least and the most that an item can come to."""
    if not probability:
        return 0, 0
    return (low if probability == 100 else 0), high
