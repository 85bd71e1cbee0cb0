"""What the health score rests on, item by item, and how its parts moved in 90 days."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from partnerdesk.analysis.health import HealthPart, health_of
from partnerdesk.analysis.health_grounds import grounds_of, moves_of
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.parties import Side
from tests.core.analysis.measured_items import (
    a_cadence,
    a_check,
    a_contact,
    a_goal,
    an_issue,
)
from tests.core.analysis.measured_plans import THEM, US, a_commitment, a_plan

DAY = date(2027, 7, 1)


def before(days: int) -> date:
    return DAY - timedelta(days=days)


def test_goals_are_told_with_what_is_not_measured_and_without_what_was_given_up() -> None:
    dates = {"baseline_on": before(4), "target_on": DAY + timedelta(days=5)}
    known = a_goal("known", (before(1), 40), **dates)
    unknown = a_goal("unknown", **dates)
    gone = replace(known, id="gone", status=GoalStatus.GIVEN_UP)

    told = grounds_of(a_plan(goals=(known, unknown, gone)), DAY).goals

    assert [(each.goal.id, each.score) for each in told] == [("known", 80), ("unknown", None)]


def test_commitments_that_were_due_are_told_with_what_was_kept() -> None:
    half = a_commitment("half", US, 10, 6, ends_on=before(1), delivered=Decimal(5))
    later = a_commitment("later", THEM, 10, 6, ends_on=DAY)

    (told,) = grounds_of(a_plan(commitments=(half, later)), DAY).commitments

    assert (told.commitment.id, told.value, told.kept) == (
        "half",
        Fraction(6000),
        Fraction(1, 2),
    )


def test_dialogue_is_told_by_rhythm_and_issue() -> None:
    plan = a_plan(
        cadences=(a_cadence(Channel.CALL, 30), a_cadence(Channel.VISIT, 9)),
        touchpoints=(a_contact("call", before(30)), a_contact("of tomorrow", before(-1))),
        issues=(
            an_issue("told", asked_on=before(40), told_back_on=before(1)),
            an_issue("new", asked_on=before(1)),
        ),
    )

    told = grounds_of(plan, DAY)

    assert [(each.last_on, each.is_kept) for each in told.cadences] == [
        (before(30), True),
        (None, False),
    ]
    assert [each.score for each in told.issues] == [100, None]
    assert told.last_dialogue_on == before(30)


def test_grounds_make_the_scores_of_the_parts() -> None:
    due = a_commitment("c", US, 10, 6, ends_on=before(1), delivered=Decimal(5))
    check = a_check(Side.US, before(1), {"trust": 75})
    plan = a_plan(commitments=(due,), checks=(check,))

    grounds, health = grounds_of(plan, DAY), health_of(plan, DAY)

    scores = {each.part: each.score for each in health.parts}
    assert scores[HealthPart.CHECK] == grounds.check.mean == 75
    assert scores[HealthPart.COMMITMENTS] == 100 * grounds.commitments[0].kept


def test_moves_are_told_for_the_whole_and_for_each_part() -> None:
    plan = a_plan(
        checks=(
            a_check(Side.US, before(200), {"trust": 100}),
            a_check(Side.US, before(40), {"trust": 50}),
        )
    )

    moves = moves_of(plan, DAY)

    assert [point.day for point in moves.course][:: len(moves.course) - 1] == [before(90), DAY]
    assert moves.change == -50
    fall = moves.fall_of(HealthPart.CHECK)
    assert fall is not None
    assert (fall.start.score, fall.end.score) == (Fraction(100), Fraction(50))
    assert moves.parts[HealthPart.GOALS] == ()
    assert moves.fall_of(HealthPart.GOALS) is None


def test_knowing_more_than_before_is_no_change() -> None:
    plan = a_plan(
        checks=(a_check(Side.US, before(80), {"trust": 100}),),
        touchpoints=(a_contact("call", before(20)),),
    )

    moves = moves_of(plan, DAY)

    assert [point.known for point in moves.course[-2:]] == [Fraction(60, 100)] * 2
    assert moves.start is not None
    assert moves.start.known == Fraction(60, 100)
    assert moves.change == 0


def test_nothing_known_moves_nothing() -> None:
    moves = moves_of(a_plan(), DAY)

    assert moves.course == ()
    assert moves.change is None
