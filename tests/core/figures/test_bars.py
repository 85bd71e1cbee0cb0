"""Widths of shares, leaning and progress, computed by hand."""

import pytest

from partnerdesk.figures.bars import lean, progress, share_segments


def test_two_shares_part_the_bar_with_a_gap_of_two() -> None:
    left, right = share_segments([45, 55], 202)

    assert (left.x, left.width) == (0, 90)
    assert (right.x, right.width) == (92, 110)


def test_shares_need_not_add_up_to_a_hundred() -> None:
    left, right = share_segments([1, 3], 82)

    assert (left.width, right.width) == (20, 60)


def test_a_party_without_a_share_gets_no_part_and_no_gap() -> None:
    only = share_segments([0, 100], 136)

    assert [(part.index, part.x, part.width) for part in only] == [(1, 0, 136)]


def test_three_parties_fill_the_whole_bar() -> None:
    parts = share_segments([40, 35, 25], 204)

    assert [part.width for part in parts] == [80, 70, 50]
    assert [part.x for part in parts] == [0, 82, 154]


def test_the_smallest_share_can_still_be_seen() -> None:
    tiny, rest = share_segments([0.1, 99.9], 102)

    assert (tiny.width, rest.width) == (2, 98)


@pytest.mark.parametrize("shares", [[], [0, 0]])
def test_nothing_to_share_gives_no_parts(shares: list[float]) -> None:
    assert share_segments(shares, 100) == ()


def test_a_negative_share_is_refused() -> None:
    with pytest.raises(ValueError, match="negative"):
        share_segments([-1, 101], 100)


@pytest.mark.parametrize("shares", [[1 / 3] * 3, [12.5] * 8, [99.99, 0.01], [33, 33, 34]])
def test_parts_and_gaps_always_add_up_to_the_bar(shares: list[float]) -> None:
    parts = share_segments(shares, 137)

    assert parts[-1].x + parts[-1].width == pytest.approx(137)


def test_a_balance_that_leans_to_them_fills_right_of_the_centre() -> None:
    figure = lean(0.75, "them", 102)

    assert figure.centre == 51
    assert (figure.x, figure.width) == (51, 25)


def test_a_balance_that_leans_to_us_fills_left_of_the_centre() -> None:
    figure = lean(0.75, "us", 102)

    assert (figure.x, figure.width) == (26, 25)


def test_the_fair_zone_begins_at_an_index_of_85() -> None:
    figure = lean(1.0, None, 100)

    assert figure.fair_from == pytest.approx(35)
    assert figure.fair_to == pytest.approx(65)


def test_an_even_return_leans_nowhere() -> None:
    figure = lean(1.0, "us", 100)

    assert figure.side is None
    assert figure.width == 0


def test_an_index_below_half_fills_the_whole_side() -> None:
    assert lean(0.1, "us", 102).width == 50


def test_progress_is_a_part_of_the_width() -> None:
    assert progress(0.35, 120, 6).filled == pytest.approx(42)


def test_the_least_progress_is_a_round_end() -> None:
    assert progress(0.001, 120, 6).filled == 6


@pytest.mark.parametrize(("fraction", "filled"), [(None, 0), (0, 0), (-0.4, 0), (1.7, 120)])
def test_progress_stays_within_the_bar(fraction: float | None, filled: float) -> None:
    assert progress(fraction, 120, 6).filled == filled


def test_expected_progress_is_a_mark() -> None:
    assert progress(0.5, 120, 6, expected=0.75).expected == 90
