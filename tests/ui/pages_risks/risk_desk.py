"""Risks on a desk, and the page that shows them."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.risks import Risk
from tests.ui.pages_items.desk import Desk
from ui.pages.risks.page import RisksPage


def opened(desk: Desk, qtbot: QtBot, width: int = 1208, height: int = 767) -> RisksPage:
    """Return the page as it stands in a window of a size."""
    page = RisksPage(desk.context)
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_plan(desk.plan_id)
    QApplication.processEvents()
    return page


def with_detail(desk: Desk, qtbot: QtBot) -> RisksPage:
    """Return the page with the details of the first risk."""
    page = opened(desk, qtbot)
    page.open_detail(page.table.current_id)
    return page


def a_risk(desk: Desk, title: str = "Film shortfall", **more: Any) -> str:
    """Add a risk of 30%."""
    return desk.add("risk", **{"title": title, "probability": Decimal(30), **more})


def placed(desk: Desk, title: str, chance: int, thousands: int, **more: Any) -> str:
    """Add a risk with a likelihood and an impact in thousands."""
    impact = thousands * 100_000
    return a_risk(desk, title, probability=Decimal(chance), impact_likely=impact, **more)


def bear(desk: Desk, risk: str, ours: int) -> None:
    """Share a risk out between both sides."""
    shares = {desk.us: Decimal(ours), desk.them: Decimal(100 - ours)}
    desk.run(SetRiskShares(risk_id=risk, shares=shares))


def stored(desk: Desk, risk: str) -> Risk:
    """Return a risk as it is stored now."""
    return next(each for each in desk.parts.risks if each.id == risk)


def write(page: RisksPage, name: str, text: str) -> None:
    """Type into a field of the details."""
    control = page.detail.form.frames[name].control
    assert isinstance(control, QLineEdit)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)
    QTest.keyClick(control, Qt.Key.Key_Return)
