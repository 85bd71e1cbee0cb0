"""Minutes tell what was decided, who does what, what was agreed and changed; then they stay."""

from datetime import timedelta

import pytest

from partnerdesk.commands.agreement import AgreeItem, ParkItem
from partnerdesk.commands.items import AddItem, DeleteItem, SetField
from partnerdesk.commands.joint_session import StartSession
from partnerdesk.commands.joint_session_agenda import FinishTopic, ParkTopic
from partnerdesk.commands.joint_session_minutes import (
    BackToSession,
    CloseSession,
    CorrectMinutes,
    DropNote,
    EndSession,
    NodMinutes,
    NoteInMinutes,
    PlanNextSession,
    TakeNodBack,
)
from partnerdesk.domain.dialogue import Touchpoint, TouchpointStatus
from partnerdesk.domain.parties import Side
from partnerdesk.errors import FieldError, UserError
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.queries.sessions import minutes_at, minutes_of_plan, unfinished_session
from partnerdesk.sessions.course import Stage, TopicState
from partnerdesk.sessions.minutes import Minutes
from partnerdesk.sessions.minutes_content import (
    fingerprint_of,
    minutes_from_content,
    minutes_to_content,
)
from partnerdesk.sessions.minutes_text import minutes_text, outcome_text
from partnerdesk.sessions.shared_changes import Became
from partnerdesk.sessions.speaking import Speaking
from tests.core.sessions.rooms import FORMATS, TEN, Room


def talk(room: Room) -> None:
    """Go through a session with something of everything."""
    first, second, _third = room.view().topics
    room.capture("/d Splice tears: a technician is on site")
    room.capture("/a they send the forecast file by Friday", Speaking.THEM)
    room.capture("/a @Ann sends the technician")
    room.capture("/p film price index for 2028")
    room.capture("/i who answers on weekends?")
    room.clock.pass_by(minutes=12)
    room.do(FinishTopic, topic_id=first.id)
    target = SetField(kind="goal", item_id=room.goal, field="target", value=60)
    room.say(target, Speaking.THEM)
    room.say(AgreeItem(kind="goal", item_id=room.goal, side=Side.US), Speaking.US)
    room.clock.pass_by(minutes=8)
    room.do(ParkTopic, topic_id=second.id)
    room.clock.pass_by(minutes=10)


def end(room: Room, outcome: str = "") -> Minutes:
    minutes = room.minutes()
    room.say(EndSession(session_id=room.session, minutes=minutes, outcome=outcome))
    return room.minutes()


def touchpoint(room: Room) -> Touchpoint:
    plan = room.workspace.read(lambda c: read_joint_plan(c, room.world.plan))
    return next(each for each in plan.touchpoints if each.id == room.touchpoint)


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


def test_the_text_for_an_e_mail_tells_it_all(room: Room) -> None:
    talk(room)
    room.do(CloseSession)
    room.do(NodMinutes, side=Side.THEM, fingerprint=fingerprint_of(room.minutes()))
    minutes = end(room)

    text = minutes_text(minutes, FORMATS)

    for part in (
        "Joint session: Northwind and Alder",
        "24 November 2026, 10:00, Plant 2",
        "30 min without pauses",
        "- Splice tears: a technician is on site",
        "Alder will\n- Send the forecast file, by 27 Nov 2026",
        "Northwind will\n- Sends the technician, Ann",
        "- Aim, Target: nothing → 60 (Alder)",
        "Parked\n- Film price index for 2028",
        "Alder nods to these minutes (Cam).",
    ):
        assert part in text


def test_texts_are_told_in_the_user_s_words(room: Room) -> None:
    talk(room)

    german = {
        "Decided": "Entschieden",
        "Target": "Zielwert",
        "{party} will": "Aufgaben von {party}",
    }
    text = minutes_text(room.minutes(), FORMATS, lambda english: german.get(english, english))

    assert "Entschieden\n" in text
    assert "Aufgaben von Alder\n" in text
    assert "- Aim, Zielwert: " in text


def test_figures_are_told_with_their_unit(room: Room) -> None:
    room.say(SetField(kind="goal", item_id=room.goal, field="unit", value="g"))
    room.say(SetField(kind="goal", item_id=room.goal, field="target", value=25))

    assert "Target: nothing → 25 g (" in minutes_text(room.minutes(), FORMATS).replace("\xa0", " ")


def test_parties_of_one_name_have_one_heading(room: Room) -> None:
    us, them = room.world.us, room.world.them
    for party in (us, them):
        rename = SetField(kind="party", item_id=party, field="short_name", value="One")
        room.workspace.execute(rename)
    room.capture("/a @Ann calls")
    room.capture("/a @Cam answers")

    text = minutes_text(room.minutes(), FORMATS)

    assert text.count("One will\n") == 1
    assert text.count("- Answers, Cam") == 1


def test_minutes_of_a_session_without_anything_are_short(room: Room) -> None:
    minutes = room.minutes()

    assert minutes.is_empty
    assert "Decided" not in minutes_text(minutes, FORMATS)
    assert outcome_text(minutes, FORMATS) == ""


def test_braces_in_names_stay_as_they_are(room: Room) -> None:
    room.capture("We call it {us} and {nothing} % {0}")

    assert "We call it {us} and {nothing} % {0}" in minutes_text(room.minutes(), FORMATS)


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
