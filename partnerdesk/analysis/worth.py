"""What single commitments, risks and rewards are worth (MATHS.md, section 1).

Everything is exact, in smallest units of the plan's currency. What is not known counts as 0.
"""

from fractions import Fraction

from partnerdesk.domain.commitments import Commitment, CommitmentStatus, Rhythm
from partnerdesk.domain.period import Period, months_between
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk

NOTHING = Fraction(0)


def commitment_value(commitment: Commitment, period: Period) -> Fraction:
    """Return quantity x value per unit, times the months it runs if it is put in every month.

    A monthly commitment without a first or last day runs as long as the plan's period.
    """
    if commitment.quantity is None or commitment.value_per_unit is None:
        return NOTHING
    value = Fraction(commitment.quantity) * commitment.value_per_unit
    if commitment.rhythm is Rhythm.ONCE:
        return value
    first = commitment.starts_on or period.starts_on
    return value * months_between(first, commitment.ends_on or period.ends_on)


def expected_loss(risk: Risk) -> Fraction:
    """Return probability x mean impact, whatever the status of the risk."""
    if risk.probability is None:
        return NOTHING
    return risk.impact.mean * Fraction(risk.probability) / 100


def share_borne(risk: Risk, party_id: str) -> Fraction:
    """Return a party's part of a risk, 0 to 1."""
    mine = (Fraction(share.percent) for share in risk.shares if share.party_id == party_id)
    return sum(mine, NOTHING) / 100


def borne_by(risk: Risk, party_id: str) -> Fraction:
    """Return the part of the expected loss that a party bears."""
    return expected_loss(risk) * share_borne(risk, party_id)


def expected_reward(reward: Reward) -> Fraction:
    """Return probability x mean value; 0 for a reward that is not money."""
    if reward.probability is None or not reward.is_money:
        return NOTHING
    return reward.value.mean * Fraction(reward.probability) / 100


def share_of_split(reward: Reward, party_id: str) -> Fraction:
    """Return a party's part of a reward, 0 to 1."""
    mine = (Fraction(part.percent or 0) for part in reward.parts if part.party_id == party_id)
    return sum(mine, NOTHING) / 100


def reward_to(reward: Reward, party_id: str) -> Fraction:
    """Return the part of the expected reward that a party gets."""
    return expected_reward(reward) * share_of_split(reward, party_id)


def counts(commitment: Commitment) -> bool:
    """Tell whether a commitment counts: it was not withdrawn."""
    return commitment.status is not CommitmentStatus.WITHDRAWN


def is_shared_out(item: Risk | Reward) -> bool:
    """Tell whether anybody has a part of a risk or a reward."""
    if isinstance(item, Risk):
        return any(share.percent for share in item.shares)
    return any(part.percent for part in item.parts)


def is_complete(item: Commitment | Risk | Reward) -> bool:
    """Tell whether all figures are there that the worth is made of."""
    if isinstance(item, Commitment):
        return item.quantity is not None and item.value_per_unit is not None
    estimate = item.impact if isinstance(item, Risk) else item.value
    return item.probability is not None and estimate.is_known


def lacks_only_likelihood(reward: Reward) -> bool:
    """Tell whether a reward has a value and a split, but nobody said how likely it is."""
    is_valued = reward.is_money and reward.value.is_known
    return is_valued and is_shared_out(reward) and reward.probability is None
