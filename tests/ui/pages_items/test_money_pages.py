"""Risks and rewards: figures, shares and balance through the pages."""

from decimal import Decimal
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from tests.ui.pages_items.desk import Desk
from ui.pages.items.detail import ItemDetail
from ui.pages.items_page import ItemsPage
from ui.pages.resources.page import ResourcesPage
from ui.pages.rewards.detail import RewardDetail
from ui.pages.rewards.page import RewardsPage
from ui.pages.risks.page import RisksPage

SomePage = TypeVar("SomePage", bound=ItemsPage)


def opened(kind: type[SomePage], desk: Desk, qtbot: QtBot) -> SomePage:
    page = kind(desk.context)  # type: ignore[call-arg]
    qtbot.addWidget(page)
    page.resize(1208, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_plan(desk.plan_id)
    return page


def write(detail: ItemDetail, name: str, text: str) -> None:
    control = detail.form.frames[name].control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)
    QTest.keyClick(control, Qt.Key.Key_Return)


def halves(desk: Desk, ours: int = 50) -> dict[str, Decimal]:
    return {desk.us: Decimal(ours), desk.them: Decimal(100 - ours)}


def a_risk(desk: Desk, **more: Any) -> str:
    values = {"title": "Film shortfall", "probability": Decimal(30), **more}
    return desk.add("risk", **values)


def a_commitment(desk: Desk, party: str, title: str, **more: Any) -> str:
    values = {"title": title, "party_id": party, "quantity": Decimal(60), "unit": "days", **more}
    return desk.add("commitment", **values)


def a_reward(desk: Desk, **more: Any) -> str:
    values = {"title": "Waste fees saved", "probability": Decimal(85), **more}
    return desk.add("reward", **values)


def test_a_reward_tells_what_each_side_gets(desk: Desk, qtbot: QtBot) -> None:
    reward = a_reward(desk, value_likely=31_000_000)
    desk.run(SetRewardSplit(reward_id=reward, shares=halves(desk, 40)))
    page = opened(RewardsPage, desk, qtbot)
    row = page.table.rows.row_at(0)
    assert [share.text for share in row.split.shares] == ["40%, €105k", "60%, €158k"]
    assert row.split_said == "Brightwell 40%, Alder 60%"


def test_the_balance_of_the_worked_example(desk: Desk, qtbot: QtBot) -> None:
    a_commitment(desk, desk.us, "Engineering", value_per_unit=80_000)
    a_commitment(desk, desk.us, "Tooling", quantity=Decimal(1), value_per_unit=8_500_000)
    a_commitment(desk, desk.them, "Plant days", quantity=Decimal(20), value_per_unit=65_000)
    a_commitment(desk, desk.them, "Hours", quantity=Decimal(360), value_per_unit=5_500)
    for chance, points, ours in ((30, (120, 180, 300), 50), (40, (20, 45, 90), 20)):
        low, likely, high = (point * 100_000 for point in points)
        risk = a_risk(desk, probability=Decimal(chance), impact_low=low, impact_likely=likely,
                      impact_high=high)  # fmt: skip
        desk.run(SetRiskShares(risk_id=risk, shares=halves(desk, ours)))
    for chance, points, ours in ((85, (260, 310, 360), 40), (70, (150, 220, 260), 50)):
        low, likely, high = (point * 100_000 for point in points)
        reward = a_reward(desk, probability=Decimal(chance), value_low=low, value_likely=likely,
                          value_high=high)  # fmt: skip
        desk.run(SetRewardSplit(reward_id=reward, shares=halves(desk, ours)))
    page = opened(RewardsPage, desk, qtbot)
    assert page.balance.index.text() == "0.36"
    assert page.balance.lean.accessibleName() == "0.36, leans to Alder"
    assert page.balance.words.text() == (
        "Back per unit put in: Brightwell 1.09, Alder 3.04. "
        "Out of balance: Alder gains much more for what it gives."
    )


def test_without_what_is_needed_the_balance_says_why(desk: Desk, qtbot: QtBot) -> None:
    a_reward(desk, value_likely=100)
    page = opened(RewardsPage, desk, qtbot)
    assert page.balance.index.text() == "–"
    assert page.balance.words.text().startswith("There is no balance index yet")


def test_a_reward_without_money_asks_for_its_worth_to_each_side(desk: Desk, qtbot: QtBot) -> None:
    a_reward(desk)
    page = opened(RewardsPage, desk, qtbot)
    page.open_detail(page.table.current_id)
    detail = page.detail
    assert isinstance(detail, RewardDetail)
    box = detail.form.frames["is_money"].control
    assert isinstance(box, QCheckBox)
    box.click()
    assert detail.values.isHidden()
    worth = detail.parts.form.frames[f"worth {desk.them}"]
    assert not worth.isHidden()
    control = worth.control
    assert isinstance(control, QLineEdit)
    control.setText("4")
    control.textEdited.emit("4")
    assert detail.flush()
    part = next(each for each in desk.parts.rewards[0].parts if each.party_id == desk.them)
    assert part.worth == 4
    assert page.table.rows.row_at(0).value.below == "Alder 4"
    control.setText("9")
    control.textEdited.emit("9")
    assert not detail.flush()
    assert worth.problem == "At most 5."


def test_money_is_written_in_the_plan_currency(desk: Desk, qtbot: QtBot) -> None:
    a_reward(desk, value_likely=31_000_000)
    page = opened(RewardsPage, desk, qtbot)
    page.open_detail(page.table.current_id)
    assert page.formats.currency == "EUR"
    control = page.detail.form.frames["value_likely"].control
    assert isinstance(control, QLineEdit)
    assert control.text() == "€310,000"


def test_what_stands_beside_a_short_table_is_no_higher_than_it_needs(
    desk: Desk, qtbot: QtBot
) -> None:
    a_risk(desk, impact_likely=18_000_000)
    a_commitment(desk, desk.us, "Drawings")
    desk.add("reward", title="Fees")

    risks, resources = opened(RisksPage, desk, qtbot), opened(ResourcesPage, desk, qtbot)
    rewards = opened(RewardsPage, desk, qtbot)

    for part in (risks.carried, resources.ledgers, rewards.balance):
        assert part.height() <= part.sizeHint().height() + 8
