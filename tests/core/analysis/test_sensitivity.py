"""Which single risk or reward moves a net gain most."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.sensitivity import swings_of
from tests.core.analysis.measured_plans import example_a


def test_swings_of_example_a_the_widest_first() -> None:
    swings = swings_of(example_a(), "us")

    assert [(each.kind, each.item_id, int(each.width)) for each in swings] == [
        ("risk", "film shortfall", 15_000_000),
        ("reward", "waste fees", 14_400_000),
        ("reward", "change-over", 13_000_000),
        ("risk", "trial downtime", 1_800_000),
    ]
    assert {each.expected for each in swings} == {Fraction(4_585_000, 3)}


def test_ends_are_the_net_gain_with_one_item_at_its_worst_and_best() -> None:
    film = swings_of(example_a(), "us")[0]

    assert film.best == film.expected + 2_850_000
    assert film.worst == film.best - 15_000_000


def test_certain_reward_swings_between_its_own_ends() -> None:
    plan = example_a()
    certain = replace(plan.rewards[0], probability=Decimal(100))

    swings = swings_of(replace(plan, rewards=(certain,), risks=()), "us")

    assert [each.width for each in swings] == [4_000_000]


def test_what_concerns_others_only_is_no_swing() -> None:
    plan = example_a()
    theirs = replace(plan.risks[1], shares=plan.risks[1].shares[1:])

    swings = swings_of(replace(plan, risks=(theirs,), rewards=()), "us")

    assert swings == ()
