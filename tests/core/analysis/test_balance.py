"""The balance against worked example A of MATHS.md and its rules for what does not count."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.rounding import rounded, rounded_total, whole_percents
from partnerdesk.domain.commitments import CommitmentStatus, Rhythm
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.risks import RiskStatus
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


def euros(cents: Fraction | None) -> Decimal:
    assert cents is not None
    return Decimal(round(cents)) / 100


def places(value: Fraction | None, digits: int) -> Decimal:
    assert value is not None
    return Decimal(round(value * 10**digits)).scaleb(-digits)


@pytest.mark.parametrize(
    ("party", "expected", "rate"),
    [
        ("us", "133000.00 32366.67 165366.67 180650.00 15283.33", "1.0924"),
        ("them", "32800.00 43966.67 76766.67 233350.00 156583.33", "3.0397"),
    ],
)
def test_figures_of_example_a(party: str, expected: str, rate: str) -> None:
    figures = balance_of(example_a()).of(party)

    amounts = (
        figures.commitments,
        figures.expected_loss,
        figures.put_in,
        figures.reward,
        figures.net_gain,
    )
    assert [euros(each) for each in amounts] == [Decimal(each) for each in expected.split()]
    assert places(figures.rate_of_return, 4) == Decimal(rate)


def test_index_and_shares_of_example_a() -> None:
    balance = balance_of(example_a())
    us = balance.of("us")

    assert places(balance.index, 4) == Decimal("0.3594")
    assert places(us.share_of_risk, 4) == Decimal("0.4240")
    assert places(us.share_of_reward, 4) == Decimal("0.4364")
    assert places(us.share_put_in, 4) == Decimal("0.6830")
    assert places(balance.share_of_commitments(us), 4) == Decimal("0.8022")
    assert places(us.mismatch, 2) == Decimal("-1.23")
    assert balance.leans_to == "them"
    assert balance.warns
    assert balance.mismatch_warnings == ()


def test_figures_stay_exact_thirds_of_a_cent() -> None:
    figures = balance_of(example_a()).of("us")

    assert figures.expected_loss == Fraction(9_710_000, 3)


def test_shown_parts_of_example_a_add_up_to_their_shown_totals() -> None:
    balance = balance_of(example_a())

    us, them = rounded(balance)
    total = rounded_total(balance)

    assert (us.expected_loss, them.expected_loss, total.expected_loss) == (
        3_236_667,
        4_396_666,
        7_633_333,
    )
    assert us.put_in + them.put_in == total.put_in == 24_213_333
    assert us.net_gain + them.net_gain == total.net_gain


def test_shown_percents_add_up_to_a_hundred() -> None:
    assert whole_percents([Fraction(1, 3)] * 3) == (34, 33, 33)
    assert whole_percents([None, None]) == (None, None)


def test_side_that_puts_in_nothing_leaves_the_index_undefined_and_is_named() -> None:
    plan = a_plan(
        commitments=(a_commitment("work", US, 1, 100),),
        rewards=(a_reward("gain", 100, (200, 200, 200), {"us": 50, "them": 50}),),
    )

    balance = balance_of(plan)

    assert balance.index is None
    assert (balance.why_undefined, balance.undefined_for) == ("nothing_put_in", ("them",))
    assert balance.of("them").rate_of_return is None
    assert balance.leans_to is None
    assert not balance.warns


def test_empty_plan_names_both_sides() -> None:
    balance = balance_of(a_plan())

    assert (balance.why_undefined, balance.undefined_for) == ("nothing_put_in", ("us", "them"))
    assert balance.of("us").share_of_risk is None
    assert balance.of("us").mismatch is None


def test_plan_without_rewards_has_no_index() -> None:
    plan = a_plan(commitments=(a_commitment("a", US, 1, 5), a_commitment("b", THEM, 1, 5)))

    balance = balance_of(plan)

    assert balance.index is None
    assert balance.why_undefined == "no_reward"


def test_rewards_without_a_likelihood_are_named_as_what_is_missing() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 5), a_commitment("b", THEM, 1, 5)),
        rewards=(a_reward("gain", None, (50, 50, 50), {"us": 50, "them": 50}),),
    )

    assert balance_of(plan).why_undefined == "no_likelihood"


def test_plan_of_one_party_has_no_index() -> None:
    plan = a_plan(parties=(US,), commitments=(a_commitment("a", US, 1, 5),))

    assert balance_of(plan).why_undefined == "one_party"


def test_side_that_gets_nothing_makes_the_index_zero() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 5), a_commitment("b", THEM, 1, 5)),
        rewards=(a_reward("gain", 100, (9, 9, 9), {"us": 100}),),
    )

    balance = balance_of(plan)

    assert balance.index == 0
    assert balance.leans_to == "us"


def test_third_party_without_anything_is_left_out() -> None:
    plan = replace(example_a(), parties=(US, THEM, THIRD))

    balance = balance_of(plan)

    assert balance.index == balance_of(example_a()).index
    assert not balance.of("third").takes_part


def test_third_party_with_a_reward_only_has_no_return() -> None:
    plan = replace(
        example_a(),
        parties=(US, THEM, THIRD),
        rewards=(a_reward("fees", 50, (10, 10, 10), {"us": 50, "third": 50}),),
    )

    balance = balance_of(plan)

    assert (balance.why_undefined, balance.undefined_for) == ("nothing_put_in", ("third",))


def test_third_party_that_puts_in_has_a_part_in_the_index() -> None:
    plan = a_plan(
        parties=(US, THEM, THIRD),
        commitments=(
            a_commitment("a", US, 1, 100),
            a_commitment("b", THEM, 1, 100),
            a_commitment("c", THIRD, 1, 100),
        ),
        rewards=(a_reward("gain", 100, (1_000,) * 3, {"us": 50, "them": 40, "third": 10}),),
    )

    balance = balance_of(plan)

    assert balance.index == Fraction(1, 5)
    assert balance.leans_to == "us"


@pytest.mark.parametrize("status", [RiskStatus.HAPPENED, RiskStatus.CLOSED])
def test_risks_that_are_over_do_not_count(status: RiskStatus) -> None:
    over = a_risk("over", 100, (500, 500, 500), {"us": 100}, status=status)

    balance = balance_of(replace(example_a(), risks=(*example_a().risks, over)))

    assert balance == balance_of(example_a())


def test_watched_risks_count() -> None:
    watched = a_risk("w", 10, (500, 500, 500), {"us": 100}, status=RiskStatus.WATCHING)

    assert balance_of(a_plan(risks=(watched,))).of("us").expected_loss == 5_000


def test_withdrawn_commitments_do_not_count() -> None:
    gone = a_commitment("gone", US, 10, 1_000, status=CommitmentStatus.WITHDRAWN)

    balance = balance_of(replace(example_a(), commitments=(*example_a().commitments, gone)))

    assert balance == balance_of(example_a())


def test_rewards_that_are_not_money_never_count() -> None:
    meaning = a_reward("meaning", 100, (500, 500, 500), {"us": 100}, is_money=False)

    balance = balance_of(replace(example_a(), rewards=(*example_a().rewards, meaning)))

    assert balance == balance_of(example_a())


def test_monthly_commitment_without_dates_runs_as_long_as_the_plan() -> None:
    monthly = a_commitment("hours", US, 10, 50, rhythm=Rhythm.PER_MONTH)

    assert balance_of(a_plan(commitments=(monthly,))).of("us").commitments == 12 * 50_000


def test_items_that_nobody_has_a_part_of_are_listed_and_count_for_nobody() -> None:
    plan = a_plan(
        risks=(
            a_risk("free risk", 50, (100, 100, 100), {}),
            a_risk("zero risk", 50, (100, 100, 100), {"us": 0}),
        ),
        rewards=(a_reward("free reward", 50, (100, 100, 100), {}),),
    )

    balance = balance_of(plan)

    assert balance.unshared == ("free risk", "zero risk", "free reward")
    assert balance.total_loss == balance.total_reward == 0


def test_items_without_their_figures_are_listed_and_count_nothing() -> None:
    plan = a_plan(
        commitments=(a_commitment("days", US, 5, None), a_commitment("what", US, None, 5)),
        risks=(a_risk("unlikely", None, (100, 100, 100), {"us": 100}),),
        rewards=(a_reward("perhaps", None, (100, 100, 100), {"us": 100}),),
    )

    balance = balance_of(plan)

    assert balance.incomplete == ("days", "what", "unlikely", "perhaps")
    assert balance.total_put_in == balance.total_reward == 0


def test_index_warns_below_three_quarters_only() -> None:
    at = a_plan(
        commitments=(a_commitment("a", US, 1, 100), a_commitment("b", THEM, 1, 100)),
        rewards=(
            a_reward("ours", 100, (300,) * 3, {"us": 100}),
            a_reward("theirs", 100, (400,) * 3, {"them": 100}),
        ),
    )
    below = replace(at, commitments=(a_commitment("a", US, 101, 1), at.commitments[1]))

    assert balance_of(at).index == Fraction(3, 4)
    assert not balance_of(at).warns
    assert balance_of(below).warns


def test_mismatch_warns_from_fifteen_points() -> None:
    risk = a_risk("r", 100, (100, 100, 100), {"us": 65, "them": 35})
    even = a_reward("g", 100, (100, 100, 100), {"us": 50, "them": 50})
    nearer = a_reward("g", 100, (100, 100, 100), {"us": 51, "them": 49})

    at = balance_of(a_plan(risks=(risk,), rewards=(even,)))
    below = balance_of(a_plan(risks=(risk,), rewards=(nearer,)))

    assert at.of("us").mismatch == 15
    assert at.mismatch_warnings == ("us", "them")
    assert below.mismatch_warnings == ()


def a_plan_with_index(percent: int) -> PlanParts:
    """Return a plan in which each side puts in 100 and they get a percentage of what we get."""
    return a_plan(
        commitments=(a_commitment("a", US, 1, 100), a_commitment("b", THEM, 1, 100)),
        rewards=(
            a_reward("ours", 100, (100,) * 3, {"us": 100}),
            a_reward("theirs", 100, (percent,) * 3, {"them": 100}),
        ),
    )


@pytest.mark.parametrize(("percent", "is_even"), [(95, False), (96, True)])
def test_index_is_even_above_95_hundredths(percent: int, is_even: bool) -> None:
    assert balance_of(a_plan_with_index(percent)).is_even is is_even


def test_figures_of_a_stranger_are_refused() -> None:
    with pytest.raises(KeyError):
        balance_of(a_plan()).of("stranger")


def test_equal_returns_lean_to_nobody() -> None:
    assert balance_of(a_plan_with_index(100)).leans_to is None
