"""A session is prepared: days, topics, the next one by its cadence, and all of it by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from partnerdesk.analysis.dated import is_all_day
from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from tests.ui.pages_plan.conftest import Rig
from tests.ui.pages_plan.talks import SESSION, detail, press, session, step, tab_to, talk, type_text
from ui.pages.dialogue.page import DialoguePage


def test_the_next_session_comes_from_the_cadence_with_the_same_people(rig: Rig) -> None:
    rig.alder.add("cadence", {"channel": Channel.JOINT_SESSION, "every_days": 28}, key="cadence")
    page = rig.show(DialoguePage)
    step(page, "It happened today")

    step(page, "Plan the next: Mon 21 Dec")

    made = rig.parts.touchpoints[-1]
    old = session(rig)
    assert made.starts_at.astimezone().date() == date(2026, 12, 21)
    assert made.starts_at.astimezone().time() == old.starts_at.astimezone().time()
    assert (made.title, made.minutes, made.place) == (old.title, old.minutes, old.place)
    assert made.person_ids == old.person_ids
    assert talk(page).table.current_id == made.id
    assert rig.alder.workspace.undo_state().undo_label == f"plan the next {SESSION}"


def test_nothing_is_planned_twice(rig: Rig) -> None:
    rig.alder.add("cadence", {"channel": Channel.JOINT_SESSION, "every_days": 28})
    page = rig.show(DialoguePage)
    page.show_view("cadences")

    assert not talk(page).detail.quick.isVisible()  # type: ignore[attr-defined]


def test_what_is_over_shows_first_what_came_of_it(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    shown = detail(page)
    assert shown._phases.indexOf(shown._before) < shown._phases.indexOf(shown._after)

    step(page, "It happened today")

    assert shown._phases.indexOf(shown._after) < shown._phases.indexOf(shown._before)


def test_what_is_typed_after_a_session_is_what_was_said(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    topics = session(rig).agenda

    step(page, "It happened today")
    QApplication.processEvents()
    type_text("They like the film")
    page.flush()

    assert session(rig).summary == "They like the film"
    assert [each.title for each in session(rig).agenda] == [each.title for each in topics]


def test_a_session_takes_whole_days(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    QTest.keyClick(detail(page).times.all_day, Qt.Key.Key_Space)
    assert is_all_day(session(rig), None)
    until = detail(page).form.frames["last_day"].control
    assert isinstance(until, QLineEdit)
    assert until.text() == "24 Nov 2026"

    until.setFocus()
    until.selectAll()
    QTest.keyClicks(until, "25 Nov 2026")
    QTest.keyClick(until, Qt.Key.Key_Return)
    assert session(rig).minutes == 2 * 1440
    assert not detail(page).form.frames["starts_at_time"].isVisible()
    QTest.keyClick(detail(page).times.all_day, Qt.Key.Key_Space)

    local = session(rig).starts_at.astimezone()
    assert (local.date(), local.hour, session(rig).minutes) == (date(2026, 11, 24), 10, 60)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("23 Nov 2026", "Not before Day, which is 24 Nov 2026."),
        ("24 Dec 2026", "At most 29 Nov 2026."),
        ("", "Enter a value."),
        ("soon", "Enter a date, such as 30 Sep 2027."),
    ],
)
def test_a_last_day_that_cannot_be_is_said(rig: Rig, text: str, sentence: str) -> None:
    page = rig.show(DialoguePage)
    QTest.keyClick(detail(page).times.all_day, Qt.Key.Key_Space)
    frame = detail(page).form.frames["last_day"]
    until = frame.control
    assert isinstance(until, QLineEdit)
    until.setFocus()
    until.selectAll()
    QTest.keyClick(until, Qt.Key.Key_Delete)
    QTest.keyClicks(until, text)
    QTest.keyClick(until, Qt.Key.Key_Return)

    assert frame.problem == sentence
    assert session(rig).minutes == 1440


def test_minutes_that_cannot_be_read_are_said_at_once(rig: Rig) -> None:
    agenda = detail(rig.show(DialoguePage)).agenda
    line, before = agenda.rows[0].minutes, session(rig).agenda
    line.setFocus()
    line.selectAll()
    type_text("abc")

    assert agenda.problem.isVisible()
    assert agenda.problem.text() == "Enter whole minutes, such as 15."
    assert not agenda.flush()
    assert session(rig).agenda == before

    line.selectAll()
    type_text("25")

    assert not agenda.problem.isVisible()
    assert agenda.flush()
    assert session(rig).agenda[0].minutes == 25


def test_a_topic_is_about_an_item_and_leads_there(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    row = detail(page).agenda.rows[1]
    row.about.aboutToShow.emit()
    goals = next(each for each in row.about.findChildren(QMenu) if each.title() == "Goals")
    wanted = next(each for each in goals.actions() if each.text() == "Recycled content in film")

    wanted.trigger()
    goal = rig.alder.ids["Recycled content in film"]
    assert session(rig).agenda[1].about_id == goal
    row = detail(page).agenda.rows[1]
    assert row.title.accessibleDescription() == "About: Recycled content in film"
    row.about.go()

    assert rig.went[-1].item_id == goal
    assert rig.went[-1].section == "goals"


def test_a_topic_can_be_about_nothing_again(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    row = detail(page).agenda.rows[0]
    row.about.chosen.emit(rig.alder.ids["Fee rules change"])
    assert session(rig).agenda[0].about_id is not None

    detail(page).agenda.rows[0].about.chosen.emit("")

    assert session(rig).agenda[0].about_id is None


def test_a_topic_can_be_about_the_talk_itself(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    row = detail(page).agenda.rows[0]
    row.about.aboutToShow.emit()
    wanted = next(each for each in row.about.actions() if each.text() == "How aligned are we?")

    wanted.trigger()

    assert session(rig).agenda[0].about_id == "alignment"
    row = detail(page).agenda.rows[0]
    assert row.title.accessibleDescription() == "About: How aligned are we?"
    row.about.go()
    assert rig.went == []
    row.about.aboutToShow.emit()
    assert not [each for each in row.about.actions() if each.text().startswith("Go to")]


def test_the_whole_way_by_keyboard_alone(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    talk(page).table.setFocus()

    QTest.keyClick(talk(page).table, Qt.Key.Key_Insert)
    type_text("Trial review")
    tab_to("Add a topic")
    for topic in ("What we saw", "Who carries it", "Next step"):
        type_text(topic)
        press(Qt.Key.Key_Return)
    for person in ("Jonas Weber", "Maria Costa"):
        tab_to(person)
        press(Qt.Key.Key_Space)
    tab_to("It happened today", back=True)
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    talk(page).table.setFocus()
    tab_to("New action")
    for action in ("Order the film @Jonas", "Free line 3 @Maria by Friday"):
        type_text(action)
        press(Qt.Key.Key_Return)
    tab_to("New decision")
    type_text("Repeat it in June")
    press(Qt.Key.Key_Return)

    made = rig.parts.touchpoints[-1]
    assert (made.title, made.status) == ("Trial review", TouchpointStatus.HELD)
    assert [each.title for each in made.agenda] == ["What we saw", "Who carries it", "Next step"]
    assert set(made.person_ids) == {rig.alder.ids["Jonas Weber"], rig.alder.ids["Maria Costa"]}
    assert [each.title for each in rig.parts.actions[-2:]] == ["Order the film", "Free line 3"]
    assert rig.parts.actions[-1].due_on == date(2026, 11, 27)
    assert rig.parts.decisions[-1].title == "Repeat it in June"
    linked = {item_id for _, item_id in rig.parts.links_of(made.id)}
    assert linked == {*(each.id for each in rig.parts.actions[-2:]), rig.parts.decisions[-1].id}
