"""Listening at a local socket without Qt's network library, which takes more than all of this."""

import contextlib
import os
import socket
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier

from ui.frame.doorbell import Answer

_LONGEST = 65_536  # bytes of a message
_MOST = 8  # callers at a time
_WAITING = 128  # while the window hangs; one more could not even tell whose door this is


class SocketDoor(QObject):
    """Answers one line of each caller, and never waits for one."""

    def __init__(self, answer: Answer, parent: QObject) -> None:
        super().__init__(parent)
        self._answer = answer
        self._name = ""
        self._listening: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._callers: dict[int, _Caller] = {}
        parent.destroyed.connect(self.close)

    def listen(self, name: str) -> bool:
        """Listen under a path; what somebody left there is removed. Raises OSError."""
        Path(name).unlink(missing_ok=True)
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
        before = os.umask(0o177)
        try:
            made.bind(name)
            made.listen(_WAITING)
        except OSError:
            made.close()
            return False
        finally:
            os.umask(before)
        made.setblocking(False)
        self._name, self._listening = name, made
        self._notifier = QSocketNotifier(made.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._open)
        return True

    def close(self) -> None:
        """Listen no more, and leave nothing behind."""
        for caller in list(self._callers.values()):
            caller.end()
        self._callers.clear()
        if self._listening is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._notifier.deleteLater()
        self._listening.close()
        self._listening = self._notifier = None
        with contextlib.suppress(OSError):
            Path(self._name).unlink(missing_ok=True)

    def _open(self) -> None:
        if self._listening is None or len(self._callers) >= _MOST:
            return
        with contextlib.suppress(OSError):
            made, _address = self._listening.accept()
            made.setblocking(False)
            caller = _Caller(made, self)
            self._callers[made.fileno()] = caller
            caller.notifier.activated.connect(lambda: self._hear(caller))

    def _hear(self, caller: "_Caller") -> None:
        if caller.read():
            return
        self._callers.pop(caller.number, None)
        line = caller.line()
        if line:
            caller.say(self._answer(line))
        caller.end()


class _Caller:
    """One second start: what it said so far."""

    def __init__(self, made: socket.socket, parent: QObject) -> None:
        self._socket = made
        self._said = b""
        self.number = made.fileno()
        self.notifier = QSocketNotifier(self.number, QSocketNotifier.Type.Read, parent)

    def read(self) -> bool:
        """Read what is there; tells whether more is to come."""
        try:
            more = self._socket.recv(_LONGEST)
        except BlockingIOError:
            return True
        except OSError:
            return False
        self._said += more
        return bool(more) and b"\n" not in self._said and len(self._said) < _LONGEST

    def line(self) -> bytes:
        """Return the line that was said, empty where there is none yet."""
        line, end, _rest = self._said.partition(b"\n")
        return line if end else b""

    def say(self, answer: bytes) -> None:
        """Answer; who does not listen any more is no matter."""
        with contextlib.suppress(OSError):
            self._socket.sendall(answer)

    def end(self) -> None:
        """Part."""
        self.notifier.setEnabled(False)
        self.notifier.deleteLater()
        self._socket.close()
