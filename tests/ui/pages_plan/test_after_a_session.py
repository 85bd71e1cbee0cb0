"""What follows a session: caught in one line each, held, the next one planned from its cadence."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPushButton

from partnerdesk.analysis.dated import is_all_day
from partnerdesk.commands.agreement import SetVisibility
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.domain.dialogue import Channel, Touchpoint, TouchpointStatus
from partnerdesk.domain.joint_plan import joint_plan_of
from partnerdesk.domain.visibility import Visibility
from tests.ui.pages_plan.alder_plan import TODAY
from tests.ui.pages_plan.conftest import Rig
from ui.pages.dialogue.page import DialoguePage
from ui.pages.dialogue.session_detail import SessionDetail
from ui.pages.dialogue.talk_page import TalkPage

SESSION = "November session"


def talk(page: DialoguePage) -> TalkPage:
    current = page.current
    assert isinstance(current, TalkPage)
    return current


def detail(page: DialoguePage) -> SessionDetail:
    shown = talk(page).detail
    assert isinstance(shown, SessionDetail)
    return shown


def session(rig: Rig, name: str = SESSION) -> Touchpoint:
    return next(each for each in rig.parts.touchpoints if each.id == rig.alder.ids[name])


def step(page: DialoguePage, words: str) -> None:
    buttons = talk(page).detail.findChildren(QPushButton)
    found = next(each for each in buttons if each.text().startswith(words) and each.isVisible())
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def caught(page: DialoguePage, kind: str, text: str) -> QLineEdit:
    line = detail(page).capture.lines[kind]
    line.setFocus()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    return line


def last_contact(rig: Rig, name: str) -> date | None:
    person = rig.parts.person(rig.alder.ids[name])
    return person.last_contact if person else None


def test_enter_catches_an_action_and_stays_for_the_next(rig: Rig) -> None:
    page = rig.show(DialoguePage)

    line = caught(page, "action", "Send the drawings again")
    second = caught(page, "action", "Open the plant data @Maria by 3 Dec")

    first_action, second_action = rig.parts.actions[-2:]
    assert line.hasFocus()
    assert line.text() == ""
    assert first_action.title == "Send the drawings again"
    assert first_action.party_id == rig.alder.ids["us"]
    assert first_action.due_on == TODAY + timedelta(days=14)
    assert (second_action.title, second_action.due_on) == (
        "Open the plant data",
        date(2026, 12, 3),
    )
    assert second_action.owner_id == rig.alder.ids["Maria Costa"]
    assert second_action.party_id == rig.alder.ids["them"]
    assert [each.accessibleName() for each in detail(page).capture.caught.lines] == [
        "Send the drawings again, Brightwell, 6 Dec",
        "Open the plant data, Maria Costa, 3 Dec",
    ]
    assert second is line


def test_decisions_and_issues_are_caught_with_their_day(rig: Rig) -> None:
    held = rig.alder.add(
        "touchpoint",
        {"title": "Call", "starts_at": datetime(2026, 11, 19, 9, tzinfo=UTC)},
        key="call",
    )
    page = rig.show(DialoguePage)
    talk(page).select_item(held)

    caught(page, "decision", "Trials on Fridays only")
    caught(page, "issue", "Labels fall off @Tom")

    decision, issue = rig.parts.decisions[-1], rig.parts.issues[-1]
    assert (decision.title, decision.decided_on) == ("Trials on Fridays only", date(2026, 11, 19))
    assert (issue.title, issue.asked_on) == ("Labels fall off", date(2026, 11, 19))
    assert issue.asked_by_id == rig.alder.ids["Tom Eriksen"]
    assert {other for _, other in rig.parts.links_of(held)} == {decision.id, issue.id}


def test_one_undo_takes_a_caught_line_back_with_its_link(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = rig.parts
    caught(page, "action", "Send the rolls")
    assert rig.alder.workspace.undo_state().undo_label == "note Send the rolls"

    rig.alder.workspace.undo()

    assert (rig.parts.actions, rig.parts.links) == (before.actions, before.links)
    assert not detail(page).capture.caught.isVisible()


def test_what_is_caught_in_prepare_is_ours_only_until_it_is_shared(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    caught(page, "action", "Send the rolls")
    action = rig.parts.actions[-1]
    assert rig.plan.is_ours_only(action.id)
    share = detail(page).capture.share
    assert share.text() == "Share 1 with Alder"

    QTest.mouseClick(share, Qt.MouseButton.LeftButton)

    assert not rig.plan.is_ours_only(action.id)
    assert not share.isVisible()


def test_a_half_typed_line_is_caught_when_the_keyboard_leaves_it(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    line = detail(page).capture.lines["decision"]
    line.setFocus()
    QTest.keyClicks(line, "Not lost")

    talk(page).table.setFocus()

    assert rig.parts.decisions[-1].title == "Not lost"


def test_it_happened_notes_the_last_contact_of_the_other_side(rig: Rig) -> None:
    values = {"title": "Call", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    held = rig.alder.add("touchpoint", values, key="call")
    page = rig.show(DialoguePage)
    talk(page).select_item(held)
    people = detail(page).people
    assert people is not None
    for name in ("Maria Costa", "Jonas Weber"):
        people.boxes[rig.alder.ids[name]].click()

    step(page, "It happened")

    assert session(rig, "call").status is TouchpointStatus.HELD
    assert last_contact(rig, "Maria Costa") == date(2026, 11, 20)
    assert last_contact(rig, "Jonas Weber") is None


def test_the_status_field_notes_the_last_contact_as_well(rig: Rig) -> None:
    values = {"title": "Call", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    held = rig.alder.add("touchpoint", values, key="call")
    page = rig.show(DialoguePage)
    talk(page).select_item(held)
    people = detail(page).people
    assert people is not None
    people.boxes[rig.alder.ids["Maria Costa"]].click()
    combo = detail(page).form.frames["status"].control
    assert isinstance(combo, QComboBox)
    combo.setFocus()

    QTest.keyClick(combo, Qt.Key.Key_Down)

    assert session(rig, "call").status is TouchpointStatus.HELD
    assert last_contact(rig, "Maria Costa") == date(2026, 11, 20)


def test_a_session_of_next_week_that_took_place_today_moves_to_today(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = session(rig).starts_at.astimezone()

    step(page, "It happened today")

    now = session(rig).starts_at.astimezone()
    assert (now.date(), now.time()) == (TODAY, before.time())
    assert last_contact(rig, "Maria Costa") == TODAY
    rig.alder.workspace.undo()
    assert session(rig).starts_at == before


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


def test_a_session_without_people_does_not_break_what_is_caught(blank: Rig) -> None:
    values = {"title": "Alone", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    blank.alder.add("touchpoint", values, key="alone")
    page = blank.show(DialoguePage)

    caught(page, "action", "@nobody by someday")
    caught(page, "issue", "   ")

    assert [each.title for each in blank.parts.actions] == ["@nobody by someday"]
    assert blank.parts.issues == ()


def test_too_long_a_line_is_refused_with_a_sentence(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    before = rig.parts.actions

    line = detail(page).capture.lines["action"]
    line.setText("x" * 301)
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert rig.parts.actions == before
    assert rig.said == ["At most 300 characters; this has 301."]
    assert line.text() == "x" * 301


def test_the_whole_way_by_keyboard_alone(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    talk(page).table.setFocus()

    QTest.keyClick(talk(page).table, Qt.Key.Key_Insert)
    _type("Trial review")
    _tab_to_named("Add a topic")
    for topic in ("What we saw", "Who carries it", "Next step"):
        _type(topic)
        _press(Qt.Key.Key_Return)
    for person in ("Jonas Weber", "Maria Costa"):
        _tab_to_named(person)
        _press(Qt.Key.Key_Space)
    _tab_to_named("It happened today", back=True)
    _press(Qt.Key.Key_Return)
    QApplication.processEvents()
    talk(page).table.setFocus()
    _tab_to_named("New action")
    for action in ("Order the film @Jonas", "Free line 3 @Maria by Friday"):
        _type(action)
        _press(Qt.Key.Key_Return)
    _tab_to_named("New decision")
    _type("Repeat it in June")
    _press(Qt.Key.Key_Return)

    made = rig.parts.touchpoints[-1]
    assert (made.title, made.status) == ("Trial review", TouchpointStatus.HELD)
    assert [each.title for each in made.agenda] == ["What we saw", "Who carries it", "Next step"]
    assert set(made.person_ids) == {rig.alder.ids["Jonas Weber"], rig.alder.ids["Maria Costa"]}
    assert [each.title for each in rig.parts.actions[-2:]] == ["Order the film", "Free line 3"]
    assert rig.parts.actions[-1].due_on == date(2026, 11, 27)
    assert rig.parts.decisions[-1].title == "Repeat it in June"
    linked = {item_id for _, item_id in rig.parts.links_of(made.id)}
    assert linked == {*(each.id for each in rig.parts.actions[-2:]), rig.parts.decisions[-1].id}


def _name() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused else ""


def _press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def _type(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def _tab_to_named(name: str, *, back: bool = False) -> None:
    for _ in range(60):
        if _name() == name:
            return
        _press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached by the keyboard")


def test_shared_items_name_nothing_that_is_ours_only(rig: Rig) -> None:
    page = rig.show(DialoguePage)
    caught(page, "action", "Send the rolls")
    action = rig.parts.actions[-1]
    goal = rig.alder.add("goal", {"title": "Win line 4"}, shared=False)
    link = LinkItems(
        plan_id=rig.alder.plan_id,
        from_kind="action",
        from_id=action.id,
        to_kind="goal",
        to_id=goal,
    )
    rig.alder.run(link)
    rig.alder.run(SetVisibility(kind="action", item_ids=(action.id,), visibility=Visibility.SHARED))

    joint = joint_plan_of(rig.plan)

    assert "Send the rolls" in [each.title for each in joint.actions]
    assert "Win line 4" not in repr(joint)


def test_a_line_that_cannot_be_stored_stays_with_its_session(rig: Rig) -> None:
    values = {"title": "Call", "starts_at": datetime(2026, 11, 20, 9, tzinfo=UTC)}
    other = rig.alder.add("touchpoint", values, key="call")
    page = rig.show(DialoguePage)
    line = detail(page).capture.lines["action"]
    line.setText("x" * 301)

    talk(page).select_item(other)
    at_other = line.text()
    talk(page).select_item(rig.alder.ids[SESSION])

    assert at_other == ""
    assert line.text() == "x" * 301
    assert rig.parts.actions[-1].title != line.text()
