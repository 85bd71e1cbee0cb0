"""Sessions with their agenda, actions and issues, by keyboard and mouse."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from partnerdesk.domain.dialogue import Touchpoint
from partnerdesk.domain.follow_up import ActionStatus
from partnerdesk.errors import FieldError
from tests.ui.pages_plan.alder_plan import TODAY
from tests.ui.pages_plan.conftest import Rig
from ui.pages.dialogue.page import DialoguePage
from ui.pages.dialogue.participants import NameBox
from ui.pages.dialogue.session_detail import SessionDetail
from ui.pages.dialogue.talk_page import TalkPage
from ui.pages.dialogue.when import moved_to, time_in


def talk(page: DialoguePage) -> TalkPage:
    current = page.current
    assert isinstance(current, TalkPage)
    return current


def session_detail(page: DialoguePage) -> SessionDetail:
    detail = talk(page).detail
    assert isinstance(detail, SessionDetail)
    return detail


def session(rig: Rig) -> Touchpoint:
    wanted = rig.alder.ids["November session"]
    return next(each for each in rig.parts.touchpoints if each.id == wanted)


def line(page: DialoguePage, name: str) -> QLineEdit:
    control = talk(page).detail.form.frames[name].control
    assert isinstance(control, QLineEdit)
    return control


def typed(rig: Rig, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_day_and_time_are_shown_as_here_and_kept_in_utc(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    local = datetime(2026, 11, 24, 10, 0, tzinfo=UTC).astimezone()
    assert line(page, "starts_at_time").text() == local.strftime("%H:%M")

    typed(rig, line(page, "starts_at_time"), "14:30")
    typed(rig, line(page, "starts_at_day"), "1 Dec 2026")

    moment = session(rig).starts_at
    assert moment.astimezone().replace(tzinfo=None) == datetime(2026, 12, 1, 14, 30)  # noqa: DTZ001
    assert moment.utcoffset() == UTC.utcoffset(None)


def test_a_time_that_is_none_is_said_and_the_old_one_stays(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = session(rig).starts_at

    typed(rig, line(page, "starts_at_time"), "25:99")

    problem = talk(page).detail.form.frames["starts_at_time"].problem
    assert problem == "Enter a time, such as 14:30."
    assert session(rig).starts_at == before


def test_topics_are_added_by_typing_and_enter(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    agenda = session_detail(page).agenda

    typed(rig, agenda.new, "Celebrate the quick win")

    assert [each.title for each in session(rig).agenda][-1] == "Celebrate the quick win"
    assert agenda.new.hasFocus()
    typed(rig, agenda.rows[-1].minutes, "5")
    assert session(rig).agenda[-1].minutes == 5
    assert agenda.total.text() == "65 of 60 min"


def test_undo_is_left_to_the_window_with_what_was_typed_stored_first(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    agenda = session_detail(page).agenda
    typed(rig, agenda.new, "First")
    QTest.keyClicks(agenda.new, "Second")

    QTest.keyClick(agenda.new, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each.title for each in session(rig).agenda][-2:] == ["First", "Second"]
    rig.alder.workspace.undo()

    assert session(rig).agenda[-1].title == "First"
    assert agenda.new.text() == ""


def test_a_renamed_topic_is_undone_while_the_keyboard_is_in_it(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = session(rig).agenda[0].title
    title = session_detail(page).agenda.rows[0].title
    typed(rig, title, "Overwritten")
    assert session(rig).agenda[0].title == "Overwritten"

    rig.alder.workspace.undo()

    assert title.hasFocus()
    assert title.text() == before
    session_detail(page).flush()
    assert session(rig).agenda[0].title == before


def test_topics_move_by_key_and_go_by_mouse(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    agenda = session_detail(page).agenda
    second = agenda.rows[1].title
    second.setFocus()

    QTest.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session(rig).agenda[0].title == "Recycled content goal"
    assert agenda.rows[0].title.hasFocus()
    agenda.rows[1].remove.trigger()

    assert [each.title for each in session(rig).agenda] == [
        "Recycled content goal",
        "Who carries the fee-rule risk",
        "Split of the change-over gain",
    ]


def test_a_topic_keeps_its_id_when_it_is_renamed(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    topic_id = session(rig).agenda[0].id

    typed(rig, session_detail(page).agenda.rows[0].title, "Issues first")

    assert (session(rig).agenda[0].id, session(rig).agenda[0].title) == (topic_id, "Issues first")


def test_half_typed_topics_are_stored_when_the_window_closes(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    agenda = session_detail(page).agenda
    agenda.new.setFocus()
    QTest.keyClicks(agenda.new, "Not lost")

    assert page.flush()

    assert session(rig).agenda[-1].title == "Not lost"


def test_people_take_part_by_a_box(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    people = session_detail(page).people
    assert people is not None
    box = people.boxes[rig.alder.ids["Tom Eriksen"]]
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Space)

    assert rig.alder.ids["Tom Eriksen"] in session(rig).person_ids


def test_an_action_is_done_in_one_step(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    page.show_view("actions")
    done = next(e for e in talk(page).detail.findChildren(QPushButton) if e.text() == "Done today")

    QTest.mouseClick(done, Qt.MouseButton.LeftButton)

    action = rig.parts.actions[0]
    assert (action.status, action.done_on) == (ActionStatus.DONE, TODAY)
    rig.alder.workspace.undo()
    assert rig.parts.actions[0].status is ActionStatus.OPEN


def test_an_issue_is_answered_and_told_back(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    page.show_view("issues")

    for words in ("Answered today", "Told back today"):
        QApplication.processEvents()
        buttons = talk(page).detail.findChildren(QPushButton)
        button = next(each for each in buttons if each.text() == words and each.isVisible())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    issue = rig.parts.issues[0]
    assert (issue.answered_on, issue.told_back_on, issue.days_to_answer) == (TODAY, TODAY, 19)


@pytest.mark.parametrize(
    ("view", "kind"),
    [
        ("sessions", "touchpoints"),
        ("issues", "issues"),
        ("actions", "actions"),
        ("decisions", "decisions"),
        ("inclusions", "inclusions"),
        ("reviews", "problem_reviews"),
        ("highlights", "highlights"),
        ("cadences", "cadences"),
    ],
)
def test_each_kind_can_be_added_and_deleted(blank: Rig, view: str, kind: str) -> None:
    page = blank.show(DialoguePage)
    page.show_view(view)
    shown = talk(page)
    assert shown.list.empty.isVisible()

    QTest.mouseClick(shown.list.empty.button, Qt.MouseButton.LeftButton)
    assert len(getattr(blank.parts, kind)) == 1
    assert shown.detail.isVisible()
    shown.table.setFocus()
    QTest.keyClick(shown.table, Qt.Key.Key_Delete)

    assert getattr(blank.parts, kind) == ()


def test_an_item_led_to_is_found_in_its_view(rig: Rig) -> None:
    page = rig.show(DialoguePage)

    page.open_plan(rig.alder.plan_id, rig.alder.ids["Send the drawings"])

    assert page.key == "actions"
    assert talk(page).table.current_id == rig.alder.ids["Send the drawings"]


@pytest.mark.parametrize(
    ("text", "at"),
    [("9", time(9)), ("14.30", time(14, 30)), ("2:30 pm", time(14, 30)), ("0930", time(9, 30))],
)
def test_times_are_read_as_people_type_them(text: str, at: time) -> None:
    assert time_in(text) == at


def test_what_is_no_time_is_refused() -> None:
    with pytest.raises(FieldError):
        time_in("soon")


def test_a_new_session_is_a_week_ahead(blank: Rig) -> None:
    page = blank.show(DialoguePage)

    QTest.mouseClick(talk(page).list.empty.button, Qt.MouseButton.LeftButton)

    local = blank.parts.touchpoints[0].starts_at.astimezone()
    assert (local.date(), local.hour) == (date(2026, 11, 29), 10)


def test_a_long_name_of_who_takes_part_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    box = NameBox("Prof. Dr. Maximiliane von Hohenlohe & Sons")
    qtbot.addWidget(box)
    box.show()

    box.setFixedWidth(150)
    short = box.text()
    box.setFixedWidth(600)

    assert short.endswith("…")
    assert box.text() == "Prof. Dr. Maximiliane von Hohenlohe && Sons"
    assert box.toolTip() == ""


def test_where_the_segments_have_no_room_one_list_stands_in_their_place(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    switch = page._switches[page.key]
    assert not switch._list.isVisible()

    switch.setFixedWidth(200)
    assert switch._list.isVisible()
    assert not switch._main.isVisible()
    switch._list.setFocus()
    QTest.keyClicks(switch._list, "Hi")

    assert page.key == "highlights"
    assert switch._list.currentText().startswith("Sessions")
    switch.setMaximumWidth(2000)
    assert switch.sizeHint().width() == switch._main.sizeHint().width()


@pytest.mark.parametrize(
    ("day", "at", "kept"),
    [
        (date(2026, 3, 29), time(2, 30), time(3, 30)),  # the clocks jump over it
        (date(2026, 10, 25), time(2, 30), time(2, 30)),  # it comes twice
        (date(2026, 10, 26), time(10), time(10)),
    ],
)
def test_a_session_keeps_its_time_on_the_clock_when_the_clocks_change(
    day: date, at: time, kept: time
) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before = datetime(2026, 10, 23, 8, 0, tzinfo=UTC)

    moved = moved_to(before, berlin, day=day, at=at).astimezone(UTC).astimezone(berlin)

    assert (moved.date(), moved.time()) == (day, kept)


def test_moving_to_another_day_keeps_the_clock() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    summer = datetime(2026, 10, 23, 8, 0, tzinfo=UTC)

    winter = moved_to(summer, berlin, day=date(2026, 10, 26))

    assert winter.astimezone(UTC).time() == time(9)
