"""Tab goes through the page of risks as it is seen, with and without the details."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from tests.ui.pages_risks.risk_desk import a_risk, opened, placed
from ui.pages.risks.page import RisksPage
from ui.pages.tab_order import tab_stops


def walked(start: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard comes back to where it began."""
    start.setFocus()
    found: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in found:
        found.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    return found


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RisksPage:
    placed(desk, "known", 30, 50)
    a_risk(desk, "unknown")
    return opened(desk, qtbot)


def test_tab_reaches_everything_once_from_top_to_bottom(page: RisksPage) -> None:
    names = [each.accessibleName() for each in walked(page.filter.button)]
    assert names == [
        "Shown: All 2",
        "Details of risk 1, known",
        "Matrix",
        "Name a risk",
        "Risk matrix",
        "unknown: no impact yet",
        "Risks",
        "Name a risk: naming it is half of sharing it",
        "Private note",
    ]


def test_with_details_it_reaches_them_behind_the_matrix(page: RisksPage) -> None:
    page.details.click()
    way = walked(page.filter.button)
    assert sorted(map(id, way)) == sorted(map(id, tab_stops(page)))
    assert way.index(page.matrix) < way.index(page.detail.title.control)
    assert page.table not in way
