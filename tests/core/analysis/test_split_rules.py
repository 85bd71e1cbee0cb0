"""The rules for a split: the worked examples, and what holds for all of them."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from partnerdesk.analysis.split_rules import (
    by_percentages,
    equal_parts,
    gains_with_caps,
    in_proportion,
    split_the_surplus,
)
from partnerdesk.domain.money import round_parts
from partnerdesk.errors import UserError

TOTAL = Fraction(41_400_000)
PUT_IN = {"us": Fraction(49_610_000, 3), "them": Fraction(23_030_000, 3)}
unhurried = settings(deadline=None)
amounts = some.fractions(min_value=0, max_value=10**9, max_denominator=6)
put_ins = some.dictionaries(some.sampled_from("abcdefgh"), amounts, min_size=2).filter(
    lambda each: any(each.values())
)
Rule = Callable[[Fraction, dict[str, Fraction]], dict[str, Fraction]]
RULES: dict[str, Rule] = {
    "equal": equal_parts,
    "in_proportion": in_proportion,
    "surplus": split_the_surplus,
    "capped": lambda total, put_in: gains_with_caps(total, dict.fromkeys(put_in)),
}


def cents(totals: dict[str, Fraction]) -> tuple[Decimal, ...]:
    return tuple(Decimal(amount) / 100 for amount in round_parts(list(totals.values())))


def test_in_proportion_of_example_a() -> None:
    totals = in_proportion(TOTAL, PUT_IN)

    assert cents(totals) == (Decimal("282744.22"), Decimal("131255.78"))


def test_surplus_of_example_a() -> None:
    assert cents(split_the_surplus(TOTAL, PUT_IN)) == (Decimal(251_300), Decimal(162_700))


def test_surplus_of_example_a_with_a_stand_alone_value() -> None:
    totals = split_the_surplus(TOTAL, PUT_IN, stand_alone={"us": Fraction(2_000_000)})

    assert cents(totals) == (Decimal(261_300), Decimal(152_700))


def test_weights_share_the_surplus() -> None:
    totals = split_the_surplus(
        Fraction(400),
        {"us": Fraction(100), "them": Fraction(0)},
        weights={"us": Fraction(1), "them": Fraction(2)},
    )

    assert totals == {"us": 200, "them": 200}


def test_caps_of_the_published_example() -> None:
    gains = gains_with_caps(Fraction(100), {"us": Fraction(30), "them": None})

    assert gains == {"us": Fraction(300, 13), "them": Fraction(1000, 13)}
    assert [f"{float(each):.2f}" for each in gains.values()] == ["23.08", "76.92"]


def test_caps_below_the_surplus_leave_the_rest() -> None:
    gains = gains_with_caps(Fraction(100), {"us": Fraction(30), "them": Fraction(40)})

    assert gains == {"us": 30, "them": 40}


def test_percentages_hand_out_the_total() -> None:
    shares = by_percentages(Fraction(1001), {"us": Fraction(40), "them": Fraction(60)})

    assert shares == {"us": Fraction(2002, 5), "them": Fraction(3003, 5)}


@pytest.mark.parametrize(
    ("run", "code"),
    [
        (lambda: equal_parts(TOTAL, ()), "no_party"),
        (lambda: by_percentages(TOTAL, {"us": Fraction(99)}), "shares_not_whole"),
        (
            lambda: by_percentages(TOTAL, {"us": Fraction(-1), "them": Fraction(101)}),
            "share_out_of_range",
        ),
        (lambda: in_proportion(TOTAL, {"us": Fraction(0)}), "nothing_put_in"),
        (lambda: in_proportion(TOTAL, {"us": Fraction(-1)}), "amount_below_zero"),
        (lambda: gains_with_caps(TOTAL, {"us": Fraction(-1)}), "cap_below_zero"),
        (lambda: gains_with_caps(Fraction(-1), {"us": None}), "amount_below_zero"),
        (
            lambda: split_the_surplus(TOTAL, PUT_IN, weights={"us": Fraction(-1)}),
            "weights_not_usable",
        ),
        (
            lambda: split_the_surplus(TOTAL, {"us": TOTAL}, weights={"us": Fraction(0)}),
            "weights_not_usable",
        ),
    ],
)
def test_impossible_input_is_refused_with_a_sentence(run: Callable[[], object], code: str) -> None:
    with pytest.raises(UserError) as refused:
        run()

    assert refused.value.code == code
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize("rule", RULES)
@unhurried
@given(total=amounts, put_in=put_ins)
def test_parts_make_the_total_exactly_and_to_the_cent(
    rule: str, total: Fraction, put_in: dict[str, Fraction]
) -> None:
    totals = RULES[rule](total, put_in)

    assert sum(totals.values()) == total
    assert sum(round_parts(list(totals.values()))) == round(total)


@pytest.mark.parametrize("rule", RULES)
@unhurried
@given(total=amounts, put_in=put_ins, factor=some.integers(1, 1000))
def test_rules_scale_with_the_currency(
    rule: str, total: Fraction, put_in: dict[str, Fraction], factor: int
) -> None:
    plain = RULES[rule](total, put_in)

    scaled = RULES[rule](total * factor, {key: each * factor for key, each in put_in.items()})

    assert scaled == {key: each * factor for key, each in plain.items()}


@pytest.mark.parametrize("rule", RULES)
@unhurried
@given(total=amounts, put_in=put_ins)
def test_rules_ignore_the_order_and_the_names_of_parties(
    rule: str, total: Fraction, put_in: dict[str, Fraction]
) -> None:
    ids = sorted(put_in)
    renamed = dict(zip(ids, ids[1:] + ids[:1], strict=True))
    turned = {renamed[key]: put_in[key] for key in reversed(put_in)}

    totals = RULES[rule](total, put_in)

    assert RULES[rule](total, turned) == {renamed[key]: each for key, each in totals.items()}
