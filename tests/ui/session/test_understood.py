"""What a line was understood as stands below it before it is kept, doubts among it."""

import pytest
from PySide6.QtCore import Qt

from partnerdesk.domain.follow_up import Action
from partnerdesk.domain.parties import Side
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting

RETURN = Qt.Key.Key_Return


def read(meeting: Meeting, line: str) -> str:
    """Type a line and return what is said below it."""
    meeting.desk.capture()
    meeting.type(line)
    field = meeting.window.work.decided.column.capture
    assert field.line.accessibleDescription() == field.reading.text()
    return field.reading.text()


def actions(meeting: Meeting) -> list[Action]:
    return [each.item for each in meeting.desk.view.captured if isinstance(each.item, Action)]


def test_an_action_of_both_is_said_to_be_one_for_each(met: Met) -> None:
    meeting = met()

    said = read(meeting, "/a both send the line plan by Friday")
    meeting.press(RETURN)

    assert "one each for Brightwell, Alder" in said
    assert "Send the line plan" in said
    sides = [meeting.desk.plan.side_of(each.party_id) for each in actions(meeting)]
    assert sides == [Side.US, Side.THEM]
    meeting.window.undo()
    assert actions(meeting) == []


@pytest.mark.parametrize(
    "line",
    [
        "/a Tom Eriksen sends the forecast file by Friday",
        "/m Tom schickt die Vorschau bis Freitag",
    ],
)
def test_a_name_at_the_beginning_is_the_owner(met: Met, line: str) -> None:
    meeting = met()

    said = read(meeting, line)
    meeting.press(RETURN)

    assert "Tom Eriksen" in said
    (action,) = actions(meeting)
    owner = meeting.desk.plan.person(action.owner_id)
    assert owner is not None
    assert owner.name == "Tom Eriksen"
    assert meeting.desk.plan.side_of(action.party_id) is Side.THEM


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("/x what now", "/x is not known"),
        ("/a @Nobody sends it", "Nobody here is called @Nobody."),
        ("/a Tom sends it by 31.2.", "31.2. is no day."),
        ("/a send the plan", "Nobody is named."),
    ],
)
def test_a_doubt_is_said_and_no_word_is_lost(met: Met, line: str, doubt: str) -> None:
    meeting = met()
    meeting.press(Qt.Key.Key_3)

    said = read(meeting, line)

    assert doubt in said
    assert meeting.window.work.decided.column.capture.line.text() == line


@pytest.mark.parametrize("line", ["A technician comes on Friday", "I ask for a sample", "We agree"])
def test_no_word_is_lost_behind_the_key_that_captures(met: Met, line: str) -> None:
    meeting = met()

    meeting.press(Qt.Key.Key_Slash)
    meeting.type(line)
    meeting.press(RETURN)

    assert meeting.titles() == [line]
