"""Whether a joint session is on a screen of this user, of whatever workspace.

While others look on, no window of another workspace may open, and those that are open cover
themselves. A session listens at a door of its own, so the answer dies with its program. No Qt.
"""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from partnerdesk.first_window import Answer, door_named, door_of, doors, key_of, knock_at
from partnerdesk.paths import config_folder

_WORD, _HOME = "together", "home"
BEGINS, COME, STAYS = "begins", "come", "stays"


def together_door() -> str | None:
    """Return the name of the door that a session listens at."""
    return door_named(f"{_WORD}-{_home()}")


def is_session_shown(*, is_to_come: bool = False) -> bool:
    """Tell whether a session is on the screen; it comes to the front where that is wanted.

    One that does not answer is there as well: what it shows is on the screen.
    """
    told = {_WORD: COME if is_to_come else STAYS, _HOME: _home()}
    return knock_at(together_door(), told) is not Answer.NOBODY


def tell_neighbours(workspace: Path) -> None:
    """Tell the windows of all other workspaces that a session begins; waits for slow ones."""
    own = {door_of(workspace), together_door()}
    with contextlib.suppress(OSError):
        for each in doors():
            if each not in own:
                knock_at(each, {_WORD: BEGINS, _HOME: _home()})


def said_of_session(told: Mapping[str, str]) -> str:
    """Return what a message says of a session, empty where it says nothing to this user's home."""
    return told.get(_WORD, "") if told.get(_HOME) == _home() else ""


def _home() -> str:
    """Return what tells one home of the program from another: they know nothing of each other."""
    return key_of(config_folder())
