"""Topics are gone to, closed, parked, added and moved; none of it is a step to be undone."""

from datetime import timedelta

import pytest

from partnerdesk.commands.dialogue import SetAgenda
from partnerdesk.commands.joint_session_agenda import (
    AddTopic,
    ChangeTopic,
    FinishTopic,
    MoveTopic,
    MoveToTopic,
    ParkTopic,
    RemoveTopic,
    SkipTopic,
)
from partnerdesk.commands.joint_session_minutes import PlanNextSession
from partnerdesk.domain.dialogue import AgendaTopic
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.sessions.course import TopicKind, TopicState
from tests.core.sessions.rooms import Room


def titles(room: Room) -> list[str]:
    return [each.title for each in room.view().topics]


def current(room: Room) -> str:
    topic = room.view().current
    return topic.title if topic is not None else ""


def test_closing_a_topic_leads_to_the_next_open_one(room: Room) -> None:
    first, second, third = (each.id for each in room.view().topics)

    room.do(FinishTopic, topic_id=first)
    assert current(room) == "Aim"
    room.do(SkipTopic, topic_id=second)
    assert current(room) == "The rest"
    room.do(FinishTopic, topic_id=third)

    assert room.view().current is None
    states = [each.state for each in room.view().topics]
    assert states == [TopicState.DONE, TopicState.SKIPPED, TopicState.DONE]


def test_behind_the_last_topic_comes_the_first_open_one(room: Room) -> None:
    *_others, third = room.view().topics
    room.do(MoveToTopic, topic_id=third.id)

    room.do(FinishTopic, topic_id=third.id)

    assert current(room) == "Open issues"


def test_closing_another_topic_does_not_lead_away(room: Room) -> None:
    third = room.view().topics[2]

    room.do(SkipTopic, topic_id=third.id)

    assert current(room) == "Open issues"


def test_going_back_to_a_closed_topic_opens_it(room: Room) -> None:
    first = room.view().topics[0]
    room.do(FinishTopic, topic_id=first.id)

    room.do(MoveToTopic, topic_id=first.id)

    assert (current(room), room.view().topics[0].state) == ("Open issues", TopicState.OPEN)


def test_a_parked_topic_stands_among_what_was_parked_once(room: Room) -> None:
    first = room.view().topics[0]

    room.do(ParkTopic, topic_id=first.id)
    room.do(MoveToTopic, topic_id=first.id)
    room.do(ParkTopic, topic_id=first.id)

    assert [each.text for each in room.view().parked] == ["Open issues"]
    assert room.view().topics[0].state is TopicState.PARKED


def test_topics_are_added_where_they_are_wanted(room: Room) -> None:
    room.do(AddTopic, title="Last")
    room.do(AddTopic, title="Second", minutes=5, index=1)

    assert titles(room) == ["Open issues", "Second", "Aim", "The rest", "Last"]
    assert current(room) == "Open issues"


def test_a_topic_about_an_item_has_its_title(room: Room) -> None:
    made = room.do(AddTopic, kind=TopicKind.GOAL, about_id=room.goal).item_id

    topic = room.view().course.topic(made)

    assert topic is not None
    assert (topic.title, topic.kind) == ("Aim", TopicKind.GOAL)
    about = room.view().about(topic)
    assert about is not None
    assert about.id == room.goal


def test_a_topic_cannot_be_about_what_is_ours_only(room: Room) -> None:
    hidden = room.world.add("goal", {"title": "Hidden"})

    with pytest.raises(UserError):
        room.do(AddTopic, kind=TopicKind.GOAL, about_id=hidden)

    assert "Hidden" not in titles(room)


@pytest.mark.parametrize(
    "values", [{"title": "   "}, {"title": "x" * 301}, {"title": "A", "minutes": -1}]
)
def test_a_topic_needs_a_title_and_a_time_that_fit(room: Room, values: dict[str, object]) -> None:
    before = room.view().topics

    with pytest.raises(FieldError):
        room.do(AddTopic, **values)

    assert room.view().topics == before


def test_topics_can_be_moved_renamed_and_taken_off(room: Room) -> None:
    first, second, third = (each.id for each in room.view().topics)

    room.do(MoveTopic, topic_id=third, index=0)
    room.do(ChangeTopic, topic_id=second, title="The aim", minutes=0)
    room.do(RemoveTopic, topic_id=first)

    assert titles(room) == ["The rest", "The aim"]
    assert room.view().topics[1].minutes is None
    assert current(room) == "The aim"


def test_the_next_and_the_previous_topic_lie_around_the_current(room: Room) -> None:
    first, second, third = room.view().topics
    room.do(SkipTopic, topic_id=third.id)
    room.do(MoveToTopic, topic_id=second.id)

    view = room.view()

    assert view.previous_topic is not None
    assert view.previous_topic.id == first.id
    assert view.next_topic is None


def test_two_hundred_topics_are_no_problem(room: Room) -> None:
    for number in range(200):
        room.do(AddTopic, title=f"Topic {number} 目標")

    assert len(room.view().topics) == 203


def test_going_through_the_agenda_leaves_nothing_to_undo(room: Room) -> None:
    before = room.workspace.undo_state()
    topic = room.view().topics[0].id

    room.do(FinishTopic, topic_id=topic)
    room.do(AddTopic, title="More")

    assert room.workspace.undo_state() == before


def test_a_topic_that_is_gone_is_told(room: Room) -> None:
    with pytest.raises(UserError) as refused:
        room.do(MoveToTopic, topic_id="gone")

    assert refused.value.code == "not_found"


def test_topic_about_our_values_needs_no_item(room: Room) -> None:
    added = room.do(AddTopic, title="Our values", kind=TopicKind.VALUES, minutes=10).item_id

    topic = next(each for each in room.view().topics if each.id == added)
    assert (topic.kind, topic.about_id, topic.title) == (TopicKind.VALUES, None, "Our values")


def test_agenda_about_the_values_or_one_of_them_shows_all_of_them(quiet_room: Room) -> None:
    value = quiet_room.world.add("shared_value", {"title": "Say it"}, visibility=Visibility.SHARED)
    ours = quiet_room.world.add("shared_value", {"title": "Keep it"})
    topics = tuple(
        AgendaTopic(id=new_id(), title=title, about_id=about)
        for title, about in (("All", "values"), ("One", value), ("Ours", ours))
    )
    touchpoint = quiet_room.touchpoint
    quiet_room.workspace.execute(SetAgenda(touchpoint_id=touchpoint, topics=topics))

    quiet_room.begin()

    found = [(each.kind, each.about_id) for each in quiet_room.view().topics]
    assert found == [(TopicKind.VALUES, None), (TopicKind.VALUES, None), (TopicKind.TEXT, None)]


def test_values_stay_a_topic_where_the_next_session_goes_on_with_them(room: Room) -> None:
    topic = room.do(AddTopic, title="Our values", kind=TopicKind.VALUES).item_id
    for each in room.view().topics:
        if each.id != topic:
            room.do(FinishTopic, topic_id=each.id)

    room.say(
        PlanNextSession(
            session_id=room.session, title="Again", starts_at=room.clock.at + timedelta(days=28)
        )
    )

    plan = room.view().plan
    following = next(each for each in plan.touchpoints if each.title == "Again")
    assert [each.about_id for each in following.agenda] == ["values"]
