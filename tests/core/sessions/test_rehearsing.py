"""A rehearsal shows the session to us alone: the plan stays as it is, to the last field."""

from typing import Any

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.joint_session import AbandonSession, SpeakAs
from partnerdesk.commands.joint_session_agenda import AddTopic, FinishTopic
from partnerdesk.commands.joint_session_capture import ChangeParked, DropParked, ParkLine
from partnerdesk.commands.joint_session_minutes import CloseSession, EndSession, PlanNextSession
from partnerdesk.commands.joint_session_sealed import (
    AnswerSealed,
    OpenSeals,
    SealAnswers,
    StartSitting,
)
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT
from partnerdesk.errors import UserError
from partnerdesk.queries.plans import read_plan
from partnerdesk.queries.sessions import minutes_of_plan, unfinished_session
from partnerdesk.sessions.speaking import Speaking
from tests.core.sessions.rooms import TEN, Room


@pytest.fixture
def rehearsal(quiet_room: Room) -> Room:
    """Give a room in which we rehearse."""
    quiet_room.begin(is_rehearsal=True)
    return quiet_room


def plan(room: Room) -> object:
    return room.workspace.read(lambda c: read_plan(c, room.world.plan))


def test_a_rehearsal_is_marked_as_such(rehearsal: Room) -> None:
    found = rehearsal.workspace.read(unfinished_session)

    assert rehearsal.view().is_rehearsal
    assert rehearsal.minutes().is_rehearsal
    assert found is not None
    assert found.is_rehearsal


def refused_commands(room: Room) -> tuple[Any, ...]:
    return (
        SetField(kind="goal", item_id=room.goal, field="target", value=60),
        SetField(kind="goal", item_id=room.goal, field="private_notes", value="A note"),
        AgreeItem(kind="goal", item_id=room.goal, side=Side.THEM),
        ParkItem(kind="goal", item_id=room.goal),
        DeleteItem(kind="goal", item_id=room.goal),
        AddItem(kind="goal", parent_id=room.world.plan, values={"title": "New"}),
        PlanNextSession(session_id=room.session, title="Next", starts_at=TEN),
    )


@pytest.mark.parametrize("number", range(7))
@pytest.mark.parametrize("speaking", list(Speaking))
def test_nothing_of_the_plan_changes(rehearsal: Room, number: int, speaking: Speaking) -> None:
    before = plan(rehearsal)

    with pytest.raises(UserError) as refused:
        rehearsal.say(refused_commands(rehearsal)[number], speaking)

    assert refused.value.code == "rehearsal_only"
    assert plan(rehearsal) == before


def test_the_agenda_can_be_tried(rehearsal: Room) -> None:
    before = plan(rehearsal)

    rehearsal.do(AddTopic, title="Perhaps this")
    rehearsal.do(FinishTopic, topic_id=rehearsal.view().topics[0].id)
    rehearsal.do(SpeakAs, speaking=Speaking.THEM)

    assert len(rehearsal.view().topics) == 4
    assert plan(rehearsal) == before


def test_lines_can_be_tried_and_go_with_the_rehearsal(rehearsal: Room) -> None:
    before = plan(rehearsal)
    first = rehearsal.capture("/a they send samples by Friday")
    rehearsal.capture("We go on")
    rehearsal.do(ParkLine, text="For later")

    rehearsal.do(ChangeParked, parked_id=first, text="Send two samples")
    tried = [(each.kind, each.text) for each in rehearsal.view().course.tried]
    rehearsal.do(DropParked, parked_id=first)

    assert tried == [("action", "Send two samples"), ("decision", "We go on")]
    assert len(rehearsal.view().course.tried) == 1
    assert plan(rehearsal) == before


def test_the_alignment_can_be_tried_without_a_check(rehearsal: Room) -> None:
    before = plan(rehearsal)
    rehearsal.do(StartSitting)
    for side, level in ((Side.US, 75), (Side.THEM, 50)):
        for each in ALIGNMENT:
            rehearsal.do(AnswerSealed, side=side, question=each.key, level=level)
        rehearsal.do(SealAnswers, side=side)
    rehearsal.say(OpenSeals(session_id=rehearsal.session))

    reveal = rehearsal.view().reveal

    assert reveal is not None
    assert reveal.same == 0
    assert plan(rehearsal) == before
    rehearsal.do(StartSitting)
    assert rehearsal.view().reveal is None


def test_a_rehearsal_ends_without_minutes_and_without_holding_anything(rehearsal: Room) -> None:
    before = plan(rehearsal)
    rehearsal.do(CloseSession)
    end = EndSession(session_id=rehearsal.session, minutes=rehearsal.minutes(), outcome="Said")

    rehearsal.say(end)

    assert plan(rehearsal) == before
    assert rehearsal.workspace.read(unfinished_session) is None
    assert rehearsal.workspace.read(lambda c: minutes_of_plan(c, rehearsal.world.plan)) == ()


def test_after_a_rehearsal_the_session_itself_can_begin(rehearsal: Room) -> None:
    rehearsal.do(AbandonSession)

    rehearsal.begin()

    assert not rehearsal.view().is_rehearsal
    assert rehearsal.capture("We go on")


def test_work_in_prepare_goes_on_while_a_rehearsal_is_open(rehearsal: Room) -> None:
    command = SetField(kind="goal", item_id=rehearsal.goal, field="target", value=60)

    rehearsal.workspace.execute(command)

    assert rehearsal.view().plan.goals[0].target == 60
