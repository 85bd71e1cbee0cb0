"""Circle and people, by keyboard and mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from tests.ui.pages_plan.conftest import Rig
from ui.pages.people.circle_view import CirclePage
from ui.pages.people.page import PeoplePage
from ui.pages.people.people_view import PeopleView
from ui.widgets.segmented import Segmented


def people_view(page: PeoplePage) -> PeopleView:
    view = page.view("people")
    assert isinstance(view, PeopleView)
    return view


def circle_page(page: PeoplePage) -> CirclePage:
    page.show_view("circle")
    view = page.current
    assert isinstance(view, CirclePage)
    return view


def segment(switch: Segmented, text: str) -> QPushButton:
    return next(each for each in switch.findChildren(QPushButton) if each.text() == text)


def pick(page: PeoplePage, words: str) -> None:
    menu = people_view(page).menu
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == words).trigger()


def ring_of(rig: Rig, name: str) -> Ring | None:
    drawing = rig.parts.newest_drawing
    placed = drawing.placements if drawing else ()
    found = (each.ring for each in placed if each.person_id == rig.alder.ids[name])
    return next(found, None)


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


def test_a_switch_moves_a_person_and_undo_brings_them_back(rig: Rig) -> None:
    view = circle_page(rig.show(PeoplePage))
    switch = view.lines.switches[rig.alder.ids["Tom Eriksen"]]

    QTest.mouseClick(segment(switch, "Edge"), Qt.MouseButton.LeftButton)
    assert ring_of(rig, "Tom Eriksen") is Ring.EDGE
    rig.alder.workspace.undo()

    assert ring_of(rig, "Tom Eriksen") is Ring.INSIDE
    assert switch.current == "inside"


def test_arrows_move_a_person_in_the_circle(rig: Rig) -> None:
    view = circle_page(rig.show(PeoplePage))
    switch = view.lines.switches[rig.alder.ids["Rosa Lind"]]
    out = segment(switch, "Out")
    out.setFocus()

    QTest.keyClick(out, Qt.Key.Key_Left)

    assert ring_of(rig, "Rosa Lind") is Ring.EDGE
    assert segment(switch, "Edge").hasFocus()
    assert "On the edge: Rosa Lind" in view.picture.accessibleName()


def test_the_first_switch_draws_the_first_circle(blank: Rig) -> None:
    ours = next(each.id for each in blank.parts.parties if each.side is Side.US)
    blank.alder.add("person", {"name": "Jonas Weber", "party_id": ours})
    blank.alder.add("person", {"name": "Priya Nair", "party_id": ours})
    view = circle_page(blank.show(PeoplePage))
    assert view.picture.accessibleName() == "No circle drawn"

    switch = view.lines.switches[blank.alder.ids["Jonas Weber"]]
    QTest.mouseClick(segment(switch, "In"), Qt.MouseButton.LeftButton)

    assert ring_of(blank, "Jonas Weber") is Ring.INSIDE
    assert ring_of(blank, "Priya Nair") is Ring.OUTSIDE
    assert len(blank.parts.drawings) == 1


def test_a_new_drawing_keeps_the_old_one(rig: Rig) -> None:
    view = circle_page(rig.show(PeoplePage))

    QTest.mouseClick(view.again, Qt.MouseButton.LeftButton)

    assert len(rig.parts.drawings) == 2
    assert ring_of(rig, "Maria Costa") is Ring.INSIDE
    assert view.drawn.text() == "drawn on 22 Nov 2026 by Brightwell, ours only"


def test_the_switch_between_views_keeps_the_keyboard(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    page._switches["people"].take_keyboard()
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)

    QTest.keyClick(focused, Qt.Key.Key_Right)

    assert page.key == "circle"
    switch = page._switches["circle"]
    rig.qtbot.waitUntil(lambda: switch.isAncestorOf(QApplication.focusWidget() or page))


def test_a_person_led_to_is_shown_in_the_table(rig: Rig) -> None:
    page = rig.show(PeoplePage)
    page.show_view("circle")

    page.open_plan(rig.alder.plan_id, rig.alder.ids["Aiko Tanaka"])

    assert page.key == "people"
    assert people_view(page).table.current_id == rig.alder.ids["Aiko Tanaka"]
