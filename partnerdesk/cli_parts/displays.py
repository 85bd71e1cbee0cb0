"""Whether a screen answers: a short knock at the socket of X or Wayland.

An X server may start over when its last client leaves, and then answers nobody for a moment. So X
is asked once, and that connection is held until the program ends.
"""

import contextlib
import ctypes
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

_DISPLAY = re.compile(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?")
_SECONDS = 3.0
_X_PORT = 6000
Address = str | tuple[str, int]
_held: list[ctypes.c_void_p] = []


def is_reachable(display: str, environment: Mapping[str, str], *, is_wayland: bool = False) -> bool:
    """Tell whether a program that shows windows would be let in."""
    if is_wayland:
        return any(_answers(address) for address in _wayland(display, environment))
    addresses = tuple(_x(display))
    if any(isinstance(address, str) for address in addresses) and _xcb() is not None:
        return _lets_in(display)
    return any(_answers(address) for address in addresses) and _lets_in(display)


def _wayland(display: str, environment: Mapping[str, str]) -> Iterator[Address]:
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if display.startswith("/") or folder:
        yield str(Path(folder) / display)


def _x(display: str) -> Iterator[Address]:
    found = _DISPLAY.fullmatch(display)
    if found is None:
        return
    number = int(found["number"])
    host = found["host"].rpartition("/")[2]
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        yield from (path, f"\0{path}")
    else:
        yield host.strip("[]"), _X_PORT + number


def _answers(address: Address) -> bool:
    try:
        with contextlib.closing(_socket(address)):
            return True
    except OSError:
        return False


def _socket(address: Address) -> "socket.socket":
    # Three milliseconds of every start, needed for Wayland and for X on another computer only.
    import socket  # noqa: PLC0415

    if not isinstance(address, str):
        return socket.create_connection(address, timeout=_SECONDS)
    knock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    knock.settimeout(_SECONDS)
    try:
        knock.connect(address)
    except OSError:
        knock.close()
        raise
    return knock


def _lets_in(display: str) -> bool:
    """Tell whether X accepts our credentials; where libxcb is missing, the knock has to do."""
    xcb = _xcb()
    if xcb is None:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return False
    _held.append(connection)
    return True


@cache
def _xcb() -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
