"""Plans for tests of splits: example A with a split that may move, example B of three parties."""

from dataclasses import replace
from decimal import Decimal

from partnerdesk.domain.parties import Party, Share, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import Division, RewardPart
from tests.core.analysis.measured_plans import (
    THEM,
    THIRD,
    US,
    a_commitment,
    a_plan,
    a_reward,
    a_risk,
    example_a,
)


def example_a_with_one_shareable() -> PlanParts:
    """Return example A in which only the split of the change-over may move."""
    plan = example_a()
    fees, faster = plan.rewards
    return replace(plan, rewards=(fees, replace(faster, division=Division.SHAREABLE)))


def example_b() -> PlanParts:
    """Return example B: inputs 120, 60 and 40; one reward needs two, the other all three."""
    both = a_reward("both", 100, (300, 300, 300), {"us": 50, "them": 50})
    all_three = a_reward("all", 100, (140, 140, 140), {"us": 40, "them": 40, "third": 20})
    return a_plan(
        parties=(US, THEM, THIRD),
        commitments=(
            a_commitment("ours", US, 1, 120),
            a_commitment("theirs", THEM, 1, 60),
            a_commitment("third's", THIRD, 1, 40),
        ),
        rewards=(
            replace(both, division=Division.SHAREABLE),
            replace(all_three, division=Division.SHAREABLE),
        ),
    )


def large_plan(risks: int = 60, rewards: int = 30, parties: int = 5) -> PlanParts:
    """Return a plan in which everybody has a part of everything."""
    some = tuple(_party(number) for number in range(parties))
    shares = tuple(
        Share(party_id=each.id, percent=percent)
        for each, percent in zip(some, _percents(parties), strict=True)
    )
    split = tuple(
        RewardPart(party_id=each.party_id, percent=each.percent) for each in reversed(shares)
    )
    return a_plan(
        parties=some,
        commitments=tuple(
            a_commitment(f"c{i}", some[i % parties], 10 + i, 200) for i in range(4 * parties)
        ),
        risks=tuple(
            replace(a_risk(f"r{i}", 10 + i, (1_000, 2_000 + 90 * i, 9_000), {}), shares=shares)
            for i in range(risks)
        ),
        rewards=tuple(
            replace(
                a_reward(f"w{i}", 95 - i, (9_000, 15_000 + 300 * i, 40_000), {}),
                parts=split,
                division=Division.SHAREABLE,
            )
            for i in range(rewards)
        ),
    )


def _party(number: int) -> Party:
    if number < 2:
        return (US, THEM)[number]
    return Party(id=f"third{number}", side=Side.THIRD, name=f"Third {number}")


def _percents(parties: int) -> list[Decimal]:
    each = 100 // parties
    return [Decimal(100 - each * (parties - 1)), *[Decimal(each)] * (parties - 1)]
