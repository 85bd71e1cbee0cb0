"""A room for the tests of sessions."""

from collections.abc import Iterator

import pytest

from tests.core.sessions.rooms import Room, make_room


@pytest.fixture
def quiet_room() -> Iterator[Room]:
    """Give a room in which nothing has begun."""
    room = make_room()
    yield room
    room.workspace.close()


@pytest.fixture
def room(quiet_room: Room) -> Room:
    """Give a room in which a session has begun at ten o'clock."""
    quiet_room.begin()
    return quiet_room
