"""Minutes as text for an e-mail: complete, in the words and figures of whoever sends them."""

from partnerdesk.commands.items import SetField
from partnerdesk.commands.joint_session_minutes import (
    CloseSession,
    NodMinutes,
)
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.minutes_content import (
    fingerprint_of,
)
from partnerdesk.sessions.minutes_text import minutes_text, outcome_text
from tests.core.sessions.rooms import FORMATS, Room
from tests.core.sessions.talks import end, talk


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
