"""The agenda of a session: how topics end, how much time they have, what comes after the last."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from partnerdesk.sessions.course import Stage, TopicState
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting

KEY = Qt.Key


def states(meeting: Meeting) -> list[TopicState]:
    """Return how far each topic is."""
    return [each.state for each in meeting.desk.view.topics]


def test_a_topic_that_is_only_passed_is_skipped(met: Met) -> None:
    meeting = met()

    meeting.press(KEY.Key_N)

    assert states(meeting)[0] is TopicState.SKIPPED
    assert meeting.desk.view.current == meeting.desk.view.topics[1]


def test_a_topic_in_which_something_was_agreed_at_once_is_done(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_A)

    meeting.press(KEY.Key_N)

    assert states(meeting)[1] is TopicState.DONE


def test_what_was_agreed_in_one_topic_does_not_make_the_next_one_done(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_A)
    meeting.clock.turn(minutes=2)
    meeting.press(KEY.Key_N)
    meeting.clock.turn(seconds=3)

    meeting.press(KEY.Key_N)

    assert states(meeting)[1:3] == [TopicState.DONE, TopicState.SKIPPED]


def test_after_the_last_topic_enter_leads_to_the_minutes(met: Met) -> None:
    meeting = met()
    for _topic in meeting.desk.view.topics:
        meeting.press(KEY.Key_N)
    none = meeting.window.work.topic.none

    assert none.title.text() == "That was the last topic."
    assert QApplication.focusWidget() is none.end
    meeting.press(KEY.Key_Return)

    assert meeting.desk.view.stage is Stage.CLOSING


def test_without_an_agenda_the_first_topic_waits_and_no_end_is_offered(met: Met) -> None:
    meeting = met(with_agenda=False)
    none = meeting.window.work.topic.none

    assert not none.end.isVisible()
    assert QApplication.focusWidget() is none.buttons[0]


@pytest.mark.parametrize(("key", "minutes"), [(KEY.Key_Plus, 15), (KEY.Key_Minus, 5)])
def test_a_topic_gets_more_time_or_less_by_a_key(met: Met, key: Qt.Key, minutes: int) -> None:
    meeting = met()
    meeting.window.work.agenda.agenda.setFocus()

    meeting.press(key)

    assert meeting.desk.view.topics[0].minutes == minutes
    assert meeting.window.work.topic.time.text() == f"{minutes} min left for this topic"


def test_the_menu_of_the_agenda_changes_the_topic_with_the_mark(met: Met) -> None:
    meeting = met()
    panel = meeting.window.work.agenda

    menu = panel.agenda.menu_of(panel.agenda.currentIndex())
    words = {each.text(): each for each in menu.actions()}
    words["Skip it"].trigger()
    menu.deleteLater()

    assert panel.more.isVisible()
    assert "5 minutes more" in words
    assert states(meeting)[0] is TopicState.SKIPPED


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 700)])
def test_what_is_said_covers_nothing_that_is_clicked(met: Met, size: tuple[int, int]) -> None:
    meeting = met(size=size)
    window = meeting.window
    for stage in ("work", "closing"):
        if stage == "closing":
            window.end()
        meeting.desk.say("Undone: change target of a goal with a name that is rather long " * 3)
        QApplication.processEvents()
        says = QRect(window.says.mapTo(window, QPoint()), window.says.size())
        covered = [
            each.text() or each.accessibleName()
            for each in window.findChildren(QAbstractButton)
            if each.isVisible()
            and not window.says.isAncestorOf(each)
            and says.intersects(QRect(each.mapTo(window, QPoint()), each.size()))
        ]

        assert window.says.isVisible()
        assert covered == [], stage


def test_a_rehearsal_is_called_one_to_its_end(met: Met) -> None:
    meeting = met(is_rehearsal=True)
    bar = meeting.window.bar.end.text()

    meeting.window.end()
    assert meeting.window.closing is not None
    page = meeting.window.closing.end.text()
    meeting.window.closing.finish()

    assert (bar, page) == ("End rehearsal", "End rehearsal")
    assert meeting.window.leaving is not None
    assert meeting.window.leaving.lead.text().startswith("The rehearsal has ended.")


def titles(meeting: Meeting) -> list[str]:
    """Return the topics in their order."""
    return [each.title for each in meeting.desk.view.topics]


def test_a_topic_is_moved_twice_by_the_same_key(met: Met) -> None:
    meeting = met()
    agenda = meeting.window.work.agenda.agenda
    before = titles(meeting)
    agenda.setFocus()
    agenda.mark(meeting.desk.view.topics[3].id)

    for _time in range(2):
        meeting.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert titles(meeting) == [before[0], before[3], before[1], before[2]]
    assert agenda.currentIndex().row() == 1


@pytest.mark.parametrize(
    ("dragged", "onto", "order"),
    [(0, (2, 0.9), [1, 2, 0, 3]), (3, (0, 0.1), [3, 0, 1, 2]), (1, (1, 0.9), [0, 1, 2, 3])],
)
def test_a_topic_is_dragged_to_its_place(
    met: Met, dragged: int, onto: tuple[int, float], order: list[int]
) -> None:
    meeting = met()
    agenda = meeting.window.work.agenda.agenda
    before = titles(meeting)
    agenda.mark(meeting.desk.view.topics[dragged].id)
    row, part = onto
    box = agenda.visualRect(agenda.model().index(row, 0))
    at = QPoint(box.center().x(), box.top() + round(box.height() * part))

    agenda.let_go(at)

    assert titles(meeting) == [before[each] for each in order]


def test_an_added_topic_is_shown_and_said(met: Met) -> None:
    meeting = met()
    panel = meeting.window.work.agenda
    for number in range(12):
        meeting.desk.add_topic(f"Topic {number}")

    meeting.click(panel.add)
    meeting.type("Price index")
    meeting.press(KEY.Key_Return)

    last = panel.agenda.model().index(panel.agenda.model().rowCount() - 1, 0)
    assert panel.agenda.viewport().rect().contains(panel.agenda.visualRect(last))
    assert meeting.said[-1] == "On the agenda: Price index"


def test_a_topic_that_is_taken_up_again_is_not_parked_any_more(met: Met) -> None:
    meeting = met()
    first = meeting.desk.view.topics[0]
    meeting.press(KEY.Key_K)
    parked = [each.text for each in meeting.desk.view.parked]

    meeting.press(KEY.Key_P)

    assert parked == [first.title]
    assert meeting.desk.view.current is not None
    assert meeting.desk.view.current.id == first.id
    assert meeting.desk.view.parked == ()
