"""The sample, made once: the tests of this folder only read it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from partnerdesk.sample import make_sample
from partnerdesk.workspace import Workspace, open_workspace

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


@pytest.fixture(scope="session")
def sample() -> Iterator[Workspace]:
    """Return a workspace with the sample as of the day of the pictures."""
    with open_workspace(None, clock=lambda: NOW) as workspace:
        make_sample(workspace)
        yield workspace
