"""Listening at a named pipe of Windows, with Qt's local server (which is a socket elsewhere)."""

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ui.frame.doorbell import Answer

_LONGEST = 65_536  # bytes of a message


class PipeDoor(QObject):
    """Answers one line of each caller."""

    def __init__(self, answer: Answer, parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)

    def listen(self, name: str) -> bool:
        """Listen under a name; what somebody left there is removed."""
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _open(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.setParent(self)
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            self._hear(caller)  # what came before we looked

    def _hear(self, caller: QLocalSocket) -> None:
        if caller.canReadLine():
            caller.write(self._answer(bytes(caller.readLine(_LONGEST).data())))
            caller.disconnectFromServer()
        elif caller.bytesAvailable() > _LONGEST:
            caller.abort()
