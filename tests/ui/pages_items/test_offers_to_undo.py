"""What was deleted is offered back only as long as nothing else is done."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from tests.ui.pages_items.goal_desk import opened
from ui.pages.goals.page import GoalsPage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> GoalsPage:
    """The page of goals after one of three was deleted."""
    for title in ("Waste", "Change-over", "Service"):
        desk.add("goal", title=title, shared=False)
    made, _detail = opened(desk, qtbot)
    made.table.setFocus()
    QTest.keyClick(made.table, Qt.Key.Key_Delete)
    assert made.deleting.toast.isVisible()
    return made


def test_another_change_takes_the_offer_away(page: GoalsPage, desk: Desk) -> None:
    desk.add("goal", title="Later")

    assert not page.deleting.toast.isVisible()
    assert [each.title for each in desk.parts.goals] == ["Change-over", "Service", "Later"]


def test_undoing_by_key_takes_the_offer_away(page: GoalsPage, desk: Desk) -> None:
    desk.workspace.undo()

    assert not page.deleting.toast.isVisible()
