"""Listens for a second start of the program on the same workspace, and for a session elsewhere.

Listening starts when the workspace is open: then nobody else can have it, and a socket left behind
by a program that died can be removed.
"""

import contextlib
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from partnerdesk.first_window import HERE, door_of, message_read
from partnerdesk.paths import make_private_folder
from partnerdesk.together_door import BEGINS, said_of_session

log = logging.getLogger(__name__)
_ACTIVATION = "XDG_ACTIVATION_TOKEN"

Come = Callable[[Path | None], None]
Answer = Callable[[bytes], bytes]  # from the line that a caller said; empty: no answer


class Door(Protocol):
    """What listens: a socket, or a named pipe of Windows."""

    def listen(self, name: str) -> bool:
        """Listen under a name; tells whether that is possible."""
        ...

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        ...


class Doorbell(QObject):
    """One per window; `listen` may be called again for another workspace."""

    session_begins = Signal()

    def __init__(self, come: Come, parent: QObject) -> None:
        super().__init__(parent)
        self._come = come
        self._workspace: Path | None = None
        self._door = door_answering(self._answer, self)

    def listen(self, workspace: Path) -> bool:
        """Listen for starts on a workspace; tells whether that is possible."""
        self.stop()
        self._workspace = workspace.resolve()
        return listen_at(door_of(workspace), self._door)

    def stop(self) -> None:
        """Listen no more."""
        self._door.close()

    def _answer(self, line: bytes) -> bytes:
        told = message_read(line)
        if said_of_session(told) == BEGINS:
            QTimer.singleShot(0, self, self.session_begins.emit)
            return HERE
        if told.get("workspace") != str(self._workspace):
            return b""
        if token := told.get("activation"):
            os.environ[_ACTIVATION] = token  # Qt takes it when the window is activated
        file = Path(told["file"]) if "file" in told else None
        QTimer.singleShot(0, self, lambda: self._come(file))  # who asks waits for the answer
        return HERE


def listen_at(name: str | None, door: Door) -> bool:
    """Listen at a name, in a folder that is made for it; tells whether that is possible."""
    is_listening = False
    with contextlib.suppress(OSError):
        if name is not None and os.sep == "/":
            make_private_folder(Path(name).parent)
        is_listening = name is not None and door.listen(name)
    if not is_listening:
        log.info("Other starts will not be heard")
    return is_listening


def door_answering(answer: Answer, parent: QObject) -> Door:
    """Return a door of the kind that this system has."""
    if sys.platform == "win32":
        # Qt's network library: 3 MB of memory, so only where nothing smaller does.
        from ui.frame.pipe_door import PipeDoor  # noqa: PLC0415

        return PipeDoor(answer, parent)
    from ui.frame.socket_door import SocketDoor  # noqa: PLC0415 - not on Windows

    return SocketDoor(answer, parent)
