"""Telling those who listen to the screen what changed without the keyboard moving."""

from PySide6.QtWidgets import QWidget

from ui.widgets import speech


def announce(widget: QWidget, text: str) -> None:
    """Have a text spoken, if anybody listens; it is kept as the description as well."""
    widget.setAccessibleDescription(text)
    speech.announce(widget, text)
