"""A session survives the end of the program: everything is where it was."""

import signal
from pathlib import Path

import pytest

from partnerdesk.commands.joint_session import AbandonSession, KeepTyped, ResumeSession
from partnerdesk.commands.joint_session_agenda import FinishTopic
from partnerdesk.commands.joint_session_capture import ParkLine
from partnerdesk.commands.joint_session_minutes import EndSession, NoteInMinutes
from partnerdesk.commands.joint_session_sealed import AnswerSealed, StartSitting
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.queries.sessions import (
    minutes_of_plan,
    sealed_answers,
    session_minutes,
    session_view,
    unfinished_session,
)
from partnerdesk.sessions.content import from_content, to_content
from partnerdesk.sessions.course import Stage
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.speaking import Speaking
from partnerdesk.sessions.view import SessionView
from partnerdesk.workspace import Origin, Workspace, open_workspace
from tests.core.sessions.rooms import Room
from tests.core.store.programs import started


def reopened(room: Room, tmp_path: Path) -> Room:
    """Return the same room as another program finds it in the file."""
    path = tmp_path / "copy.partnerdesk"
    room.workspace.back_up(path)
    room.workspace.close()
    room.world.workspace = open_workspace(path, clock=room.clock)
    return room


def test_everything_is_where_it_was(room: Room, tmp_path: Path) -> None:
    room.do(FinishTopic, topic_id=room.view().topics[0].id)
    room.capture("We go on")
    room.do(ParkLine, text="For later")
    room.do(NoteInMinutes, text="A note")
    room.do(KeepTyped, text="/a they")
    room.do(StartSitting)
    room.do(AnswerSealed, side=Side.THEM, question="risk", level=25)
    before, answers = room.view(), room.own_answers(Side.THEM)

    reopened(room, tmp_path)

    assert room.view() == before
    assert room.own_answers(Side.THEM) == answers
    found = room.workspace.read(unfinished_session)
    assert found is not None
    assert (found.id, found.done, found.topics) == (room.session, 1, 3)
    room.do(ResumeSession)
    room.workspace.undo_in(room.session)
    assert room.view().captured == ()
    room.workspace.close()


def test_there_is_nothing_to_go_on_with_where_nothing_began(quiet_room: Room) -> None:
    assert quiet_room.workspace.read(unfinished_session) is None


def test_a_course_is_the_same_after_being_written_and_read(room: Room) -> None:
    room.capture("/p for later")
    course = room.view().course

    assert from_content(to_content(course)) == course


@pytest.mark.parametrize("content", ["", "nothing", "{}", '{"format": 1, "value": []}', "[1]"])
def test_a_damaged_course_is_told_and_the_session_can_still_be_found(
    room: Room, content: str
) -> None:
    with room.workspace._file.driver() as driver:
        driver.execute("UPDATE session_course SET content = ?", (content,))
        driver.commit()

    with pytest.raises(UserError) as refused:
        room.view()

    assert refused.value.code == "session_damaged"
    with pytest.raises(UserError):
        room.do(ResumeSession)
    assert room.workspace.read(unfinished_session) is not None


def test_a_session_that_cannot_be_read_can_be_left(room: Room) -> None:
    with room.workspace._file.driver() as driver:
        driver.execute("UPDATE session_course SET content = 'nothing'")
        driver.commit()

    room.do(AbandonSession)

    assert room.workspace.read(unfinished_session) is None
    assert room.begin()


def test_a_course_of_a_newer_program_is_told() -> None:
    with pytest.raises(UserError) as refused:
        from_content('{"format": 99, "value": {}}')

    assert refused.value.code == "session_newer"


MEET_AND_DIE = """
import os, sys
from pathlib import Path
from partnerdesk.commands.joint_session_capture import ParkLine
from partnerdesk.commands.joint_session_sealed import AnswerSealed, StartSitting
from partnerdesk.domain.parties import Side
from partnerdesk.workspace import open_workspace
from tests.core.sessions.rooms import make_room
room = make_room(path=Path(sys.argv[1]))
room.begin()
room.capture("We go on")
room.do(ParkLine, text="For later")
room.do(StartSitting)
room.do(AnswerSealed, side=Side.THEM, question="risk", level=25)
os.kill(os.getpid(), 9)
"""


def test_a_killed_program_loses_nothing_of_a_session(tmp_path: Path) -> None:
    path = tmp_path / "work.partnerdesk"
    with started(MEET_AND_DIE, path) as process:
        process.wait(timeout=60)

    with open_workspace(path) as workspace:
        found = workspace.read(unfinished_session)
        assert found is not None
        workspace.execute(ResumeSession(session_id=found.id))
        view = workspace.read(lambda c: session_view(c, found.id))
        theirs = workspace.read(lambda c: sealed_answers(c, found.id, Side.THEM))
        ours = workspace.read(lambda c: sealed_answers(c, found.id, Side.US))

    assert [each.item.title for each in view.captured] == ["We go on"]
    assert [each.text for each in view.parked] == ["For later"]
    assert [each.level for each in theirs.answers] == [25]
    assert ours.answers == ()
    assert view.reveal is None


BEGIN_AND_DIE = """
import os, sys
from pathlib import Path
from partnerdesk.commands.joint_session import KeepTyped
from partnerdesk.commands.joint_session_minutes import CloseSession, NodMinutes, NoteInMinutes
from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed, SealAnswers, StartSitting, WriteSealed,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.sessions.minutes_content import fingerprint_of
from tests.core.sessions.rooms import make_room
room = make_room(path=Path(sys.argv[1]))
room.begin()
room.capture("/a both send the plan by Friday")
{deeds}
os.kill(os.getpid(), 9)
"""
DEEDS = {
    "typing": 'room.do(KeepTyped, text="/a they send half of")',
    "sealing": (
        "room.do(StartSitting)\n"
        "for each in ALIGNMENT:\n"
        "    room.do(AnswerSealed, side=Side.US, question=each.key, level=75)\n"
        'room.do(WriteSealed, side=Side.US, question="risk", evidence="ours alone")\n'
        "room.do(SealAnswers, side=Side.US)\n"
        'room.do(AnswerSealed, side=Side.THEM, question="risk", level=0)'
    ),
    "closing": (
        "room.do(CloseSession)\n"
        'room.do(NoteInMinutes, text="The price is open")\n'
        "said = fingerprint_of(room.minutes())\n"
        "room.do(NodMinutes, side=Side.THEM, fingerprint=said)"
    ),
}


@pytest.mark.parametrize("moment", DEEDS)
def test_a_session_goes_on_where_the_program_was_killed(tmp_path: Path, moment: str) -> None:
    path = tmp_path / "work.partnerdesk"
    with started(BEGIN_AND_DIE.format(deeds=DEEDS[moment]), path) as process:
        code = process.wait(timeout=60)

    assert code == -signal.SIGKILL
    with open_workspace(path) as workspace:
        found = workspace.read(unfinished_session)
        assert found is not None
        view = workspace.read(lambda c: session_view(c, found.id))
        minutes = workspace.read(lambda c: session_minutes(c, found.id, workspace.now()))
        assert [each.item.title for each in view.captured] == ["Send the plan"] * 2
        _is_as_it_was(workspace, view, minutes, moment)
        if view.stage is not Stage.CLOSING:
            workspace.execute(ResumeSession(session_id=found.id))
        minutes = workspace.read(lambda c: session_minutes(c, found.id, workspace.now()))
        end = EndSession(session_id=found.id, minutes=minutes)
        workspace.execute(end, Origin.together(found.id, Speaking.BOTH))
        (kept,) = workspace.read(lambda c: minutes_of_plan(c, view.plan.head.id))
        assert workspace.read(unfinished_session) is None
        assert workspace.check().is_sound

    assert len(kept.actions) == 2
    assert [each.text for each in kept.notes] == [each.text for each in minutes.notes]


def _is_as_it_was(workspace: Workspace, view: SessionView, minutes: Minutes, moment: str) -> None:
    if moment == "typing":
        assert view.course.typed == "/a they send half of"
    if moment == "sealing":
        theirs = workspace.read(lambda c: sealed_answers(c, view.session_id, Side.THEM))
        ours = workspace.read(lambda c: sealed_answers(c, view.session_id, Side.US))
        assert ([each.level for each in theirs.answers], theirs.is_sealed) == ([0], False)
        assert (ours.answers, ours.is_sealed) == ((), True)
        assert "ours alone" not in str(view)
    if moment == "closing":
        assert view.stage is Stage.CLOSING
        assert minutes.has_nod_of(Side.THEM)
        assert [each.text for each in minutes.notes] == ["The price is open"]
