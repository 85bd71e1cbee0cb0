"""The system libraries that Qt needs on Linux, and the packages that bring them."""

import ctypes
from collections.abc import Iterable
from typing import NamedTuple


class Library(NamedTuple):
    """A library with its packages on Debian and on Fedora."""

    file: str
    debian: str
    fedora: str


EVERYWHERE = (
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
)
UNDER_X = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
)


def missing(wanted: Iterable[Library]) -> tuple[Library, ...]:
    """Return the libraries that the system cannot load."""
    return tuple(each for each in wanted if not _loads(each.file))


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True
