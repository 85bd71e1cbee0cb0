"""A plan as what a simulation draws from: chances, tables of amounts, and everybody's shares.

Each risk and reward has random numbers of its own, by its place in the plan, so that a change of
one leaves the draws of the others as they are.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.draws.pert import Floats, amounts_at, quantiles
from partnerdesk.domain.estimates import Estimate
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward
from partnerdesk.domain.risks import Risk
from partnerdesk.domain.shares import problem_with_shares
from partnerdesk.errors import UserError

Places = NDArray[np.intp]
_RISKS, _REWARDS = 1, 2


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Drawn:
    """In which trials of a chunk something happens, and the amounts in these."""

    places: Places
    amounts: Floats


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Source:
    """What a risk or a reward draws from: its chance, its amounts, and its parties' shares."""

    item_id: str
    stream: tuple[int, int]
    chance: float
    table: Floats
    shares: tuple[float, ...]

    def draw(self, seed: int, first: int, trials: int) -> Drawn:
        """Return the draws of so many trials from the first on, whatever was drawn before.

        One random number says both whether it happens (below the chance) and how much it comes to
        (where it lies below the chance).
        """
        bits = np.random.PCG64(np.random.SeedSequence(seed, spawn_key=self.stream))
        numbers = np.random.Generator(bits.advance(first)).random(trials)
        places = np.flatnonzero(numbers < self.chance)
        chances = numbers[places] / self.chance if places.size else numbers[places]
        return Drawn(places=places, amounts=amounts_at(self.table, chances))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scene:
    """All that is drawn from, the commitments of each party, and who takes part.

    `wiped_by` names, for each reward, the places of the risks that wipe it out.
    """

    seed: int
    party_ids: tuple[str, ...]
    taking_part: tuple[bool, ...]
    commitments: tuple[float, ...]
    risks: tuple[Source, ...]
    rewards: tuple[Source, ...]
    wiped_by: tuple[tuple[int, ...], ...]


def scene_of(parts: PlanParts, seed: int) -> Scene:
    """Return the scene of a plan; raises UserError for chances, estimates or shares amiss."""
    party_ids = tuple(party.id for party in parts.parties)
    risks = tuple(risk for risk in parts.risks if risk.is_live)
    rewards = tuple(reward for reward in parts.rewards if reward.is_money)
    risk_sources = tuple(_source_of_risk(each, i, party_ids) for i, each in enumerate(risks))
    reward_sources = tuple(_source_of_reward(each, i, party_ids) for i, each in enumerate(rewards))
    figures = balance_of(parts).parties
    return Scene(
        seed=seed,
        party_ids=party_ids,
        taking_part=tuple(each.takes_part for each in figures),
        commitments=tuple(float(each.commitments) for each in figures),
        risks=risk_sources,
        rewards=reward_sources,
        wiped_by=tuple(_wiped_by(parts, each, risks) for each in rewards),
    )


def _source_of_risk(risk: Risk, place: int, party_ids: tuple[str, ...]) -> Source:
    percents = {share.party_id: share.percent for share in risk.shares}
    return Source(
        item_id=risk.id,
        stream=(_RISKS, place),
        chance=_chance(risk.probability),
        table=_table(risk.impact),
        shares=shares_of(percents, party_ids),
    )


def _source_of_reward(reward: Reward, place: int, party_ids: tuple[str, ...]) -> Source:
    percents = {part.party_id: part.percent for part in reward.parts if part.percent is not None}
    return Source(
        item_id=reward.id,
        stream=(_REWARDS, place),
        chance=_chance(reward.probability),
        table=_table(reward.value),
        shares=shares_of(percents, party_ids),
    )


def shares_of(percents: dict[str, Decimal], party_ids: tuple[str, ...]) -> tuple[float, ...]:
    """Return shares in percent as parts of 1 in the order of the parties."""
    problem = problem_with_shares(percents)
    if problem is not None:
        raise UserError(problem.code, **problem.parameters)
    if not set(percents) <= set(party_ids):
        raise UserError("share_of_stranger")
    return tuple(float(Fraction(percents.get(each, Decimal(0))) / 100) for each in party_ids)


def _chance(probability: Decimal | None) -> float:
    if probability is None:
        return 0.0
    if not (probability.is_finite() and 0 <= probability <= 100):
        raise UserError("chance_out_of_range")
    return float(Fraction(probability) / 100)


def _table(estimate: Estimate) -> Floats:
    low, likely, high = estimate.points
    if low < 0:
        raise UserError("amount_below_zero")
    if not low <= likely <= high:
        raise UserError("points_not_rising")
    return quantiles(low, likely, high)


def _wiped_by(parts: PlanParts, reward: Reward, risks: tuple[Risk, ...]) -> tuple[int, ...]:
    wiping = {
        link.other_end(reward.id)[1]
        for link in parts.links
        if link.meaning is Meaning.WIPES_OUT and link.touches(reward.id)
    }
    return tuple(place for place, risk in enumerate(risks) if risk.id in wiping)
