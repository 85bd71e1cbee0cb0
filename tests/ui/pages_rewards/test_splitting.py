"""Splits through the page: dragging shows, letting go stores, what is agreed asks first."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.domain.agreement import Agreement
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import (
    drag,
    handle_of,
    keyboard,
    let_go,
    line_of,
    opened,
    ours_of,
    simulated,
    stored,
    worked_example,
)


def test_each_side_has_its_percent_and_amount_beside_the_slider(desk: Desk, qtbot: QtBot) -> None:
    fees, _change = worked_example(desk)
    page = opened(desk, qtbot)

    line = line_of(page, fees)

    ours, theirs = line.figures
    assert (ours.percent.text(), ours.amount.text()) == ("40%", "€105k")
    assert (theirs.percent.text(), theirs.amount.text()) == ("60%", "€158k")


def test_dragging_shows_everything_and_stores_one_step_when_let_go(
    desk: Desk, qtbot: QtBot
) -> None:
    _fees, change = worked_example(desk)
    page = opened(desk, qtbot)
    before = page.balance.index.text()
    handle = handle_of(page, change)

    drag(handle, 80)

    held = line_of(page, change).slider.percents[desk.us]
    assert 78 < held < 82
    assert ours_of(desk, change) == 50
    assert line_of(page, change).figures[0].percent.text() == f"{held}%"
    assert page.balance.index.text() != before
    assert page.side.suggestions.rows[0].index.text() == page.balance.index.text()
    live = page.balance.index.text()
    let_go(handle)
    assert ours_of(desk, change) == float(held)
    assert page.balance.index.text() == live
    assert desk.undo_label() == "change split of Change-over"
    desk.workspace.undo()
    assert ours_of(desk, change) == 50
    assert line_of(page, change).figures[0].percent.text() == "50%"
    simulated(page, qtbot)


def test_a_moved_slider_simulates_only_beside_the_window(desk: Desk, qtbot: QtBot) -> None:
    _fees, change = worked_example(desk)
    page = opened(desk, qtbot)
    outcomes = page.side.outcomes
    known = outcomes.result
    handle = handle_of(page, change)

    drag(handle, 90)
    assert not outcomes.simulating.is_running

    let_go(handle)
    goes_on, shown = outcomes.simulating.is_running, outcomes.result
    assert (goes_on, shown) == (True, known)
    simulated(page, qtbot)
    assert outcomes.result is not known


def test_keys_in_a_row_are_one_step_and_keep_the_keyboard(desk: Desk, qtbot: QtBot) -> None:
    _fees, change = worked_example(desk)
    page = opened(desk, qtbot)
    page.table.select(change)
    handle_of(page, change).setFocus()

    for _ in range(3):
        QTest.keyClick(keyboard(), Qt.Key.Key_Right)

    assert ours_of(desk, change) == 53
    assert QApplication.focusWidget() is handle_of(page, change)
    desk.workspace.undo()
    assert ours_of(desk, change) == 50
    simulated(page, qtbot)


def test_an_agreed_split_asks_before_it_is_opened(desk: Desk, qtbot: QtBot) -> None:
    fees, _change = worked_example(desk)
    desk.run(AgreeItem(kind="reward", item_id=fees))
    page = opened(desk, qtbot)
    assert line_of(page, fees).slider.is_locked
    page.table.select(fees)
    handle_of(page, fees).setFocus()

    QTest.keyClick(handle_of(page, fees), Qt.Key.Key_Right)

    assert ours_of(desk, fees) == 40
    assert page.side.reopening.isVisible()
    assert page.side.reopening.title.text() == "The split of Waste fees is agreed"
    assert QApplication.focusWidget() is page.side.reopening.accept
    QTest.keyClick(page.side.reopening.accept, Qt.Key.Key_Space)
    assert not page.side.reopening.isVisible()
    QTest.keyClick(handle_of(page, fees), Qt.Key.Key_Right)
    assert ours_of(desk, fees) == 41
    assert stored(desk, fees).agreement is Agreement.CHANGED
    simulated(page, qtbot)


def test_what_is_left_agreed_stays_locked(desk: Desk, qtbot: QtBot) -> None:
    fees, _change = worked_example(desk)
    desk.run(AgreeItem(kind="reward", item_id=fees))
    page = opened(desk, qtbot)
    QTest.keyClick(handle_of(page, fees), Qt.Key.Key_Left)

    page.side.reopening.leave.click()

    assert not page.side.reopening.isVisible()
    assert line_of(page, fees).slider.is_locked
    assert stored(desk, fees).is_agreed


def test_only_the_slider_of_the_current_row_is_reached_by_tab(desk: Desk, qtbot: QtBot) -> None:
    fees, change = worked_example(desk)
    page = opened(desk, qtbot)
    page.table.select(fees)
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is handle_of(page, fees)

    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is handle_of(page, change)
