"""What changes without the keyboard moving is told to those who listen to the screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.frame.conftest import Opened
from tests.ui.screens.places import ACCOUNT, go, settle
from ui.pages.dialogue.month_grid import MonthGrid
from ui.pages.goals.page import GoalsPage
from ui.pages.views_page import ViewsPage
from ui.widgets.field import Field
from ui.widgets.speech import listen
from ui.widgets.toast import Toast


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """All that is announced."""
    found: list[str] = []
    stop = listen(lambda _widget, text: found.append(text))
    yield found
    stop()


def test_a_toast_is_told_with_its_way_back(qtbot: QtBot, heard: list[str]) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    toast = Toast(page)

    toast.say("Packaging waste deleted.", "Undo", shown_ms=0)

    assert heard == ["Packaging waste deleted. Undo"]


def test_a_problem_below_a_field_is_told_once(qtbot: QtBot, heard: list[str]) -> None:
    field = Field("Target", QLineEdit())
    qtbot.addWidget(field)

    for sentence in ("Use a number.", "Use a number.", ""):
        field.set_problem(sentence)

    assert heard == ["Use a number."]


def test_a_filter_tells_how_many_rows_are_left(opened: Opened, heard: list[str]) -> None:
    seen = opened(1024, 640)
    seen.open_account(ACCOUNT)
    page = go(seen, "goals")
    assert isinstance(page, GoalsPage)
    menu = page.list.heading.menu
    assert menu is not None
    assert menu.isVisible()

    menu.menu.actions()[1].trigger()
    settle()

    rows = page.table.proxy.rowCount()
    assert heard == [f"Shown: Agreed {rows}"]
    assert page.list.heading.filter is not None
    assert page.list.heading.filter.current == "agreed"


def test_moving_in_the_calendar_tells_the_day_with_what_it_holds(
    qtbot: QtBot, opened: Opened, heard: list[str]
) -> None:
    seen = opened()
    seen.window.activateWindow()
    qtbot.waitUntil(seen.window.isActiveWindow)
    seen.open_account(ACCOUNT)
    page = go(seen, "dialogue")
    assert isinstance(page, ViewsPage)
    page.show_view("calendar")
    settle()
    (grid,) = page.current.findChildren(MonthGrid)
    grid.setFocus()

    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Right)

    assert len(heard) == 4
    assert heard[-1] == grid.accessibleName()
    assert "24 Nov" in heard[-1]
    assert "Joint session" in heard[-1]
    assert grid.accessibleDescription().startswith("Arrows choose a day")
