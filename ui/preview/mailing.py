"""Handing a file to the system's e-mail program. Nothing is sent from here: a letter is opened.

Where no program takes a file, a letter without it is begun and the file is shown in its folder.
"""

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Sequence
from ctypes import wintypes
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices

_MAPI_DIALOG, _MAPI_LOGON_UI = 0x8, 0x1
_TAKEN = (0, 1)  # sent, or thought better of
_PATIENCE = 1.5  # seconds


class Handed(Enum):
    """How far a file came."""

    ATTACHED = auto()
    BESIDE_LETTER = auto()  # a letter was begun; the file is still to be attached
    NOT_TAKEN = auto()  # there is no e-mail program


def hand_over(path: Path, subject: str) -> Handed:
    """Open a letter with a file attached where the system can do that."""
    if _attached(path, subject):
        return Handed.ATTACHED
    is_begun = QDesktopServices.openUrl(letter(subject))
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
    return Handed.BESIDE_LETTER if is_begun else Handed.NOT_TAKEN


def letter(subject: str) -> QUrl:
    """Return the address of a new letter."""
    url, query = QUrl("mailto:"), QUrlQuery()
    query.addQueryItem("subject", subject)
    url.setQuery(query)
    return url


def _attached(path: Path, subject: str) -> bool:
    if sys.platform == "win32":
        return _by_mapi(path, subject)
    command = command_for(path, subject, sys.platform)
    if command is None:
        return False
    return _is_taken(command)


def _is_taken(command: Sequence[str]) -> bool:
    """Run a program that goes on without us; False where it fails at once, having found nobody.

    The scripts of Linux are there on computers without an e-mail program too, and fail then.
    """
    quiet = subprocess.DEVNULL
    try:
        running = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError:
        return False
    try:
        return running.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:
        return True


def command_for(path: Path, subject: str, platform: str) -> list[str] | None:
    """Return what opens a letter with a file, None where nothing on this computer does."""
    if platform == "darwin":
        return ["/usr/bin/open", "-a", "Mail", str(path)]
    program = shutil.which("xdg-email")
    return [program, "--subject", subject, "--attach", str(path)] if program else None


class _File(ctypes.Structure):
    """MapiFileDescW."""

    _fields_ = (
        ("reserved", wintypes.ULONG),
        ("flags", wintypes.ULONG),
        ("position", wintypes.ULONG),
        ("path", wintypes.LPWSTR),
        ("name", wintypes.LPWSTR),
        ("kind", ctypes.c_void_p),
    )


class _Message(ctypes.Structure):
    """MapiMessageW."""

    _fields_ = (
        ("reserved", wintypes.ULONG),
        ("subject", wintypes.LPWSTR),
        ("text", wintypes.LPWSTR),
        ("kind", wintypes.LPWSTR),
        ("received", wintypes.LPWSTR),
        ("conversation", wintypes.LPWSTR),
        ("flags", wintypes.ULONG),
        ("sender", ctypes.c_void_p),
        ("recipient_count", wintypes.ULONG),
        ("recipients", ctypes.c_void_p),
        ("file_count", wintypes.ULONG),
        ("files", ctypes.POINTER(_File)),
    )


def _by_mapi(path: Path, subject: str) -> bool:
    """Open a letter by way of Windows' own interface; its dialog holds us up until it is shut."""
    try:
        send = ctypes.CDLL("mapi32").MAPISendMailW
    except (OSError, AttributeError):
        return False
    file = _File(position=0xFFFFFFFF, path=str(path), name=path.name)
    message = _Message(subject=subject, file_count=1, files=ctypes.pointer(file))
    return send(0, 0, ctypes.byref(message), _MAPI_DIALOG | _MAPI_LOGON_UI, 0) in _TAKEN
