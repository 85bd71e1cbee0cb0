"""Suggestions for a plan: rows beside today's split, refusals, and their preview."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.preview import previewed, splits_of, with_shares, with_splits
from partnerdesk.analysis.suggested import (
    SharingTerms,
    SuggestedSplits,
    Suggestion,
    stored_rule,
)
from partnerdesk.analysis.suggestions import suggested_splits, terms_of
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.rewards import ClaimsRule, Division, SplitRule
from partnerdesk.errors import UserError
from tests.core.analysis.measured_plans import (
    THEM,
    THIRD,
    US,
    a_commitment,
    a_plan,
    a_reward,
    example_a,
)
from tests.core.analysis.sharing_plans import (
    example_a_with_one_shareable,
    example_b,
    large_plan,
)


def row_of(suggested: SuggestedSplits, rule: SplitRule | None) -> Suggestion:
    return next(row for row in suggested.rows if row.rule is rule)


def euros(suggestion: Suggestion) -> list[str]:
    return [f"{float(part.reward) / 100:.2f}" for part in suggestion.parts]


def test_rows_for_two_parties_begin_with_today() -> None:
    suggested = suggested_splits(example_a())

    assert [row.rule for row in suggested.rows] == [
        None,
        SplitRule.EQUAL,
        SplitRule.IN_PROPORTION,
        SplitRule.SPLIT_THE_SURPLUS,
    ]
    assert dict(suggested.left_out) == {
        SplitRule.SHAPLEY: "too_few_parties",
        SplitRule.CAPPED: "no_caps",
    }
    assert not suggested.can_move


def test_figures_of_example_a() -> None:
    suggested = suggested_splits(example_a_with_one_shareable())
    today, fair = row_of(suggested, None), row_of(suggested, SplitRule.SPLIT_THE_SURPLUS)

    assert euros(today) == ["180650.00", "233350.00"]
    assert euros(row_of(suggested, SplitRule.IN_PROPORTION)) == ["282744.22", "131255.78"]
    assert row_of(suggested, SplitRule.IN_PROPORTION).index == 1
    assert euros(fair) == ["251300.00", "162700.00"]
    assert fair.parts[0].net_gain == fair.parts[1].net_gain
    assert [note.code for note in fair.notes] == ["split_surplus_is_all"]
    assert today.index == balance_of(example_a()).index


def test_stand_alone_values_of_a_plan_are_taken_into_account() -> None:
    plan = example_a_with_one_shareable()
    fees, faster = plan.rewards
    ours, theirs = fees.parts
    alone = replace(
        plan, rewards=(replace(fees, parts=(replace(ours, stand_alone=2_000_000), theirs)), faster)
    )

    fair = row_of(suggested_splits(alone), SplitRule.SPLIT_THE_SURPLUS)

    assert terms_of(alone).stand_alone["us"] == 2_000_000
    assert euros(fair) == ["261300.00", "152700.00"]
    assert fair.explanation.code == "split_surplus_alone"


def test_caps_add_their_rule() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 50), a_commitment("b", THEM, 1, 50)),
        rewards=(a_reward("r", 100, (200, 200, 200), {}),),
    )
    terms = SharingTerms(caps={"us": Fraction(3_000)})

    capped = row_of(suggested_splits(plan, terms), SplitRule.CAPPED)

    assert [f"{float(part.net_gain) / 100:.2f}" for part in capped.parts] == ["23.08", "76.92"]


def test_caps_that_leave_money_to_nobody_leave_the_rule_out() -> None:
    terms = SharingTerms(caps={"us": Fraction(1), "them": Fraction(1)})

    suggested = suggested_splits(example_a(), terms)

    assert dict(suggested.left_out)[SplitRule.CAPPED] == "caps_leave_rest"


def test_three_parties_get_the_shapley_value() -> None:
    shapley = row_of(suggested_splits(example_b()), SplitRule.SHAPLEY)

    assert [part.net_gain for part in shapley.parts] == [
        Fraction(28_000, 3),
        Fraction(28_000, 3),
        Fraction(10_000, 3),
    ]
    assert shapley.better_off_alone == ()


def test_typed_worth_of_a_group_can_break_the_core() -> None:
    strong = frozenset(("us", "them"))
    terms = SharingTerms(
        worths={strong: Fraction(22_000), frozenset(("us", "third")): Fraction(22_000)}
    )

    shapley = row_of(suggested_splits(example_b(), terms), SplitRule.SHAPLEY)

    assert strong in shapley.better_off_alone
    assert [note.code for note in shapley.notes] == ["split_not_in_core"]
    assert sum(part.net_gain for part in shapley.parts) == 22_000


def test_eight_parties_get_all_rules_and_nine_do_without_shapley() -> None:
    eight = suggested_splits(large_plan(parties=8))
    nine = suggested_splits(large_plan(parties=9))

    assert SplitRule.SHAPLEY in [row.rule for row in eight.rows]
    assert dict(nine.left_out)[SplitRule.SHAPLEY] == "too_many_parties"


@pytest.mark.parametrize("parties", [3, 5, 8])
def test_every_row_hands_out_the_same_total(parties: int) -> None:
    suggested = suggested_splits(large_plan(parties=parties))

    for row in suggested.rows:
        assert sum(part.reward for part in row.parts) == suggested.total_reward


def test_plan_that_destroys_value_is_told_so_and_gets_no_rule() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 500), a_commitment("b", THEM, 1, 50)),
        rewards=(a_reward("r", 100, (200, 200, 200), {"us": 50, "them": 50}),),
    )

    suggested = suggested_splits(plan)

    assert suggested.refusal == "destroys_value"
    assert suggested.surplus == -35_000
    assert [row.rule for row in suggested.rows] == [None]


def test_plans_without_rewards_or_with_worthless_ones_say_so() -> None:
    worthless = a_plan(rewards=(a_reward("r", 100, (0, 0, 0), {"us": 50, "them": 50}),))

    assert suggested_splits(a_plan()).refusal == "no_reward"
    assert suggested_splits(worthless).refusal == "no_reward"


def test_party_that_puts_in_nothing_leaves_the_index_open_but_not_the_rules() -> None:
    plan = a_plan(
        commitments=(a_commitment("a", US, 1, 50),),
        rewards=(a_reward("r", 100, (200, 200, 200), {}),),
    )

    fair = row_of(suggested_splits(plan), SplitRule.SPLIT_THE_SURPLUS)

    assert fair.index is None
    assert [part.reward for part in fair.parts] == [12_500, 7_500]
    assert fair.parts[1].rate_of_return is None


def test_nothing_put_in_by_anybody_leaves_proportion_out() -> None:
    plan = a_plan(rewards=(a_reward("r", 100, (200, 200, 200), {}),))

    assert dict(suggested_splits(plan).left_out)[SplitRule.IN_PROPORTION] == "nothing_put_in"


def test_stand_alone_values_above_the_surplus_leave_its_rule_out() -> None:
    terms = SharingTerms(stand_alone={"us": Fraction(10**9)})

    suggested = suggested_splits(example_a(), terms)

    assert dict(suggested.left_out)[SplitRule.SPLIT_THE_SURPLUS] == "less_than_alone"


def test_third_party_without_a_part_stays_out() -> None:
    plan = replace(example_a(), parties=(US, THEM, THIRD))

    assert [len(row.parts) for row in suggested_splits(plan).rows] == [2, 2, 2, 2]


def test_order_of_parties_changes_nothing() -> None:
    plan = example_b()
    turned = replace(plan, parties=plan.parties[::-1], rewards=plan.rewards[::-1])

    def told(suggested: SuggestedSplits) -> list[object]:
        return [
            (row.rule, {part.party_id: part.reward for part in row.parts}, row.index)
            for row in suggested.rows
        ]

    assert told(suggested_splits(turned)) == told(suggested_splits(plan))


def test_preview_shows_the_balance_of_what_would_be_stored() -> None:
    plan = example_a_with_one_shareable()
    fair = row_of(suggested_splits(plan), SplitRule.SPLIT_THE_SURPLUS)

    balance = previewed(plan, fair)

    assert splits_of(fair) == {"change-over": {"us": Decimal("96.94"), "them": Decimal("3.06")}}
    assert abs(balance.of("us").reward - fair.parts[0].reward) < 1_000
    assert balance.total_reward == fair.parts[0].reward + fair.parts[1].reward
    assert balance_of(plan).of("us").reward == 18_065_000


def test_preview_keeps_what_else_the_parts_say() -> None:
    plan = example_b()
    reward = plan.rewards[0]
    parts = tuple(replace(part, paid=7, is_needed=False) for part in reward.parts)
    plan = replace(plan, rewards=(replace(reward, parts=parts), plan.rewards[1]))

    moved = with_splits(plan, {"both": {"third": Decimal(100)}}).rewards[0]

    assert [(part.party_id, part.percent, part.paid) for part in moved.parts] == [
        ("us", None, 7),
        ("them", None, 7),
        ("third", Decimal(100), None),
    ]


@pytest.mark.parametrize(
    ("percents", "code"),
    [
        ({"us": Decimal(50)}, "shares_not_whole"),
        ({"us": Decimal(-1), "them": Decimal(101)}, "share_out_of_range"),
        ({"stranger": Decimal(100)}, "share_of_stranger"),
    ],
)
def test_impossible_previews_are_refused(percents: dict[str, Decimal], code: str) -> None:
    plan = example_a()

    with pytest.raises(UserError) as split:
        with_splits(plan, {"waste fees": percents})
    with pytest.raises(UserError) as shared:
        with_shares(plan, {"film shortfall": percents})

    assert (split.value.code, shared.value.code) == (code, code)


def test_other_shares_move_the_loss() -> None:
    moved = with_shares(example_a(), {"trial downtime": {"us": Decimal(100)}})

    assert balance_of(moved).of("us").expected_loss == 2_850_000 + 1_933_333 + Fraction(1, 3)


def too_little(*, alone: int = 0) -> PlanParts:
    """Return a plan with 100, 200 and 300 put in, and 200 of reward to share."""
    shares = {"us": 50, "them": 25, "third": 25}
    pot = a_reward("pot", 100, (200, 200, 200), shares)
    parts = tuple(replace(part, stand_alone=alone) for part in pot.parts)
    return a_plan(
        parties=(US, THEM, THIRD),
        commitments=(
            a_commitment("ours", US, 1, 100),
            a_commitment("theirs", THEM, 1, 200),
            a_commitment("third's", THIRD, 1, 300),
        ),
        rewards=(replace(pot, parts=parts, division=Division.SHAREABLE),),
    )


def test_a_pot_that_is_too_small_is_divided_by_claims() -> None:
    suggested = suggested_splits(too_little())

    assert suggested.refusal == "destroys_value"
    assert [row.rule for row in suggested.rows] == [None]
    assert {row.rule: euros(row) for row in suggested.shortfall} == {
        ClaimsRule.PROPORTIONAL: ["33.33", "66.67", "100.00"],
        ClaimsRule.EQUAL_AWARDS: ["66.67", "66.67", "66.67"],
        ClaimsRule.EQUAL_LOSSES: ["0.00", "50.00", "150.00"],
        ClaimsRule.TALMUD: ["50.00", "75.00", "75.00"],
    }


def test_what_each_would_have_alone_is_claimed_as_well() -> None:
    plan = too_little(alone=30_000)
    generous = replace(
        plan,
        rewards=(replace(plan.rewards[0], value_low=None, value_high=None, value_likely=70_000),),
    )

    suggested = suggested_splits(generous)

    assert suggested.refusal == ""
    assert dict(suggested.left_out)[SplitRule.SPLIT_THE_SURPLUS] == "less_than_alone"
    shared = suggested.shortfall[0]
    claims = [part.put_in + 30_000 for part in shared.parts]
    assert [part.reward / claim for part, claim in zip(shared.parts, claims, strict=True)] == [
        Fraction(70_000, 150_000)
    ] * 3


def test_where_there_is_enough_or_nothing_at_all_nobody_claims() -> None:
    nothing = replace(too_little(), rewards=())

    assert suggested_splits(example_a()).shortfall == ()
    assert suggested_splits(nothing).shortfall == ()


def test_claims_are_stored_as_one_rule() -> None:
    suggested = suggested_splits(too_little())

    stored = {stored_rule(row.rule) for row in suggested.shortfall if row.rule is not None}
    proposed = splits_of(suggested.shortfall[3])

    assert stored == {SplitRule.CLAIMS}
    assert proposed == {
        "pot": {"us": Decimal("25.00"), "them": Decimal("37.50"), "third": Decimal("37.50")}
    }
