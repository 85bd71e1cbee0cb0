"""One typed line becomes a decision, an action, an issue, or something put aside."""

from datetime import UTC, date

import pytest

from partnerdesk.commands.items import DeleteItem
from partnerdesk.commands.joint_session import KeepTyped
from partnerdesk.commands.joint_session_agenda import MoveToTopic
from partnerdesk.commands.joint_session_capture import (
    CaptureLine,
    ChangeParked,
    DropParked,
    ParkLine,
)
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.follow_up import Action, Decision, Issue
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import FieldError, UserError
from partnerdesk.formats import Formats
from partnerdesk.one_line.doers import Doubt
from partnerdesk.sessions.capture import kind_of, read_line
from partnerdesk.sessions.captured import Capture, Captured, parted
from partnerdesk.sessions.speaking import Speaking
from tests.core.sessions.rooms import FORMATS, Room

TODAY = date(2026, 11, 24)  # a Tuesday
GERMAN = Formats(locale="de_DE", zone=UTC)


def read(
    room: Room, text: str, speaking: Speaking = Speaking.US, formats: Formats = FORMATS
) -> Captured:
    return read_line(text, room.view().plan, formats, TODAY, speaking=speaking)


def test_an_action_knows_who_does_it_by_when(room: Room) -> None:
    line = read(room, "/a they send the line plan by Friday")

    party = line.party(room.view().plan)
    assert (line.kind, line.title, line.day) == (
        Capture.ACTION,
        "Send the line plan",
        date(2026, 11, 27),
    )
    assert party is not None
    assert party.side is Side.THEM


@pytest.mark.parametrize(
    ("text", "side", "title", "day"),
    [
        ("/m sie schicken den Linienplan bis Freitag", Side.THEM, "Schicken den Linienplan", 27),
        ("/aktion wir rufen an am 30.11.", Side.US, "Rufen an", 30),
        ("/Maßnahme Alder: Muster prüfen morgen", Side.THEM, "Muster prüfen", 25),
        ("/a @Ann books the room", Side.US, "Books the room", None),
        ("/action: @Cam sends samples by 26 Nov", Side.THEM, "Sends samples", 26),
    ],
)
def test_actions_are_understood_in_both_languages(
    room: Room, text: str, side: Side, title: str, day: int | None
) -> None:
    line = read(room, text)

    party = line.party(room.view().plan)
    assert party is not None
    assert (party.side, line.title) == (side, title)
    assert line.day == (date(2026, 11, day) if day else None)


def test_english_is_understood_where_german_is_spoken(room: Room) -> None:
    line = read(room, "/a they send samples by Friday", formats=GERMAN)

    assert (line.title, line.day) == ("Send samples", date(2026, 11, 27))


@pytest.mark.parametrize(
    ("speaking", "side"),
    [(Speaking.US, Side.US), (Speaking.THEM, Side.THEM), (Speaking.BOTH, Side.US)],
)
def test_an_action_of_nobody_is_the_speaker_s(room: Room, speaking: Speaking, side: Side) -> None:
    party = read(room, "/a send samples", speaking).party(room.view().plan)

    assert party is not None
    assert party.side is side


@pytest.mark.parametrize(
    ("text", "kind", "rest"),
    [
        ("/d we go on", Capture.DECISION, "we go on"),
        ("/b weiter so", Capture.DECISION, "weiter so"),
        ("/p film price", Capture.PARK, "film price"),
        ("/parken Preis", Capture.PARK, "Preis"),
        ("/i no contact", Capture.ISSUE, "no contact"),
        ("/f wer hilft", Capture.ISSUE, "wer hilft"),
        ("/ACTION go", Capture.ACTION, "go"),
        ("/a", Capture.ACTION, ""),
        ("/xyz stays", Capture.DECISION, "/xyz stays"),
        ("1/2 stays", Capture.DECISION, "1/2 stays"),
        ("no slash", Capture.DECISION, "no slash"),
    ],
)
def test_what_stands_behind_the_slash_says_the_kind(text: str, kind: Capture, rest: str) -> None:
    assert kind_of(text, Capture.DECISION) == (kind, rest)


def test_a_decision_keeps_every_word_of_its_line(room: Room) -> None:
    line = read(room, "A technician is on site by Friday")

    assert (line.title, line.values(TODAY)["decided_on"]) == (
        "A technician is on site by Friday",
        TODAY,
    )


def test_an_issue_knows_who_asks_only_where_somebody_is_named(room: Room) -> None:
    asked = read(room, "/i @Cam who answers on weekends?")
    open_one = read(room, "/i they need a contact")

    assert (asked.title, asked.owner_id) == ("Who answers on weekends?", room.world.cam)
    assert (open_one.title, open_one.owner_id) == ("They need a contact", None)


def test_a_decision_of_both_is_agreed_at_once(room: Room) -> None:
    room.capture("We go on", Speaking.BOTH)
    room.capture("Price as before", Speaking.THEM)

    both, theirs = (each.item for each in room.view().captured)

    assert isinstance(both, Decision)
    assert isinstance(theirs, Decision)
    assert (both.agreement, theirs.agreement) == (Agreement.AGREED, Agreement.PROPOSED_BY_THEM)
    assert [each.by for each in room.view().captured] == [Speaking.BOTH, Speaking.THEM]


def test_what_is_captured_is_shared_and_hangs_on_the_topic_s_item(room: Room) -> None:
    room.do(MoveToTopic, topic_id=room.view().topics[1].id)

    action = room.capture("/a they send samples by Friday")

    view = room.view()
    assert [each.item.id for each in view.captured] == [action]
    assert isinstance(view.captured[0].item, Action)
    assert ("goal", room.goal) in view.plan.links_of(action)


def test_issues_are_captured_as_well(room: Room) -> None:
    room.capture("/i splice tears on line 3")

    (found,) = room.view().captured

    assert isinstance(found.item, Issue)
    assert (found.item.title, found.item.asked_on) == ("Splice tears on line 3", TODAY)


def test_a_captured_line_can_be_taken_back_and_is_not_shown_then(room: Room) -> None:
    item = room.capture("We go on")

    room.workspace.undo_in(room.session)
    assert room.view().captured == ()
    room.workspace.redo_in(room.session)
    assert [each.item.id for each in room.view().captured] == [item]
    room.say(DeleteItem(kind="decision", item_id=item))
    assert room.view().captured == ()


def test_parked_lines_can_be_changed_and_dropped(room: Room) -> None:
    first = room.capture("/p film price")
    second = room.do(ParkLine, text="price   index").item_id

    room.do(ChangeParked, parked_id=second, text="Price index for 2028")
    room.do(DropParked, parked_id=first)

    assert [each.text for each in room.view().parked] == ["Price index for 2028"]
    with pytest.raises(UserError):
        room.do(DropParked, parked_id=first)


@pytest.mark.parametrize("text", ["", "   ", "/a", "/p  ", "x\x00y"])
def test_a_line_without_words_is_refused_and_nothing_is_kept(room: Room, text: str) -> None:
    with pytest.raises(FieldError):
        room.capture(text)

    assert (room.view().captured, room.view().parked) == ((), ())


def test_a_long_line_is_parted_and_no_word_is_lost(room: Room) -> None:
    words = "We keep the film price as it is. " + "And we look again when the index moves. " * 120

    room.capture(words.strip())

    (found,) = room.view().captured
    assert isinstance(found.item, Decision)
    assert len(found.item.title) <= 300
    assert f"{found.item.title} {found.item.reason}".split() == words.split()


def test_one_endless_word_is_kept_whole() -> None:
    title, rest = parted("x" * 5000)

    assert len(title) == 300
    assert rest == "x" * 5000


def test_the_line_being_typed_is_kept_until_it_is_captured(room: Room) -> None:
    room.do(KeepTyped, text="/a they send")
    assert room.view().course.typed == "/a they send"

    room.capture("/a they send samples")

    assert room.view().course.typed == ""


def test_a_line_about_an_item_that_is_gone_is_kept_all_the_same(room: Room) -> None:
    room.do(MoveToTopic, topic_id=room.view().topics[1].id)
    line = read_line(
        "We go on",
        room.view().plan,
        FORMATS,
        TODAY,
        speaking=Speaking.BOTH,
        topic=room.view().current,
    )
    room.say(DeleteItem(kind="goal", item_id=room.goal))

    room.say(CaptureLine(session_id=room.session, captured=line))

    assert [each.item.title for each in room.view().captured] == ["We go on"]


def test_a_party_of_another_plan_is_refused(room: Room) -> None:
    line = Captured(kind=Capture.ACTION, title="Go", party_id="nobody")

    with pytest.raises(UserError):
        room.say(CaptureLine(session_id=room.session, captured=line))


def test_an_action_of_both_becomes_one_for_each_side_in_one_step(room: Room) -> None:
    first = room.capture("/a both send the line plan by Friday")

    found = [each.item for each in room.view().captured]
    parties = room.view().plan.parties_by_id
    assert all(isinstance(each, Action) for each in found)
    actions = [each for each in found if isinstance(each, Action)]
    assert [parties[each.party_id or ""].side for each in actions] == [Side.US, Side.THEM]
    assert {(each.title, each.due_on) for each in actions} == {
        ("Send the line plan", date(2026, 11, 27))
    }
    assert first == actions[0].id
    room.workspace.undo_in(room.session)
    assert room.view().captured == ()
    room.workspace.redo_in(room.session)
    assert len(room.view().captured) == 2
    assert len(room.minutes().actions) == 2


def test_each_action_of_both_hangs_on_the_topic_s_item(room: Room) -> None:
    room.do(MoveToTopic, topic_id=room.view().topics[1].id)

    room.capture("/m wir beide prüfen die Muster bis Freitag")

    view = room.view()
    linked = [view.plan.links_of(each.item.id) for each in view.captured]
    assert [("goal", room.goal) in each for each in linked] == [True, True]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("/a Ann sends the line plan by Friday", "Sends the line plan"),
        ("/m Ann schickt den Linienplan bis Freitag", "Schickt den Linienplan"),
    ],
)
@pytest.mark.parametrize("formats", [FORMATS, GERMAN])
def test_an_owner_is_known_by_the_name_alone(
    room: Room, text: str, title: str, formats: Formats
) -> None:
    line = read(room, text, Speaking.THEM, formats)

    assert (line.owner_id, line.party_id) == (room.world.ann, room.world.us)
    assert (line.title, line.day, line.doubt) == (title, date(2026, 11, 27), None)


def test_two_people_of_one_name_are_told_and_nobody_is_taken(room: Room) -> None:
    for name, party in (("Tom Reyes", room.world.us), ("Tom Baker", room.world.us)):
        values = {"name": name, "party_id": party}
        room.world.add("person", values, visibility=Visibility.SHARED)

    line = read(room, "/a Tom sends the line plan by Friday", Speaking.THEM)

    assert (line.title, line.owner_id) == ("Tom sends the line plan", None)
    assert line.party_id == room.world.us  # both are of that party: no doubt of that
    assert line.doubt is Doubt.SEVERAL
    assert {each.name for each in line.people_in_doubt(room.view().plan)} == {
        "Tom Reyes",
        "Tom Baker",
    }


def test_a_name_that_only_we_know_is_not_understood_where_both_look(room: Room) -> None:
    room.world.add("person", {"name": "Tom Reyes", "party_id": room.world.us})

    line = read(room, "/a Tom sends the line plan", Speaking.THEM)

    assert (line.title, line.owner_id, line.doubt) == ("Tom sends the line plan", None, None)


def test_where_both_speak_and_nobody_is_named_that_is_told(room: Room) -> None:
    unsaid = read(room, "/a send samples", Speaking.BOTH)

    assert (unsaid.doubt, unsaid.party_id) == (Doubt.NOBODY, room.world.us)
    assert read(room, "/a send samples", Speaking.US).doubt is None
    assert read(room, "/a they send samples", Speaking.BOTH).doubt is None


@pytest.mark.parametrize(
    ("text", "doubt", "words", "title"),
    [
        ("/x what now", Doubt.NO_COMMAND, "/x", "/x what now"),
        ("/a Ann sends it by 31.2.", Doubt.NO_DAY, "31.2.", "Sends it by 31.2."),
        ("/m Ann schickt es bis 99.99.2027", Doubt.NO_DAY, "99.99.2027", None),
        ("/a @Nobody sends it", Doubt.UNKNOWN, "@Nobody", "@Nobody sends it"),
        ("/d 1/2 of it", None, "", "1/2 of it"),
        ("/a Ann checks 3 of 5", None, "", "Checks 3 of 5"),
    ],
)
def test_what_was_not_understood_is_told_and_stays(
    room: Room, text: str, doubt: Doubt | None, words: str, title: str | None
) -> None:
    line = read(room, text, Speaking.US)

    assert (line.doubt, line.doubt_words) == (doubt, words)
    assert title is None or line.title == title


def test_next_week_is_over_with_its_friday(room: Room) -> None:
    assert read(room, "/a Ann sends it next week").day == date(2026, 12, 4)
    assert read(room, "/m Ann schickt es nächste Woche", formats=GERMAN).day == date(2026, 12, 4)
