"""The way of a goal against its time, and what a goal lacks."""

from datetime import date
from decimal import Decimal

import pytest

from partnerdesk.analysis.goal_gaps import gaps_of
from partnerdesk.analysis.goal_pace import Stance, is_behind, pace_of
from partnerdesk.domain.goals import Benefit, GoalStatus
from partnerdesk.domain.period import Period
from tests.core.analysis.measured_items import a_goal

HUNDRED_DAYS = Period(starts_on=date(2027, 1, 1), ends_on=date(2027, 4, 10))
DAY_60 = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("value", "stance"),
    [
        (38, Stance.BEHIND),
        (54, Stance.BEHIND),
        (55, Stance.IN_TIME),
        (65, Stance.IN_TIME),
        (66, Stance.AHEAD),
        (100, Stance.REACHED),
        (140, Stance.REACHED),
    ],
)
def test_the_way_is_held_against_the_time_with_five_points_to_spare(
    value: int, stance: Stance
) -> None:
    pace = pace_of(a_goal("g", (date(2027, 2, 1), value)), HUNDRED_DAYS, DAY_60)

    assert pace is not None
    assert (pace.stance, float(pace.time), pace.days_gone, pace.days) == (stance, 60.0, 60, 100)


def test_a_falling_measure_is_behind_like_a_rising_one() -> None:
    goal = a_goal("g", (date(2027, 2, 1), 40), baseline=Decimal(42), target=Decimal(25), unit="g")

    assert is_behind(goal, HUNDRED_DAYS, DAY_60)


def test_what_was_never_measured_stands_at_its_start() -> None:
    pace = pace_of(a_goal("g"), HUNDRED_DAYS, DAY_60)

    assert pace is not None
    assert (float(pace.way), pace.is_measured, pace.stance) == (0.0, False, Stance.BEHIND)


def test_a_level_to_be_kept_is_reached_from_the_start() -> None:
    pace = pace_of(a_goal("g", baseline=Decimal(10), target=Decimal(10)), HUNDRED_DAYS, DAY_60)

    assert pace is not None
    assert pace.stance is Stance.REACHED


def test_what_is_not_reached_when_its_time_is_over_is_behind() -> None:
    goal = a_goal("g", (date(2027, 2, 1), 97))

    assert is_behind(goal, HUNDRED_DAYS, date(2027, 4, 10))
    assert not is_behind(goal, HUNDRED_DAYS, date(2027, 4, 9))


@pytest.mark.parametrize(
    "fields",
    [
        {"baseline": None},
        {"target": None},
        {"status": GoalStatus.GIVEN_UP},
        {"status": GoalStatus.ACHIEVED},
    ],
)
def test_goals_without_ends_and_closed_ones_have_no_pace(fields: dict[str, object]) -> None:
    goal = a_goal("g", (date(2027, 2, 1), 40), **fields)

    assert pace_of(goal, HUNDRED_DAYS, DAY_60) is None
    assert not is_behind(goal, HUNDRED_DAYS, DAY_60)


def test_gaps_are_named_in_the_order_of_the_form() -> None:
    goal = a_goal("g", target_on=DAY_60, owner_us_id="p", benefit_us=" ")

    assert gaps_of(goal) == ("no_measure", "no_owner_them", "no_benefit_us", "no_benefit_them")


def test_a_benefit_named_by_its_kind_is_no_gap_and_closed_goals_have_none() -> None:
    named = a_goal("g", benefit_us_kind=Benefit.LOWER_COST)

    assert "no_benefit_us" not in gaps_of(named)
    assert gaps_of(a_goal("g", status=GoalStatus.GIVEN_UP)) == ()
