"""Plans that are not like the others still show something sensible."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.plan_life import Signer, SignPlan
from partnerdesk.commands.shares import SetRewardPart, SetRewardSplit
from partnerdesk.domain.rewards import ClaimsRule, Division, SplitRule
from partnerdesk.domain.shares import equal_shares
from partnerdesk.handing_out import sign
from tests.ui.pages_items.desk import TODAY, Desk
from tests.ui.pages_rewards.reward_desk import (
    a_commitment,
    a_reward,
    line_of,
    opened,
    ours_of,
    parties,
    simulated,
    split,
    stored,
    worked_example,
)


def test_without_rewards_the_page_invites(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)

    assert page.list.empty_card.isVisible()
    assert not page.side.suggestions.isVisible()
    assert page.balance.isVisible()


def test_a_plan_that_destroys_value_says_so_first_and_offers_only_claims(
    desk: Desk, qtbot: QtBot
) -> None:
    a_commitment(desk, desk.us, 100, 1_000_000)
    a_commitment(desk, desk.them, 100, 1_000_000)
    fees = a_reward(desk, "Fees", (10, 20, 30), 50)
    split(desk, fees, 50)
    page = opened(desk, qtbot)

    assert page.side.warning.isVisible()
    assert page.side.warning.title.text() == "As it stands, the plan destroys value"
    assert "€10k of expected reward stand against €2m put in." in page.side.warning.words.text()
    suggestions = page.side.suggestions
    assert "destroys value" in suggestions.refusal.text()
    assert suggestions.shortfall.isVisible()
    assert [row.shown.rule for row in suggestions.rows if row.shown] == [None, *ClaimsRule]


def test_a_way_of_dividing_too_little_is_looked_at_and_proposed(desk: Desk, qtbot: QtBot) -> None:
    a_commitment(desk, desk.us, 10, 1_000_000)
    a_commitment(desk, desk.them, 30, 1_000_000)
    fees = a_reward(desk, "Fees", (200, 200, 200), 100, division=Division.SHAREABLE)
    split(desk, fees, 50)
    page = opened(desk, qtbot)

    page.side.suggestions.rows[1].show_it.click()
    page.propose()

    assert ours_of(desk, fees) == 25
    assert stored(desk, fees).rule is SplitRule.CLAIMS


def test_a_party_that_puts_in_nothing_has_no_index_but_splits(desk: Desk, qtbot: QtBot) -> None:
    a_commitment(desk, desk.us, 1, 100_000)
    fees = a_reward(desk, "Fees", (10, 20, 30), 50, division=Division.SHAREABLE)
    split(desk, fees, 50)
    page = opened(desk, qtbot)

    assert page.balance.index.text() == "–"
    assert "nothing is put in so far by Alder" in page.balance.words.text()
    page.look_at(SplitRule.SPLIT_THE_SURPLUS)
    assert line_of(page, fees).slider.ghosts != ()
    simulated(page, qtbot)


def test_rewards_of_no_value_have_a_slider_and_no_suggestion(desk: Desk, qtbot: QtBot) -> None:
    nothing = a_reward(desk, "Nothing", (0, 0, 0), 50)
    split(desk, nothing, 30)
    page = opened(desk, qtbot)

    assert line_of(page, nothing).figures[0].amount.text() == "€0"
    assert "Nothing to split yet" in page.side.suggestions.refusal.text()


def test_eight_parties_have_seven_handles_and_each_its_net_gain(desk: Desk, qtbot: QtBot) -> None:
    ids = parties(desk, 8)
    for party_id in ids:
        a_commitment(desk, party_id, 1, 100_000)
    pot = a_reward(desk, "Pot", (100, 200, 300), 90)
    desk.run(SetRewardSplit(reward_id=pot, shares=equal_shares(tuple(ids))))
    page = opened(desk, qtbot)

    slider = line_of(page, pot).slider
    assert len(slider.handles) == 7
    assert not line_of(page, pot).figures[0].isVisible()
    rows = page.side.suggestions.rows
    assert rows[-1].shown is not None
    assert rows[-1].shown.rule is SplitRule.SHAPLEY
    assert "Net gain: Brightwell " in rows[0].more.text()
    assert len(page.side.outcomes.chart.picture.strips) == 8
    page.look_at(SplitRule.SHAPLEY)
    assert len(page.balance.reward.preview) == 7
    simulated(page, qtbot)


def test_a_third_party_with_nothing_in_the_plan_has_no_handle(desk: Desk, qtbot: QtBot) -> None:
    fees, _change = worked_example(desk)
    desk.third_party()
    page = opened(desk, qtbot)

    assert len(line_of(page, fees).slider.handles) == 1


def test_where_all_is_agreed_every_slider_is_locked(desk: Desk, qtbot: QtBot) -> None:
    both = worked_example(desk)
    for each in both:
        desk.run(AgreeItem(kind="reward", item_id=each))
    page = opened(desk, qtbot)

    assert all(line_of(page, each).slider.is_locked for each in both)
    page.look_at(SplitRule.EQUAL)
    assert not page.side.preview.accept.isEnabled()
    simulated(page, qtbot)


def test_what_is_not_money_shows_its_worth_to_each_side(desk: Desk, qtbot: QtBot) -> None:
    case = desk.add("reward", title="Reference", is_money=False)
    for party_id, worth in ((desk.us, 5), (desk.them, 2)):
        desk.run(SetRewardPart(reward_id=case, party_id=party_id, field="worth", value=worth))
    page = opened(desk, qtbot)

    line = line_of(page, case)
    assert not line.slider.isVisible()
    assert line.words.text() == "Not money. Worth of 5: Brightwell 5, Alder 2"
    assert page.side.worth.isVisible()


@pytest.mark.parametrize("width", [968, 1208, 2280])
def test_nothing_is_wider_than_the_page(desk: Desk, qtbot: QtBot, width: int) -> None:
    fees, _change = worked_example(desk)
    desk.add("reward", title="W" * 300)
    page = opened(desk, qtbot, width=width)
    content = page.side.area.widget()

    assert content is not None
    assert content.width() <= page.side.area.viewport().width()
    assert line_of(page, fees).slider.width() >= 120
    if width < 1000:
        assert page.balance.mapTo(page, page.balance.rect().topLeft()).x() < 40
    if width > 2000:
        assert 600 < page.balance.width() <= 760


def test_many_rewards_scroll_in_their_own_list(desk: Desk, qtbot: QtBot) -> None:
    for number in range(60):
        desk.add("reward", title=f"R{number}", probability=Decimal(50), value_likely=100_00)
    page = opened(desk, qtbot)

    assert len(page.lines.lines()) == 60
    assert page.table.height() < 600
    page.table.select(page.table.proxy.shown_ids()[-1])
    QApplication.processEvents()
    assert page.side.suggestions.isVisible()


def test_the_details_open_on_request_and_close_again(desk: Desk, qtbot: QtBot) -> None:
    worked_example(desk)
    page = opened(desk, qtbot)
    assert page.detail.isHidden()

    page.open_detail(page.table.current_id)
    assert page.detail.isVisible()
    page.close_detail()

    assert page.detail.isHidden()
    assert page.table.hasFocus()


def test_a_signed_plan_is_looked_at_but_nothing_moves(desk: Desk, qtbot: QtBot) -> None:
    fees, _change = worked_example(desk)
    signers = tuple(
        Signer(name=name, party_id=side) for name, side in (("Ann", desk.us), ("Cam", desk.them))
    )
    signing = SignPlan(plan_id=desk.plan_id, signers=signers, signed_on=TODAY)
    sign(desk.workspace, signing, "Signed")
    page = opened(desk, qtbot)

    line = line_of(page, fees)
    assert line.slider.is_locked
    QTest.keyClick(line.slider.handles[0], Qt.Key.Key_Right)
    assert desk.said == ["The plan is signed. Open it for changes first."]
    page.look_at(SplitRule.EQUAL)
    assert line.slider.ghosts != ()
    assert not page.side.preview.accept.isEnabled()
    simulated(page, qtbot)


def test_among_many_only_the_largest_payments_are_named(desk: Desk, qtbot: QtBot) -> None:
    ids = parties(desk, 6)
    for number, party_id in enumerate(ids):
        a_commitment(desk, party_id, 1 + number, 100_000)
    pot = a_reward(desk, "Pot", (100, 200, 300), 90)
    desk.run(SetRewardSplit(reward_id=pot, shares=equal_shares(tuple(ids))))
    desk.run(AgreeItem(kind="reward", item_id=pot))
    page = opened(desk, qtbot)

    told = page.side.suggestions.rows[2].more.text()

    assert told.count("which no split can bring about") == 2
    assert "smaller payment" in told
