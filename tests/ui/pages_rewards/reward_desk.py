"""Rewards on a desk, and the page that shows them."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.commands.accounts import AddParty
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.rewards import Division, Reward
from tests.ui.pages_items.desk import Desk
from ui.pages.rewards.page import RewardsPage
from ui.pages.rewards.split_line import SplitLine
from ui.widgets.split_handle import SplitHandle
from ui.widgets.split_slider import SplitSlider

Points = tuple[int, int, int]


def opened(desk: Desk, qtbot: QtBot, width: int = 1208, height: int = 900) -> RewardsPage:
    """Return the page as it stands in a window of a size, once all of it is simulated."""
    page = RewardsPage(desk.context)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_plan(desk.plan_id)
    simulated(page, qtbot)
    return page


def simulated(page: RewardsPage, qtbot: QtBot) -> None:
    """Wait until nothing is simulated any more."""
    outcomes = page.side.outcomes
    both = (outcomes.simulating, outcomes.of_preview)
    qtbot.waitUntil(lambda: not any(each.is_running for each in both), timeout=20_000)
    QApplication.processEvents()


def a_reward(desk: Desk, title: str, points: Points, chance: int, **more: Any) -> str:
    """Add a reward with its value in thousands."""
    low, likely, high = (point * 100_000 for point in points)
    values = {"probability": Decimal(chance), "value_low": low, "value_likely": likely}
    return desk.add("reward", **{"title": title, **values, "value_high": high, **more})


def a_risk(desk: Desk, title: str, points: Points, chance: int, ours: int) -> str:
    """Add a risk with its impact in thousands, shared out."""
    low, likely, high = (point * 100_000 for point in points)
    risk = desk.add(
        "risk",
        title=title,
        probability=Decimal(chance),
        impact_low=low,
        impact_likely=likely,
        impact_high=high,
    )
    desk.run(SetRiskShares(risk_id=risk, shares=pair(desk, ours)))
    return risk


def a_commitment(desk: Desk, party: str, quantity: int, value: int) -> str:
    """Add what a party puts in, the value in smallest units."""
    return desk.add(
        "commitment",
        title="Days",
        party_id=party,
        quantity=Decimal(quantity),
        value_per_unit=value,
    )


def worked_example(desk: Desk, *, is_fixed: bool = False) -> tuple[str, str]:
    """Put the worked example of the arithmetic on the desk; return the two rewards."""
    a_commitment(desk, desk.us, 60, 80_000)
    a_commitment(desk, desk.us, 1, 8_500_000)
    a_commitment(desk, desk.them, 20, 65_000)
    a_commitment(desk, desk.them, 360, 5_500)
    a_risk(desk, "Film shortfall", (120, 180, 300), 30, 50)
    a_risk(desk, "Trial downtime", (20, 45, 90), 40, 20)
    division = Division.FIXED if is_fixed else Division.SHAREABLE
    fees = a_reward(desk, "Waste fees", (260, 310, 360), 85, division=division)
    change = a_reward(desk, "Change-over", (150, 220, 260), 70, division=division)
    split(desk, fees, 40)
    split(desk, change, 50)
    return fees, change


def pair(desk: Desk, ours: int) -> Mapping[str, Decimal]:
    """Return shares of the two sides."""
    return {desk.us: Decimal(ours), desk.them: Decimal(100 - ours)}


def split(desk: Desk, reward_id: str, ours: int) -> None:
    """Split a reward between the two sides."""
    desk.run(SetRewardSplit(reward_id=reward_id, shares=pair(desk, ours)))


def parties(desk: Desk, count: int) -> list[str]:
    """Let further parties take part until there are so many."""
    for number in range(len(desk.parts.parties), count):
        desk.run(AddParty(account_id=desk.account_id, plan_id=desk.plan_id, name=f"P{number}"))
    return [party.id for party in desk.parts.parties]


def stored(desk: Desk, reward_id: str) -> Reward:
    """Return a reward as it is stored now."""
    return next(each for each in desk.parts.rewards if each.id == reward_id)


def ours_of(desk: Desk, reward_id: str) -> float | None:
    """Return our percent of a reward as it is stored."""
    for part in stored(desk, reward_id).parts:
        if part.party_id == desk.us and part.percent is not None:
            return float(part.percent)
    return None


def keyboard() -> QWidget:
    """Return what has the keyboard."""
    here = QApplication.focusWidget()
    assert here is not None
    return here


def line_of(page: RewardsPage, reward_id: str) -> SplitLine:
    """Return the line of a reward."""
    line = page.lines.line_of(reward_id)
    assert line is not None
    return line


def handle_of(page: RewardsPage, reward_id: str) -> SplitHandle:
    """Return the first handle of a reward's slider."""
    return line_of(page, reward_id).slider.handles[0]


def drag(handle: SplitHandle, to_percent: int) -> None:
    """Take a handle with the mouse and hold it at a percent."""
    slider = handle.parentWidget()
    assert isinstance(slider, SplitSlider)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    x = round(slider.bar.left() + slider.bar.width() * to_percent / 100)
    QTest.mouseMove(handle, handle.mapFromParent(QPoint(x, slider.height() // 2)))


def let_go(handle: SplitHandle) -> None:
    """Let a handle go where it is."""
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
