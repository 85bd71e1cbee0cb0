"""The end of a session: corrections in place, remarks, nods, and when to meet again."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import Stage
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.session.closing import Closing

KEY = Qt.Key


def closing_of(meeting: Meeting) -> Closing:
    """Capture something and come to the minutes."""
    meeting.press(KEY.Key_Slash)
    meeting.type("/a they send the line plan by Friday")
    meeting.press(KEY.Key_Return)
    meeting.click(meeting.window.bar.end)
    assert meeting.window.closing is not None
    return meeting.window.closing


def test_an_action_is_put_right_in_the_minutes(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    line = next(each for each in closing.outcome.lines if each.item_id)

    closing.outcome.edit(line.item_id)
    assert closing.outcome.editor is not None
    meeting.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    meeting.type("Send the whole line plan")
    meeting.click(closing.outcome.editor.finish)

    assert [each.title for each in meeting.desk.minutes().actions] == ["Send the whole line plan"]
    assert closing.outcome.editor is None


def test_a_correction_after_a_nod_asks_for_it_again(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    meeting.click(closing.nods[Side.THEM].nod)
    nodded = closing.nods[Side.THEM].title.text()

    closing.remark.setFocus()
    meeting.type("The price is still open")
    meeting.press(KEY.Key_Return)

    assert nodded == "Alder nods"
    assert closing.nods[Side.THEM].nod.isVisible()
    assert closing.nods[Side.THEM].detail.text() == "Changed since. Still right?"


def test_a_nod_can_be_taken_back(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    meeting.click(closing.nods[Side.US].nod)

    meeting.click(closing.nods[Side.US].back)

    assert meeting.desk.minutes().nods == ()


def test_the_next_meeting_is_planned_from_one_line(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    when = closing.next.editor.widget
    assert isinstance(when, QLineEdit)

    when.setFocus()
    meeting.type("8 Dec 2026, 14:00")
    meeting.press(KEY.Key_Return)

    planned = meeting.desk.minutes().next_meeting
    assert planned is not None
    assert planned.starts_at.date().isoformat() == "2026-12-08"
    assert closing.next.said.text().startswith("We meet again: Tue 8 Dec 2026")


def test_a_moment_that_is_none_keeps_the_session_open_and_says_why(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    when = closing.next.editor.widget
    assert isinstance(when, QLineEdit)
    when.setText("some day")

    meeting.click(closing.end)

    assert closing.next.when.problem
    assert meeting.desk.view.stage is Stage.CLOSING


def test_planning_without_a_moment_asks_for_it(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)

    meeting.click(closing.next.plan)

    assert closing.next.when.problem.startswith("Write a day and a time, like ")
    assert QApplication.focusWidget() is closing.next.editor.widget
    assert meeting.desk.minutes().next_meeting is None


def test_there_is_a_way_back_into_the_session(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)

    meeting.click(closing.back)

    assert meeting.desk.view.stage is Stage.RUNNING
    assert meeting.window.stack.currentWidget() is meeting.window.work


def test_what_is_half_typed_goes_into_the_minutes_when_the_session_ends(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    closing.remark.setText("Half a remark")

    meeting.click(closing.end)

    assert [each.text for each in meeting.desk.minutes().notes] == ["Half a remark"]
    assert meeting.desk.view.stage is Stage.ENDED


def test_the_minutes_are_copied_as_text(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)

    meeting.click(closing.copy)

    assert "Send the line plan" in QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()


def test_a_session_in_which_nothing_came_of_anything_says_so(met: Met) -> None:
    meeting = met()

    meeting.window.end()

    assert meeting.desk.minutes().is_empty
    assert meeting.desk.view.stage is Stage.CLOSING
