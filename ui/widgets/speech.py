"""Telling those who listen to the screen what changed without the keyboard moving."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

Speaker = Callable[[QWidget, str], None]


def _to_screen_reader(widget: QWidget, text: str) -> None:
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


# Nobody listens to a test: it puts its own ear in here.
_ears: list[Speaker] = [_to_screen_reader]


def announce(widget: QWidget, text: str) -> None:
    """Have a text spoken, if anybody listens; nothing is said of an empty one."""
    if text:
        for ear in _ears:
            ear(widget, text)


def listen(ear: Speaker) -> Callable[[], None]:
    """Hear all that is announced; returns what ends it."""
    _ears.append(ear)
    return lambda: _ears.remove(ear)
