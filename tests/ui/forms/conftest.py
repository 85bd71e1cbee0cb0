"""The dressed application and a desk for each test."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.pages_items.desk import Desk, a_desk
from ui.look.theme import Theme, apply


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
