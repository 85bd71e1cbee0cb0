"""The page of risks: figures, totals, filter, details, and what there is room for."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.items import SetField
from partnerdesk.commands.plan_items import LinkItems
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.risks import RiskStatus
from tests.ui.pages_items.desk import Desk
from tests.ui.pages_risks.risk_desk import (
    a_risk,
    bear,
    opened,
    placed,
    stored,
    with_detail,
    write,
)
from ui.forms.share_editor import ShareEditor
from ui.pages.risks.detail import RiskDetail
from ui.pages.risks.page import RisksPage
from ui.widgets.workings import WorkingView


def detail_of(page: RisksPage) -> RiskDetail:
    assert isinstance(page.detail, RiskDetail)
    return page.detail


def titles(page: RisksPage) -> list[str]:
    proxy = page.table.proxy
    return [str(proxy.index(row, 1).data()) for row in range(proxy.rowCount())]


def test_no_column_of_the_table_is_cut_off(desk: Desk, qtbot: QtBot) -> None:
    bear(desk, a_risk(desk), 40)
    page = opened(desk, qtbot)

    shown = page.table.viewport().width()
    assert page.table.horizontalHeader().length() <= shown


def test_a_risk_tells_its_loss_and_who_bears_it(desk: Desk, qtbot: QtBot) -> None:
    risk = a_risk(desk, impact_low=12_000_000, impact_likely=18_000_000, impact_high=24_000_000)
    bear(desk, risk, 40)
    page = opened(desk, qtbot)
    row = page.table.rows.row_at(0)
    assert (row.number.text, row.chance.text, row.expected.text) == ("1", "30%, €180k", "€54k")
    assert row.borne == "Brightwell 40%, Alder 60%"
    assert row.told == "1, Film shortfall, 30%, €180k, Brightwell 40%, Alder 60%"
    assert page.carried.bar.accessibleName() == (
        "Brightwell 40%, €21,600.00, Alder 60%, €32,400.00"
    )
    assert page.list.heading.summary.text() == "Expected loss €54k, 0 of 1 shares agreed"


def test_risks_are_numbered_by_what_they_cost_on_average(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "small", 10, 50)
    a_risk(desk, "unknown")
    placed(desk, "large", 40, 90)
    page = opened(desk, qtbot)
    assert titles(page) == ["large", "small", "unknown"]
    assert [row.number.text for row in page.table.rows.rows] == ["1", "2", "3"]


def test_an_expected_loss_of_which_nothing_is_known_is_not_zero(desk: Desk, qtbot: QtBot) -> None:
    a_risk(desk)
    page = with_detail(desk, qtbot)
    assert page.list.heading.summary.text() == "Expected loss unknown, 0 of 1 shares agreed"
    assert page.table.rows.row_at(0).expected.text == "–"
    assert page.carried.words.text().startswith("Expected loss unknown")
    assert detail_of(page).loss.words.text() == "Expected loss unknown: no impact yet."


def test_what_is_closed_counts_no_more_and_is_filtered(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "live", 10, 50)
    closed = placed(desk, "closed", 40, 90, status=RiskStatus.CLOSED)
    page = opened(desk, qtbot)
    assert page.list.heading.summary.text() == "Expected loss €5k, 0 of 1 shares agreed"
    assert page.filter.button.text() == "All 2"
    page.filter._choose("live")
    assert titles(page) == ["live"]
    page.filter._choose("closed")
    assert titles(page) == ["closed"]
    page.filter._choose("happened")
    assert titles(page) == []
    page.select_item(closed)
    assert page.filter.key == "all"
    assert page.table.current_id == closed


def test_the_details_take_the_room_of_the_table_and_give_it_back(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "one", 10, 50)
    page = opened(desk, qtbot)
    assert page.table.isVisible()
    assert page.note.isVisible()
    assert not page.detail.isVisible()
    page.details.click()
    assert page.detail.isVisible()
    assert page.matrix.isVisible()
    assert not page.table.isVisible()
    page.detail.close_button.click()
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_a_wide_page_has_room_for_all_three(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "one", 10, 50)
    page = opened(desk, qtbot, 2280, 1307)
    page.details.click()
    assert all(part.isVisible() for part in (page.matrix, page.table, page.detail))


def test_a_narrow_page_shows_one_view_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "one", 10, 50)
    page = opened(desk, qtbot, 968, 567)
    timeline, switch = page.views.timeline.timeline, page.views.switch.compact
    seen = []
    for key in ("matrix", "timeline", "table"):
        switch._clicked(key)
        seen.append((page.matrix.isVisible(), timeline.isVisible(), page.table.isVisible()))
    assert seen == [(True, False, False), (False, True, False), (False, False, True)]
    page.resize(1208, 767)
    assert page.matrix.isVisible()
    assert page.table.isVisible()


def test_a_new_risk_opens_with_its_title_ready_to_be_typed(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.list.empty_card.isVisible()
    assert not page.matrix.isVisible()
    page.add()
    assert page.detail.isVisible()
    assert page.detail.title.control.hasFocus()
    assert page.matrix.isVisible()


def test_the_private_note_is_written_below_the_table(desk: Desk, qtbot: QtBot) -> None:
    first, second = placed(desk, "one", 40, 50), placed(desk, "two", 10, 50)
    page = opened(desk, qtbot)
    area = page.note.frame.control
    area.setFocus()
    QTest.keyClicks(area, "not more than a third")
    assert page.note.note.text() == "note on risk 1, one"
    page.table.select(second)
    assert desk.plan.note_on(first) == "not more than a third"
    assert desk.plan.note_on(second) == ""


def test_amounts_are_typed_with_separators_of_the_language(desk: Desk, qtbot: QtBot) -> None:
    risk = a_risk(desk)
    page = with_detail(desk, qtbot)
    write(page, "impact_likely", "1,234.56")
    assert stored(desk, risk).impact_likely == 123_456
    write(page, "impact_likely", "1.234,56")
    assert "Enter an amount" in page.detail.form.frames["impact_likely"].problem
    assert stored(desk, risk).impact_likely == 123_456


def test_amounts_in_german(desk: Desk, qtbot: QtBot) -> None:
    desk.locale = "de_DE"
    risk = a_risk(desk)
    page = with_detail(desk, qtbot)
    write(page, "impact_likely", "1.234,56")
    assert stored(desk, risk).impact_likely == 123_456
    write(page, "impact_likely", "1,234.56")
    assert page.detail.form.frames["impact_likely"].problem


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("probability", "130", "At most 100."),
        ("probability", "-5", "At least 0."),
        ("impact_low", "200000", "Not above Impact, likely."),
        ("impact_high", "10", "Not below Impact, likely."),
    ],
)
def test_figures_that_cannot_be(
    desk: Desk, qtbot: QtBot, name: str, text: str, sentence: str
) -> None:
    risk = a_risk(desk, impact_likely=10_000_000)
    page = with_detail(desk, qtbot)
    before = stored(desk, risk)
    write(page, name, text)
    assert page.detail.form.frames[name].problem == sentence
    assert stored(desk, risk) == before


def test_shares_typed_in_the_details_reach_table_and_card(desk: Desk, qtbot: QtBot) -> None:
    a_risk(desk, impact_likely=10_000_000)
    page = with_detail(desk, qtbot)
    editor = page.detail.form.binding("shares").editor
    assert isinstance(editor, ShareEditor)
    editor.lines[0].setFocus()
    QTest.keyClicks(editor.lines[0], "25")
    QTest.keyClick(editor.lines[0], Qt.Key.Key_Return)
    assert page.table.rows.row_at(0).borne == "Brightwell 25%, Alder 75%"
    assert "Brightwell 25%" in page.carried.bar.accessibleName()


def test_three_parties_share_the_totals(desk: Desk, qtbot: QtBot) -> None:
    risk, third = placed(desk, "one", 50, 20), desk.third_party()
    shares = {desk.us: Decimal(50), desk.them: Decimal(30), third: Decimal(20)}
    desk.run(SetRiskShares(risk_id=risk, shares=shares))
    page = opened(desk, qtbot)
    assert page.carried.bar.accessibleName() == (
        "Brightwell 50%, €5,000.00, Alder 30%, €3,000.00, Loopfilm Recycling 20%, €2,000.00"
    )
    assert page.table.rows.row_at(0).told.endswith("Loopfilm Recycling 20%")


@pytest.mark.qt_log_ignore("does not support")
def test_the_sum_is_explained_with_the_risks_own_figures(desk: Desk, qtbot: QtBot) -> None:
    risk = a_risk(desk, impact_low=12_000_000, impact_likely=18_000_000, impact_high=30_000_000)
    bear(desk, risk, 50)
    loss = detail_of(with_detail(desk, qtbot)).loss
    loss.button.click()
    explained = loss.findChild(WorkingView)
    assert explained is not None
    assert explained.isVisible()
    assert explained.accessibleDescription() == (
        "An expected loss is what such a risk costs on average, taken many times. "
        "Impact on average: (€120,000 + 4 × €180,000 + €300,000) ÷ 6 = €190,000. "
        "Expected loss: 30% × €190,000 = €57,000. "
        "Borne by Brightwell: 50% × €57,000 = €28,500. "
        "Borne by Alder: 50% × €57,000 = €28,500."
    )
    QTest.keyClick(explained, Qt.Key.Key_Escape)
    assert not explained.isVisible()


def a_linked_reward(desk: Desk, risk: str) -> str:
    reward = desk.add("reward", title="Waste fees saved")
    desk.run(
        LinkItems(
            plan_id=desk.plan_id, from_kind="risk", from_id=risk, to_kind="reward", to_id=reward
        )
    )
    return reward


def test_a_risk_can_take_a_whole_reward_away(desk: Desk, qtbot: QtBot) -> None:
    reward = a_linked_reward(desk, a_risk(desk))
    page = with_detail(desk, qtbot)
    box = detail_of(page).wipes.boxes[reward]
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    assert [link.meaning for link in desk.parts.links] == [Meaning.WIPES_OUT]
    assert desk.undo_label() == "change a link"
    desk.workspace.undo()
    assert not detail_of(page).wipes.boxes[reward].isChecked()
    assert [link.meaning for link in desk.parts.links] == [Meaning.RELATES_TO]


def test_a_risk_that_happened_asks_when_and_what_it_cost(desk: Desk, qtbot: QtBot) -> None:
    risk = placed(desk, "Late film", 30, 50, cause="A flood at the recycler")
    page = with_detail(desk, qtbot)
    happening = detail_of(page).happening
    assert not happening.isVisible()
    desk.run(SetField(kind="risk", item_id=risk, field="status", value="happened"))
    assert happening.isVisible()
    day, cost = happening.day.widget, happening.cost.widget
    assert isinstance(day, QLineEdit)
    assert isinstance(cost, QLineEdit)
    assert day.text() == "22 Nov 2026"
    cost.setText("a lot")
    happening.keep.click()
    assert "Enter an amount" in happening.cost_field.problem
    assert not desk.parts.problem_reviews
    cost.setText("40k")
    day.setText("20 Nov 2026")
    happening.keep.click()
    (review,) = desk.parts.problem_reviews
    assert (review.title, review.happened_on) == ("Late film, cost €40,000", date(2026, 11, 20))
    assert review.cause == "A flood at the recycler"
    assert not happening.keep.isVisible()
    assert "20 Nov 2026" in happening.told.text()


def test_changed_terms_of_an_agreed_risk_show_old_and_new(desk: Desk, qtbot: QtBot) -> None:
    risk = placed(desk, "one", 30, 50)
    desk.run(AgreeItem(kind="risk", item_id=risk))
    page = with_detail(desk, qtbot)
    write(page, "probability", "40")
    (change,) = page.detail.changes.shown
    assert (change.label, change.old, change.new) == ("Likelihood", "30%", "40%")
    assert page.table.rows.row_at(0).title.below == "Changed since agreed"


def test_deleting_offers_the_way_back(desk: Desk, qtbot: QtBot) -> None:
    risk = placed(desk, "one", 30, 50)
    page = opened(desk, qtbot)
    page.matrix.setFocus()
    page.table.select(risk)
    QTest.keyClick(page.matrix, Qt.Key.Key_Delete)
    assert not desk.parts.risks
    page.deleting.toast.button.click()
    assert [each.id for each in desk.parts.risks] == [risk]


@pytest.mark.parametrize("title", ["x" * 300, "مخاطر التأخير <b>&amp;", "供应短缺 \U0001f4a5"])
def test_odd_titles_do_no_harm(desk: Desk, qtbot: QtBot, title: str) -> None:
    a_risk(desk, title)
    page = with_detail(desk, qtbot)
    assert page.table.rows.row_at(0).title.title == title
    assert page.views.matrix.unplaced.isVisible()
    assert page.grab().width() == 1208


def test_menus_offer_no_moving_in_an_order_that_follows_the_figures(
    desk: Desk, qtbot: QtBot
) -> None:
    a_risk(desk)
    page = with_detail(desk, qtbot)
    words = [each[0] for each in page.detail.choices(ours_only=False)]
    assert "Delete" in words
    assert "Move up" not in words
    assert isinstance(page.detail.more, QPushButton)


def test_deleting_the_last_one_with_its_details_open_leaves_an_empty_page(
    desk: Desk, qtbot: QtBot
) -> None:
    placed(desk, "one", 30, 50)
    page = with_detail(desk, qtbot)
    page.delete_selected()
    assert page.list.empty_card.isVisible()
    assert not page.detail.isVisible()
    assert not page.matrix.isVisible()
    desk.workspace.undo()
    assert page.matrix.isVisible()
    assert [ring.text for ring in page.matrix.places.by_rank] == ["1"]
