"""A world for the tests of what is read."""

from collections.abc import Iterator

import pytest

from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, small_world


@pytest.fixture
def world() -> Iterator[World]:
    """Give a workspace in memory with an account, a plan and people."""
    with open_workspace(None, clock=TickingClock()) as workspace:
        yield small_world(workspace)
