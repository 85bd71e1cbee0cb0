"""Totals turned into one split, and payments for what no split can bring about."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as some

from partnerdesk.analysis.meeting_totals import Payment, may_move, meet, payments_for
from partnerdesk.analysis.worth import expected_reward, reward_to
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.rewards import Division
from tests.core.analysis.measured_plans import a_reward
from tests.core.analysis.sharing_plans import example_a_with_one_shareable

unhurried = settings(deadline=None)
SURPLUS = {"us": Fraction(25_130_000), "them": Fraction(16_270_000)}
PROPORTION = {"us": Fraction("28274421.81"), "them": Fraction("13125578.19")}
VALUE = (100, 100, 100)


def test_surplus_of_example_a_needs_nearly_all_of_the_change_over() -> None:
    met = meet(SURPLUS, example_a_with_one_shareable().rewards)

    assert met.reward_ids == ("change-over",)
    assert met.percents == {"us": Decimal("96.94"), "them": Decimal("3.06")}
    assert met.payments == ()


def test_proportion_of_example_a_needs_a_payment_beside_the_whole_change_over() -> None:
    met = meet(PROPORTION, example_a_with_one_shareable().rewards)

    assert met.percents == {"us": 100, "them": 0}
    assert met.payments == (Payment(from_id="them", to_id="us", amount=2_684_422),)


def test_splits_that_may_move_are_shareable_and_not_agreed_or_missing() -> None:
    fixed = a_reward("fixed", 100, VALUE, {"us": 50, "them": 50})
    shareable = replace(fixed, division=Division.SHAREABLE)
    agreed = replace(shareable, agreement=Agreement.AGREED)
    unsplit = a_reward("unsplit", 100, VALUE, {})

    can = [
        may_move(each)
        for each in (fixed, shareable, agreed, unsplit, replace(unsplit, is_money=False))
    ]

    assert can == [False, True, False, True, False]


def test_without_a_split_that_may_move_all_is_paid() -> None:
    fixed = a_reward("fixed", 100, VALUE, {"us": 50, "them": 50})

    met = meet({"us": Fraction(7_000), "them": Fraction(3_000)}, [fixed])

    assert (met.reward_ids, met.percents) == ((), {})
    assert met.payments == (Payment(from_id="them", to_id="us", amount=2_000),)


def test_shareable_reward_worth_nothing_is_left_alone() -> None:
    nothing = a_reward("nothing", 0, VALUE, {})

    met = meet({"us": Fraction(0), "them": Fraction(0)}, [nothing])

    assert (met.reward_ids, met.payments) == ((), ())


def test_thirds_become_percents_that_make_a_hundred() -> None:
    totals = dict.fromkeys("abc", Fraction(10_000, 3))

    met = meet(totals, [a_reward("unsplit", 100, VALUE, {})])

    assert sum(met.percents.values()) == 100
    assert met.payments == ()


@unhurried
@given(
    some.lists(some.integers(0, 10**6), min_size=2, max_size=8),
    some.integers(0, 10**6),
    some.integers(0, 100),
)
def test_splits_and_payments_bring_each_party_its_total_to_the_cent(
    wanted: list[int], fixed: int, ours: int
) -> None:
    ids = "abcdefgh"[: len(wanted)]
    kept = a_reward("kept", 100, (fixed, fixed, fixed), {"a": ours, "b": 100 - ours})
    left = max(0, sum(wanted) - fixed)
    moving = a_reward("moving", 100, (left, left, left), {})
    whole = (fixed + left) * 100
    totals = {
        party: Fraction(part * whole, sum(wanted) or 1)
        if sum(wanted)
        else Fraction(whole, len(ids))
        for party, part in zip(ids, wanted, strict=True)
    }

    met = meet(totals, [kept, moving])

    for party, total in totals.items():
        paid = sum(each.amount for each in met.payments if each.to_id == party)
        paid -= sum(each.amount for each in met.payments if each.from_id == party)
        gets = reward_to(kept, party) + expected_reward(moving) * met.shares.get(party, 0) + paid
        assert abs(gets - total) < 1
    assert len(met.payments) < len(ids)
    assert sum(met.percents.values()) in (0, 100)


@unhurried
@given(some.lists(some.fractions(-1000, 1000, max_denominator=7), max_size=8))
def test_payments_settle_all_debts_in_any_order_of_parties(amounts: list[Fraction]) -> None:
    due = dict(zip("abcdefghi", [*amounts, -sum(amounts, Fraction(0))], strict=False))

    payments = payments_for(due)

    assert all(payment.amount > 0 for payment in payments)
    assert payments_for(dict(reversed(due.items()))) == payments
