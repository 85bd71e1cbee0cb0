"""What holds for the balance of any plan."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as some

from partnerdesk.analysis.balance import balance_of, rebalanced
from partnerdesk.analysis.preview import with_split
from partnerdesk.analysis.rounding import rounded, rounded_total, whole_percents
from partnerdesk.domain.plan_parts import PlanParts
from tests.core.analysis.measured_plans import THEM, US, a_commitment, a_plan, a_reward, a_risk

PERCENTS = some.integers(0, 100)
unhurried = settings(deadline=None)  # the machine may be busy with other things
AMOUNTS = some.integers(0, 10**9)
SIDES = some.sampled_from((US, THEM))


@some.composite
def points(draw: some.DrawFn) -> tuple[int, int, int]:
    low, likely, high = sorted(draw(some.tuples(AMOUNTS, AMOUNTS, AMOUNTS)))
    return low, likely, high


@some.composite
def splits(draw: some.DrawFn) -> dict[str, int]:
    ours = draw(PERCENTS)
    return {"us": ours, "them": 100 - ours}


@some.composite
def plans(draw: some.DrawFn) -> PlanParts:
    few = some.integers(0, 3)
    return a_plan(
        commitments=tuple(
            a_commitment(f"c{i}", draw(SIDES), draw(some.integers(1, 99)), draw(AMOUNTS))
            for i in range(draw(few))
        ),
        risks=tuple(
            a_risk(f"r{i}", draw(PERCENTS), draw(points()), draw(splits()))
            for i in range(draw(few))
        ),
        rewards=tuple(
            a_reward(f"w{i}", draw(PERCENTS), draw(points()), draw(splits()))
            for i in range(draw(few))
        ),
    )


def swapped(plan: PlanParts) -> PlanParts:
    other = {"us": "them", "them": "us"}
    return replace(
        plan,
        commitments=tuple(
            replace(each, party_id=other[each.party_id]) for each in plan.commitments
        ),
        risks=tuple(
            replace(
                risk,
                shares=tuple(replace(each, party_id=other[each.party_id]) for each in risk.shares),
            )
            for risk in plan.risks
        ),
        rewards=tuple(
            replace(
                reward,
                parts=tuple(replace(each, party_id=other[each.party_id]) for each in reward.parts),
            )
            for reward in plan.rewards
        ),
    )


def scaled(plan: PlanParts, factor: int) -> PlanParts:
    return replace(
        plan,
        commitments=tuple(
            replace(each, value_per_unit=(each.value_per_unit or 0) * factor)
            for each in plan.commitments
        ),
        risks=tuple(
            replace(
                each,
                impact_low=(each.impact_low or 0) * factor,
                impact_likely=(each.impact_likely or 0) * factor,
                impact_high=(each.impact_high or 0) * factor,
            )
            for each in plan.risks
        ),
        rewards=tuple(
            replace(
                each,
                value_low=(each.value_low or 0) * factor,
                value_likely=(each.value_likely or 0) * factor,
                value_high=(each.value_high or 0) * factor,
            )
            for each in plan.rewards
        ),
    )


@unhurried
@given(plans())
def test_parts_add_up_to_their_totals(plan: PlanParts) -> None:
    balance = balance_of(plan)

    assert sum(each.put_in for each in balance.parties) == balance.total_put_in
    assert sum(each.reward for each in balance.parties) == balance.total_reward
    assert sum(each.net_gain for each in balance.parties) == balance.total_net_gain
    shares = [each.share_put_in for each in balance.parties if each.share_put_in is not None]
    assert sum(shares) in {0, 1}


@unhurried
@given(plans())
def test_shown_parts_add_up_to_their_shown_totals(plan: PlanParts) -> None:
    balance = balance_of(plan)
    shown, total = rounded(balance), rounded_total(balance)

    assert sum(each.commitments for each in shown) == total.commitments
    assert sum(each.expected_loss for each in shown) == total.expected_loss
    assert sum(each.put_in for each in shown) == total.put_in
    assert sum(each.reward for each in shown) == total.reward
    assert sum(each.net_gain for each in shown) == total.net_gain


@unhurried
@given(plans())
def test_no_shown_amount_is_a_whole_unit_off(plan: PlanParts) -> None:
    balance = balance_of(plan)

    for shown, exact in zip(rounded(balance), balance.parties, strict=True):
        assert abs(shown.expected_loss - exact.expected_loss) < 1
        assert abs(shown.reward - exact.reward) < 1


@unhurried
@given(plans())
def test_index_lies_between_0_and_1_and_is_the_same_with_parties_swapped(plan: PlanParts) -> None:
    index = balance_of(plan).index

    assert index is None or 0 <= index <= 1
    assert balance_of(swapped(plan)).index == index


@unhurried
@given(plans(), some.integers(2, 1_000))
def test_scaling_the_currency_does_not_change_the_index(plan: PlanParts, factor: int) -> None:
    assert balance_of(scaled(plan, factor)).index == balance_of(plan).index


@unhurried
@given(plans())
def test_an_index_is_missing_only_with_a_reason(plan: PlanParts) -> None:
    balance = balance_of(plan)

    assert (balance.index is None) == bool(balance.why_undefined)
    assert bool(balance.undefined_for) == bool(balance.why_undefined)


@unhurried
@given(some.lists(some.integers(0, 10**6), min_size=1, max_size=5).filter(any))
def test_whole_percents_add_up_to_a_hundred(weights: list[int]) -> None:
    shares = [Fraction(weight, sum(weights)) for weight in weights]

    assert sum(each or 0 for each in whole_percents(shares)) == 100


@unhurried
@given(plan=plans(), ours=PERCENTS)
def test_other_rewards_give_the_balance_that_the_other_split_would_give(
    plan: PlanParts, ours: int
) -> None:
    moved = tuple(
        with_split(reward, {"us": Decimal(ours), "them": Decimal(100 - ours)})
        for reward in plan.rewards
    )
    other = balance_of(replace(plan, rewards=moved))

    rewards = {each.party_id: each.reward for each in other.parties}

    assert replace(rebalanced(balance_of(plan), rewards), unshared=other.unshared) == other
