"""What parties add to groups: the Shapley value and the core."""

from fractions import Fraction
from itertools import permutations
from math import factorial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from partnerdesk.analysis.coalitions import (
    Coalition,
    coalitions_of,
    groups_better_off_alone,
    shapley_values,
    worths_of,
)
from partnerdesk.errors import UserError

unhurried = settings(deadline=None, max_examples=30)
US_AND_THEM = frozenset(("us", "them"))
ALL = frozenset(("us", "them", "third"))
PUT_IN = {"us": Fraction(120), "them": Fraction(60), "third": Fraction(40)}
REWARDS = ((US_AND_THEM, Fraction(300)), (ALL, Fraction(140)))


@some.composite
def games(draw: some.DrawFn) -> tuple[str, dict[Coalition, Fraction]]:
    ids = "abcde"[: draw(some.integers(1, 5))]
    worth = some.fractions(min_value=0, max_value=1000, max_denominator=6)
    return ids, {group: draw(worth) for group in coalitions_of(ids)}


def mean_over_orders(ids: str, worths: dict[Coalition, Fraction]) -> dict[str, Fraction]:
    values = dict.fromkeys(ids, Fraction(0))
    for order in permutations(ids):
        for place, party in enumerate(order):
            before = frozenset(order[:place])
            values[party] += worths[before | {party}] - worths.get(before, Fraction(0))
    return {party: value / factorial(len(ids)) for party, value in values.items()}


def test_example_b() -> None:
    worths = worths_of(PUT_IN, REWARDS)

    values = shapley_values(tuple(PUT_IN), worths)

    assert worths[US_AND_THEM] == 120
    assert worths[ALL] == 220
    assert {worth for group, worth in worths.items() if group not in (US_AND_THEM, ALL)} == {0}
    assert values == {"us": Fraction(280, 3), "them": Fraction(280, 3), "third": Fraction(100, 3)}
    assert groups_better_off_alone(values, worths) == ()


def test_gloves_game() -> None:
    worths = dict.fromkeys(coalitions_of(("left", "right", "spare")), Fraction(0))
    worths[frozenset(("left", "right"))] = Fraction(1)
    worths[frozenset(("left", "spare"))] = Fraction(1)
    worths[frozenset(("left", "right", "spare"))] = Fraction(1)

    values = shapley_values(("left", "right", "spare"), worths)

    assert values == {"left": Fraction(2, 3), "right": Fraction(1, 6), "spare": Fraction(1, 6)}
    assert groups_better_off_alone(values, worths) == (
        frozenset(("left", "right")),
        frozenset(("left", "spare")),
    )


def test_typed_worth_stands_instead_of_the_one_worked_out() -> None:
    worths = worths_of(PUT_IN, REWARDS, typed={US_AND_THEM: Fraction(200)})

    assert worths[US_AND_THEM] == 200
    assert worths[ALL] == 220


def test_worth_typed_for_strangers_counts_nothing() -> None:
    typed = {frozenset(("us", "stranger")): Fraction(9)}

    assert worths_of(PUT_IN, REWARDS, typed=typed) == worths_of(PUT_IN, REWARDS)


@pytest.mark.parametrize("count", [0, 9])
def test_value_is_worked_out_for_eight_parties_at_most(count: int) -> None:
    with pytest.raises(UserError) as refused:
        shapley_values("abcdefghi"[:count], {})

    assert refused.value.code == "too_many_parties"


@unhurried
@given(games())
def test_value_is_the_mean_over_all_orders(game: tuple[str, dict[Coalition, Fraction]]) -> None:
    ids, worths = game

    assert shapley_values(ids, worths) == mean_over_orders(ids, worths)


@unhurried
@given(games(), some.integers(1, 1000))
def test_value_shares_the_whole_scales_and_ignores_order(
    game: tuple[str, dict[Coalition, Fraction]], factor: int
) -> None:
    ids, worths = game
    scaled = {group: worth * factor for group, worth in worths.items()}

    values = shapley_values(ids, worths)

    assert sum(values.values()) == worths[frozenset(ids)]
    assert shapley_values(ids[::-1], scaled) == {key: each * factor for key, each in values.items()}


@unhurried
@given(games())
def test_group_is_better_off_alone_exactly_where_it_gets_less(
    game: tuple[str, dict[Coalition, Fraction]],
) -> None:
    ids, worths = game
    values = shapley_values(ids, worths)

    leaving = set(groups_better_off_alone(values, worths))

    assert leaving == {
        group for group in worths if sum(values[each] for each in group) < worths[group]
    }
