"""The history page: what it tells, how it finds, and how earlier values come back."""

from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton

from partnerdesk.commands.items import SetField
from tests.ui.pages_plan.conftest import Rig
from ui.pages.history.changes_view import ChangesView
from ui.pages.history.lines import EntryLine, FieldLine

_FAILS = QAbstractItemModelTester.FailureReportingMode.Fatal


def texts(page: ChangesView) -> list[str]:
    return [str(page.model.index(row).data()) for row in range(page.model.rowCount())]


def row_of(page: ChangesView, text: str) -> int:
    return next(row for row, each in enumerate(texts(page)) if text in each)


def choose(page: ChangesView, text: str) -> None:
    page.list.setCurrentIndex(page.model.index(row_of(page, text)))


def test_entries_stand_below_their_day_with_old_and_new_values(rig: Rig) -> None:
    page = rig.show(ChangesView)

    assert texts(page)[:4] == [
        "Today, Sun 22 Nov",
        "09:06, Brightwell changed shares of Fee rules change",
        "Share, Brightwell: from 45% to 40%",
        "Share, Alder: from 55% to 60%",
    ]
    assert "Impact, likely: from €50,000 to €60,000" in texts(page)
    assert "Owner on our side: from Priya Nair to Lena Fischer" in texts(page)


def test_undone_entries_are_marked(rig: Rig) -> None:
    page = rig.show(ChangesView)

    assert "09:01, Brightwell changed unit of Fill pallets better (undone)" in texts(page)


def test_enter_restores_the_earlier_value_as_one_step(rig: Rig) -> None:
    page = rig.show(ChangesView)
    choose(page, "Target: from 90% to 88%")
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Return)

    goal = next(each for each in rig.parts.goals if each.title == "Fill pallets better")
    assert goal.target == Decimal(90)
    assert rig.alder.workspace.undo_state().undo_label == "change target of Fill pallets better"


def test_the_button_restores_a_person_by_mouse(rig: Rig) -> None:
    page = rig.show(ChangesView)
    assert not page.restore.isEnabled()
    choose(page, "Owner on our side: from Priya Nair")

    QTest.mouseClick(page.restore, Qt.MouseButton.LeftButton)

    goal = next(each for each in rig.parts.goals if each.title == "Fill pallets better")
    assert goal.owner_us_id == rig.alder.ids["Priya Nair"]
    assert not page.restore.isEnabled()


def test_a_click_on_restore_in_the_line_restores(rig: Rig) -> None:
    page = rig.show(ChangesView)
    place = page.list.visualRect(page.model.index(row_of(page, "Impact, likely: from €50,000")))

    at = QPoint(place.right() - 24, place.center().y())
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    risk = next(each for each in rig.parts.risks if each.title == "Fee rules change")
    assert risk.impact_likely == 5_000_000


def test_the_line_chosen_stays_chosen_when_something_new_comes(rig: Rig) -> None:
    page = rig.show(ChangesView)
    choose(page, "Impact, likely: from €50,000")
    before = page.current_line
    assert isinstance(before, FieldLine)

    waste = rig.alder.ids["Packaging waste per case"]
    rig.alder.run(SetField(kind="goal", item_id=waste, field="unit", value="kg"))

    after = page.current_line
    assert isinstance(after, FieldLine)
    assert after.key == before.key
    assert "changed unit of Packaging waste per case" in texts(page)[1]


def test_filters_by_kind_side_and_words(rig: Rig) -> None:
    page = rig.show(ChangesView)

    page.filters.kinds.setCurrentIndex(page.filters.kinds.findData("risks"))
    assert all("Fill pallets" not in each for each in texts(page))
    page.filters.kinds.setCurrentIndex(0)
    them = next(e for e in page.filters.side.findChildren(QPushButton) if e.text() == "Alder")
    QTest.mouseClick(them, Qt.MouseButton.LeftButton)
    entries = [page.model.line(page.model.index(i)) for i in range(page.model.rowCount())]
    assert {each.side.value for each in entries if isinstance(each, EntryLine)} == {"them"}
    QTest.keyClicks(page.search, "zzz")
    assert page.empty.isVisible()
    QTest.mouseClick(page.empty.button, Qt.MouseButton.LeftButton)

    assert page.list.isVisible()
    assert page.search.text() == ""


def test_enter_on_an_entry_shows_the_item(rig: Rig) -> None:
    page = rig.show(ChangesView)
    choose(page, "changed impact, likely of Fee rules change")
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Return)

    place = rig.went[-1]
    assert (place.section, place.item_id) == ("risks", rig.alder.ids["Fee rules change"])


def test_older_entries_come_as_they_are_scrolled_to(rig: Rig) -> None:
    waste = rig.alder.ids["Packaging waste per case"]
    for number in range(300):
        rig.alder.set("goal", waste, "target", Decimal(number))
    page = rig.show(ChangesView)
    tester = QAbstractItemModelTester(page.model, _FAILS)
    assert page.model.canFetchMore()
    page.list.setFocus()

    for _ in range(20):
        QTest.keyClick(page.list, Qt.Key.Key_End)

    assert not page.model.canFetchMore()
    assert "added Alder Foods Cooperative" in "".join(texts(page)[-3:])
    del tester
