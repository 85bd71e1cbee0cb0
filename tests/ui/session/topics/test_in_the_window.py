"""Pages of topics inside the session's window: whose key is whose, and what both see of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import GoalStatus
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import TopicKind
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.meeting import Meeting

Met = Callable[..., Meeting]


def page_of(meeting: Meeting) -> Any:
    return meeting.window.work.topic.page


def talk(meeting: Meeting, kind: TopicKind, item: Any = None) -> Any:
    """Make a topic and go to it."""
    meeting.desk.talk_about(kind, item.id if item else "", getattr(item, "title", "A check"))
    settle()
    return page_of(meeting)


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def recycled(meeting: Meeting) -> Any:
    return next(each for each in meeting.desk.plan.goals if "recycled" in each.title.casefold())


def test_digits_answer_while_a_side_answers_and_do_not_change_who_speaks(met: Met) -> None:
    meeting = met()
    page = talk(meeting, TopicKind.ALIGNMENT)
    meeting.click(page.turns.start)
    meeting.click(page.turns.sides[Side.US].answer)
    settle()
    before = meeting.desk.speaking

    meeting.press(Qt.Key.Key_2)

    assert meeting.desk.speaking is before
    assert page.answering.levels[1].isChecked()
    answers = meeting.desk.sealed_answers(Side.US)
    assert [each.level for each in answers.answers] == [25]


def test_a_whole_check_goes_by_keys_alone(met: Met) -> None:
    meeting = met()
    page = talk(meeting, TopicKind.ALIGNMENT)
    page.turns.start.setFocus()
    meeting.press(Qt.Key.Key_Return)
    for side, level in ((Side.US, Qt.Key.Key_4), (Side.THEM, Qt.Key.Key_2)):
        settle()
        page.turns.sides[side].answer.setFocus()
        meeting.press(Qt.Key.Key_Return)
        for _ in range(5):
            meeting.press(level)
            page.answering.on.setFocus()
            meeting.press(Qt.Key.Key_Return)
            settle()

    page.turns.open_both.setFocus()
    meeting.press(Qt.Key.Key_Return)
    settle()

    assert page.stack.currentWidget() is page.revealed
    assert {row.row.steps_apart for row in page.card.rows} == {2}
    assert meeting.window.work.topic.takes_whole_width


def test_letters_typed_into_the_form_are_no_keys_of_the_window(met: Met) -> None:
    meeting = met()
    page = talk(meeting, TopicKind.GOAL, recycled(meeting))
    page.setFocus()
    meeting.press(Qt.Key.Key_C)
    settle()
    assert page.is_changing

    page.form.begin("measure")
    meeting.type(" ank")

    assert recycled(meeting).agreement is not Agreement.AGREED
    assert " ank" in page.form.frames["measure"].control.text()
    assert page_of(meeting) is page


def test_a_change_by_one_side_is_agreed_again_by_both_with_one_key(met: Met) -> None:
    meeting = met()
    goal = next(each for each in meeting.desk.plan.goals if each.is_agreed)
    page = talk(meeting, TopicKind.GOAL, goal)
    meeting.desk.speak_as(Speaking.THEM)
    page.begin("target")
    control = page.form.frames["target"].control
    control.selectAll()
    meeting.type("77")
    page.end_change()
    settle()
    assert page.stack.currentWidget() is page.changes
    assert page.changes.shown[0].new.startswith("77")

    meeting.desk.speak_as(Speaking.BOTH)
    page.setFocus()
    meeting.press(Qt.Key.Key_A)
    settle()

    now = meeting.desk.view.item("goal", goal.id)
    assert getattr(now, "agreement", None) is Agreement.AGREED
    assert page.stack.currentWidget() is page.content


def test_the_customer_confirms_an_outcome_in_the_room(met: Met) -> None:
    meeting = met()
    goal = recycled(meeting)
    page = talk(meeting, TopicKind.GOAL, goal)

    meeting.click(page.reached)
    settle()
    meeting.type("The film line runs on it.")
    meeting.press(Qt.Key.Key_Return)
    settle()

    now: Any = meeting.desk.view.item("goal", goal.id)
    assert now.status is GoalStatus.ACHIEVED
    assert now.outcome_words == "The film line runs on it."
    assert "The film line runs on it." in page.measure_line.text
    assert not page.reached.isVisibleTo(page)


def test_in_a_rehearsal_nothing_is_changed_and_that_is_said(met: Met) -> None:
    meeting = met(is_rehearsal=True)
    goal = recycled(meeting)
    page = talk(meeting, TopicKind.GOAL, goal)

    page.begin_measuring()
    page.measuring.lines["value"].setText("40")
    page.measuring.store()

    assert page.measuring.frames["value"].problem
    assert recycled(meeting).measurements == goal.measurements


def test_two_circles_take_the_whole_width_and_give_it_back(met: Met) -> None:
    meeting = met()
    page = talk(meeting, TopicKind.CIRCLE)
    narrow = page.width()

    meeting.click(page.beside)
    settle()
    assert page.ours.isVisible()
    assert page.width() > narrow

    meeting.click(page.beside)
    settle()
    assert not page.ours.isVisible()
    assert page.width() == narrow


def test_leaving_a_topic_stores_what_is_half_typed(met: Met) -> None:
    meeting = met()
    goal = recycled(meeting)
    page = talk(meeting, TopicKind.GOAL, goal)
    page.begin("measure")
    control = page.form.frames["measure"].control
    control.selectAll()
    meeting.type("A balance")

    talk(meeting, TopicKind.TEXT)

    assert recycled(meeting).measure == "A balance"
