"""Target against actual, shared in bands."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from partnerdesk.analysis.pain_and_gain import Band, moved_target, share_pain_or_gain
from partnerdesk.errors import UserError

MILLION = Fraction(1_000_000)
unhurried = settings(deadline=None)


def band(up_to: int | None, partner: int) -> Band:
    shares = {"them": Fraction(partner), "us": Fraction(100 - partner)}
    return Band(up_to=None if up_to is None else Fraction(up_to), shares=shares)


BANDS = (band(110, 50), band(120, 75), band(None, 100))


def test_gain_below_the_target() -> None:
    shared = share_pain_or_gain(MILLION, Fraction(900_000), BANDS)

    assert shared.difference == 100_000
    assert shared.to_parties == {"them": 50_000, "us": 50_000}


def test_pain_in_two_bands() -> None:
    shared = share_pain_or_gain(MILLION, Fraction(1_150_000), BANDS)

    assert shared.to_parties == {"them": -87_500, "us": -62_500}
    assert [
        (int(each.starts_at), int(each.ends_at), int(each.amount)) for each in shared.parts
    ] == [
        (100, 110, -100_000),
        (110, 115, -50_000),
    ]


def test_last_band_takes_all_that_is_above() -> None:
    shared = share_pain_or_gain(MILLION, Fraction(1_300_000), BANDS)

    assert shared.to_parties["them"] == -(50_000 + 75_000 + 100_000)


def test_band_with_nothing_is_a_cap() -> None:
    capped = (band(80, 0), band(None, 50))

    shared = share_pain_or_gain(MILLION, Fraction(600_000), capped)

    assert shared.to_parties == {"them": 100_000, "us": 300_000}


def test_income_above_its_target_is_a_gain() -> None:
    shared = share_pain_or_gain(MILLION, Fraction(1_150_000), BANDS, is_less_better=False)

    assert shared.difference == 150_000
    assert shared.to_parties == {"them": 87_500, "us": 62_500}


def test_target_that_is_met_moves_nothing() -> None:
    shared = share_pain_or_gain(MILLION, MILLION, BANDS)

    assert shared.difference == 0
    assert shared.parts == ()
    assert shared.to_parties == {"them": 0, "us": 0}


def test_agreed_change_moves_the_target() -> None:
    assert moved_target(900_000, [80_000]) == 980_000


@pytest.mark.parametrize(
    ("target", "actual", "bands", "code"),
    [
        (0, 1, BANDS, "target_needed"),
        (1, -1, BANDS, "amount_below_zero"),
        (1, 1, (), "bands_not_rising"),
        (1, 1, (band(110, 50),), "bands_not_rising"),
        (1, 1, (band(None, 50), band(None, 50)), "bands_not_rising"),
        (1, 1, (band(110, 50), band(110, 75), band(None, 100)), "bands_not_rising"),
        (1, 1, (band(0, 50), band(None, 100)), "bands_not_rising"),
        (1, 1, (band(None, 120),), "share_out_of_range"),
        (1, 1, (Band(up_to=None, shares={"us": Fraction(99)}),), "shares_not_whole"),
        (
            1,
            1,
            (band(110, 50), Band(up_to=None, shares={"us": Fraction(100)})),
            "share_of_stranger",
        ),
    ],
)
def test_impossible_agreements_are_refused(
    target: int, actual: int, bands: tuple[Band, ...], code: str
) -> None:
    with pytest.raises(UserError) as refused:
        share_pain_or_gain(Fraction(target), Fraction(actual), bands)

    assert refused.value.code == code


@unhurried
@given(
    target=some.integers(1, 10**9),
    actual=some.integers(0, 10**10),
    ends=some.sets(some.integers(1, 300), max_size=4),
    is_less_better=some.booleans(),
)
def test_parts_make_the_difference(
    target: int, actual: int, ends: set[int], is_less_better: bool
) -> None:
    bands = [*(band(end, end % 101) for end in sorted(ends)), band(None, 30)]

    shared = share_pain_or_gain(
        Fraction(target), Fraction(actual), bands, is_less_better=is_less_better
    )

    assert sum(shared.to_parties.values()) == shared.difference
    assert sum(part.amount for part in shared.parts) == shared.difference
    assert abs(shared.difference) == abs(target - actual)
