"""Wherever an item leads to, the keyboard is there as well."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from tests.ui.frame.conftest import Seen
from ui.home.coming_row import OverdueRow
from ui.pages.dialogue.calendar_page import CalendarPage
from ui.pages.dialogue.page import DialoguePage
from ui.place import Place


def calendar(seen: Seen) -> CalendarPage:
    seen.open_account("Alder")
    place = seen.desk.place
    seen.desk.go(Place(account_id=place.account_id, plan_id=place.plan_id, section="dialogue"))
    page = seen.window.stack.currentWidget()
    assert isinstance(page, DialoguePage)
    page.show_view("calendar")
    assert isinstance(page.current, CalendarPage)
    page.current.grid.setFocus()
    return page.current


def test_enter_on_a_day_leads_to_what_it_holds(seen: Seen) -> None:
    view = calendar(seen)
    view.grid.choose(date(2026, 11, 24))

    QTest.keyClick(view.grid, Qt.Key.Key_Return)

    table = seen.window.focusWidget()
    assert isinstance(table, QTableView)
    assert table.isVisible()
    assert "Joint session" in str(table.currentIndex().data())


def test_insert_on_a_day_begins_a_session_to_be_named(seen: Seen) -> None:
    view = calendar(seen)
    view.grid.choose(date(2026, 12, 2))

    QTest.keyClick(view.grid, Qt.Key.Key_Insert)

    title = seen.window.focusWidget()
    assert isinstance(title, QPlainTextEdit)
    assert title.textCursor().selectedText() == "New session"


def test_what_is_overdue_at_home_leads_into_its_list(seen: Seen) -> None:
    row = seen.window.findChild(OverdueRow)
    assert row is not None
    row.setFocus()

    QTest.keyClick(row, Qt.Key.Key_Return)

    table = seen.window.focusWidget()
    assert isinstance(table, QTableView)
    assert table.currentIndex().data() == "Trial tooling drawings"
