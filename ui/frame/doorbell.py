"""Listens for a second start of the program on the same workspace.

The window comes forward instead of another one being opened, and takes the file in that it was
started with. Listening starts when the workspace is open: then nobody else can have it, and a
socket left behind by a program that died can be removed.
"""

import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from partnerdesk.first_window import HERE, door_of, message_read
from partnerdesk.paths import make_private_folder

log = logging.getLogger(__name__)
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
_LONGEST = 65_536  # bytes of a message

Come = Callable[[Path | None], None]


class Doorbell(QObject):
    """One per window; `listen` may be called again for another workspace."""

    def __init__(self, come: Come, parent: QObject) -> None:
        super().__init__(parent)
        self._come = come
        self._workspace: Path | None = None
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)

    def listen(self, workspace: Path) -> bool:
        """Listen for starts on a workspace; tells whether that is possible."""
        self.stop()
        self._workspace = workspace.resolve()
        name = door_of(workspace)
        if name is None:
            return False
        try:
            if os.sep == "/":
                make_private_folder(Path(name).parent)
        except OSError:
            return False
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            log.info("Second starts will not be heard: %s", self._server.errorString())
            return False
        return True

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    def _open(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setParent(self)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            self._hear(caller)  # what came before we looked

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST:
                caller.abort()
            return
        told = message_read(bytes(caller.readLine(_LONGEST).data()))
        if told.get("workspace") != str(self._workspace):
            caller.disconnectFromServer()
            return
        caller.write(HERE)
        caller.disconnectFromServer()
        if token := told.get("activation"):
            os.environ[_ACTIVATION] = token  # Qt takes it when the window is activated
        self._come(Path(told["file"]) if "file" in told else None)
