"""The end of a session: corrections in place, remarks, nods, and when to meet again."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from partnerdesk.commands.items import SetField
from partnerdesk.domain.goals import Ownership
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import Topic
from partnerdesk.sessions.course import Stage
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.session.closing import Closing
from ui.session.minutes_lines import plan_sections
from ui.session.tab_order import controls_of

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


def test_what_is_half_typed_in_the_session_is_offered_as_a_remark(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("The pallets are still")
    meeting.window.end()
    closing = meeting.window.closing
    assert closing is not None
    offered = closing.remark.text()

    closing.finish()

    assert offered == "The pallets are still"
    assert [each.text for each in meeting.desk.minutes().notes] == ["The pallets are still"]
    assert meeting.window.work.decided.column.capture.line.text() == ""


def test_looking_at_the_paper_notes_nothing_that_is_only_offered(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("The pallets are still")
    meeting.window.end()
    closing = meeting.window.closing
    assert closing is not None

    meeting.click(closing.paper)

    assert meeting.desk.minutes().notes == ()
    assert closing.remark.text() == "The pallets are still"


def test_on_the_way_back_the_half_typed_line_stays_where_it_was(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Slash)
    meeting.type("The pallets are still")
    meeting.window.end()
    assert meeting.window.closing is not None

    meeting.click(meeting.window.closing.back)

    assert meeting.desk.minutes().notes == ()
    assert meeting.window.work.decided.column.capture.line.text() == "The pallets are still"


def test_keys_that_were_meant_for_before_neither_nod_nor_end(met: Met) -> None:
    meeting = met()
    meeting.window.end()

    for key in (KEY.Key_Space, KEY.Key_Return, KEY.Key_E, KEY.Key_Space, KEY.Key_Space):
        meeting.press(key)

    assert meeting.desk.minutes().nods == ()
    assert meeting.desk.view.stage is Stage.CLOSING


def test_a_nod_does_not_hand_the_keyboard_to_the_next_one(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    closing.nods[Side.THEM].nod.setFocus()

    for _time in range(3):
        meeting.press(KEY.Key_Space)

    assert [each.side for each in meeting.desk.minutes().nods] == [Side.THEM]
    assert meeting.desk.view.stage is Stage.CLOSING


def test_escape_leaves_a_field_and_then_the_minutes(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    closing.remark.setFocus()

    meeting.press(KEY.Key_Escape)
    stage = meeting.desk.view.stage
    meeting.press(KEY.Key_Escape)

    assert stage is Stage.CLOSING
    assert meeting.desk.view.stage is Stage.RUNNING


def test_the_next_meeting_is_said_as_people_say_it_and_changed_again(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    closing.next.editor.widget.setFocus()
    meeting.type("3 Dec 14:00")
    meeting.press(KEY.Key_Return)
    first = closing.next.said.text()

    meeting.click(closing.next.change)
    meeting.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    meeting.type("4 Dec 2026, 9:30")
    meeting.press(KEY.Key_Return)

    assert first.startswith("We meet again: Thu 3 Dec 2026")
    assert closing.next.said.text().startswith("We meet again: Fri 4 Dec 2026, 09:30")
    assert not closing.next.when.isVisible()
    coming = [each for each in meeting.desk.plan.touchpoints if each.starts_at.day in {3, 4}]
    assert [each.starts_at.day for each in coming if each.starts_at.month == 12] == [4]


def test_a_correction_taken_back_by_escape_is_shown_as_it_is_stored(met: Met) -> None:
    meeting = met()
    closing = closing_of(meeting)
    line = next(each for each in closing.outcome.lines if each.item_id)
    closing.outcome.edit(line.item_id)
    editor = closing.outcome.editor
    assert editor is not None
    ours = meeting.desk.plan.party_on(Side.US)
    assert ours is not None

    meeting.desk.run(SetField(kind="action", item_id=line.item_id, field="party_id", value=ours.id))
    shown = editor.fields["party_id"].control
    assert isinstance(shown, QComboBox)
    before = shown.currentText()
    meeting.desk.undo()

    assert before == ours.label
    assert shown.currentText() == "Alder"


def test_tab_goes_through_the_foot_of_the_minutes_as_it_is_seen(met: Met) -> None:
    closing = closing_of(met())
    foot = (closing.back, closing.copy, closing.paper, closing.end)

    reached = [each for each in controls_of(closing) if each in foot]

    assert reached == list(foot)


def test_one_key_leads_to_the_minutes(met: Met) -> None:
    meeting = met()

    meeting.press(KEY.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert meeting.desk.view.stage is Stage.CLOSING


def test_what_was_agreed_is_told_with_what_the_session_changed_of_it(met: Met) -> None:
    meeting = met()
    goal = meeting.desk.view.topics[1]
    meeting.desk.go_to(goal.id)
    item_id = goal.about_id or ""
    meeting.desk.run(SetField(kind="goal", item_id=item_id, field="target", value=Decimal(55)))
    meeting.desk.speak_as(Speaking.BOTH)
    meeting.press(KEY.Key_A)
    meeting.window.end()
    assert meeting.window.closing is not None

    (line,) = [each for each in meeting.window.closing.plan.lines if "film" in each.text]

    assert line.detail == "Target 60% → 55%"
    titles = [each.title for each in plan_sections(meeting.desk.minutes(), meeting.desk.formats)]
    assert titles == ["Agreed in the plan"]


def test_texts_of_the_plan_name_the_sides_in_the_minutes(met: Met) -> None:
    meeting = met()
    text = next(each for each in meeting.desk.plan.statements if each.topic is Topic.SUCCESS_THEIRS)
    meeting.desk.run(SetField(kind="statement", item_id=text.id, field="body", value="Less waste"))
    meeting.window.end()
    assert meeting.window.closing is not None

    (line,) = meeting.window.closing.plan.lines

    assert line.text.startswith("Success in the words of Alder")


def test_choices_name_the_sides_in_the_minutes_and_typed_words_stay(met: Met) -> None:
    meeting = met()
    goal = next(each for each in meeting.desk.plan.goals if each.ownership is not Ownership.THEIRS)
    meeting.desk.run(
        SetField(kind="goal", item_id=goal.id, field="ownership", value=Ownership.THEIRS)
    )
    meeting.desk.run(SetField(kind="goal", item_id=goal.id, field="measure", value="in {us}"))
    meeting.window.end()
    assert meeting.window.closing is not None

    (line,) = [each for each in meeting.window.closing.plan.lines if goal.title in each.text]

    assert "A goal of Alder" in line.text
    assert "in {us}" in line.text
