"""Tab goes through a page as it is seen: list, then details from top to bottom, note last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from ui.pages.goals.page import GoalsPage
from ui.pages.items_page import ItemsPage
from ui.pages.resources.page import ResourcesPage
from ui.pages.tab_order import tab_stops

_BEFORE: dict[type[ItemsPage], str] = {ResourcesPage: "Add what Brightwell puts in"}
_PAGES = [GoalsPage, ResourcesPage]


def opened(desk: Desk, qtbot: QtBot, kind: type[ItemsPage]) -> ItemsPage:
    desk.add("goal", title="Waste", unit="g")
    desk.add("commitment", title="Drawings", party_id=desk.us)
    desk.add("reward", title="Fees")
    made = kind(desk.context)  # type: ignore[call-arg]
    qtbot.addWidget(made)
    made.resize(1208, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open_plan(desk.plan_id)
    QApplication.processEvents()
    return made


def walked(page: ItemsPage, key: Qt.Key) -> list[QWidget]:
    """Press a key until the keyboard comes back to where it began."""
    found: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in found:
        found.append(here)
        QTest.keyClick(here, key)
    return found


@pytest.mark.parametrize("kind", _PAGES)
def test_tab_reaches_everything_once_from_top_to_bottom(
    desk: Desk, qtbot: QtBot, kind: type[ItemsPage]
) -> None:
    page = opened(desk, qtbot, kind)
    page.detail.more.setFocus()
    stops = list(tab_stops(page))

    way = walked(page, Qt.Key.Key_Tab)

    assert sorted(map(id, way)) == sorted(map(id, stops))
    assert way[:3] == [page.detail.more, page.detail.close_button, page.detail.title.control]
    assert way[way.index(page.table) - 1].accessibleName() == _BEFORE.get(kind, page.list.words.add)
    assert [each.accessibleName() for each in stops][-1] == "Private note"


def test_shift_tab_goes_the_same_way_back(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot, GoalsPage)
    page.table.setFocus()
    there = walked(page, Qt.Key.Key_Tab)
    page.table.setFocus()

    back = walked(page, Qt.Key.Key_Backtab)

    assert back[1:] == there[:0:-1]
