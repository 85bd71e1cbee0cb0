"""What each party puts in, carries and gets, and whether that is even (MATHS.md, section 1).

Amounts are exact, in smallest units of the plan's currency; `rounding` makes them fit to be shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from partnerdesk.analysis.limits import (
    EVEN_ABOVE,
    MISMATCH_FROM_POINTS,
    UNBALANCED_BELOW,
)
from partnerdesk.analysis.party_sums import Counted, PartySums, counted_in, sums_of
from partnerdesk.analysis.worth import (
    NOTHING,
    is_complete,
    is_shared_out,
    lacks_only_likelihood,
)
from partnerdesk.domain.commitments import Commitment
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk

_NO_REWARD = "no_reward"


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyFigures:
    """The figures of one party: amounts in smallest units, shares 0 to 1, None where undefined.

    The mismatch is its share of all risk minus its share of all reward, in percentage points.
    A third party with nothing in the plan takes no part.
    """

    party_id: str
    commitments: Fraction
    expected_loss: Fraction
    put_in: Fraction
    reward: Fraction
    net_gain: Fraction
    rate_of_return: Fraction | None
    share_put_in: Fraction | None
    share_of_risk: Fraction | None
    share_of_reward: Fraction | None
    mismatch: Fraction | None
    takes_part: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The figures of all parties in plan order, and the balance index between them, 0 to 1.

    Without an index, `why_undefined` is `nothing_put_in`, `no_reward`, `no_likelihood` (rewards
    have a value and a split, but nobody said how likely they are) or `one_party`, and
    `undefined_for` names the parties concerned. `unshared` are risks and rewards that nobody has a
    part of; `incomplete` are items without the figures that their worth is made of.
    """

    parties: tuple[PartyFigures, ...]
    total_commitments: Fraction
    total_loss: Fraction
    total_put_in: Fraction
    total_reward: Fraction
    index: Fraction | None
    why_undefined: str = ""
    undefined_for: tuple[str, ...] = ()
    leans_to: str | None = None
    mismatch_warnings: tuple[str, ...] = ()
    unshared: tuple[str, ...] = ()
    incomplete: tuple[str, ...] = ()

    def share_of_commitments(self, figures: PartyFigures) -> Fraction | None:
        """Return a party's part of all commitments, 0 to 1: its contribution before any risk."""
        return _ratio(figures.commitments, self.total_commitments)

    @property
    def warns(self) -> bool:
        """Tell whether the index is so low that it has to be talked about (below 0.75)."""
        return self.index is not None and self.index < UNBALANCED_BELOW

    @property
    def is_even(self) -> bool:
        """Tell whether the index is so near to 1 that it leans to nobody (above 0.95)."""
        return self.index is not None and self.index > EVEN_ABOVE

    @property
    def total_net_gain(self) -> Fraction:
        """Return what the plan brings beyond what is put in; negative where it destroys value."""
        return self.total_reward - self.total_put_in

    def of(self, party_id: str) -> PartyFigures:
        """Return the figures of a party; raises KeyError for a stranger."""
        for figures in self.parties:
            if figures.party_id == party_id:
                return figures
        raise KeyError(party_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Amounts:
    party_id: str
    commitments: Fraction
    expected_loss: Fraction
    reward: Fraction
    takes_part: bool

    @property
    def put_in(self) -> Fraction:
        return self.commitments + self.expected_loss


def balance_of(parts: PlanParts) -> Balance:
    """Return the balance of a plan: live risks, money rewards, commitments not withdrawn."""
    counted = counted_in(parts)
    sums = sums_of(counted, parts.head.period)
    amounts = tuple(_amounts(parts, sums, party) for party in parts.parties)
    return _balanced(
        amounts, _unshared(counted), _incomplete(counted), _why_no_reward(counted.rewards)
    )


def rebalanced(balance: Balance, rewards: Mapping[str, Fraction]) -> Balance:
    """Return a balance as it would be if each party got these rewards, all else as it is.

    A fraction of the work of `balance_of`, for what has to follow a hand. Rewards that nobody has
    a part of are named as before.
    """
    amounts = tuple(
        _Amounts(
            party_id=each.party_id,
            commitments=each.commitments,
            expected_loss=each.expected_loss,
            reward=rewards.get(each.party_id, Fraction(0)),
            takes_part=each.takes_part or bool(rewards.get(each.party_id)),
        )
        for each in balance.parties
    )
    why = balance.why_undefined if balance.why_undefined == "no_likelihood" else _NO_REWARD
    return _balanced(amounts, balance.unshared, balance.incomplete, why)


def _balanced(
    amounts: tuple[_Amounts, ...],
    unshared: tuple[str, ...],
    incomplete: tuple[str, ...],
    why_no_reward: str,
) -> Balance:
    risk = sum((each.expected_loss for each in amounts), Fraction(0))
    reward = sum((each.reward for each in amounts), Fraction(0))
    put_in = sum((each.put_in for each in amounts), Fraction(0))
    parties = tuple(_figures(each, put_in, risk, reward) for each in amounts)
    why, concerned = _why_undefined(parties, why_no_reward)
    return Balance(
        parties=parties,
        total_commitments=put_in - risk,
        total_loss=risk,
        total_put_in=put_in,
        total_reward=reward,
        index=None if why else _index(parties),
        why_undefined=why,
        undefined_for=concerned,
        leans_to=None if why else _leans_to(parties),
        mismatch_warnings=tuple(each.party_id for each in parties if _warns_of(each)),
        unshared=unshared,
        incomplete=incomplete,
    )


def _amounts(parts: PlanParts, sums: PartySums, party: Party) -> _Amounts:
    is_expected = party.side is not Side.THIRD and parts.party_on(party.side) is party
    return _Amounts(
        party_id=party.id,
        commitments=sums.given.get(party.id, NOTHING),
        expected_loss=sums.lost.get(party.id, NOTHING),
        reward=sums.gained.get(party.id, NOTHING),
        takes_part=is_expected or sums.has(party.id),
    )


def _figures(amounts: _Amounts, put_in: Fraction, risk: Fraction, reward: Fraction) -> PartyFigures:
    share_of_risk = _ratio(amounts.expected_loss, risk)
    share_of_reward = _ratio(amounts.reward, reward)
    mismatch = None
    if share_of_risk is not None and share_of_reward is not None:
        mismatch = 100 * (share_of_risk - share_of_reward)
    return PartyFigures(
        party_id=amounts.party_id,
        commitments=amounts.commitments,
        expected_loss=amounts.expected_loss,
        put_in=amounts.put_in,
        reward=amounts.reward,
        net_gain=amounts.reward - amounts.put_in,
        rate_of_return=_ratio(amounts.reward, amounts.put_in),
        share_put_in=_ratio(amounts.put_in, put_in),
        share_of_risk=share_of_risk,
        share_of_reward=share_of_reward,
        mismatch=mismatch,
        takes_part=amounts.takes_part,
    )


def _ratio(part: Fraction, whole: Fraction) -> Fraction | None:
    return part / whole if whole else None


def _why_undefined(
    parties: tuple[PartyFigures, ...], why_no_reward: str
) -> tuple[str, tuple[str, ...]]:
    taking_part = [each for each in parties if each.takes_part]
    without = tuple(each.party_id for each in taking_part if not each.put_in)
    if without:
        return "nothing_put_in", without
    if len(taking_part) < 2:
        return "one_party", tuple(each.party_id for each in taking_part)
    if not any(each.reward for each in taking_part):
        return why_no_reward, tuple(each.party_id for each in taking_part)
    return "", ()


def _why_no_reward(rewards: tuple[Reward, ...]) -> str:
    lacks_likelihood = any(lacks_only_likelihood(reward) for reward in rewards)
    return "no_likelihood" if lacks_likelihood else _NO_REWARD


def _returns(parties: tuple[PartyFigures, ...]) -> dict[str, Fraction]:
    return {
        each.party_id: each.rate_of_return for each in parties if each.rate_of_return is not None
    }


def _index(parties: tuple[PartyFigures, ...]) -> Fraction:
    returns = _returns(parties).values()
    return min(returns) / max(returns)


def _leans_to(parties: tuple[PartyFigures, ...]) -> str | None:
    returns = _returns(parties)
    first = max(returns, key=lambda party_id: returns[party_id])
    return first if returns[first] > min(returns.values()) else None


def _warns_of(figures: PartyFigures) -> bool:
    return figures.mismatch is not None and abs(figures.mismatch) >= MISMATCH_FROM_POINTS


def _unshared(counted: Counted) -> tuple[str, ...]:
    items: tuple[Risk | Reward, ...] = (*counted.risks, *counted.rewards)
    return tuple(item.id for item in items if not is_shared_out(item))


def _incomplete(counted: Counted) -> tuple[str, ...]:
    items: tuple[Commitment | Risk | Reward, ...]
    items = (*counted.commitments, *counted.risks, *counted.rewards)
    return tuple(item.id for item in items if not is_complete(item))
