"""Suggested splits: looked at before they are proposed, proposed in one step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.rewards import SplitRule
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_rewards.reward_desk import (
    line_of,
    opened,
    ours_of,
    simulated,
    stored,
    worked_example,
)
from ui.pages.rewards.page import RewardsPage
from ui.pages.rewards.suggestion_row import SuggestionRow
from ui.widgets.workings import WorkingView


def row_of(page: RewardsPage, rule: SplitRule) -> SuggestionRow:
    return next(
        row
        for row in page.side.suggestions.rows
        if row.shown is not None and row.shown.rule is rule
    )


def test_rules_stand_beside_today_with_a_sentence_and_figures(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)

    rows = page.side.suggestions.rows

    assert [row.name.text() for row in rows] == [
        "Current",
        "Equal parts",
        "In proportion to inputs",
        "Split the surplus",
    ]
    assert [row.index.text() for row in rows] == ["0.36", "0.46", "1.00", "0.72"]
    assert all(row.sentence.text().endswith(".") for row in rows)
    assert rows[3].nets[0].text() == rows[3].nets[1].text() == "€86k"


def test_a_preview_marks_sliders_and_bars_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    fees, change = worked_example(desk)
    page = opened(desk, qtbot)

    row_of(page, SplitRule.SPLIT_THE_SURPLUS).show_it.click()

    assert page.side.preview.isVisible()
    assert page.side.preview.title.text() == "Preview: Split the surplus"
    marks = [line_of(page, each).slider.ghosts for each in (fees, change)]
    assert marks[0] == marks[1] != ()
    assert len(page.balance.reward.preview) == 1
    assert page.balance.lean.ghost is not None
    assert page.balance.words.text().startswith("0.72 in preview.")
    assert (ours_of(desk, fees), ours_of(desk, change)) == (40, 50)
    simulated(page, qtbot)
    assert page.side.outcomes.in_preview.text().startswith("In preview Brightwell")


def test_stopping_takes_all_marks_away(desk: Desk, qtbot: QtBot) -> None:
    fees, _change = worked_example(desk)
    page = opened(desk, qtbot)
    page.look_at(SplitRule.EQUAL)

    page.side.preview.leave.click()

    assert not page.side.preview.isVisible()
    assert line_of(page, fees).slider.ghosts == ()
    assert page.balance.reward.preview == ()
    assert page.balance.lean.ghost is None
    simulated(page, qtbot)


def test_proposing_stores_the_split_as_ours_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    fees, change = worked_example(desk)
    page = opened(desk, qtbot)
    page.look_at(SplitRule.IN_PROPORTION)

    page.side.preview.accept.click()

    assert ours_of(desk, fees) == ours_of(desk, change) is not None
    for each in (fees, change):
        assert stored(desk, each).rule is SplitRule.IN_PROPORTION
        assert stored(desk, each).agreement is Agreement.PROPOSED_BY_US
    assert page.balance.index.text() == "1.00"
    assert not page.side.preview.isVisible()
    assert desk.undo_label() == "propose a split of the rewards"
    desk.workspace.undo()
    assert (ours_of(desk, fees), ours_of(desk, change)) == (40, 50)
    simulated(page, qtbot)


def test_an_agreed_split_stays_in_a_preview(desk: Desk, qtbot: QtBot) -> None:
    fees, change = worked_example(desk)
    desk.run(AgreeItem(kind="reward", item_id=fees))
    page = opened(desk, qtbot)

    page.look_at(SplitRule.SPLIT_THE_SURPLUS)

    assert line_of(page, fees).slider.ghosts == ()
    assert round(line_of(page, change).slider.ghosts[0]) == 97
    page.propose()
    assert stored(desk, fees).is_agreed
    assert ours_of(desk, fees) == 40
    simulated(page, qtbot)


def test_without_a_split_that_may_move_only_payments_are_told(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk, is_fixed=True)
    page = opened(desk, qtbot)

    page.look_at(SplitRule.IN_PROPORTION)

    assert not page.side.preview.accept.isEnabled()
    assert "Alder pays Brightwell" in row_of(page, SplitRule.IN_PROPORTION).more.text()
    simulated(page, qtbot)


def test_up_and_down_go_from_row_to_row_and_enter_looks(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    rows = page.side.suggestions.rows
    rows[1].show_it.setFocus()

    QTest.keyClick(rows[1].show_it, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is rows[2].show_it
    QTest.keyClick(rows[2].show_it, Qt.Key.Key_Return)

    assert page.looking.rule is SplitRule.IN_PROPORTION
    assert rows[2].show_it.text() == "Shown"
    simulated(page, qtbot)


def test_how_a_split_is_worked_out_can_be_copied(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    shown = row_of(page, SplitRule.SPLIT_THE_SURPLUS).shown
    assert shown is not None
    assert shown.working is not None
    view = WorkingView(shown.working, page)

    view.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Split the surplus\nEach gets back what it puts in")
    assert "Brightwell: €165,366.67 + €0 alone + 50% × €171,866.67 = €251,300" in copied
