"""Workspaces for the tests of the wizards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.clocks import TickingClock


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """Give an empty workspace in memory."""
    with open_workspace(None, clock=TickingClock()) as opened:
        yield opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the path of a workspace that is not there yet."""
    return tmp_path / "work.partnerdesk"
