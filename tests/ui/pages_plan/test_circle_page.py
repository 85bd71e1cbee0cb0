"""The circle of a plan: drawn, dated, shared, copied, compared, and taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from partnerdesk.analysis.circle_moves import rings_of
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from tests.ui.pages_plan.conftest import Rig
from ui.pages.people.circle_view import CirclePage
from ui.pages.people.page import PeoplePage
from ui.widgets.segmented import Segmented


def circle_page(rig: Rig) -> CirclePage:
    page = rig.show(PeoplePage)
    page.show_view("circle")
    view = page.current
    assert isinstance(view, CirclePage)
    return view


def segment(switch: Segmented, text: str) -> QPushButton:
    return next(each for each in switch.findChildren(QPushButton) if each.text() == text)


def ring_of(rig: Rig, name: str) -> Ring | None:
    drawing = rig.parts.newest_drawing
    return rings_of(drawing).get(rig.alder.ids[name]) if drawing else None


def pick(view: CirclePage, words: str) -> None:
    view.menu.aboutToShow.emit()
    next(each for each in view.menu.actions() if each.text() == words).trigger()


def test_a_switch_moves_a_person_and_undo_brings_them_back(rig: Rig) -> None:
    view = circle_page(rig)
    switch = view.board.switches.switches[rig.alder.ids["Tom Eriksen"]]

    QTest.mouseClick(segment(switch, "Edge"), Qt.MouseButton.LeftButton)
    assert ring_of(rig, "Tom Eriksen") is Ring.EDGE
    rig.alder.workspace.undo()

    assert ring_of(rig, "Tom Eriksen") is Ring.INSIDE
    assert switch.current == "inside"


def test_arrows_on_a_switch_move_a_person(rig: Rig) -> None:
    view = circle_page(rig)
    switch = view.board.switches.switches[rig.alder.ids["Rosa Lind"]]
    out = segment(switch, "Out")
    out.setFocus()

    QTest.keyClick(out, Qt.Key.Key_Left)

    assert ring_of(rig, "Rosa Lind") is Ring.EDGE
    assert segment(switch, "Edge").hasFocus()
    mark = view.board.canvas.mark(rig.alder.ids["Rosa Lind"])
    assert mark.accessibleName().endswith("on the edge")


def test_keys_on_the_canvas_store_a_move(rig: Rig) -> None:
    view = circle_page(rig)
    maria = rig.alder.ids["Maria Costa"]
    mark = view.board.canvas.mark(maria)
    view.board.canvas.choose(maria, with_focus=True)

    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(mark, key)

    assert ring_of(rig, "Maria Costa") is Ring.OUTSIDE
    assert rig.alder.workspace.undo_state().undo_label == "move Maria Costa in the circle"
    assert mark.hasFocus()


def test_the_first_move_draws_the_first_circle(blank: Rig) -> None:
    ours = next(each.id for each in blank.parts.parties if each.side is Side.US)
    blank.alder.add("person", {"name": "Jonas Weber", "party_id": ours})
    blank.alder.add("person", {"name": "Priya Nair", "party_id": ours})
    view = circle_page(blank)
    assert view.summary.text() == "not drawn yet"

    switch = view.board.switches.switches[blank.alder.ids["Jonas Weber"]]
    QTest.mouseClick(segment(switch, "In"), Qt.MouseButton.LeftButton)

    assert ring_of(blank, "Jonas Weber") is Ring.INSIDE
    assert ring_of(blank, "Priya Nair") is Ring.OUTSIDE
    assert len(blank.parts.drawings) == 1


def test_a_person_is_added_in_place(blank: Rig) -> None:
    view = circle_page(blank)
    line = view.board.add_line

    assert view.empty.isVisible()
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    assert not view.empty.isVisible()
    assert line.line.hasFocus()
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    assert line.field.problem == "Give it a name first."
    QTest.mouseClick(segment(line.sort, "Team"), Qt.MouseButton.LeftButton)
    line.line.setFocus()
    QTest.keyClicks(line.line, "Line 3 crew")
    QTest.keyClick(line.line, Qt.Key.Key_Return)

    added = blank.parts.people[-1]
    assert (added.name, added.is_team) == ("Line 3 crew", True)
    assert blank.parts.side_of(added.party_id) is Side.THEM
    assert line.line.text() == ""
    assert view.board.canvas.current == added.id


def test_a_name_that_is_too_long_is_refused_in_its_place(blank: Rig) -> None:
    view = circle_page(blank)
    line = view.board.add_line
    QTest.mouseClick(view.empty.button, Qt.MouseButton.LeftButton)
    line.line.setText("x" * 5000)

    QTest.keyClick(line.line, Qt.Key.Key_Return)

    assert blank.parts.people == ()
    assert "characters" in line.field.problem
    assert len(line.line.text()) == 5000


def test_a_copy_begins_where_the_last_drawing_ended(rig: Rig) -> None:
    view = circle_page(rig)
    former = rig.parts.newest_drawing
    assert former is not None

    pick(view, "A copy of this drawing")

    newest = rig.parts.newest_drawing
    assert newest is not None
    assert newest.id != former.id
    assert rings_of(newest) | rings_of(former) == rings_of(newest)
    assert view.drawing == newest
    assert rig.plan.is_ours_only(newest.id)


def test_the_customers_drawing_is_empty_and_theirs(rig: Rig) -> None:
    view = circle_page(rig)

    pick(view, "As Alder draws it")

    newest = rig.parts.newest_drawing
    assert newest is not None
    assert newest.people_in(Ring.INSIDE) == ()
    assert rig.parts.side_of(newest.drawn_by_id or "") is Side.THEM
    assert view.strip.tabs[newest.id].seen.side == "them"


def test_a_drawing_is_renamed_shared_and_deleted_with_undo(rig: Rig) -> None:
    view = circle_page(rig)
    drawing = view.drawing
    assert drawing is not None
    title = view.details.form.frames["title"].control
    assert isinstance(title, QPlainTextEdit)
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "As we want it")
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert view.strip.tabs[drawing.id].seen.title == "As we want it"

    was_private = rig.plan.is_ours_only(drawing.id)
    QTest.mouseClick(view.details.share, Qt.MouseButton.LeftButton)
    assert rig.plan.is_ours_only(drawing.id) is not was_private

    QTest.mouseClick(view.details.delete, Qt.MouseButton.LeftButton)
    assert rig.said == []
    assert drawing.id not in {each.id for each in rig.parts.drawings}
    view.deleting.toast.acted.emit()
    assert drawing.id in {each.id for each in rig.parts.drawings}


def test_an_older_drawing_is_chosen_by_arrows_and_kept_while_others_change(rig: Rig) -> None:
    view = circle_page(rig)
    pick(view, "An empty circle")
    newest = rig.parts.newest_drawing
    assert newest is not None
    tab = view.strip.tabs[newest.id]
    tab.setFocus()

    QTest.keyClick(tab, Qt.Key.Key_Right)
    older = view.drawing
    assert older is not None
    assert older.id != newest.id
    rig.alder.add("person", {"name": "Somebody new", "party_id": rig.parts.parties[0].id})

    assert view.drawing is not None
    assert view.drawing.id == older.id
    assert rig.alder.ids["Somebody new"] not in view.board.switches.switches


def test_two_drawings_side_by_side_say_who_moved(rig: Rig) -> None:
    view = circle_page(rig)
    pick(view, "A copy of this drawing")
    switch = view.board.switches.switches[rig.alder.ids["Tom Eriksen"]]
    QTest.mouseClick(segment(switch, "Out"), Qt.MouseButton.LeftButton)

    QTest.mouseClick(segment(view.mode, "Side by side"), Qt.MouseButton.LeftButton)
    assert view.compare.moves.words == ["Tom Eriksen: inside → outside"]
    before, after = view.compare.before.choice, view.compare.after.choice
    first, last = before.currentData(), after.currentData()
    before.setCurrentIndex(before.findData(last))
    before.activated.emit(before.currentIndex())
    after.setCurrentIndex(after.findData(first))
    after.activated.emit(after.currentIndex())

    assert view.compare.moves.words == ["Tom Eriksen: outside → inside"]
    assert view.compare.after.canvas.mark(rig.alder.ids["Tom Eriksen"]).member.is_new


def test_what_is_only_looked_at_cannot_be_moved(rig: Rig) -> None:
    view = circle_page(rig)
    pick(view, "A copy of this drawing")
    QTest.mouseClick(segment(view.mode, "Side by side"), Qt.MouseButton.LeftButton)
    canvas = view.compare.after.canvas
    mark = canvas.mark(canvas.current)

    QTest.keyClick(mark, Qt.Key.Key_Space)

    assert canvas.lifted == ""


def test_enter_on_a_person_leads_to_their_details(rig: Rig) -> None:
    view = circle_page(rig)
    maria = rig.alder.ids["Maria Costa"]
    view.board.canvas.choose(maria, with_focus=True)

    QTest.keyClick(view.board.canvas.mark(maria), Qt.Key.Key_Return)

    rig.qtbot.waitUntil(lambda: bool(rig.went))
    assert (rig.went[-1].section, rig.went[-1].item_id) == ("people", maria)


def test_a_name_without_enter_is_added_when_the_page_is_left(rig: Rig) -> None:
    view = circle_page(rig)
    view.board.begin_adding()
    QTest.keyClicks(view.board.add_line.line, "Grace Okoye")

    assert view.flush()

    assert "Grace Okoye" in {each.name for each in rig.parts.people}
    assert view.board.add_line.isHidden()
    assert view.flush()
    assert [each.name for each in rig.parts.people].count("Grace Okoye") == 1


def test_a_name_that_was_left_by_esc_is_nobody(rig: Rig) -> None:
    view = circle_page(rig)
    view.board.begin_adding()
    QTest.keyClicks(view.board.add_line.line, "Grace Okoye")
    QTest.keyClick(view.board.add_line.line, Qt.Key.Key_Escape)

    assert view.flush()
    assert "Grace Okoye" not in {each.name for each in rig.parts.people}
