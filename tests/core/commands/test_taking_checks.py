"""A check is begun, answered question by question, corrected, and never loses an answer."""

from datetime import date

import pytest

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.checks import (
    AnswerQuestion,
    SetRespondent,
    StartCheck,
    TakeAnswerBack,
    WriteEvidence,
)
from partnerdesk.commands.dialogue import RecordCheck
from partnerdesk.domain.checks import Answer, Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.domain.visibility import Mode, Visibility
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.workspace import Origin
from tests.core.commands.refusals import refused
from tests.core.store.worlds import World, answers

DAY = date(2026, 5, 4)


def start(
    world: World,
    questionnaire: Questionnaire = Questionnaire.PARTNERSHIP,
    side: Side = Side.US,
    respondent: str | None = None,
    origin: Origin | None = None,
) -> str:
    command = StartCheck(
        plan_id=world.plan,
        questionnaire=questionnaire,
        side=side,
        checked_on=DAY,
        respondent_id=respondent,
    )
    return world.workspace.execute(command, origin).item_id


def answer(world: World, check_id: str, question: str, level: int, key: str | None = None) -> None:
    world.workspace.execute(
        AnswerQuestion(check_id=check_id, question=question, level=level, merge_key=key)
    )


def stored(world: World, check_id: str) -> Check:
    parts = world.workspace.read(lambda link: read_plan(link, world.plan)).parts
    return next(check for check in parts.checks if check.id == check_id)


def test_answers_are_kept_one_by_one_and_the_rest_stays_open(world: World) -> None:
    check_id = start(world, respondent=world.ann)

    answer(world, check_id, "dialogue", 75)
    answer(world, check_id, "trust", 25)

    check = stored(world, check_id)
    assert check.respondent_id == world.ann
    assert check.answers == (
        Answer(question="trust", level=25),
        Answer(question="dialogue", level=75),
    )
    assert [each.key for each in check.unanswered] == ["solving", "load", "results"]
    assert not check.is_finished


def test_an_answer_can_be_changed_and_keeps_its_evidence(world: World) -> None:
    check_id = start(world)
    answer(world, check_id, "trust", 25)
    world.workspace.execute(
        WriteEvidence(check_id=check_id, question="trust", evidence="They told us first.")
    )

    answer(world, check_id, "trust", 100)

    expected = Answer(question="trust", level=100, evidence="They told us first.")
    assert stored(world, check_id).answer_to("trust") == expected


def test_levels_tried_one_after_the_other_are_one_step_back(world: World) -> None:
    check_id = start(world)
    for level in (0, 25, 50):
        answer(world, check_id, "trust", level, "one look at the question")

    assert world.workspace.undo_state().undo_label == "answer trust"
    world.workspace.undo()

    assert stored(world, check_id).answers == ()
    assert world.workspace.undo_state().undo_label == "begin a check"


def test_an_answer_taken_back_comes_again_with_undo(world: World) -> None:
    check_id = start(world)
    answer(world, check_id, "trust", 50)

    world.workspace.execute(TakeAnswerBack(check_id=check_id, question="trust"))
    taken = stored(world, check_id).answers
    world.workspace.undo()

    assert taken == ()
    assert stored(world, check_id).answers == (Answer(question="trust", level=50),)


@pytest.mark.parametrize("level", [33, -25, 125, True])
def test_a_level_that_is_none_of_five_is_refused(world: World, level: int) -> None:
    check_id = start(world)

    wrong = refused(world, AnswerQuestion(check_id=check_id, question="trust", level=level))

    assert wrong[0] == "level"


def test_a_question_of_another_questionnaire_is_refused(world: World) -> None:
    check_id = start(world)

    wrong = refused(world, AnswerQuestion(check_id=check_id, question="vision", level=50))

    assert wrong == ("", "unknown_question")


def test_evidence_needs_an_answer(world: World) -> None:
    check_id = start(world)

    wrong = refused(world, WriteEvidence(check_id=check_id, question="trust", evidence="x"))

    assert wrong == ("evidence", "answer_first")


@pytest.mark.parametrize(
    ("text", "code"), [("a\x07", "control_characters"), ("x" * 20_001, "too_long")]
)
def test_evidence_is_checked_like_any_text(world: World, text: str, code: str) -> None:
    check_id = start(world)
    answer(world, check_id, "trust", 50)

    wrong = refused(world, WriteEvidence(check_id=check_id, question="trust", evidence=text))

    assert wrong == ("evidence", code)


def test_somebody_of_the_other_side_cannot_answer_for_ours(world: World) -> None:
    command = StartCheck(
        plan_id=world.plan,
        questionnaire=Questionnaire.ALIGNMENT,
        side=Side.US,
        checked_on=DAY,
        respondent_id=world.cam,
    )

    assert refused(world, command) == ("respondent_id", "wrong_party")
    check_id = start(world)
    wrong = SetRespondent(check_id=check_id, side=Side.THEM, respondent_id=world.ann)
    assert refused(world, wrong) == ("respondent_id", "wrong_party")


def test_side_and_respondent_change_together(world: World) -> None:
    check_id = start(world, respondent=world.ann)

    world.workspace.execute(
        SetRespondent(check_id=check_id, side=Side.THEM, respondent_id=world.cam)
    )

    check = stored(world, check_id)
    assert (check.side, check.respondent_id) == (Side.THEM, world.cam)


def test_our_own_house_is_looked_at_by_us_alone(world: World) -> None:
    command = StartCheck(
        plan_id=world.plan,
        questionnaire=Questionnaire.OWN_READINESS,
        side=Side.THEM,
        checked_on=DAY,
    )

    assert refused(world, command) == ("side", "own_house")
    check_id = start(world, Questionnaire.OWN_READINESS)
    wrong = SetRespondent(check_id=check_id, side=Side.THEM)
    assert refused(world, wrong) == ("side", "own_house")


@pytest.mark.parametrize(
    ("questionnaire", "side", "is_seen"),
    [
        (Questionnaire.OWN_READINESS, Side.US, False),
        (Questionnaire.PARTNERSHIP, Side.US, False),
        (Questionnaire.PARTNERSHIP, Side.THEM, True),
        (Questionnaire.ALIGNMENT, Side.US, True),
    ],
)
def test_what_we_say_among_ourselves_stays_ours_even_on_a_shared_screen(
    world: World, questionnaire: Questionnaire, side: Side, *, is_seen: bool
) -> None:
    check_id = start(world, questionnaire, side, origin=Origin(mode=Mode.TOGETHER))

    joint = world.workspace.read(lambda link: read_joint_plan(link, world.plan))

    assert (check_id in {check.id for check in joint.checks}) is is_seen


def test_a_check_recorded_whole_stays_ours_by_the_same_rule(world: World) -> None:
    for side in (Side.US, Side.THEM):
        record = RecordCheck(
            plan_id=world.plan,
            questionnaire=Questionnaire.PARTNERSHIP,
            side=side,
            checked_on=DAY,
            answers=answers(Questionnaire.PARTNERSHIP),
        )
        world.workspace.execute(record, Origin(mode=Mode.TOGETHER))

    joint = world.workspace.read(lambda link: read_joint_plan(link, world.plan))

    assert [check.side for check in joint.checks] == [Side.THEM]


def test_our_own_readiness_stays_hidden_whatever_is_set(world: World) -> None:
    check_id = start(world, Questionnaire.OWN_READINESS)
    answer(world, check_id, "sponsor", 0)

    world.workspace.execute(
        SetVisibility(kind="check", item_ids=(check_id,), visibility=Visibility.SHARED)
    )

    joint = world.workspace.read(lambda link: read_joint_plan(link, world.plan))
    assert joint.checks == ()
