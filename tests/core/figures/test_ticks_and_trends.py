"""Round numbers, month starts, spark and trend lines, computed by hand."""

from datetime import date

import pytest

from partnerdesk.figures.shapes import Box
from partnerdesk.figures.ticks import month_starts, nice_step, nice_ticks
from partnerdesk.figures.trend import Measurement, spark, trend

BOX = Box(x=10, y=0, width=100, height=60)


@pytest.mark.parametrize(
    ("span", "about", "step"), [(17, 3, 10), (240000, 5, 50000), (1, 4, 0.25), (7, 4, 2), (0, 4, 1)]
)
def test_a_step_is_one_two_two_and_a_half_or_five_times_a_power_of_ten(
    span: float, about: int, step: float
) -> None:
    assert nice_step(span, about) == pytest.approx(step)


def test_ticks_reach_round_numbers_beyond_both_ends() -> None:
    assert nice_ticks(25, 42, 3) == (20, 30, 40, 50)


def test_a_flat_course_still_has_two_ticks() -> None:
    ticks = nice_ticks(36, 36)

    assert len(ticks) == 2
    assert ticks[0] <= 36 <= ticks[1]


def test_negative_values_have_ticks_too() -> None:
    assert nice_ticks(-120, 80, 4) == (-150, -100, -50, 0, 50, 100)


def test_months_are_evenly_spaced_and_few() -> None:
    months = month_starts(date(2026, 7, 1), date(2027, 7, 1), most=5)

    assert months == (
        date(2026, 7, 1), date(2026, 10, 1), date(2027, 1, 1), date(2027, 4, 1), date(2027, 7, 1),
    )  # fmt: skip


def test_months_begin_after_the_first_day_shown() -> None:
    assert month_starts(date(2026, 11, 20), date(2027, 1, 3)) == (
        date(2026, 12, 1),
        date(2027, 1, 1),
    )


def test_a_spark_line_uses_its_room_with_a_margin_for_the_dot() -> None:
    first, last = spark([0, 10], 64, 20)

    assert (first.x, first.y) == (2, 18)
    assert (last.x, last.y) == (60, 2)


def test_given_limits_make_lines_comparable() -> None:
    points = spark([50, 50], 64, 20, lowest=0, highest=100)

    assert [point.y for point in points] == [10, 10]


def test_a_flat_spark_line_lies_in_the_middle() -> None:
    assert {point.y for point in spark([7, 7, 7], 64, 20)} == {10}


def test_no_values_give_no_line() -> None:
    assert spark([], 64, 20) == ()


def test_a_trend_is_scaled_by_days_and_round_values() -> None:
    points = [
        Measurement(day=date(2026, 1, 11), value=30),
        Measurement(day=date(2026, 1, 1), value=40),
    ]

    figure = trend(points, BOX, last=date(2026, 1, 21), target=20)

    assert [tick.value for tick in figure.values] == [20, 30, 40]
    assert [(point.x, point.y) for point in figure.line] == [(10, 0), (60, 30)]
    assert figure.target_y == 60


def test_a_trend_without_measurements_still_shows_the_target() -> None:
    figure = trend([], BOX, first=date(2026, 1, 1), last=date(2026, 12, 31), target=20)

    assert figure.line == ()
    assert figure.target_y is not None


def test_an_empty_trend_is_empty() -> None:
    figure = trend([], BOX)

    assert (figure.line, figure.values, figure.days, figure.target_y) == ((), (), (), None)
