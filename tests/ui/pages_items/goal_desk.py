"""The page of goals on a desk, and what its tests do on it by hand."""

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from partnerdesk.domain.goals import Goal
from tests.ui.pages_items.desk import Desk
from ui.pages.goals.detail import GoalDetail
from ui.pages.goals.page import GoalsPage


def opened(desk: Desk, qtbot: QtBot, width: int = 1208) -> tuple[GoalsPage, GoalDetail]:
    """Show the page of goals."""
    page = GoalsPage(desk.context)
    qtbot.addWidget(page)
    page.resize(width, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open_plan(desk.plan_id)
    assert isinstance(page.detail, GoalDetail)
    return page, page.detail


def a_goal(desk: Desk, **more: object) -> str:
    """Add a goal that leads from 42 g to 25 g."""
    values: dict[str, object] = {
        "title": "Packaging waste",
        "unit": "g",
        "baseline": Decimal(42),
        "target": Decimal(25),
        **more,
    }
    return desk.add("goal", **values)  # type: ignore[arg-type]


def goal(desk: Desk) -> Goal:
    """The first goal as it is stored."""
    return desk.parts.goals[0]


def line(detail: GoalDetail, name: str) -> QLineEdit:
    """The line of a field."""
    control = detail.form.frames[name].control
    assert isinstance(control, QLineEdit)
    return control


def write(detail: GoalDetail, name: str, text: str) -> None:
    """Type a value over what stands in a field, and press Enter."""
    control = line(detail, name)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)
    QTest.keyClick(control, Qt.Key.Key_Return)
