"""Circle and people, by keyboard and mouse."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.commands.items import SetField
from partnerdesk.commands.people import PairPeople
from partnerdesk.domain.parties import Side
from tests.ui.pages_plan.conftest import Rig
from ui.pages.people.page import PeoplePage
from ui.pages.people.pairs_view import PairsView
from ui.pages.people.people_view import PeopleView


def people_view(page: PeoplePage) -> PeopleView:
    view = page.view("people")
    assert isinstance(view, PeopleView)
    return view


def pick(page: PeoplePage, words: str) -> None:
    menu = people_view(page).menu
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == words).trigger()


def test_people_stand_party_by_party(rig: Rig) -> None:
    table = people_view(rig.show(PeoplePage)).table

    names = [table.rows.row_at(i).item.name for i in range(table.rows.rowCount())]
    assert names[:4] == ["Jonas Weber", "Priya Nair", "Lena Fischer", "Maria Costa"]
    assert names[-1] == "Rosa Lind"


def test_a_team_is_added_to_a_party_and_named(rig: Rig) -> None:
    page = rig.show(PeoplePage)

    pick(page, "A team at Alder")
    title = people_view(page).detail.title.control
    assert isinstance(title, QPlainTextEdit)
    assert title.hasFocus()
    QTest.keyClicks(title, "Line 3 crew")
    QTest.keyClick(title, Qt.Key.Key_Return)

    team = next(each for each in rig.parts.people if each.name == "Line 3 crew")
    assert team.is_team
    assert rig.parts.side_of(team.party_id) is Side.THEM
    assert rig.plan.is_ours_only(team.id)


def test_a_third_party_is_named_in_place_and_gets_its_first_person(blank: Rig) -> None:
    page = blank.show(PeoplePage)
    view = people_view(page)

    pick(page, "A third party")
    assert view.party_bar.line.hasFocus()
    QTest.keyClick(view.party_bar.line, Qt.Key.Key_Return)
    assert view.party_bar.field.problem == "Give it a name first."
    QTest.keyClicks(view.party_bar.line, "Loopfilm")
    QTest.keyClick(view.party_bar.line, Qt.Key.Key_Return)

    assert blank.parts.parties[-1].name == "Loopfilm"
    assert blank.parts.people[-1].party_id == blank.parts.parties[-1].id
    assert not view.party_bar.isVisible()


def test_attitude_is_private_and_stored_at_once(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    page.open_plan(rig.alder.plan_id, rig.alder.ids["Maria Costa"])
    detail = people_view(page).detail
    combo = detail.form.frames["private_attitude"].control
    assert isinstance(combo, QComboBox)
    assert detail.note.isAncestorOf(combo)
    assert combo.currentText() == "In favour"

    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)

    assert rig.plan.leanings[rig.alder.ids["Maria Costa"]].attitude == 2


def test_the_switch_between_views_keeps_the_keyboard(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    page._switches["people"].take_keyboard()
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)

    QTest.keyClick(focused, Qt.Key.Key_Right)

    assert page.key == "pairs"
    switch = page._switches["pairs"]
    rig.qtbot.waitUntil(lambda: switch.isAncestorOf(QApplication.focusWidget() or page))


def test_a_person_led_to_is_shown_in_the_table(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    page.show_view("circle")

    page.open_plan(rig.alder.plan_id, rig.alder.ids["Aiko Tanaka"])

    assert page.key == "people"
    assert people_view(page).table.current_id == rig.alder.ids["Aiko Tanaka"]


def test_a_counterpart_chosen_is_one_on_both_sides(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    jonas, maria = rig.alder.ids["Jonas Weber"], rig.alder.ids["Maria Costa"]
    page.open_plan(rig.alder.plan_id, maria)
    combo = people_view(page).detail.form.frames["counterpart_id"].control
    assert isinstance(combo, QComboBox)

    combo.setFocus()
    QTest.keyClicks(combo, "Jonas")

    assert rig.parts.people_by_id[maria].counterpart_id == jonas
    assert rig.parts.people_by_id[jonas].counterpart_id == maria


def test_influence_is_said_in_words(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    detail = people_view(page).detail
    combo = detail.form.frames["private_influence"].control

    assert isinstance(combo, QComboBox)
    assert [combo.itemText(at) for at in range(combo.count())][-1] == "Decides it"
    assert detail.note.isAncestorOf(combo)


def test_who_has_no_counterpart_is_flagged_and_comes_first_in_pairs(rig: Rig) -> None:
    ids, run = rig.alder.ids, rig.alder.workspace.execute
    pairs = {"Maria Costa": "Jonas Weber", "Aiko Tanaka": "Lena Fischer"}
    for them, us in pairs.items():
        run(PairPeople(person_id=ids[them], counterpart_id=ids[us]))
    page = rig.show(PeoplePage)
    page.show_view("pairs")
    view = page.current
    assert isinstance(view, PairsView)
    rows = view.table.rows.rows

    assert rows[0].item.name == "Tom Eriksen"
    assert rows[0].counterpart[0].missing
    assert rows[0].counterpart[0].name == "no counterpart yet"
    assert rows[-1].item.name == "Priya Nair"
    flagged = [row.item.name for row in rows if row.counterpart and row.counterpart[0].missing]
    assert not set(flagged) & set(pairs)
    assert f"{len(flagged)} without a counterpart" in view.list.heading.summary.text()


def test_names_have_room_among_the_pairs_of_a_small_window(rig: Rig) -> None:
    page = rig.show(PeoplePage, width=980, height=560)
    page.show_view("pairs")
    view = page.current
    assert isinstance(view, PairsView)
    view.table.setCurrentIndex(view.table.model().index(0, 0))

    assert view.table.columnWidth(0) >= 150


def test_contacts_come_from_touchpoints_and_overdue_is_said(rig: Rig) -> None:
    ids, run = rig.alder.ids, rig.alder.workspace.execute
    now = rig.alder.workspace.now()
    held = rig.alder.add(
        "touchpoint",
        {
            "title": "Trial",
            "channel": "visit",
            "status": "held",
            "starts_at": now - timedelta(days=3),
        },
    )
    run(SetParticipants(kind="touchpoint", item_id=held, person_ids=(ids["Maria Costa"],)))
    run(
        SetField(
            kind="person",
            item_id=ids["Rosa Lind"],
            field="last_contact",
            value=now.date() - timedelta(days=60),
        )
    )
    rows = {row.item.name: row for row in people_view(rig.show(PeoplePage)).table.rows.rows}

    assert rows["Rosa Lind"].contact.below.startswith("overdue, ")
    assert rows["Rosa Lind"].contact.tone == "attention"
    assert rows["Maria Costa"].last == (now - timedelta(days=3)).date()
    assert rows["Maria Costa"].contact.tone == ""


def test_a_person_moves_within_their_party_only(rig: Rig) -> None:
    view = people_view(rig.show(PeoplePage))
    lena = rig.alder.ids["Lena Fischer"]

    view.move_item(lena, 0)
    assert [row.item.name for row in view.table.rows.rows][:3] == [
        "Lena Fischer",
        "Jonas Weber",
        "Priya Nair",
    ]
    view.move_item(lena, 7)

    names = [row.item.name for row in view.table.rows.rows]
    assert names[:4] == ["Jonas Weber", "Priya Nair", "Lena Fischer", "Maria Costa"]


def test_a_role_without_a_name_looks_different(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    pick(page, "A role at Alder, name unknown")
    row = people_view(page).table.rows.rows[-2]

    assert row.person.seen.is_placeholder
    assert row.person.title.below == "name still unknown"


def test_a_contact_that_is_worked_out_shows_in_the_empty_field(rig: Rig) -> None:
    page = rig.show(PeopleView)
    day = datetime(2026, 11, 11, 9, 0, tzinfo=UTC)
    person = rig.alder.ids["Maria Costa"]
    call = rig.alder.add("touchpoint", {"title": "Call", "starts_at": day, "status": "held"})
    rig.alder.run(SetParticipants(kind="touchpoint", item_id=call, person_ids=(person,)))
    page.select_item(person)
    page.open_detail(person)

    line = page.detail.form.frames["last_contact"].control

    assert isinstance(line, QLineEdit)
    assert (line.text(), line.placeholderText()) == ("", "11 Nov 2026")
