"""Which checks are looked at together, and when the answers of an alignment are opened."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from partnerdesk.analysis.alignment import alignment_of
from partnerdesk.analysis.alignment_rounds import alignment_in, steps_between
from partnerdesk.domain.check_rounds import (
    TOGETHER_WITHIN_DAYS,
    Round,
    rounds_of,
    sealed_checks,
)
from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from tests.core.analysis.measured_items import a_check
from tests.core.analysis.measured_plans import a_plan

START = date(2027, 3, 1)
ALIGNMENT, PARTNERSHIP = Questionnaire.ALIGNMENT, Questionnaire.PARTNERSHIP


def check(
    side: Side,
    days: int,
    level: int = 50,
    questionnaire: Questionnaire = ALIGNMENT,
    answered: int = 5,
) -> Check:
    keys = [question.key for question in QUESTIONS[questionnaire]][:answered]
    day = START + timedelta(days=days)
    made = a_check(side, day, dict.fromkeys(keys, level), questionnaire)
    return replace(made, id=f"{side} {questionnaire} {days} {level}")


def shape(rounds: tuple[Round, ...]) -> list[list[str]]:
    return [[each.side.value for each in found.checks] for found in rounds]


def test_the_answers_of_both_sides_make_a_round() -> None:
    checks = (check(Side.THEM, 9), check(Side.US, 0), check(Side.US, 100), check(Side.THEM, 101))

    rounds = rounds_of(checks, ALIGNMENT)

    assert shape(rounds) == [["us", "them"], ["us", "them"]]
    assert (rounds[0].begun_on, rounds[0].held_on) == (START, START + timedelta(days=9))


def test_a_side_that_answers_again_begins_a_round() -> None:
    checks = (check(Side.US, 0), check(Side.US, 5), check(Side.THEM, 6))

    assert shape(rounds_of(checks, ALIGNMENT)) == [["us"], ["us", "them"]]


def test_two_people_of_a_side_answer_on_one_day() -> None:
    checks = (check(Side.US, 0, 25), check(Side.US, 0, 75), check(Side.THEM, 1, 50))

    (only,) = rounds_of(checks, ALIGNMENT)

    assert alignment_in(only).us == 50
    assert alignment_in(only).gap == 0


@pytest.mark.parametrize(("days", "count"), [(0, 1), (1, 2)])
def test_the_other_side_has_sixty_days(days: int, count: int) -> None:
    late = check(Side.THEM, TOGETHER_WITHIN_DAYS + days)

    assert len(rounds_of((check(Side.US, 0), late), ALIGNMENT)) == count


def test_a_check_left_in_the_middle_does_not_part_a_round() -> None:
    checks = (check(Side.US, 0, answered=2), check(Side.THEM, 1), check(Side.US, 3))

    (only,) = rounds_of(checks, ALIGNMENT)

    assert only.begun(Side.US) == checks[0]
    assert not only.is_sealed


@pytest.mark.parametrize("answered", [0, 4])
def test_an_alignment_is_sealed_until_both_sides_have_answered_all(answered: int) -> None:
    ours, theirs = check(Side.US, 0), check(Side.THEM, 1, answered=answered)

    (only,) = rounds_of((ours, theirs), ALIGNMENT)

    assert only.is_sealed
    assert only.waits_for == (Side.THEM,)
    assert sealed_checks((ours, theirs)) == {ours.id, theirs.id}
    assert sealed_checks((ours, check(Side.THEM, 1))) == frozenset()


def test_a_later_answer_of_one_side_leaves_earlier_ones_open() -> None:
    checks = (check(Side.US, 0), check(Side.THEM, 0), check(Side.US, 90))

    assert [each.is_sealed for each in rounds_of(checks, ALIGNMENT)] == [False, True]


def test_only_alignment_is_sealed() -> None:
    ours = check(Side.US, 0, questionnaire=PARTNERSHIP)
    house = check(Side.US, 0, questionnaire=Questionnaire.OWN_READINESS)

    assert sealed_checks((ours, house)) == frozenset()
    (round_at_home,) = rounds_of((house,), Questionnaire.OWN_READINESS)
    assert round_at_home.sides == (Side.US,)
    assert round_at_home.waits_for == ()


def test_third_parties_are_not_compared() -> None:
    assert rounds_of((check(Side.THIRD, 0),), ALIGNMENT) == ()


def test_steps_are_a_quarter_of_the_scale() -> None:
    assert steps_between(Fraction(100), Fraction(50)) == -2
    assert steps_between(Fraction(0), Fraction(25, 2)) == Fraction(1, 2)
    assert steps_between(None, Fraction(50)) is None


def test_a_check_in_the_middle_does_not_shake_the_latest_figures() -> None:
    finished = check(Side.US, 0, 75, PARTNERSHIP)
    begun = check(Side.US, 30, 0, PARTNERSHIP, answered=1)

    assert alignment_of(a_plan(checks=(finished, begun)), None, PARTNERSHIP).us == 75
    assert alignment_of(a_plan(checks=(begun,)), None, PARTNERSHIP).us == 0
