"""A desk for each test."""

from collections.abc import Iterator

import pytest

from tests.ui.pages_items.desk import Desk, a_desk


@pytest.fixture
def desk() -> Iterator[Desk]:
    """A workspace in memory with an empty plan."""
    made = a_desk()
    yield made
    made.changes.stop()
    made.workspace.close()
