"""Ending a session holds its touchpoint, keeps its minutes, and leads to the next one."""

from datetime import timedelta

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_minutes import (
    EndSession,
    NoteInMinutes,
    PlanNextSession,
)
from partnerdesk.domain.dialogue import TouchpointStatus
from partnerdesk.errors import FieldError, UserError
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.queries.sessions import minutes_at, minutes_of_plan, unfinished_session
from partnerdesk.sessions.course import Stage
from partnerdesk.sessions.minutes_text import outcome_text
from tests.core.sessions.rooms import FORMATS, TEN, Room
from tests.core.sessions.talks import end, talk, touchpoint


def test_ending_holds_the_touchpoint_with_its_outcome_and_people(room: Room) -> None:
    talk(room)
    text = outcome_text(room.minutes(), FORMATS)

    minutes = end(room, text)

    held = touchpoint(room)
    assert held.status is TouchpointStatus.HELD
    assert "Splice tears" in held.summary
    assert [topic.title for topic in held.agenda] == ["Open issues", "Aim", "The rest"]
    plan = room.view().plan
    assert {each.name for each in plan.people if each.last_contact == TEN.date()} == {"Cam"}
    assert minutes.ended_at == room.clock.at
    assert room.workspace.read(unfinished_session) is None
    assert room.workspace.read(lambda c: minutes_at(c, room.touchpoint)) == minutes


def test_the_next_session_takes_up_what_was_left(room: Room) -> None:
    talk(room)
    plan_next = PlanNextSession(
        session_id=room.session, title="Next session", starts_at=TEN + timedelta(days=21)
    )

    made = room.say(plan_next).item_id

    plan = room.view().plan
    following = next(each for each in plan.touchpoints if each.id == made)
    assert [(each.title, each.about_id) for each in following.agenda] == [
        ("Aim", room.goal),
        ("The rest", None),
        ("Film price index for 2028", None),
    ]
    assert following.person_ids == (room.world.cam, room.world.ann, room.world.ben)
    met = room.minutes().next_meeting
    assert met is not None
    assert met.title == "Next session"
    assert not any(each.kind == "touchpoint" for each in room.minutes().changed)


def test_a_session_without_a_touchpoint_gets_one(quiet_room: Room) -> None:
    start = StartSession(plan_id=quiet_room.world.plan)
    quiet_room.session = quiet_room.workspace.execute(start).item_id
    quiet_room.capture("We go on")

    minutes = quiet_room.minutes()
    made = quiet_room.say(
        EndSession(session_id=quiet_room.session, minutes=minutes, title="Sitzung")
    ).item_id

    plan = quiet_room.workspace.read(lambda c: read_joint_plan(c, quiet_room.world.plan))
    held = next(each for each in plan.touchpoints if each.id == made)
    assert (held.title, held.status, held.starts_at) == ("Sitzung", TouchpointStatus.HELD, TEN)


def test_a_session_held_on_another_day_than_planned_is_noted_there(quiet_room: Room) -> None:
    quiet_room.clock.at = TEN - timedelta(days=2)
    quiet_room.begin()

    end(quiet_room)

    held = touchpoint(quiet_room)
    assert (held.status, held.starts_at) == (TouchpointStatus.HELD, TEN - timedelta(days=2))


def test_a_session_held_on_its_day_keeps_its_hour(quiet_room: Room) -> None:
    quiet_room.clock.pass_by(minutes=20)
    quiet_room.begin()

    end(quiet_room)

    assert touchpoint(quiet_room).starts_at == TEN


def test_the_outcome_is_added_to_what_was_written_and_never_too_long(room: Room) -> None:
    written = SetField(
        kind="touchpoint", item_id=room.touchpoint, field="summary", value="From before."
    )
    room.workspace.execute(written)

    end(room, "x" * 30_000)

    assert len(touchpoint(room).summary) == 20_000


def test_nothing_goes_on_after_the_end(room: Room) -> None:
    end(room)

    with pytest.raises(UserError) as refused:
        room.do(NoteInMinutes, text="Late")

    assert refused.value.code == "session_over"


def test_the_end_can_be_taken_back_and_the_session_goes_on(room: Room) -> None:
    talk(room)
    end(room)

    room.workspace.undo()

    assert touchpoint(room).status is TouchpointStatus.PLANNED
    assert room.workspace.read(unfinished_session) is not None
    assert len(room.view().captured) == 4
    assert room.workspace.read(lambda c: minutes_of_plan(c, room.world.plan)) == ()


def test_minutes_of_another_session_do_not_end_this_one(room: Room) -> None:
    minutes = room.minutes()
    other = EndSession(session_id=room.session, minutes=minutes)

    with pytest.raises(UserError):
        room.workspace.execute(EndSession(session_id="gone", minutes=other.minutes))

    assert room.view().stage is Stage.RUNNING


def test_a_next_session_needs_a_title(room: Room) -> None:
    with pytest.raises(FieldError):
        room.say(PlanNextSession(session_id=room.session, title=" ", starts_at=TEN))

    assert room.minutes().next_meeting is None
