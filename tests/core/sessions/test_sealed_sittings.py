"""Each side answers behind a seal; no one sees anything before both have sealed and open."""

import pytest

from partnerdesk.commands.dialogue import RecordCheck
from partnerdesk.commands.joint_session import AbandonSession
from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed,
    BreakSeal,
    OpenSeals,
    SealAnswers,
    StartSitting,
    TakeSealedBack,
    WriteSealed,
)
from partnerdesk.domain.checks import Answer
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT, Questionnaire
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.queries.history import read_history
from partnerdesk.queries.search import Wanted
from partnerdesk.sessions.sealed import SideState
from tests.core.privacy.leaving import as_text
from tests.core.sessions.rooms import Room

US, THEM = Side.US, Side.THEM


def answer(room: Room, side: Side, *levels: int, evidence: str = "") -> None:
    for question, level in zip(ALIGNMENT, levels, strict=False):
        room.do(AnswerSealed, side=side, question=question.key, level=level)
        if evidence:
            room.do(WriteSealed, side=side, question=question.key, evidence=evidence)


def seal(room: Room, side: Side, *levels: int, evidence: str = "") -> None:
    answer(room, side, *levels, evidence=evidence)
    room.do(SealAnswers, side=side)


def sit(room: Room, us: tuple[int, ...], them: tuple[int, ...]) -> None:
    room.do(StartSitting)
    seal(room, US, *us)
    seal(room, THEM, *them)
    room.say(OpenSeals(session_id=room.session))


def states(room: Room) -> list[tuple[SideState, int]]:
    sitting = room.view().sitting
    assert sitting is not None
    return [(each.state, each.answered) for each in sitting.sides]


def earlier(room: Room, side: Side, *, days: int, visibility: Visibility) -> str:
    at = room.clock.at.date().replace(day=room.clock.at.day - days)
    answers = tuple(Answer(question=each.key, level=25) for each in ALIGNMENT)
    record = RecordCheck(
        plan_id=room.world.plan,
        questionnaire=Questionnaire.ALIGNMENT,
        side=side,
        checked_on=at,
        answers=answers,
        visibility=visibility,
    )
    return room.workspace.execute(record).item_id


def test_a_side_sees_its_own_answers_while_it_answers(room: Room) -> None:
    room.do(StartSitting)
    answer(room, US, 75, 50, evidence="seen")

    own, other = room.own_answers(US), room.own_answers(THEM)

    assert [(each.level, each.evidence) for each in own.answers] == [(75, "seen"), (50, "seen")]
    assert [each.key for each in own.unanswered] == ["resources", "risk", "reward"]
    assert other.answers == ()
    assert states(room) == [(SideState.ANSWERING, 2), (SideState.WAITING, 0)]


def test_what_is_sealed_is_shown_to_nobody(room: Room) -> None:
    room.do(StartSitting)
    seal(room, THEM, 75, 75, 75, 0, 75, evidence="Zaunkoenig")

    shown = as_text(room.view())
    history = as_text(room.workspace.read(lambda c: read_history(c, room.world.plan)))

    assert room.own_answers(THEM).answers == ()
    assert room.own_answers(THEM).is_sealed
    assert states(room) == [(SideState.WAITING, 0), (SideState.SEALED, 5)]
    assert "Zaunkoenig" not in shown + history + as_text(room.minutes())
    assert not room.workspace.search(Wanted(text="Zaunkoenig")).hits
    assert room.view().reveal is None


def test_opening_shows_both_sides_answers_and_keeps_them_as_checks(room: Room) -> None:
    sit(room, (75, 100, 75, 75, 50), (75, 75, 75, 25, 50))

    view = room.view()
    reveal = view.reveal

    assert reveal is not None
    assert [row.steps_apart for row in reveal.rows] == [0, 1, 0, 2, 0]
    assert reveal.same == 3
    assert reveal.widest is not None
    assert reveal.widest.question.key == "risk"
    assert [(each.side, len(each.answers)) for each in view.plan.checks] == [(US, 5), (THEM, 5)]
    assert view.sitting is not None
    assert view.sitting.is_opened


def test_nothing_opens_before_both_have_sealed(room: Room) -> None:
    room.do(StartSitting)
    seal(room, US, 75, 75, 75, 75, 75)
    answer(room, THEM, 75, 75)

    with pytest.raises(UserError) as refused:
        room.say(OpenSeals(session_id=room.session))

    assert refused.value.code == "seal_missing"
    with pytest.raises(UserError) as unanswered:
        room.do(SealAnswers, side=THEM)
    assert unanswered.value.code == "answer_all"


def test_sealed_answers_stay_until_their_side_breaks_the_seal(room: Room) -> None:
    room.do(StartSitting)
    seal(room, US, 75, 75, 75, 75, 75)

    with pytest.raises(UserError) as refused:
        answer(room, US, 0)
    room.do(BreakSeal, side=US)
    answer(room, US, 0)

    assert refused.value.code == "is_sealed"
    assert [each.level for each in room.own_answers(US).answers if each.question == "vision"] == [0]


def test_an_answer_can_be_taken_back_and_evidence_needs_one(room: Room) -> None:
    room.do(StartSitting)
    answer(room, US, 75)
    room.do(TakeSealedBack, side=US, question="vision")

    assert room.own_answers(US).answers == ()
    with pytest.raises(FieldError):
        room.do(WriteSealed, side=US, question="vision", evidence="none")


@pytest.mark.parametrize(
    "values",
    [
        {"side": US, "question": "vision", "level": 30},
        {"side": US, "question": "nothing", "level": 25},
        {"side": Side.THIRD, "question": "vision", "level": 25},
    ],
)
def test_odd_answers_are_refused(room: Room, values: dict[str, object]) -> None:
    room.do(StartSitting)

    with pytest.raises(UserError):
        room.do(AnswerSealed, **values)

    assert states(room) == [(SideState.WAITING, 0), (SideState.WAITING, 0)]


def test_opening_is_a_step_that_can_be_taken_back(room: Room) -> None:
    sit(room, (75,) * 5, (50,) * 5)

    room.workspace.undo_in(room.session)
    assert (room.view().reveal, room.view().plan.checks) == (None, ())
    assert room.own_answers(US).answers == ()
    room.workspace.redo_in(room.session)

    assert room.view().reveal is not None


def test_answering_again_takes_the_place_of_the_first_answers(room: Room) -> None:
    sit(room, (75,) * 5, (50,) * 5)
    sit(room, (25,) * 5, (25,) * 5)

    view = room.view()

    assert len(view.plan.checks) == 2
    assert view.reveal is not None
    assert view.reveal.same == 5


def test_a_sitting_that_goes_on_is_not_begun_again(room: Room) -> None:
    room.do(StartSitting)
    answer(room, US, 75)
    room.do(StartSitting)

    assert len(room.own_answers(US).answers) == 1


def test_a_side_that_answered_lately_need_not_answer_again(room: Room) -> None:
    theirs = earlier(room, THEM, days=4, visibility=Visibility.SHARED)
    room.do(StartSitting)
    assert states(room)[1][0] is SideState.SEALED

    seal(room, US, 75, 75, 75, 75, 75)
    room.say(OpenSeals(session_id=room.session))

    view = room.view()
    assert view.reveal is not None
    assert [row.them.level for row in view.reveal.rows] == [25] * 5
    assert theirs in [each.id for each in view.plan.checks]


@pytest.mark.parametrize("side", [US, THEM])
def test_answers_noted_for_ourselves_are_not_opened(room: Room, side: Side) -> None:
    noted = earlier(room, side, days=4, visibility=Visibility.OURS_ONLY)

    sit(room, (75,) * 5, (50,) * 5)

    view = room.view()
    assert view.reveal is not None
    assert [(row.us.level, row.them.level) for row in view.reveal.rows] == [(75, 50)] * 5
    assert noted not in [each.id for each in view.plan.checks]


def test_a_side_can_answer_anew_instead_of_what_it_said_lately(room: Room) -> None:
    earlier(room, THEM, days=4, visibility=Visibility.SHARED)
    room.do(StartSitting)
    room.do(BreakSeal, side=THEM)
    seal(room, THEM, 100, 100, 100, 100, 100)
    seal(room, US, 75, 75, 75, 75, 75)

    room.say(OpenSeals(session_id=room.session))

    reveal = room.view().reveal
    assert reveal is not None
    assert [row.them.level for row in reveal.rows] == [100] * 5


def test_the_respondent_is_of_their_side(room: Room) -> None:
    room.do(StartSitting)
    answer(room, US, 75, 75, 75, 75, 75)

    with pytest.raises(FieldError):
        room.do(SealAnswers, side=US, respondent_id=room.world.cam)
    room.do(SealAnswers, side=US, respondent_id=room.world.ann)

    sitting = room.view().sitting
    assert sitting is not None
    assert sitting.of(US).respondent_id == room.world.ann


def test_nothing_is_left_of_a_sitting_that_was_never_opened(room: Room) -> None:
    room.do(StartSitting)
    seal(room, US, 75, 75, 75, 75, 75)

    room.do(AbandonSession)

    left = room.workspace.read(
        lambda c: c.exec_driver_sql("SELECT count(*) FROM sealed_answers").scalar()
    )
    assert left == 0
    assert room.view().plan.checks == ()
