"""Goal scores: rising and falling measures, the held ends, and the time elapsed."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from partnerdesk.analysis.goal_score import goal_score, measured_until, score_against_time, score_on
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.period import Period
from tests.core.analysis.measured_items import a_goal

YEAR = Period(starts_on=date(2027, 1, 1), ends_on=date(2027, 12, 31))
TEN_DAYS = Period(starts_on=date(2027, 1, 1), ends_on=date(2027, 1, 10))


@pytest.mark.parametrize(
    ("baseline", "target", "current", "expected"),
    [
        ("42", "25", "36", Fraction(600, 17)),
        ("93", "98.5", "95.2", Fraction(40)),
        ("0", "100", "130", Fraction(100)),
        ("0", "100", "-5", Fraction(0)),
        ("42", "25", "50", Fraction(0)),
        ("42", "25", "20", Fraction(100)),
        ("10", "10", "10", Fraction(100)),
        ("10", "10", "11", Fraction(100)),
        ("10", "10", "9", Fraction(0)),
    ],
)
def test_score_is_the_part_of_the_way_held_between_0_and_100(
    baseline: str, target: str, current: str, expected: Fraction
) -> None:
    assert goal_score(Decimal(baseline), Decimal(target), Decimal(current)) == expected


def test_score_on_a_day_knows_only_what_was_measured_by_then() -> None:
    goal = a_goal("g", (date(2027, 3, 1), 30), (date(2027, 2, 1), 20))

    assert score_on(goal, date(2027, 1, 31)) is None
    assert score_on(goal, date(2027, 2, 1)) == 20
    assert score_on(goal, date(2027, 12, 1)) == 30


def test_nothing_is_measured_before_the_first_measurement() -> None:
    assert measured_until(a_goal("g", (date(2027, 2, 1), 20)), date(2027, 1, 1)) is None


def test_goal_without_target_has_no_score() -> None:
    goal = a_goal("g", (date(2027, 2, 1), 20), target=None)

    assert score_on(goal, date(2027, 3, 1)) is None


def test_confirmed_goal_scores_full_from_the_day_of_its_confirmation() -> None:
    goal = a_goal(
        "g",
        (date(2027, 2, 1), 20),
        status=GoalStatus.ACHIEVED,
        outcome_confirmed_on=date(2027, 6, 1),
    )

    assert score_on(goal, date(2027, 5, 31)) == 20
    assert score_on(goal, date(2027, 6, 1)) == 100


def test_half_of_the_way_in_half_of_the_time_is_full_against_time() -> None:
    goal = a_goal("g", (date(2027, 1, 5), 50))

    assert score_against_time(goal, TEN_DAYS, date(2027, 1, 5)) == 100


def test_score_against_time_falls_as_time_passes() -> None:
    goal = a_goal("g", (date(2027, 1, 5), 40))

    assert score_against_time(goal, TEN_DAYS, date(2027, 1, 5)) == 80
    assert score_against_time(goal, TEN_DAYS, date(2027, 1, 8)) == 50
    assert score_against_time(goal, TEN_DAYS, date(2027, 2, 1)) == 40


def test_own_dates_of_a_goal_go_before_the_period() -> None:
    goal = a_goal(
        "g",
        (date(2027, 1, 5), 40),
        baseline_on=date(2027, 1, 1),
        target_on=date(2027, 1, 10),
    )

    assert score_against_time(goal, YEAR, date(2027, 1, 5)) == 80


def test_goal_whose_time_has_not_begun_has_no_score_against_time() -> None:
    goal = a_goal("g", (date(2026, 12, 1), 5), baseline_on=date(2027, 2, 1))

    assert score_against_time(goal, YEAR, date(2027, 1, 1)) is None


def test_goal_measured_before_the_period_begins_with_its_first_measurement() -> None:
    goal = a_goal("g", (date(2026, 12, 22), 50))

    assert score_against_time(goal, TEN_DAYS, date(2026, 12, 31)) == 100
