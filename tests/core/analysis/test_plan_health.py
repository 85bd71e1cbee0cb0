"""Health of a plan: hand-computed scores, unknown parts, and its course over time."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from partnerdesk.analysis.health import HealthPart, health_of, health_series
from partnerdesk.analysis.health_course import HealthPoint, fall_in
from partnerdesk.analysis.health_parts import commitments_part, dialogue_part, goals_part
from partnerdesk.domain.commitments import CommitmentStatus, Rhythm
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.follow_up import Issue
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from tests.core.analysis.measured_items import (
    a_cadence,
    a_check,
    a_contact,
    a_goal,
    a_touchpoint,
    an_issue,
)
from tests.core.analysis.measured_plans import THEM, US, a_commitment, a_plan

DAY = date(2027, 7, 1)


def before(days: int) -> date:
    return DAY - timedelta(days=days)


def a_goal_at_80(name: str = "goal", **fields: object) -> PlanParts:
    """Return a plan with a goal 40 % there in half of its time."""
    dates = {"baseline_on": before(4), "target_on": DAY + timedelta(days=5)}
    return a_plan(goals=(a_goal(name, (before(1), 40), **dates, **fields),))


def a_full_plan() -> PlanParts:
    return replace(
        a_goal_at_80(),
        checks=(
            a_check(Side.US, before(20), {"trust": 50, "load": 75}),
            a_check(Side.THEM, before(20), {"trust": 25, "load": 25}),
        ),
        commitments=(
            a_commitment("done", US, 1, 60, ends_on=before(5), status=CommitmentStatus.DELIVERED),
            a_commitment("due", THEM, 1, 40, ends_on=before(1)),
        ),
        cadences=(a_cadence(Channel.CALL, 30),),
        touchpoints=(a_contact("call", before(30)),),
        issues=(an_issue("i", asked_on=before(40), answered_on=before(8)),),
    )


def test_health_weighs_its_four_parts() -> None:
    health = health_of(a_full_plan(), DAY)

    assert {each.part: each.score for each in health.parts} == {
        HealthPart.CHECK: Fraction(175, 4),
        HealthPart.GOALS: 80,
        HealthPart.COMMITMENTS: 60,
        HealthPart.DIALOGUE: 75,
    }
    assert health.score == Fraction(605, 10)
    assert health.known == 1
    assert health.gap == Fraction(75, 2)


def test_part_without_data_gives_its_weight_to_the_others() -> None:
    health = health_of(replace(a_full_plan(), checks=()), DAY)

    assert health.score == Fraction(80 + 60 + 75, 3)
    assert health.known == Fraction(60, 100)
    assert health.gap is None


def test_nothing_is_known_of_an_empty_plan() -> None:
    health = health_of(a_plan(), DAY)

    assert health.score is None
    assert health.known == 0
    assert health_series(a_plan(), DAY) == ()


def test_goals_are_weighted_and_those_given_up_left_out() -> None:
    late = a_goal_at_80("late").goals[0]
    full = replace(late, id="full", weight=Decimal(3), target=Decimal(50))
    gone = replace(late, id="gone", status=GoalStatus.GIVEN_UP, target=Decimal(1_000))

    assert goals_part(a_plan(goals=(late, full, gone)), DAY) == Fraction(80 + 3 * 100, 4)


def test_goals_without_weight_are_not_known() -> None:
    assert goals_part(a_goal_at_80(weight=Decimal(0)), DAY) is None


def test_commitment_counts_once_its_last_day_has_passed() -> None:
    today = a_commitment("today", US, 1, 100, ends_on=DAY)
    undated = a_commitment("undated", US, 1, 100)

    assert commitments_part(a_plan(commitments=(today, undated)), DAY) is None
    assert commitments_part(a_plan(commitments=(today, undated)), DAY + timedelta(days=1)) == 0


@pytest.mark.parametrize(
    ("status", "delivered", "expected"),
    [
        (CommitmentStatus.DELIVERED, None, 100),
        (CommitmentStatus.DELIVERED, 9, 90),
        (CommitmentStatus.IN_PROGRESS, 4, 40),
        (CommitmentStatus.IN_PROGRESS, 40, 100),
        (CommitmentStatus.OFFERED, None, 0),
        (CommitmentStatus.LATE, 10, 0),
        (CommitmentStatus.WITHDRAWN, 10, None),
    ],
)
def test_kept_part_of_a_commitment(
    status: CommitmentStatus, delivered: int | None, expected: int | None
) -> None:
    due = a_commitment(
        "c",
        US,
        10,
        5,
        ends_on=before(1),
        status=status,
        delivered=None if delivered is None else Decimal(delivered),
    )

    assert commitments_part(a_plan(commitments=(due,)), DAY) == expected


@pytest.mark.parametrize(
    ("status", "amount", "day", "expected"),
    [
        (CommitmentStatus.DELIVERED, None, before(2), 100),
        (CommitmentStatus.DELIVERED, 10, before(1), 100),
        (CommitmentStatus.DELIVERED, 9, before(1), 90),
        (CommitmentStatus.DELIVERED, 10, DAY, 0),
        (CommitmentStatus.DELIVERED, None, DAY, 0),
        (CommitmentStatus.IN_PROGRESS, 4, DAY, 40),
        (CommitmentStatus.LATE, 10, before(2), 0),
    ],
)
def test_day_of_full_delivery_decides_whether_it_was_in_time(
    status: CommitmentStatus, amount: int | None, day: date, expected: int
) -> None:
    due = a_commitment(
        "c",
        US,
        10,
        5,
        ends_on=before(1),
        status=status,
        delivered=None if amount is None else Decimal(amount),
        delivered_on=day,
    )

    assert commitments_part(a_plan(commitments=(due,)), DAY) == expected


def test_commitment_without_value_does_not_weigh() -> None:
    valued = a_commitment("valued", US, 10, 5, ends_on=before(1), delivered=Decimal(10))
    unknown = a_commitment("unknown", THEM, None, 5, ends_on=before(1))

    assert commitments_part(a_plan(commitments=(valued, unknown)), DAY) == 100


def test_monthly_commitment_is_kept_when_all_months_are() -> None:
    monthly = a_commitment(
        "m",
        US,
        10,
        5,
        rhythm=Rhythm.PER_MONTH,
        starts_on=date(2027, 1, 1),
        ends_on=date(2027, 4, 30),
        delivered=Decimal(10),
    )

    assert commitments_part(a_plan(commitments=(monthly,)), DAY) == 25


@pytest.mark.parametrize(("days", "expected"), [(45, 100), (46, 0)])
def test_dialogue_without_cadences_is_kept_within_45_days(days: int, expected: int) -> None:
    assert dialogue_part(a_plan(touchpoints=(a_contact("c", before(days)),)), DAY) == expected


@pytest.mark.parametrize(("days", "expected"), [(30, 100), (31, 50)])
def test_each_cadence_wants_its_own_channel(days: int, expected: int) -> None:
    plan = a_plan(
        cadences=(a_cadence(Channel.CALL, 30), a_cadence(Channel.VISIT, 90)),
        touchpoints=(
            a_contact("call", before(days)),
            a_contact("visit", before(90), channel=Channel.VISIT),
            a_touchpoint("planned", before(1)),
        ),
    )

    assert dialogue_part(plan, DAY) == expected


def test_cadence_of_a_young_plan_is_not_judged_yet() -> None:
    plan = a_plan(cadences=(a_cadence(Channel.FORUM, 60),))
    born = plan.head.created_at.date()

    assert dialogue_part(plan, born + timedelta(days=60)) is None
    assert dialogue_part(plan, born + timedelta(days=61)) == 0


@pytest.mark.parametrize(
    ("issue", "expected"),
    [
        (an_issue("new", asked_on=before(7)), None),
        (an_issue("open", asked_on=before(8)), 0),
        (an_issue("answered", asked_on=before(30), answered_on=before(7)), None),
        (an_issue("answered long ago", asked_on=before(30), answered_on=before(8)), 50),
        (an_issue("told", asked_on=before(30), told_back_on=before(1)), 100),
        (an_issue("of tomorrow", asked_on=before(-1)), None),
    ],
)
def test_issues_are_to_be_answered_and_told_back(issue: Issue, expected: int | None) -> None:
    assert dialogue_part(a_plan(issues=(issue,)), DAY) == expected


def test_series_tells_the_health_of_each_day_from_dated_facts() -> None:
    plan = a_plan(
        checks=(
            a_check(Side.US, before(180), {"trust": 100}),
            a_check(Side.US, before(61), {"trust": 75}),
            a_check(Side.US, before(10), {"trust": 50}),
        )
    )

    series = health_series(plan, DAY)

    assert [point.day for point in series] == [before(30 * step) for step in range(6, -1, -1)]
    assert [point.score for point in series] == [100, 100, 100, 100, 75, 75, 50]
    assert {point.known for point in series} == {Fraction(40, 100)}


def test_series_has_no_points_before_anything_is_known() -> None:
    plan = a_plan(checks=(a_check(Side.US, before(50), {"trust": 75}),))

    assert [point.day for point in health_series(plan, DAY)] == [before(30), DAY]


def a_point(days: int, score: int | Fraction, known: int = 1) -> HealthPoint:
    return HealthPoint(day=before(days), score=Fraction(score), known=Fraction(known))


def test_fall_is_told_from_the_latest_of_the_highest_points() -> None:
    fall = fall_in((a_point(90, 71), a_point(60, 71), a_point(30, 66), a_point(0, 62)))

    assert fall is not None
    assert [fall.start.score, fall.end.score] == [71, 62]
    assert fall.days == 60


@pytest.mark.parametrize(
    ("start", "is_fall"),
    [
        (a_point(90, 67), True),
        (a_point(90, Fraction(669, 10)), False),
        (a_point(91, 99), False),
        (a_point(30, 40), False),
    ],
)
def test_fall_is_five_points_within_ninety_days(start: HealthPoint, is_fall: bool) -> None:
    assert (fall_in((start, a_point(0, 62))) is not None) is is_fall


def test_knowing_more_than_before_is_no_fall() -> None:
    assert fall_in((a_point(30, 100, known=0), a_point(0, 70))) is None


def test_no_points_are_no_fall() -> None:
    assert fall_in(()) is None
