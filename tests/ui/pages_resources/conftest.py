"""A desk, and the page of resources on it."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.commands.items import AddItem
from partnerdesk.domain.visibility import Visibility
from tests.ui.pages_items.desk import Desk, a_desk
from ui.look.theme import Theme, apply
from ui.pages.resources.page import ResourcesPage

Commit = Callable[..., str]
Open = Callable[..., ResourcesPage]


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> None:
    """Dress the application in light."""
    apply(qapp, Theme.LIGHT)


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A workspace in memory with an empty plan."""
    made = a_desk()
    yield made
    made.changes.stop()
    made.workspace.close()


@pytest.fixture
def commit(desk: Desk) -> Commit:
    """Add a commitment of 60 days by a party, with other values as named."""

    def add(party: str, title: str, **more: Any) -> str:
        values = {"quantity": Decimal(60), "unit": "days", "title": title, "party_id": party}
        return desk.run(
            AddItem(
                kind="commitment",
                parent_id=desk.plan_id,
                values={**values, **more},
                visibility=Visibility.SHARED,
            )
        )

    return add


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Open:
    """Show the page of resources in a size."""

    def show(width: int = 1208, height: int = 900) -> ResourcesPage:
        page = ResourcesPage(desk.context)
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_plan(desk.plan_id)
        QApplication.processEvents()
        return page

    return show
