"""Tells the user's other windows that a session is on the screen, as long as it is."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, QTimer

from partnerdesk.first_window import HERE, message_read
from partnerdesk.together_door import COME, said_of_session, tell_neighbours, together_door
from ui.frame.doorbell import door_answering, listen_at


class Neighbours(QObject):
    """From `begin` to `end` other programs find the session; `come` brings it to the front."""

    def __init__(self, come: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._come = come
        self._door = door_answering(self._answer, self)

    def begin(self, workspace: Path | None) -> None:
        """Listen, and have all others cover themselves."""
        listen_at(together_door(), self._door)
        if workspace is not None:  # one that hangs is waited for: not here
            Thread(target=tell_neighbours, args=(workspace,), daemon=True).start()

    def end(self) -> None:
        """Listen no more: the others say that the session is over."""
        self._door.close()

    def _answer(self, line: bytes) -> bytes:
        said = said_of_session(message_read(line))
        if said == COME:
            QTimer.singleShot(0, self, self._come)
        return HERE if said else b""
