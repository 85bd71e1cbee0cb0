"""The pain or gain of rewards among more than two parties."""

from dataclasses import replace
from fractions import Fraction

from partnerdesk.analysis.gain_of_rewards import bands_of, gain_curve, pain_or_gain_of
from partnerdesk.domain.rewards import Better
from tests.core.analysis.measured_plans import THEM, THIRD, US, a_plan, a_reward

PARTIES = (US, THEM, THIRD)
VALUE = (0, 0, 0)


def test_rest_goes_to_the_others_by_their_split() -> None:
    split = {"us": 30, "them": 60, "third": 10}
    reward = replace(a_reward("cost", 100, VALUE, split), target=1000, actual=900, bands="60")

    shared = pain_or_gain_of(a_plan(parties=PARTIES), reward)

    assert shared is not None
    assert shared.to_parties == {"them": 60, "us": 30, "third": 10}


def test_rest_goes_to_us_where_nothing_says_more() -> None:
    reward = replace(a_reward("cost", 100, VALUE, {}), target=1000, actual=900, bands="60")

    (band,) = bands_of(a_plan(parties=PARTIES), reward)

    assert band.shares == {"them": 60, "us": 40, "third": 0}


def test_income_below_its_target_is_a_pain() -> None:
    split = {"us": 50, "them": 50}
    reward = replace(
        a_reward("income", 100, VALUE, split), target=1000, better=Better.MORE, bands="25"
    )

    curve = gain_curve(a_plan(), reward)

    assert [(int(each.actual), each.to_parties["them"]) for each in curve] == [
        (0, Fraction(-250)),
        (1000, Fraction(0)),
        (1250, Fraction(125, 2)),
    ]


def test_line_that_is_no_band_shares_nothing() -> None:
    reward = replace(a_reward("cost", 100, VALUE, {}), target=1, actual=1, bands="half")

    assert pain_or_gain_of(a_plan(), reward) is None
    assert gain_curve(a_plan(), reward) == ()
