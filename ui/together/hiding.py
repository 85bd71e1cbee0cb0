"""Keeping a window out of what is captured of the screen, as far as the system can.

Windows and macOS can leave a window out; X11 and Wayland know nothing of the kind.
"""

import ctypes
import sys
from typing import Any

from PySide6.QtWidgets import QWidget

_SHOWN, _LEFT_OUT = 0x0, 0x11  # WDA_NONE, WDA_EXCLUDEFROMCAPTURE
_MAC_NONE, _MAC_READ_ONLY = 0, 1  # NSWindowSharingNone, NSWindowSharingReadOnly


def can_hide() -> bool:
    """Tell whether this system can leave a window out of screen sharing."""
    return sys.platform in ("win32", "darwin")


def leave_out(window: QWidget, *, left_out: bool) -> bool:
    """Ask the system to leave a window out of what is captured; tells whether it agreed."""
    try:
        if sys.platform == "win32":
            return _on_windows(int(window.winId()), _LEFT_OUT if left_out else _SHOWN)
        if sys.platform == "darwin":
            return _on_mac(int(window.winId()), _MAC_NONE if left_out else _MAC_READ_ONLY)
    except (OSError, AttributeError, ValueError):
        return False
    return False


def _on_windows(handle: int, affinity: int) -> bool:
    libraries: Any = ctypes
    return bool(libraries.windll.user32.SetWindowDisplayAffinity(handle, affinity))


def _on_mac(view: int, sharing: int) -> bool:
    runtime = ctypes.cdll.LoadLibrary("/usr/lib/libobjc.A.dylib")
    runtime.sel_registerName.restype = ctypes.c_void_p
    runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
    address = ctypes.cast(runtime.objc_msgSend, ctypes.c_void_p).value
    if address is None:
        return False
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    window = ask(view, runtime.sel_registerName(b"window"))
    if not window:
        return False
    set_sharing = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address)
    set_sharing(window, runtime.sel_registerName(b"setSharingType:"), sharing)
    return True
