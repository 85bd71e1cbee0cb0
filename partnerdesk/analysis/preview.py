"""A plan as it would be with other splits or shares: nothing is stored, figures follow."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from partnerdesk.analysis.balance import Balance, balance_of
from partnerdesk.analysis.suggested import Suggestion
from partnerdesk.domain.parties import Share
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Reward, RewardPart
from partnerdesk.domain.shares import problem_with_shares
from partnerdesk.errors import UserError

Percents = Mapping[str, Decimal]


def with_splits(parts: PlanParts, splits: Mapping[str, Percents]) -> PlanParts:
    """Return a plan with other splits by reward id; raises UserError unless each makes 100 %."""
    for split in splits.values():
        _check(split, parts)
    rewards = tuple(
        with_split(reward, splits[reward.id]) if reward.id in splits else reward
        for reward in parts.rewards
    )
    return replace(parts, rewards=rewards)


def with_split(reward: Reward, percents: Percents) -> Reward:
    """Return a reward with another split; all else that its parts say stays."""
    known = {part.party_id: part for part in reward.parts}
    ids = (*known, *(party_id for party_id in percents if party_id not in known))
    return replace(
        reward,
        parts=tuple(
            replace(
                known.get(party_id, RewardPart(party_id=party_id)), percent=percents.get(party_id)
            )
            for party_id in ids
        ),
    )


def with_shares(parts: PlanParts, shares: Mapping[str, Percents]) -> PlanParts:
    """Return a plan with other borne shares by risk id; raises UserError unless each makes 100."""
    for borne in shares.values():
        _check(borne, parts)
    risks = tuple(
        replace(
            risk,
            shares=tuple(
                Share(party_id=party_id, percent=percent)
                for party_id, percent in shares[risk.id].items()
            ),
        )
        if risk.id in shares
        else risk
        for risk in parts.risks
    )
    return replace(parts, risks=risks)


def splits_of(suggestion: Suggestion) -> dict[str, dict[str, Decimal]]:
    """Return the splits that a suggestion proposes, by reward id, ready to be stored."""
    if suggestion.met is None:
        return {}
    return {reward_id: dict(suggestion.met.percents) for reward_id in suggestion.met.reward_ids}


def previewed(parts: PlanParts, suggestion: Suggestion) -> Balance:
    """Return the balance that the splits of a suggestion would bring, before any payment."""
    return balance_of(with_splits(parts, splits_of(suggestion)))


def _check(percents: Percents, parts: PlanParts) -> None:
    problem = problem_with_shares(percents)
    if problem is not None:
        raise UserError(problem.code, **problem.parameters)
    if not set(percents) <= set(parts.parties_by_id):
        raise UserError("share_of_stranger")
