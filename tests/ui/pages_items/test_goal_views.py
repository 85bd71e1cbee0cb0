"""Which goals are listed, in which order, and what is told of each."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from partnerdesk.commands.goals import NoteMeasurement
from partnerdesk.commands.items import SetField
from tests.ui.pages_items.desk import TODAY, Desk
from tests.ui.pages_items.goal_desk import a_goal, opened, write
from ui.delegates.cell_delegate import BAND
from ui.pages.goals.page import GoalsPage


def choice(page: GoalsPage, text: str) -> QAction:
    return next(each for each, _ in page.views._actions if each.text() == text)


def shown(page: GoalsPage) -> list[str]:
    rows = {row.id: row.title.title for row in page.table.rows.rows}
    return [rows[row_id] for row_id in page.table.proxy.shown_ids()]


def three(desk: Desk) -> None:
    """One goal of each sort; theirs began half a year ago and has not moved."""
    a_goal(desk, title="Ours", ownership="ours", target=None)
    a_goal(desk, title="Theirs", ownership="theirs", baseline_on=date(2026, 6, 1))
    a_goal(desk, title="Shared", baseline_on=TODAY)


def test_goals_are_filtered_by_whose_they_are_and_by_what_is_behind(
    desk: Desk, qtbot: QtBot
) -> None:
    three(desk)
    page, _ = opened(desk, qtbot)

    choice(page, "Theirs").trigger()
    assert shown(page) == ["Theirs"]
    assert page.list.heading.summary.text() == "1 of 3 shown"
    choice(page, "Everybody's").trigger()
    choice(page, "behind their time").trigger()
    assert shown(page) == ["Theirs"]
    assert page.views.accessibleName().endswith("behind their time, the list, as it was arranged")
    page.views.reset()
    assert shown(page) == ["Ours", "Theirs", "Shared"]
    assert page.list.heading.summary.text() == "0 of 3 agreed"


def test_a_filter_that_leaves_nothing_says_so_and_can_be_left(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    page, _ = opened(desk, qtbot)

    choice(page, "Achieved").trigger()
    assert page.none_fits.isVisible()
    page.none_fits.button.click()

    assert len(shown(page)) == 3
    assert not page.none_fits.isVisible()


def test_a_goal_that_is_gone_to_is_shown_in_spite_of_a_filter(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    page, detail = opened(desk, qtbot)
    choice(page, "Theirs").trigger()

    page.open_plan(desk.plan_id, desk.parts.goals[0].id)

    assert detail.item.title == "Ours"
    assert len(shown(page)) == 3


def test_groups_stand_under_bands_and_a_header_sorts_across_them(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    page, _ = opened(desk, qtbot)
    height = page.table.verticalHeader().sectionSize(0)

    choice(page, "whose goal, in groups").trigger()
    assert shown(page) == ["Shared", "Ours", "Theirs"]
    assert list(page.table._delegate.bands.values()) == ["Shared 1", "Ours 1", "Theirs 1"]
    assert page.table.verticalHeader().sectionSize(0) == height + BAND
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)

    assert shown(page) == ["Ours", "Shared", "Theirs"]
    assert choice(page, "name").isChecked()
    assert page.table.verticalHeader().sectionSize(0) == height


def test_groups_follow_a_change_of_whose_goal_it_is(desk: Desk, qtbot: QtBot) -> None:
    three(desk)
    page, _ = opened(desk, qtbot)
    choice(page, "whose goal, in groups").trigger()

    goal_id = desk.parts.goals[0].id
    desk.run(SetField(kind="goal", item_id=goal_id, field="ownership", value="theirs"))

    assert list(page.table._delegate.bands.values()) == ["Shared 1", "Theirs 2"]
    assert shown(page) == ["Shared", "Ours", "Theirs"]


def test_pace_is_told_in_words_and_worked_out_on_demand(desk: Desk, qtbot: QtBot) -> None:
    goal_id = a_goal(desk, baseline_on=date(2026, 10, 4), target_on=date(2027, 1, 11))
    desk.run(NoteMeasurement(goal_id=goal_id, measured_on=TODAY, value=Decimal("35.54")))
    page, detail = opened(desk, qtbot)

    assert detail.pace.words.text() == "Behind: 38% of the way with 50% of the time gone"
    assert page.table.rows.row_at(0).due.below == "behind"
    assert not detail.pace.working.isVisible()
    detail.pace.how.setFocus()
    QTest.keyClick(detail.pace.how, Qt.Key.Key_Return)
    assert detail.pace.working.isVisible()
    assert detail.pace.working.text().splitlines() == [
        "Way: 6.46 g of 17 g from 42 g to 25 g are done, 38%.",
        "Time: 50 of 100 days from 4 Oct 2026 to 11 Jan 2027 are gone, 50%.",
        "Within 5 points of each other they count as in time.",
        "Way over time, at most 100: it counts 76 of 100 in the plan's health.",
    ]


def test_a_target_that_is_reached_asks_for_their_word(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk)
    _, detail = opened(desk, qtbot)

    write(detail, "now", "24")

    told = "Target reached: ask Alder to confirm the outcome"
    assert detail.pace.words.text() == told


def test_odd_goals_are_told_too(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk, title="Keep it", target=Decimal(42), unit="")
    a_goal(desk, title="Worse", target_on=date(2026, 11, 1), baseline_on=date(2026, 10, 1))
    page, detail = opened(desk, qtbot)
    write(detail, "now", "41")
    assert detail.pace.words.text().startswith("In time: 0% of the way")
    assert "both 42: reached from there on" in detail.pace.working.text()

    page.select_item(desk.parts.goals[1].id)
    write(detail, "now", "50")
    assert detail.pace.words.text() == "Behind: 0% of the way, and the time is over"
    assert "50 g is farther away than the start, 42 g" in detail.pace.working.text()


def test_a_gap_leads_to_the_field_that_fills_it(desk: Desk, qtbot: QtBot) -> None:
    a_goal(desk, target_on=TODAY, benefit_us="Peace", owner_us_id=None)
    page, detail = opened(desk, qtbot)
    flags = {each.text(): each for each in detail.gaps.flow.findChildren(QPushButton)}

    assert list(flags) == [
        "how to measure it",
        "no owner at Brightwell yet",
        "no owner at Alder yet",
    ]
    flags["how to measure it"].click()
    assert detail.form.frames["measure"].control.hasFocus()
    QTest.keyClicks(detail.form.frames["measure"].control, "Scale")
    page.flush()

    assert "how to measure it" not in detail.gaps._shown
