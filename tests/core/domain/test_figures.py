"""Money, shares, periods and estimates: exact, and adding up."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.domain.estimates import Estimate
from partnerdesk.domain.money import exponent, round_parts, to_major, to_minor
from partnerdesk.domain.period import Period, add_months, months_between, year_of
from partnerdesk.domain.shares import equal_shares, problem_with_shares

FRACTIONS = st.fractions(min_value=-1_000_000, max_value=1_000_000, max_denominator=9_973)
DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("currency", "digits", "amount", "minor"),
    [
        ("EUR", 2, "12.34", 1234),
        ("JPY", 0, "1234", 1234),
        ("KWD", 3, "1.234", 1234),
        ("CLP", 0, "-5", -5),
    ],
)
def test_each_currency_has_its_own_smallest_unit(
    currency: str, digits: int, amount: str, minor: int
) -> None:
    assert exponent(currency) == digits
    assert to_minor(Decimal(amount), currency) == minor
    assert to_major(minor, currency) == Decimal(amount)


@pytest.mark.parametrize(("amount", "currency"), [("0.001", "EUR"), ("0.5", "JPY")])
def test_an_amount_finer_than_the_smallest_unit_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match="finer"):
        to_minor(Decimal(amount), currency)


@given(st.lists(FRACTIONS, max_size=12))
def test_rounded_parts_add_up_to_the_rounded_total(parts: list[Fraction]) -> None:
    rounded = round_parts(parts)

    assert sum(rounded) == round(sum(parts, Fraction(0)))
    assert all(abs(whole - part) < 1 for whole, part in zip(rounded, parts, strict=True))


@given(st.lists(st.integers(min_value=0, max_value=10**12), max_size=12))
def test_whole_parts_stay_as_they_are(parts: list[int]) -> None:
    assert round_parts([Fraction(part) for part in parts]) == tuple(parts)


def test_what_is_left_goes_to_the_largest_remainders_and_among_equals_to_the_first() -> None:
    thirds = [Fraction(100, 3)] * 3
    uneven = [Fraction(12, 10), Fraction(18, 10)]

    assert round_parts(thirds) == (34, 33, 33)
    assert round_parts(uneven) == (1, 2)


@pytest.mark.parametrize("count", range(1, 12))
def test_equal_shares_make_a_whole_and_differ_by_a_hundredth_at_most(count: int) -> None:
    shares = equal_shares(tuple(f"party {number}" for number in range(count)))

    assert problem_with_shares(shares) is None
    assert sum(shares.values()) == 100
    assert max(shares.values()) - min(shares.values()) <= Decimal("0.01")


def test_nobody_gets_equal_shares_of_nothing() -> None:
    assert equal_shares(()) == {}
    assert problem_with_shares({}) is None


@pytest.mark.parametrize(
    ("shares", "wrong"),
    [
        (["50", "50"], None),
        (["0", "100"], None),
        (["33.33", "66.67"], None),
        (["50", "49.99"], "shares_not_whole"),
        (["60", "60"], "shares_not_whole"),
        (["-1", "101"], "share_out_of_range"),
        (["NaN", "50"], "share_out_of_range"),
        (["33.333", "66.667"], "too_fine"),
    ],
)
def test_shares_lie_between_0_and_100_and_make_100(shares: list[str], wrong: str | None) -> None:
    by_party = {str(index): Decimal(share) for index, share in enumerate(shares)}

    problem = problem_with_shares(by_party)

    assert (problem.code if problem else None) == wrong


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 1, 1), date(2026, 12, 31), Fraction(12)),
        (date(2026, 2, 1), date(2026, 2, 28), Fraction(1)),
        (date(2024, 2, 1), date(2024, 2, 29), Fraction(1)),
        (date(2026, 4, 16), date(2026, 4, 30), Fraction(1, 2)),
        (date(2026, 4, 16), date(2026, 6, 15), Fraction(2)),
        (date(2026, 5, 5), date(2026, 5, 4), Fraction(0)),
        (date(2025, 12, 1), date(2026, 1, 31), Fraction(2)),
    ],
)
def test_months_count_whole_ones_and_parts_of_the_month_they_lie_in(
    first: date, last: date, months: Fraction
) -> None:
    assert months_between(first, last) == months


@given(DAYS, st.integers(min_value=0, max_value=800), st.integers(min_value=1, max_value=800))
def test_months_of_two_spans_add_up_to_those_of_both(first: date, some: int, more: int) -> None:
    middle = first + timedelta(days=some)
    last = middle + timedelta(days=more)

    together = months_between(first, middle) + months_between(middle + timedelta(days=1), last)

    assert together == months_between(first, last)


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 11, 15), 2, date(2027, 1, 15)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last_one(day: date, months: int, wanted: date) -> None:
    assert add_months(day, months) == wanted


def test_a_period_has_passed_between_nothing_and_all_of_it() -> None:
    period = Period(starts_on=date(2026, 3, 1), ends_on=date(2026, 3, 10))

    passed = [period.share_elapsed(date(2026, month, 5)) for month in (2, 3, 4)]

    assert passed == [Fraction(0), Fraction(1, 2), Fraction(1)]
    assert year_of(date(2026, 5, 4)).ends_on == date(2026, 12, 31)


@pytest.mark.parametrize(
    ("low", "likely", "high", "points", "mean"),
    [
        (120, 180, 300, (120, 180, 300), Fraction(1140, 6)),
        (None, 5, None, (5, 5, 5), Fraction(5)),
        (4, None, None, (4, 4, 4), Fraction(4)),
        (None, None, 9, (9, 9, 9), Fraction(9)),
        (None, None, None, (0, 0, 0), Fraction(0)),
    ],
)
def test_an_estimate_weighs_the_likely_figure_four_times(
    low: int | None,
    likely: int | None,
    high: int | None,
    points: tuple[int, int, int],
    mean: Fraction,
) -> None:
    estimate = Estimate(low=low, likely=likely, high=high)

    assert (estimate.points, estimate.mean) == (points, mean)
    assert estimate.is_known == (points != (0, 0, 0))
