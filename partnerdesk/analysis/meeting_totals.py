"""Turning each party's total into splits of rewards, and what splits cannot meet into payments.

Fixed rewards keep their split, the others get one common split (MATHS.md, section 2).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.worth import expected_reward, is_shared_out, reward_to
from partnerdesk.domain.money import round_parts
from partnerdesk.domain.rewards import Division, Reward

Amounts = Mapping[str, Fraction]
NOTHING = Fraction(0)
_FINEST = 100  # splits are kept in hundredths of a percent


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """What one party pays another to settle what splits cannot: whole smallest units."""

    from_id: str
    to_id: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MetTotals:
    """One common split of all rewards that may move, and what has to be paid beside it.

    The shares are exact, 0 to 1; `percents` are the same to two digits, together 100. Both are
    empty where no reward may move. `payments` settle the rest, at most one less than parties.
    """

    reward_ids: tuple[str, ...]
    shares: Mapping[str, Fraction]
    percents: Mapping[str, Decimal]
    payments: tuple[Payment, ...]


def may_move(reward: Reward) -> bool:
    """Tell whether a rule may change a split: it is shareable and not agreed, or there is none."""
    if not reward.is_money:
        return False
    if not is_shared_out(reward):
        return True
    return reward.division is Division.SHAREABLE and not reward.is_agreed


def meet(totals: Amounts, rewards: Iterable[Reward]) -> MetTotals:
    """Return the common split that meets the totals as nearly as 0 to 100 % allow.

    A party whose fixed rewards bring more than its total gets nothing of the others; they go to
    the rest in proportion to what each still lacks.
    """
    money = [reward for reward in rewards if reward.is_money]
    moving = [reward for reward in money if may_move(reward)]
    kept = [reward for reward in money if not may_move(reward)]
    lacking = {
        party_id: total - sum((reward_to(reward, party_id) for reward in kept), NOTHING)
        for party_id, total in totals.items()
    }
    pot = sum((expected_reward(reward) for reward in moving), NOTHING)
    wanted = {party_id: max(amount, NOTHING) for party_id, amount in lacking.items()}
    together = sum(wanted.values(), NOTHING)
    shares = (
        {party_id: amount / together for party_id, amount in wanted.items()}
        if pot and together
        else {}
    )
    due = {key: amount - pot * shares.get(key, NOTHING) for key, amount in lacking.items()}
    return MetTotals(
        reward_ids=tuple(reward.id for reward in moving) if shares else (),
        shares=shares,
        percents=whole_hundredths(shares),
        payments=payments_for(due),
    )


def whole_hundredths(shares: Amounts) -> dict[str, Decimal]:
    """Return shares of 0 to 1 as percents with two digits that add up to 100."""
    ids = sorted(shares)
    rounded = round_parts([shares[party_id] * 100 * _FINEST for party_id in ids])
    by_id = dict(zip(ids, rounded, strict=True))
    return {party_id: Decimal(by_id[party_id]) / _FINEST for party_id in shares}


def payments_for(due: Amounts) -> tuple[Payment, ...]:
    """Return who pays whom so that each gets what is due (above 0) or owed (below 0).

    The largest debt goes to the largest claim first, so that few payments are made.
    """
    ids = sorted(due)
    left = dict(zip(ids, round_parts([due[party_id] for party_id in ids]), strict=True))
    made: list[Payment] = []
    while left and max(left.values()) > 0 > min(left.values()):
        owing = min(ids, key=lambda each: (left[each], each))
        waiting = max(ids, key=lambda each: left[each])
        amount = min(-left[owing], left[waiting])
        made.append(Payment(from_id=owing, to_id=waiting, amount=amount))
        left[owing] += amount
        left[waiting] -= amount
    return tuple(made)
