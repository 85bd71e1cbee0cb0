"""Each test begins and ends in the light theme at 100 %."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.look.theme import Theme, Wardrobe, apply


@pytest.fixture
def wardrobe(qapp: QApplication) -> Iterator[Wardrobe]:
    """The dressed application."""
    dressed = apply(qapp, Theme.LIGHT)
    yield dressed
    dressed.dress(Theme.LIGHT)
