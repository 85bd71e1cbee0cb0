"""The tree of people: walked by keys, kept over changes, and never a ring."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.pages_plan.conftest import Rig
from ui.pages.people.page import PeoplePage
from ui.pages.people.people_tree import PeopleTree
from ui.pages.people.tree_view import TreeView


def tree_view(rig: Rig) -> TreeView:
    page = rig.show(PeoplePage)
    page.show_view("tree")
    view = page.current
    assert isinstance(view, TreeView)
    return view


def name_above(tree: PeopleTree, item_id: str) -> str:
    tree.select(item_id)
    return str(tree.currentIndex().parent().data())


def test_people_hang_below_whom_they_report_to(rig: Rig) -> None:
    view = tree_view(rig)
    tom = rig.alder.ids["Tom Eriksen"]
    assert name_above(view.tree, tom) == "Maria Costa"
    assert name_above(view.tree, rig.alder.ids["Jonas Weber"]).startswith("Brightwell")

    view.hang(tom, "")
    assert name_above(view.tree, tom).startswith("Alder")
    rig.alder.workspace.undo()

    assert name_above(view.tree, tom) == "Maria Costa"


def test_a_ring_is_refused_with_a_sentence(rig: Rig) -> None:
    view = tree_view(rig)
    tom, maria = rig.alder.ids["Tom Eriksen"], rig.alder.ids["Maria Costa"]
    view.hang(tom, maria)

    view.hang(maria, tom)

    assert rig.said == ["Nobody can report to themselves, not even by way of others."]
    assert rig.parts.people_by_id[maria].reports_to_id is None


def test_arrows_walk_and_fold_and_enter_opens_the_details(rig: Rig) -> None:
    view = tree_view(rig)
    tom, maria = rig.alder.ids["Tom Eriksen"], rig.alder.ids["Maria Costa"]
    view.hang(tom, maria)
    tree = view.tree
    tree.setFocus()
    tree.select(maria)

    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert not tree.isExpanded(tree.currentIndex())
    rig.alder.add("person", {"name": "New one", "party_id": rig.parts.parties[1].id})
    assert tree.current_id == maria
    assert not tree.isExpanded(tree.currentIndex())
    QTest.keyClick(tree, Qt.Key.Key_Right)
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert tree.current_id == tom

    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert view.detail.isVisible()
    assert view.detail.title.control.hasFocus()


def test_delete_takes_the_person_and_offers_the_way_back(rig: Rig) -> None:
    view = tree_view(rig)
    rosa = rig.alder.ids["Rosa Lind"]
    view.tree.select(rosa)
    view.tree.setFocus()

    QTest.keyClick(view.tree, Qt.Key.Key_Delete)
    assert rosa not in rig.parts.people_by_id
    view.deleting.toast.acted.emit()

    assert rosa in rig.parts.people_by_id


def test_an_empty_plan_says_where_to_name_people(blank: Rig) -> None:
    view = tree_view(blank)

    assert view.empty.isVisible()
    assert not view.card.isVisible()


def test_a_deep_line_of_two_hundred_is_shown(blank: Rig) -> None:
    theirs = blank.parts.parties[1].id
    above = None
    for number in range(200):
        values = {"name": f"Person {number}", "party_id": theirs, "reports_to_id": above}
        above = blank.alder.add("person", values)
    view = tree_view(blank)

    view.tree.select(str(above))
    depth, index = 0, view.tree.currentIndex()
    while index.parent().isValid():
        depth, index = depth + 1, index.parent()
    assert depth == 200
