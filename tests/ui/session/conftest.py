"""Sessions on copies of the sample."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.session.meeting import Meeting
from tests.ui.session.watched import cage, watched

__all__ = ["cage", "watched"]

Met = Callable[..., Meeting]


@pytest.fixture
def met(sample_copy: Path) -> Iterator[Met]:
    """Return what begins a session: with another size, as a rehearsal, or without an agenda."""
    meetings: list[Meeting] = []

    def begin(**wanted: object) -> Meeting:
        meetings.append(Meeting(sample_copy, **wanted))  # type: ignore[arg-type]
        return meetings[-1]

    yield begin
    for meeting in meetings:
        meeting.close()
