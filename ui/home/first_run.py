"""The first start: what the program is for, and ways to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class FirstRun(QWidget):
    """Sends `chosen` with the key of an action."""

    chosen = Signal(str)
