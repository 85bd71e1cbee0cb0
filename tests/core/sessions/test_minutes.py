"""Minutes tell what was decided, who does what, what was agreed and changed; then they stay."""

import re
from datetime import date

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.joint_session_agenda import AddTopic, MoveToTopic, ParkTopic
from partnerdesk.commands.joint_session_minutes import (
    BackToSession,
    CloseSession,
    CorrectMinutes,
    DropNote,
    NodMinutes,
    NoteInMinutes,
    TakeNodBack,
)
from partnerdesk.domain.goals import Made, Ownership
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.errors import UserError
from partnerdesk.queries.sessions import minutes_of_plan
from partnerdesk.sessions.course import Stage, TopicKind, TopicState
from partnerdesk.sessions.minutes_content import (
    fingerprint_of,
    minutes_from_content,
    minutes_to_content,
)
from partnerdesk.sessions.minutes_text import minutes_text
from partnerdesk.sessions.shared_changes import Became
from partnerdesk.sessions.speaking import Speaking
from tests.core.sessions.rooms import FORMATS, TEN, Room
from tests.core.sessions.talks import end, talk


def test_the_minutes_tell_what_came_of_it(room: Room) -> None:
    talk(room)
    room.do(CloseSession)

    minutes = room.minutes()

    assert [(each.title, each.is_agreed) for each in minutes.decisions] == [
        ("Splice tears: a technician is on site", True)
    ]
    assert [(each.title, each.side, each.owner) for each in minutes.actions] == [
        ("Send the forecast file", Side.THEM, ""),
        ("Sends the technician", Side.US, "Ann"),
    ]
    assert [each.title for each in minutes.issues] == ["Who answers on weekends?"]
    assert minutes.parked == ("Film price index for 2028", "Aim")
    assert [(each.title, each.is_agreed) for each in minutes.agreed] == [("Aim", True)]
    (change,) = minutes.changed
    assert [(each.label, each.old, each.new) for each in change.fields] == [("Target", None, 60)]
    assert change.side is Side.THEM


def test_the_minutes_tell_who_was_there_and_how_long(room: Room) -> None:
    talk(room)
    room.do(CloseSession)
    room.clock.pass_by(minutes=30)

    minutes = room.minutes()

    assert [(each.name, each.side) for each in minutes.present] == [
        ("Cam", Side.THEM),
        ("Ann", Side.US),
        ("Ben", Side.US),
    ]
    assert minutes.seconds == 30 * 60
    assert [(each.title, each.state, each.seconds // 60) for each in minutes.topics] == [
        ("Open issues", TopicState.DONE, 12),
        ("Aim", TopicState.PARKED, 8),
        ("The rest", TopicState.OPEN, 10),
    ]
    assert (minutes.started_at, minutes.us, minutes.them) == (TEN, "Northwind", "Alder")


def test_minutes_stay_as_they_were_whatever_changes_later(room: Room) -> None:
    talk(room)
    minutes = end(room)
    goal = SetField(kind="goal", item_id=room.goal, field="title", value="Another aim")
    room.workspace.execute(goal)
    for each in minutes.decisions:
        room.workspace.execute(DeleteItem(kind="decision", item_id=each.item_id))

    assert room.minutes() == minutes
    assert room.workspace.read(lambda c: minutes_of_plan(c, room.world.plan)) == (minutes,)


def test_minutes_are_the_same_after_being_written_and_read(room: Room) -> None:
    talk(room)
    day = SetField(kind="goal", item_id=room.goal, field="target_on", value=TEN.date())
    choice = SetField(kind="goal", item_id=room.goal, field="made", value="with")
    owner = SetField(kind="goal", item_id=room.goal, field="owner_us_id", value=room.world.ann)
    for command in (day, choice, owner):
        room.say(command)

    minutes = room.minutes()

    assert minutes_from_content(minutes_to_content(minutes)) == minutes
    fields = {each.name: each.new for change in minutes.changed for each in change.fields}
    assert fields["owner_us_id"] == "Ann"


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"format": 1, "minutes": {}}', "\x00"])
def test_damaged_minutes_are_told(content: str) -> None:
    with pytest.raises(UserError) as refused:
        minutes_from_content(content)

    assert refused.value.code == "session_damaged"


def test_minutes_of_a_newer_program_are_told() -> None:
    with pytest.raises(UserError) as refused:
        minutes_from_content('{"format": 99, "minutes": {}}')

    assert refused.value.code == "session_newer"


def test_both_sides_nod_and_a_correction_takes_the_nods_away(room: Room) -> None:
    talk(room)
    room.do(CloseSession)
    for side in (Side.US, Side.THEM):
        room.do(NodMinutes, side=side, fingerprint=fingerprint_of(room.minutes()))
    assert [(each.side, each.name, each.is_current) for each in room.minutes().nods] == [
        (Side.US, "Ann", True),
        (Side.THEM, "Cam", True),
    ]

    room.do(NoteInMinutes, text="The technician comes at noon.")

    assert not room.minutes().has_nod_of(Side.US)
    assert [each.text for each in room.minutes().notes] == ["The technician comes at noon."]
    room.do(DropNote, index=0)
    assert room.minutes().has_nod_of(Side.US)


def test_changing_what_the_minutes_tell_takes_the_nods_away(room: Room) -> None:
    talk(room)
    room.do(CloseSession)
    room.do(NodMinutes, side=Side.THEM, fingerprint=fingerprint_of(room.minutes()))
    action = room.minutes().actions[0]

    title = SetField(kind="action", item_id=action.item_id, field="title", value="Send both files")
    room.say(title)

    assert not room.minutes().has_nod_of(Side.THEM)
    room.do(TakeNodBack, side=Side.THEM)
    assert room.minutes().nods == ()


def test_nods_stay_with_the_minutes(room: Room) -> None:
    room.do(CloseSession)
    room.do(NodMinutes, side=Side.THEM, fingerprint=fingerprint_of(room.minutes()))
    room.clock.pass_by(minutes=3)

    minutes = end(room)

    assert [(each.side, each.is_current) for each in minutes.nods] == [(Side.THEM, True)]


def test_corrections_stand_beneath_what_was_nodded_to(room: Room) -> None:
    talk(room)
    before = end(room)
    room.clock.pass_by(minutes=60 * 24)

    room.do(CorrectMinutes, text="Noon, not eleven.", by=Speaking.THEM)

    after = room.minutes()
    assert after.decisions == before.decisions
    assert [(each.text, each.by, each.is_correction) for each in after.notes] == [
        ("Noon, not eleven.", Speaking.THEM, True)
    ]


@pytest.mark.parametrize("text", ["", "  ", "x\x00"])
def test_empty_notes_are_refused(room: Room, text: str) -> None:
    with pytest.raises(UserError):
        room.do(NoteInMinutes, text=text)

    assert room.minutes().notes == ()


def test_looking_at_the_minutes_lets_the_clock_stand_and_talking_on_lets_it_run(room: Room) -> None:
    room.clock.pass_by(minutes=10)
    room.do(CloseSession)
    assert room.view().stage is Stage.CLOSING
    room.clock.pass_by(minutes=10)
    room.do(BackToSession)
    room.clock.pass_by(minutes=1)

    assert room.view().stage is Stage.RUNNING
    assert room.minutes().seconds == 11 * 60


def test_minutes_tell_one_line_for_an_item_however_often_it_was_changed(room: Room) -> None:
    for value in (10, 20, 30):
        room.say(SetField(kind="goal", item_id=room.goal, field="target", value=value))
    room.say(SetField(kind="goal", item_id=room.goal, field="measure", value="share"))
    room.say(SetField(kind="goal", item_id=room.goal, field="measure", value=""))
    add = AddItem(kind="risk", parent_id=room.world.plan, values={"title": "A risk"})
    risk = room.say(add).item_id
    room.say(SetField(kind="risk", item_id=risk, field="cause", value="a cause"))
    gone = room.say(add).item_id
    room.say(DeleteItem(kind="risk", item_id=gone))

    goal, new_risk = room.minutes().changed

    assert [(each.name, each.old, each.new) for each in goal.fields] == [("target", None, 30)]
    assert (new_risk.title, new_risk.became, new_risk.fields) == ("A risk", Became.ADDED, ())


def test_parked_items_stand_with_what_was_parked(room: Room) -> None:
    room.say(ParkItem(kind="goal", item_id=room.goal))

    assert room.minutes().parked == ("Aim",)


def test_each_field_is_told_with_the_side_that_changed_it(room: Room) -> None:
    for field, value, speaking in (
        ("target", 60, Speaking.THEM),
        ("measure", "tons", Speaking.US),
        ("unit", "t", Speaking.BOTH),
        ("target", 55, Speaking.BOTH),
    ):
        room.say(SetField(kind="goal", item_id=room.goal, field=field, value=value), speaking)
    room.say(AgreeItem(kind="goal", item_id=room.goal), Speaking.US)

    lines = minutes_text(room.minutes(), FORMATS).splitlines()

    assert "- Aim, Measured by: nothing → tons (Northwind)" in lines
    assert "- Aim, Target: nothing → 55 t (Northwind, Alder)" in lines
    assert minutes_from_content(minutes_to_content(room.minutes())) == room.minutes()


def test_a_change_by_one_side_stays_theirs_when_the_other_agrees(room: Room) -> None:
    due = SetField(kind="goal", item_id=room.goal, field="target_on", value=date(2027, 9, 30))
    room.say(due, Speaking.THEM)
    room.say(AgreeItem(kind="goal", item_id=room.goal, side=Side.US), Speaking.US)

    assert "(Alder)" in minutes_text(room.minutes(), FORMATS).split("Due: ", 1)[1]


def test_nobody_is_us_or_them_in_the_text_of_minutes(room: Room) -> None:
    goal = {"owner_us_id": room.world.ann, "owner_them_id": room.world.cam}
    goal |= {"ownership": Ownership.THEIRS, "made": Made.FOR}
    for field, value in goal.items():
        room.say(SetField(kind="goal", item_id=room.goal, field=field, value=value), Speaking.THEM)
    text = {"topic": Topic.SUCCESS_THEIRS, "body": "Less waste"}
    add = AddItem(kind="statement", parent_id=room.world.plan, values=text)
    room.say(add, Speaking.BOTH)
    risk = AddItem(kind="risk", parent_id=room.world.plan, values={"title": "Late resin"})
    room.say(risk, Speaking.BOTH)

    told = minutes_text(room.minutes(), FORMATS)

    assert "Made for Alder" in told
    words = set(re.findall(r"[a-z{}]+", told.casefold()))
    assert not words & {"us", "them", "ours", "theirs", "our", "their", "{us}", "{them}"}


def test_a_circle_that_was_drawn_is_called_so(room: Room) -> None:
    values = {"drawn_by_id": room.world.them, "drawn_on": TEN.date()}
    add = AddItem(kind="circle_drawing", parent_id=room.world.account, values=values)
    room.do(AddTopic, title="How we see it", kind=TopicKind.CIRCLE)
    room.say(add, Speaking.THEM)

    minutes = room.minutes()

    assert "- New: Our circle" in minutes_text(minutes, FORMATS)
    assert minutes.topics[-1].state is TopicState.DONE
    assert minutes_from_content(minutes_to_content(minutes)) == minutes


def test_a_topic_in_which_something_was_agreed_was_not_left_open(room: Room) -> None:
    goal = room.view().topics[1]
    room.do(MoveToTopic, topic_id=goal.id)
    room.say(AgreeItem(kind="goal", item_id=room.goal))

    assert [each.state for each in room.minutes().topics] == [
        *(TopicState.OPEN, TopicState.DONE, TopicState.OPEN)
    ]


def test_what_was_parked_with_its_topic_is_told_once(room: Room) -> None:
    topic = room.do(AddTopic, title="Talk", kind=TopicKind.GOAL, about_id=room.goal).item_id
    room.say(ParkItem(kind="goal", item_id=room.goal))
    room.do(ParkTopic, topic_id=topic)

    assert room.minutes().parked == ("Talk",)
    room.do(MoveToTopic, topic_id=topic)
    assert room.view().parked == ()
