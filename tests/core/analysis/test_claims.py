"""A pot smaller than promised: the published examples, and what holds for all four rules."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from partnerdesk.analysis.claims import divide_among_claims
from partnerdesk.domain.rewards import ClaimsRule
from partnerdesk.errors import UserError

CLAIMS = {"a": Fraction(100), "b": Fraction(200), "c": Fraction(300)}
THIRD = Fraction(1, 3)
unhurried = settings(deadline=None)
amounts = some.fractions(min_value=0, max_value=10**6, max_denominator=6)
claimed = some.dictionaries(some.sampled_from("abcdefgh"), amounts, min_size=1)
rules = some.sampled_from(ClaimsRule)


@pytest.mark.parametrize(
    ("rule", "pot", "parts"),
    [
        (ClaimsRule.PROPORTIONAL, 200, (100 * THIRD, 200 * THIRD, 100)),
        (ClaimsRule.EQUAL_AWARDS, 200, (200 * THIRD, 200 * THIRD, 200 * THIRD)),
        (ClaimsRule.EQUAL_LOSSES, 200, (0, 50, 150)),
        (ClaimsRule.TALMUD, 200, (50, 75, 75)),
        # the three estates of the Talmud, after Aumann and Maschler
        (ClaimsRule.TALMUD, 100, (100 * THIRD, 100 * THIRD, 100 * THIRD)),
        (ClaimsRule.TALMUD, 300, (50, 100, 150)),
    ],
)
def test_published_examples(rule: ClaimsRule, pot: int, parts: tuple[Fraction, ...]) -> None:
    divided = divide_among_claims(rule, Fraction(pot), CLAIMS)

    assert tuple(divided.values()) == parts


def test_contested_garment() -> None:
    claims = {"whole": Fraction(2), "half": Fraction(1)}

    divided = divide_among_claims(ClaimsRule.TALMUD, Fraction(2), claims)

    assert divided == {"whole": Fraction(3, 2), "half": Fraction(1, 2)}


@pytest.mark.parametrize("rule", ClaimsRule)
def test_pot_above_all_claims_pays_them_and_no_more(rule: ClaimsRule) -> None:
    assert divide_among_claims(rule, Fraction(700), CLAIMS) == CLAIMS


@pytest.mark.parametrize("rule", ClaimsRule)
def test_nobody_claims_nothing(rule: ClaimsRule) -> None:
    assert divide_among_claims(rule, Fraction(5), {"a": Fraction(0)}) == {"a": 0}
    assert divide_among_claims(rule, Fraction(5), {}) == {}


@pytest.mark.parametrize(("pot", "claim"), [(-1, 5), (5, -1)])
def test_amounts_below_zero_are_refused(pot: int, claim: int) -> None:
    with pytest.raises(UserError, match="below zero"):
        divide_among_claims(ClaimsRule.TALMUD, Fraction(pot), {"a": Fraction(claim)})


@unhurried
@given(rule=rules, pot=amounts, claims=claimed)
def test_parts_make_the_pot_and_stay_within_claims(
    rule: ClaimsRule, pot: Fraction, claims: dict[str, Fraction]
) -> None:
    divided = divide_among_claims(rule, pot, claims)

    assert sum(divided.values()) == min(pot, sum(claims.values()))
    assert all(0 <= divided[key] <= claims[key] for key in claims)


@unhurried
@given(rule=rules, pot=amounts, claims=claimed, factor=some.integers(1, 1000))
def test_rules_scale_and_ignore_the_order(
    rule: ClaimsRule, pot: Fraction, claims: dict[str, Fraction], factor: int
) -> None:
    scaled = {key: claims[key] * factor for key in reversed(claims)}

    divided = divide_among_claims(rule, pot, claims)

    assert divide_among_claims(rule, pot * factor, scaled) == {
        key: each * factor for key, each in divided.items()
    }


@unhurried
@given(rule=rules, pot=amounts, claim=amounts, others=claimed)
def test_equal_claims_get_equal_parts(
    rule: ClaimsRule, pot: Fraction, claim: Fraction, others: dict[str, Fraction]
) -> None:
    divided = divide_among_claims(rule, pot, {**others, "x": claim, "y": claim})

    assert divided["x"] == divided["y"]
