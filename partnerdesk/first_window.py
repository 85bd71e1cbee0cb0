"""Asking the window that has a workspace open already: it comes forward, and takes a file.

No Qt: a second start asks before it imports anything. The window listens in `ui.frame.doorbell`.
The lock of the workspace stays the last word; whatever goes wrong here, it does not.
"""

import contextlib
import os
import stat
import sys
import zlib
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from partnerdesk.paths import default_workspace

if TYPE_CHECKING:
    import socket

SECONDS = 2.0  # a window answers at once; one that is busy with something large a little later
HERE = b"here\n"
_LONGEST_NAME = 100  # bytes; sockets take 104 on macOS and 108 on Linux
_ACTIVATION = "XDG_ACTIVATION_TOKEN"
_PEER_ON_MACOS = (0, 2)  # SOL_LOCAL, LOCAL_PEERPID; Python has no names for them
_PIPES = "\\\\.\\pipe\\"


class Answer(Enum):
    """What came of asking."""

    NOBODY = "nobody"  # no window has the workspace open
    HERE = "here"  # it came forward and took the file
    SILENT = "silent"  # there is one that does not answer


def ask_first_window(workspace: Path | None, file: Path | None = None) -> Answer:
    """Ask the window that has a workspace open, the user's own if None, to come forward."""
    path = workspace or default_workspace()
    told = {"workspace": str(path.resolve()), "activation": os.environ.get(_ACTIVATION, "")}
    if file is not None:
        told["file"] = str(file.absolute())
    return knock_at(door_of(path), told)


def knock_at(door: str | None, told: Mapping[str, str]) -> Answer:
    """Say something at a door and wait for the answer."""
    if sys.platform == "win32":
        return _ask_pipe(door, told)
    if door is None or not Path(door).exists():
        return Answer.NOBODY
    return _ask_socket(door, _message(told))


def door_of(workspace: Path) -> str | None:
    """Return the name of the socket or pipe for a workspace; None where there is no safe place."""
    return door_named(key_of(workspace))


def key_of(path: Path) -> str:
    """Return a short key of a path."""
    data = os.path.normcase(str(path.resolve())).encode("utf-8", "surrogatepass")
    return f"{zlib.crc32(data):08x}{zlib.adler32(data):08x}"


def doors() -> list[str]:
    """Return the doors of all windows of the user, also of some that died."""
    if sys.platform == "win32":
        pipes = [_PIPES + each for each in os.listdir(_PIPES)]  # noqa: PTH208 - no folder for pathlib
        return [each for each in pipes if each.startswith(door_named("") or "")]
    folder = _private_folder(os.environ)
    return [] if folder is None else [str(each) for each in sorted(folder.glob("*.door"))]


def door_named(key: str) -> str | None:
    """Return the name of the socket or pipe for a key; None where there is no safe place."""
    if sys.platform == "win32":
        return f"{_PIPES}partnerdesk-{os.environ.get('USERNAME', '')}-{key}"
    folder = _private_folder(os.environ)
    return None if folder is None else str(folder / f"{key}.door")


def message_read(line: bytes) -> dict[str, str]:
    """Return what a second start said; empty where that makes no sense."""
    import json  # noqa: PLC0415 - only when somebody asks

    with contextlib.suppress(ValueError):
        told = json.loads(line)
        if isinstance(told, dict):
            return {key: value for key, value in told.items() if isinstance(value, str)}
    return {}


def end_first_window(workspace: Path) -> bool:
    """End the program that has a workspace open and does not answer; tells whether it is gone.

    What it stored is safe: a workspace survives a power cut. Linux and macOS only.
    """
    process = _listening_process(workspace)
    if process is None:
        return False
    import signal  # noqa: PLC0415 - only for a program that hangs
    import time  # noqa: PLC0415

    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, number)
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            if _is_gone(process):
                return True
            time.sleep(0.05)
    return False


def _is_gone(process: int) -> bool:
    """Tell whether a process has ended. Asking its socket would fill up the queue there."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except PermissionError:  # the number is somebody else's by now
        return True
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    # The state stands behind the name in brackets: ended, but not taken note of by its parent.
    return told.rpartition(")")[2].split()[0] in "ZX"


def _message(told: Mapping[str, str]) -> bytes:
    import json  # noqa: PLC0415 - only when there may be somebody to ask

    return json.dumps(told).encode("utf-8") + b"\n"


def _ask_socket(name: str, message: bytes) -> Answer:
    knock = _connected(name)
    if isinstance(knock, Answer):
        return knock
    with contextlib.closing(knock):
        try:
            knock.sendall(message)
            said = knock.recv(len(HERE))
        except TimeoutError:
            return Answer.SILENT
        except OSError:
            return Answer.NOBODY
    return Answer.HERE if said == HERE else Answer.NOBODY


def _connected(name: str) -> "socket.socket | Answer":
    import socket  # noqa: PLC0415 - three milliseconds, only where something may listen

    knock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    knock.settimeout(SECONDS)
    try:
        knock.connect(name)
    except (TimeoutError, BlockingIOError):  # too many wait already for one that hangs
        knock.close()
        return Answer.SILENT
    except OSError:  # left behind by a program that died
        knock.close()
        return Answer.NOBODY
    return knock


def _ask_pipe(name: str | None, told: Mapping[str, str]) -> Answer:
    """Ask through a named pipe, which Windows opens like a file, with nothing to stop waiting."""
    import threading  # noqa: PLC0415 - as above

    said: list[bytes] = []
    message = _message(told)
    _let_it_come_forward()

    def ask() -> None:
        try:
            with Path(name or "").open("r+b", buffering=0) as pipe:
                pipe.write(message)
                said.append(pipe.read(len(HERE)) or b"")
        except OSError:
            said.append(b"")

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(SECONDS)
    if not said:
        return Answer.SILENT
    return Answer.HERE if said[0] == HERE else Answer.NOBODY


def _let_it_come_forward() -> None:
    """Let another program take the foreground that Windows gave to this one."""
    import ctypes  # noqa: PLC0415 - as above

    libraries = getattr(ctypes, "windll", None)
    if libraries is not None:
        libraries.user32.AllowSetForegroundWindow(-1)


def _private_folder(environment: Mapping[str, str]) -> Path | None:
    """Return a folder that only we can enter and whose name leaves room; it need not exist yet."""
    folders = _folders(environment)
    return next((each for each in folders if _is_short(each) and _is_ours_or_new(each)), None)


def _folders(environment: Mapping[str, str]) -> list[Path]:
    found = []
    if home := environment.get("PARTNERDESK_HOME"):
        found.append(Path(home) / "run")
    if runtime := environment.get("XDG_RUNTIME_DIR"):
        found.append(Path(runtime) / "partnerdesk")
    temporary = environment.get("TMPDIR", "/tmp")
    user = os.getuid() if sys.platform != "win32" else 0
    return [*found, Path(temporary) / f"partnerdesk-{user}"]


def _is_short(folder: Path) -> bool:
    return len(os.fsencode(folder)) + 24 < _LONGEST_NAME


def _is_ours_or_new(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    is_folder = stat.S_ISDIR(found.st_mode)
    return is_folder and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077


def _listening_process(workspace: Path) -> int | None:
    """Return the process behind the socket of a workspace, told by the system."""
    name = door_of(workspace)
    if name is None or sys.platform == "win32":
        return None
    knock = _connected(name)
    if isinstance(knock, Answer):
        return None
    import socket  # noqa: PLC0415 - as above
    import struct  # noqa: PLC0415

    with contextlib.closing(knock):
        if sys.platform == "darwin":  # the folder of the socket is ours alone
            told = knock.getsockopt(*_PEER_ON_MACOS, struct.calcsize("i"))
            return int(struct.unpack("i", told)[0]) or None
        told = knock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    process, user, _group = struct.unpack("3i", told)
    return process if user == os.getuid() and process > 0 else None
