"""A split found, looked at, proposed and taken back without a mouse."""

import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import (
    handle_of,
    keyboard,
    opened,
    ours_of,
    simulated,
    worked_example,
)
from ui.pages.rewards.page import RewardsPage
from ui.pages.tab_order import tab_stops

_WITHOUT_NUMPY = "import ui.pages.rewards.page, sys; print('numpy' in sys.modules)"
_MOST_STEPS = 60


def tab_to(wanted: QWidget) -> None:
    """Press Tab until a widget has the keyboard."""
    for _ in range(_MOST_STEPS):
        if keyboard() is wanted:
            return
        QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted.accessibleName()}")


def test_a_split_is_moved_looked_at_and_proposed_by_keyboard(desk: Desk, qtbot: QtBot) -> None:
    fees, change = worked_example(desk)
    page = opened(desk, qtbot)
    page.table.select(fees)
    page.table.setFocus()

    QTest.keyClick(keyboard(), Qt.Key.Key_Down)
    QTest.keyClick(keyboard(), Qt.Key.Key_Tab)
    QTest.keyClick(keyboard(), Qt.Key.Key_PageUp)
    assert ours_of(desk, change) == 55
    assert keyboard() is handle_of(page, change)
    tab_to(page.side.suggestions.rows[1].show_it)
    QTest.keyClick(keyboard(), Qt.Key.Key_Down)
    QTest.keyClick(keyboard(), Qt.Key.Key_Space)
    assert page.side.preview.isVisible()
    tab_to(page.side.preview.accept)
    QTest.keyClick(keyboard(), Qt.Key.Key_Return)

    assert page.balance.index.text() == "1.00"
    assert keyboard() is page.table
    desk.workspace.undo()
    desk.workspace.undo()
    assert (ours_of(desk, fees), ours_of(desk, change)) == (40, 50)
    simulated(page, qtbot)


def test_whatever_tab_reaches_has_a_name(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page: RewardsPage = opened(desk, qtbot)
    page.look_at(page.looking.splits.rows[1].rule)
    simulated(page, qtbot)

    nameless = [type(each).__name__ for each in tab_stops(page) if not each.accessibleName()]

    assert nameless == []


def test_the_page_is_there_without_the_arithmetic_of_simulations() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_NUMPY], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"
