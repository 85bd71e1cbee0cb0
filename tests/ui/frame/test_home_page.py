"""The list of accounts: what needs attention, finding, sorting, opening and deleting."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtTest import QTest

from tests.ui.frame.conftest import Opened, Seen
from ui.dialogs.new_things import NewPlan
from ui.frame.account_menu import account_menu
from ui.home import account_cells
from ui.home.account_line import AccountLine
from ui.home.accounts_header import ORDER_OF
from ui.home.accounts_model import HEALTH
from ui.home.listing import Heading

Measured = tuple[object, QFontMetricsF]
LEFT = Qt.MouseButton.LeftButton


def shown(seen: Seen) -> list[str]:
    """Return the names in the table, and the headings with their counts."""
    return [
        each.name if isinstance(each, AccountLine) else f"{each.needs_attention} {each.count}"
        for each in seen.conduct.home.table.accounts.entries
    ]


def test_accounts_stand_in_two_groups_the_most_pressing_first(seen: Seen) -> None:
    names = shown(seen)
    assert names[0] == "True 6"
    assert names[1] == "Alder Foods Cooperative"
    assert "False 3" in names
    assert len(names) == 11


def test_reasons_are_worded_with_their_figures(seen: Seen) -> None:
    line = seen.conduct.book.line(seen.account("Alder"))
    assert line is not None
    texts = [reason.text for reason in line.why]
    assert texts[:2] == ["Joint session in 2 days", "1 commitment overdue (ours)"]
    assert [reason.is_alarm for reason in line.why[:2]] == [False, True]


def test_the_filter_shows_one_group_and_its_count(seen: Seen) -> None:
    heading = seen.conduct.home.heading
    button = heading.filter.findChildren(type(heading.sort))[1]
    assert button.text() == "Needs attention 6"
    seen.qtbot.mouseClick(button, LEFT)
    assert shown(seen)[0] == "True 6"
    assert len(shown(seen)) == 7


def test_accounts_not_read_yet_are_not_called_on_track(seen: Seen) -> None:
    book, home = seen.conduct.book, seen.conduct.home
    glances = [line.glance for line in book.lines]
    book.show([replace(glances[0], told=None), *glances[1:]])
    assert shown(seen)[-2:] == ["None 1", glances[0].name]
    first = home.table.accounts.index(len(shown(seen)) - 2, 0)
    assert first.data() == "Not read yet, 1"
    assert home.heading.count.text() == "1 of 9 not read yet"
    texts = [each.text() for each in home.heading.filter.findChildren(type(home.heading.sort))]
    assert texts == ["All 9", "Needs attention", "On track"]
    home.heading.filter.choose("on_track")
    home.refresh()
    assert glances[0].name not in shown(seen)
    book.show(glances)
    assert home.heading.count.text() == "6 of 9 need attention"


def test_sorting_by_name_has_no_groups(seen: Seen) -> None:
    menu = seen.conduct.home.heading.sort.menu()
    assert menu is not None
    menu.actions()[1].trigger()
    names = shown(seen)
    assert names == sorted(names)
    assert seen.conduct.home.heading.sort.text() == "Sort: name"


@pytest.mark.parametrize(("text", "name"), [("north", "Northmoor Dairies"), ("maria", "Alder")])
def test_the_search_finds_accounts_and_people(seen: Seen, text: str, name: str) -> None:
    seen.qtbot.keyClick(seen.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert seen.window.tools.search.hasFocus()
    seen.qtbot.keyClicks(seen.window.tools.search, text)
    assert any(each.startswith(name) for each in shown(seen))


def test_enter_in_the_search_opens_the_first_one_found(seen: Seen) -> None:
    search = seen.window.tools.search
    seen.qtbot.keyClicks(search, "kestrel")
    seen.qtbot.keyClick(search, Qt.Key.Key_Return)
    assert seen.desk.place.account_id == seen.account("Kestrel")


def test_a_mistyped_name_leads_to_what_was_meant(seen: Seen) -> None:
    seen.qtbot.keyClicks(seen.window.tools.search, "adler")
    nothing = seen.conduct.home.nothing
    assert nothing.isVisible()
    assert nothing.title.text() == "Nothing found for “adler”"
    assert nothing.guess.text() == "Alder Foods Cooperative"
    seen.qtbot.mouseClick(nothing.guess, LEFT)
    assert "Alder Foods Cooperative" in shown(seen)
    assert not nothing.isVisible()


def test_the_search_can_be_cleared(seen: Seen) -> None:
    seen.qtbot.keyClicks(seen.window.tools.search, "xyzzy")
    seen.qtbot.mouseClick(seen.conduct.home.nothing.button, LEFT)
    assert seen.window.tools.search.text() == ""
    assert len(shown(seen)) == 11


def test_enter_opens_and_headings_are_passed_over(seen: Seen) -> None:
    table = seen.conduct.home.table
    seen.conduct.home.enter_table()
    for _ in range(6):
        seen.qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.selected == seen.account("Castellan")
    seen.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert seen.desk.place.account_id == seen.account("Castellan")


def test_the_keyboard_enters_the_list_at_the_most_pressing_account(seen: Seen) -> None:
    table = seen.conduct.home.table
    table.setCurrentIndex(table.accounts.index(-1, -1))
    seen.conduct.home.heading.sort.setFocus()
    assert not table.selected
    table.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.selected == seen.account("Alder")


def test_a_click_opens_an_account(seen: Seen) -> None:
    table = seen.conduct.home.table
    row = table.accounts.row_of(seen.account("Northmoor"))
    at = table.visualRect(table.accounts.index(row, 1)).center()
    seen.qtbot.mouseClick(table.viewport(), LEFT, pos=at)
    assert seen.desk.place.account_id == seen.account("Northmoor")


def test_deleting_asks_nothing_and_can_be_undone(seen: Seen) -> None:
    table = seen.conduct.home.table
    table.select(seen.account("Solberg"))
    seen.qtbot.keyClick(table, Qt.Key.Key_Delete)
    seen.conduct.fresh.catch_up()
    assert "Solberg Seafood" not in shown(seen)
    seen.qtbot.mouseClick(seen.window.toast.button, LEFT)
    seen.conduct.fresh.catch_up()
    assert "Solberg Seafood" in shown(seen)


def test_an_account_without_a_plan_offers_to_make_one(seen: Seen) -> None:
    seen.open_account("Tarn")
    dialog = seen.window.findChild(NewPlan)
    assert dialog is not None
    assert dialog.windowTitle() == "New plan with Tarn Valley Organics"
    dialog.reject()


def test_the_side_column_leads_to_what_is_overdue(seen: Seen) -> None:
    overdue = seen.conduct.home.side.overdue
    assert overdue.count.text() == "4 commitments"
    row = overdue.rows[0]
    assert (
        row.accessibleName() == "Trial tooling drawings, Alder Foods Cooperative, ours, 4 days late"
    )
    seen.qtbot.mouseClick(row, LEFT)
    assert seen.desk.place.section == "resources"
    assert seen.desk.place.account_id == seen.account("Alder")


def test_a_narrow_list_has_a_button_for_what_is_overdue(opened: Opened) -> None:
    seen = opened(1024, 700)
    heading = seen.conduct.home.heading
    assert heading.overdue.isVisible()
    assert heading.overdue.text() == "Overdue 4"
    assert not seen.conduct.home.side.isVisible()
    assert seen.conduct.home.table.isColumnHidden(6)


def test_the_context_menu_acts_on_the_row_it_was_asked_on(seen: Seen) -> None:
    account_id = seen.account("Marlow")
    seen.conduct.home.table.select(account_id)
    menu = account_menu(seen.window)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Open", "New plan…", "Account details…", "Archive account", "Delete account"]
    menu.actions()[0].trigger()
    assert seen.desk.place.account_id == account_id


def test_headings_can_neither_be_selected_nor_opened(seen: Seen) -> None:
    table = seen.conduct.home.table
    row = next(row for row, each in enumerate(table.accounts.entries) if isinstance(each, Heading))
    at = table.visualRect(table.accounts.index(row, 0)).center()
    seen.qtbot.mouseClick(table.viewport(), LEFT, pos=at)
    assert seen.desk.place.is_home


def test_without_accounts_there_are_three_ways_to_begin(opened: Opened) -> None:
    seen = opened(path=None)
    first = seen.conduct.first_run
    assert first is not None
    assert first.isVisible()
    assert [way.accessibleName() for way in first.ways] == [
        "Open the sample plan",
        "Draw your first circle",
        "Import a plan file",
    ]
    assert not seen.window.tools.isVisible()
    assert not seen.window.mode_line.isVisible()
    seen.qtbot.mouseClick(first.ways[1], LEFT)
    guide = seen.conduct.guide
    assert guide is not None
    assert guide.shown is not None


def test_a_score_of_three_digits_is_written_whole(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = seen.conduct.book.line(seen.account("Alder"))
    assert line is not None
    line.__dict__["health"] = ("100", (90.0, 100.0), True)
    written: list[tuple[str, bool]] = []

    def note(_painter: object, box: QRectF, text: str, measured: Measured, _colour: str) -> None:
        written.append((text, measured[1].horizontalAdvance(text) <= box.width()))

    monkeypatch.setattr(account_cells, "write", note)
    ground = QPixmap(200, 60)
    painter = QPainter(ground)
    account_cells.PAINTERS[HEALTH](painter, QRectF(0, 0, 112, 59), line)
    painter.end()
    assert written == [("100", True)]


def names_shown(seen: Seen) -> list[str]:
    entries = seen.conduct.home.table.accounts.entries
    return [each.name for each in entries if isinstance(each, AccountLine)]


@pytest.mark.parametrize("column", [1, 3, 4, 5, 6])
def test_a_click_on_a_title_sorts_and_a_second_one_turns_that(seen: Seen, column: int) -> None:
    head = seen.conduct.home.table.head
    at = QPoint(head.sectionViewportPosition(column) + 5, head.height() // 2)

    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    once, order = names_shown(seen), seen.conduct.home.heading.order
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    twice = names_shown(seen)

    assert seen.conduct.home.heading.is_turned
    assert seen.conduct.home.heading.order == order != "attention"
    assert sorted(once) == sorted(twice)
    without = {"Tarn Valley Organics", "Northmoor Dairies"} if order != "name" else set()
    known = [name for name in once if name not in without]
    turned = [name for name in twice if name not in without]
    assert turned[0] == known[-1] or order == "goals"
    if order != "name":
        assert "Tarn Valley Organics" in twice[-2:]


def test_every_column_can_be_sorted_by_keyboard_too(seen: Seen) -> None:
    heading = seen.conduct.home.heading
    words = [action.text() for action in heading.sort.menu().actions() if action.text()]

    heading._order_actions["goals"].trigger()
    first = names_shown(seen)[0]
    heading._turn.trigger()

    assert len(words) == len(ORDER_OF) + 1
    assert first == "Solberg Seafood"
    assert names_shown(seen)[0] != first
    assert heading.sort.text() == "Sort: goals agreed, turned"


def test_the_cards_begin_where_the_table_begins(opened: Opened) -> None:
    home = opened(1440, 900).conduct.home

    tops = [each.mapTo(home, each.rect().topLeft()).y() for each in (home._card, home.side)]

    assert tops[0] == tops[1]
