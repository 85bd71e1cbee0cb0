"""The window's place and size, kept in the settings as text."""

import base64
import binascii
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

USUAL, LEAST = QSize(1440, 900), QSize(1024, 640)
# Title bar and borders: how large they are is known only once a window is seen.
FRAME = QSize(16, 48)
_KEY = "geometry"


def restore(window: QWidget, kept: Mapping[str, str]) -> None:
    """Give a window the size and place it had; a usual size where nothing fits."""
    window.setMinimumSize(LEAST)
    try:
        stored = base64.b64decode(kept.get(_KEY, ""), validate=True)
    except (binascii.Error, ValueError):
        stored = b""
    if stored and window.restoreGeometry(QByteArray(stored)):
        return
    window.resize(first_size(QGuiApplication.primaryScreen().availableGeometry().size()))


def first_size(room: QSize) -> QSize:
    """Return the usual size, or what the room of a screen leaves within a window's frame."""
    return USUAL.boundedTo(room - FRAME).expandedTo(LEAST)


def state_of(window: QWidget, kept: Mapping[str, str]) -> dict[str, str]:
    """Return the state to be kept, with what else was kept so far."""
    geometry = base64.b64encode(window.saveGeometry().data()).decode("ascii")
    return {**kept, _KEY: geometry}
