"""Minutes tell what was decided, who does what, what was agreed and changed; then they stay."""

import pytest

from partnerdesk.commands.agreement import ParkItem
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.joint_session_minutes import (
    BackToSession,
    CloseSession,
    CorrectMinutes,
    DropNote,
    NodMinutes,
    NoteInMinutes,
    TakeNodBack,
)
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.queries.sessions import minutes_of_plan
from partnerdesk.sessions.course import Stage, TopicState
from partnerdesk.sessions.minutes_content import (
    fingerprint_of,
    minutes_from_content,
    minutes_to_content,
)
from partnerdesk.sessions.shared_changes import Became
from partnerdesk.sessions.speaking import Speaking
from tests.core.sessions.rooms import TEN, Room
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
