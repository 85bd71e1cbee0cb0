"""A session begins with the agenda and the people of its touchpoint; one goes on at a time."""

import pytest

from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.joint_session import AbandonSession, StartSession
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.queries.sessions import unfinished_session
from partnerdesk.queries.unfinished import is_session_unfinished
from partnerdesk.sessions.course import Stage, TopicKind
from tests.core.sessions.rooms import TEN, Room


def test_a_session_takes_agenda_people_and_time_from_its_touchpoint(room: Room) -> None:
    view = room.view()

    assert [(each.title, each.kind, each.minutes) for each in view.topics] == [
        ("Open issues", TopicKind.ISSUES, 20),
        ("Aim", TopicKind.GOAL, 20),
        ("The rest", TopicKind.TEXT, 20),
    ]
    assert view.current == view.topics[0]
    assert [each.name for each in view.present] == ["Cam", "Ann", "Ben"]
    assert (view.title, view.place, view.minutes) == ("Joint session", "Plant 2", 60)
    assert (view.starts_at, view.started_at) == (TEN, TEN)
    assert view.stage is Stage.RUNNING


def test_a_session_can_begin_without_a_touchpoint(quiet_room: Room) -> None:
    start = StartSession(plan_id=quiet_room.world.plan)

    quiet_room.session = quiet_room.workspace.execute(start).item_id

    view = quiet_room.view()
    assert (view.topics, view.current, view.present, view.minutes) == ((), None, (), None)


def test_nothing_begins_on_a_touchpoint_that_is_ours_only(quiet_room: Room) -> None:
    hide = SetVisibility(
        kind="touchpoint", item_ids=(quiet_room.touchpoint,), visibility=Visibility.OURS_ONLY
    )
    quiet_room.workspace.execute(hide)

    with pytest.raises(UserError) as refused:
        quiet_room.begin()

    assert refused.value.code == "session_not_shared"
    assert quiet_room.workspace.read(unfinished_session) is None


def test_a_second_session_waits_for_the_end_of_the_first(room: Room) -> None:
    first = room.session

    with pytest.raises(UserError) as refused:
        room.begin()

    assert refused.value.code == "session_open"
    room.do(AbandonSession)
    assert room.begin() != first


def test_a_topic_about_what_is_ours_only_is_a_free_text(quiet_room: Room) -> None:
    hide = SetVisibility(kind="goal", item_ids=(quiet_room.goal,), visibility=Visibility.OURS_ONLY)
    quiet_room.workspace.execute(hide)

    quiet_room.begin()

    assert (quiet_room.view().topics[1].kind, quiet_room.view().topics[1].about_id) == (
        TopicKind.TEXT,
        None,
    )


def test_what_was_hidden_on_the_way_is_no_longer_pointed_to(room: Room) -> None:
    for kind, item in (("goal", room.goal), ("person", room.world.ann)):
        hide = SetVisibility(kind=kind, item_ids=(item,), visibility=Visibility.OURS_ONLY)
        room.workspace.execute(hide)

    view = room.view()

    assert view.topics[1].about_id is None
    assert [each.name for each in view.present] == ["Cam", "Ben"]


def test_the_beginning_can_be_taken_back_and_done_again(room: Room) -> None:
    room.workspace.undo()
    assert room.workspace.read(unfinished_session) is None
    assert not room.workspace.read(is_session_unfinished)

    room.workspace.redo()

    assert room.workspace.read(is_session_unfinished)
    found = room.workspace.read(unfinished_session)
    assert found is not None
    assert (found.id, found.title, found.topics, found.done) == (
        room.session,
        "Joint session",
        3,
        0,
    )
    assert len(room.view().topics) == 3
