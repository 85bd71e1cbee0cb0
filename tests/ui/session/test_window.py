"""The session's window by keyboard and mouse: who speaks, the agenda, agreeing, capturing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Goal
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import Stage, TopicState
from partnerdesk.sessions.speaking import Speaking
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.look.current import current
from ui.look.focus_ring import FocusRing
from ui.look.theme import Theme, apply
from ui.session.sheets import KeySheet, PauseSheet
from ui.session.tab_order import controls_of
from ui.widgets.field import Field

KEY = Qt.Key


def goal_of(meeting: Meeting) -> Goal:
    """Return the goal that is talked about."""
    topic = meeting.desk.view.current
    assert topic is not None
    item = meeting.desk.view.about(topic)
    assert isinstance(item, Goal)
    return item


@pytest.mark.parametrize(
    ("key", "speaking"),
    [
        (KEY.Key_1, Speaking.US),
        (KEY.Key_2, Speaking.THEM),
        (KEY.Key_3, Speaking.BOTH),
        (KEY.Key_F6, Speaking.US),
        (KEY.Key_F7, Speaking.THEM),
        (KEY.Key_F8, Speaking.BOTH),
    ],
)
def test_one_key_says_who_speaks(met: Met, key: Qt.Key, speaking: Speaking) -> None:
    meeting = met()
    other = Speaking.THEM if speaking is not Speaking.THEM else Speaking.US
    meeting.desk.speak_as(other)

    meeting.press(key)

    assert meeting.desk.speaking is speaking
    assert meeting.window.bar.speakers.buttons[speaking].isChecked()


def test_who_speaks_is_named_and_never_us_or_them(met: Met) -> None:
    meeting = met()

    names = [each.text() for each in meeting.window.bar.speakers.buttons.values()]

    assert names == ["Brightwell", "Alder", "Both"]


def test_a_click_on_a_side_has_it_speak(met: Met) -> None:
    meeting = met()

    meeting.click(meeting.window.bar.speakers.buttons[Speaking.THEM])

    assert meeting.desk.speaking is Speaking.THEM


def test_next_and_previous_walk_through_the_agenda(met: Met) -> None:
    meeting = met()
    first = meeting.desk.view.topics[0]

    meeting.press(KEY.Key_N)
    second = meeting.desk.view.current
    meeting.press(KEY.Key_P)

    assert second == meeting.desk.view.topics[1]
    assert meeting.desk.view.current is not None
    assert meeting.desk.view.current.id == first.id


def test_a_topic_left_by_next_is_done(met: Met) -> None:
    meeting = met()
    meeting.clock.turn(minutes=4)

    meeting.click(meeting.window.work.topic.foot.next)

    assert meeting.desk.view.topics[0].state is TopicState.DONE
    assert meeting.window.work.topic.title.text() == "Raise recycled content in film"


def test_enter_answers_for_the_side_that_is_asked(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    asked = meeting.window.work.topic.bars[Side.US].agree

    assert QApplication.focusWidget() is asked
    meeting.press(KEY.Key_Return)

    assert goal_of(meeting).agreement is Agreement.AGREED
    assert meeting.window.work.topic.bars[Side.US].title.text() == "Brightwell agrees"


def test_a_agrees_for_whoever_speaks(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_1)

    meeting.press(KEY.Key_A)

    assert goal_of(meeting).agreement is Agreement.AGREED


def test_what_is_agreed_is_not_agreed_again(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_1)
    meeting.press(KEY.Key_A)
    agreed, step = goal_of(meeting), meeting.workspace.undo_state()

    meeting.press(KEY.Key_A)

    assert (goal_of(meeting), meeting.workspace.undo_state()) == (agreed, step)
    assert meeting.said[-1] == "Both sides agree already."


def test_agreeing_can_be_undone_within_the_session(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_1)
    meeting.press(KEY.Key_A)

    meeting.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert goal_of(meeting).agreement is Agreement.PROPOSED_BY_THEM
    assert any(each.startswith("Undone: ") for each in meeting.said)


def test_nothing_from_before_the_session_can_be_undone_in_it(met: Met) -> None:
    meeting = met()
    before = meeting.workspace.undo_state()

    meeting.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert meeting.workspace.undo_state() == before


def test_agreeing_where_nothing_can_be_agreed_on_says_so(met: Met) -> None:
    meeting = met()

    meeting.press(KEY.Key_A)

    assert meeting.said == ["There is nothing to agree to in this topic."]


def test_k_parks_the_item_and_its_topic(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    goal = goal_of(meeting)

    meeting.press(KEY.Key_K)

    assert meeting.desk.view.topics[1].state is TopicState.PARKED
    item = meeting.desk.view.item("goal", goal.id)
    assert isinstance(item, Goal)
    assert item.agreement is Agreement.PARKED


def test_a_pause_covers_the_plan_and_stops_the_clock(met: Met) -> None:
    meeting = met()
    meeting.clock.turn(minutes=5)
    meeting.press(KEY.Key_F9)
    meeting.clock.turn(minutes=30)
    sheet = meeting.window.sheet

    meeting.window.bar.show_time()

    assert isinstance(sheet, PauseSheet)
    assert sheet.rect().contains(meeting.window.work.rect())
    assert meeting.window.bar.time.time.text() == "05:00"
    meeting.click(sheet.go_on)
    assert meeting.window.sheet is None
    assert meeting.desk.view.stage is Stage.RUNNING


def test_keys_do_nothing_behind_a_sheet(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_Question)
    assert isinstance(meeting.window.sheet, KeySheet)

    meeting.press(KEY.Key_N)

    assert meeting.desk.view.topics[0].state is TopicState.OPEN
    meeting.press(KEY.Key_Escape)
    assert meeting.window.sheet is None


def test_time_that_is_over_is_said_in_words(met: Met) -> None:
    meeting = met()
    meeting.clock.turn(minutes=50)
    meeting.window.bar.show_time()
    nearly = meeting.window.bar.time.rest.text()

    meeting.clock.turn(minutes=20)
    meeting.window.bar.show_time()

    assert nearly == "10 min left"
    assert meeting.window.bar.time.rest.text() == "10 min over"


def test_a_session_without_an_agenda_offers_topics(met: Met) -> None:
    meeting = met(with_agenda=False)
    offers = {each.text(): each for each in meeting.window.work.topic.none.buttons}

    meeting.click(offers["Open issues"])

    assert meeting.desk.view.current is not None
    assert meeting.desk.view.current.title == "Open issues"


def test_finding_something_leads_to_its_topic(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_F)

    meeting.type("drop test")
    meeting.press(KEY.Key_Return)

    assert meeting.window.sheet is None
    assert meeting.window.work.topic.title.text() == "New film fails the drop test"


def test_the_title_names_this_account_only(met: Met) -> None:
    meeting = met()

    assert meeting.window.windowTitle() == "Together with Alder Foods Cooperative"


def test_closing_the_window_comes_to_the_minutes_first(met: Met) -> None:
    meeting = met()

    meeting.window.close()

    assert meeting.window.isVisible()
    assert meeting.desk.view.stage is Stage.CLOSING


def test_a_rehearsal_changes_nothing_and_says_so(met: Met) -> None:
    meeting = met(is_rehearsal=True)
    meeting.press(KEY.Key_N)
    before = goal_of(meeting)

    meeting.press(KEY.Key_A)

    assert goal_of(meeting) == before
    assert len(meeting.said) == 1
    assert meeting.window.bar.name.text() == "Rehearsal"


def test_undo_redo_and_find_have_buttons_that_say_what_they_do(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_1)
    meeting.press(KEY.Key_A)
    steps = meeting.window.work.topic.steps
    said = steps.undo.accessibleName()

    meeting.click(steps.undo)
    undone = goal_of(meeting).agreement
    meeting.click(steps.redo)

    assert said.startswith("Undo: ")
    assert "Raise recycled content in film" in said
    assert undone is Agreement.PROPOSED_BY_THEM
    assert goal_of(meeting).agreement is Agreement.AGREED
    meeting.click(steps.find_button)
    assert meeting.window.sheet is not None


def test_topics_are_moved_and_taken_off_by_keys_and_by_menu(met: Met) -> None:
    meeting = met()
    agenda = meeting.window.work.agenda.agenda
    titles = [each.title for each in meeting.desk.view.topics]
    agenda.setFocus()
    agenda.setCurrentIndex(agenda.topics.index(3))

    meeting.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    moved = [each.title for each in meeting.desk.view.topics]
    menu = agenda.menu_of(agenda.topics.index(1))
    menu.actions()[-1].trigger()
    menu.close()

    assert moved == [titles[0], titles[1], titles[3], titles[2]]
    assert [each.title for each in meeting.desk.view.topics] == [titles[0], titles[3], titles[2]]


def test_tab_goes_from_the_answers_over_the_topic_to_the_banner_and_round(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    window = meeting.window
    areas = [*window.work.areas(), window.bar]
    visited: list[int] = []
    first = QApplication.focusWidget()

    for _ in range(80):
        now = QApplication.focusWidget()
        assert now is not None
        inside = [at for at, area in enumerate(areas) if area is now or area.isAncestorOf(now)]
        visited += inside[:1]
        meeting.press(KEY.Key_Tab)
        if QApplication.focusWidget() is first:
            break

    assert QApplication.focusWidget() is first
    assert visited == sorted(visited)
    assert areas.index(window.bar) in visited
    assert areas.index(window.work.agenda) in visited
    assert areas.index(window.work.decided) in visited


def test_tab_stays_inside_a_sheet(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_F)
    sheet = meeting.window.sheet
    assert sheet is not None

    for _ in range(5):
        meeting.press(KEY.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert sheet.isAncestorOf(now)


def test_tab_goes_through_the_foot_as_it_is_seen(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    foot = meeting.window.work.topic.foot

    found = [each.x() for each in controls_of(foot)]

    assert len(found) > 3
    assert found == sorted(found)


def test_the_room_is_one_stop_of_tab_and_arrows_go_on_from_there(met: Met) -> None:
    meeting = met()
    room = meeting.window.work.agenda.room
    (first,) = controls_of(room)
    first.setFocus()

    meeting.press(KEY.Key_Right)

    assert QApplication.focusWidget() is room.people[1]
    assert controls_of(room) == [room.people[1]]


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_the_ring_on_the_banner_stands_out_from_its_teal(
    met: Met, qapp: QApplication, theme: Theme
) -> None:
    apply(qapp, theme).watch_focus()
    meeting = met()
    bar = meeting.window.bar
    bar.pause.setFocus(Qt.FocusReason.TabFocusReason)
    ring = meeting.window.findChild(FocusRing)
    assert ring is not None

    picture = ring.grab().toImage()
    line = picture.pixelColor(picture.width() // 2, 1)

    assert line.name() == QColor(current().together.on).name()


def test_what_cannot_be_stored_is_said_and_gets_the_keyboard(met: Met) -> None:
    meeting = met()
    meeting.press(KEY.Key_N)
    meeting.press(KEY.Key_C)
    meeting.press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    meeting.press(KEY.Key_Delete)
    here = meeting.desk.view.current

    meeting.click(meeting.window.work.topic.foot.next)

    assert meeting.desk.view.current == here
    assert meeting.said[-1].startswith("This cannot be stored as it stands")
    field = next(
        each
        for each in meeting.window.work.findChildren(Field)
        if each.isVisible() and each.problem
    )
    assert QApplication.focusWidget() is field.control
