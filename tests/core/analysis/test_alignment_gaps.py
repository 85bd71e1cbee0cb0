"""Means per side, gaps between the sides, and which answers are the latest."""

from datetime import date
from fractions import Fraction

import pytest

from partnerdesk.analysis.alignment import alignment_of
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from tests.core.analysis.measured_items import a_check
from tests.core.analysis.measured_plans import a_plan

SPRING, SUMMER = date(2027, 3, 1), date(2027, 6, 1)
ALIGNMENT = Questionnaire.ALIGNMENT


def test_gap_is_shown_from_25_points_largest_first() -> None:
    ours = a_check(Side.US, SPRING, {"vision": 75, "risk": 100, "reward": 50}, ALIGNMENT)
    theirs = a_check(Side.THEM, SPRING, {"vision": 50, "risk": 25, "reward": 50}, ALIGNMENT)

    alignment = alignment_of(a_plan(checks=(ours, theirs)))

    assert [each.gap for each in alignment.questions] == [25, None, None, 75, 0]
    assert [each.question for each in alignment.gaps] == ["risk", "vision"]
    assert alignment.us == 75
    assert alignment.them == Fraction(125, 3)
    assert alignment.gap == Fraction(100, 3)


def test_gap_below_25_points_is_not_shown() -> None:
    ours = (
        a_check(Side.US, SPRING, {"vision": 75}, ALIGNMENT),
        a_check(Side.US, SPRING, {"vision": 50}, ALIGNMENT),
    )
    theirs = a_check(Side.THEM, SPRING, {"vision": 50}, ALIGNMENT)

    alignment = alignment_of(a_plan(checks=(*ours, theirs)))

    assert alignment.questions[0].us == Fraction(125, 2)
    assert alignment.questions[0].gap == Fraction(25, 2)
    assert alignment.gaps == ()


@pytest.mark.parametrize("side", [Side.US, Side.THEM])
def test_answers_of_one_side_leave_the_gap_open(side: Side) -> None:
    alignment = alignment_of(a_plan(checks=(a_check(side, SPRING, {"risk": 50}, ALIGNMENT),)))

    assert (alignment.us is None) is (side is Side.THEM)
    assert alignment.gap is None
    assert alignment.gaps == ()
    assert alignment.mean == 50
    assert {alignment.us_on, alignment.them_on} == {SPRING, None}


def test_only_the_latest_day_of_a_side_counts() -> None:
    old = a_check(Side.US, SPRING, {"risk": 0}, ALIGNMENT)
    new = a_check(Side.US, SUMMER, {"risk": 100}, ALIGNMENT)
    plan = a_plan(checks=(new, old))

    assert alignment_of(plan).us == 100
    assert alignment_of(plan, SPRING).us == 0
    assert alignment_of(plan, date(2027, 2, 28)).us is None


def test_other_questionnaires_and_empty_checks_do_not_count() -> None:
    partnership = a_check(Side.US, SPRING, {"trust": 100})
    empty = a_check(Side.US, SUMMER, {}, ALIGNMENT)

    assert alignment_of(a_plan(checks=(partnership, empty))).us is None
