"""The keys of the session: which key does what, and the sheet that tells them."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from partnerdesk.sessions.speaking import Speaking

translate = QCoreApplication.translate
_PLAIN = Qt.KeyboardModifier.NoModifier
_SPEAKERS = {
    Qt.Key.Key_1: Speaking.US,
    Qt.Key.Key_2: Speaking.THEM,
    Qt.Key.Key_3: Speaking.BOTH,
}
SPEAKER_KEYS = {"F6": Speaking.US, "F7": Speaking.THEM, "F8": Speaking.BOTH}


class Deeds(NamedTuple):
    """What the window's keys do."""

    speak_as: Callable[[Speaking], None]
    agree: Callable[[], None]
    park: Callable[[], None]
    next_topic: Callable[[], None]
    previous_topic: Callable[[], None]
    capture: Callable[[str], None]
    pause: Callable[[], None]
    find: Callable[[], None]
    show_keys: Callable[[], None]


def do_key(event: QKeyEvent, deeds: Deeds) -> bool:
    """Do what a key that no control took stands for; tells whether it stands for anything."""
    if event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    ):
        return False
    speaking = _SPEAKERS.get(Qt.Key(event.key()))
    if speaking is not None:
        deeds.speak_as(speaking)
        return True
    deed = _by_text(deeds).get(event.text().casefold())
    if deed is None:
        return False
    deed()
    return True


def _by_text(deeds: Deeds) -> Mapping[str, Callable[[], None]]:
    return {
        "a": deeds.agree,
        "k": deeds.park,
        "n": deeds.next_topic,
        "p": deeds.previous_topic,
        "d": lambda: deeds.capture(""),
        "/": lambda: deeds.capture("/"),
        "f": deeds.find,
        "?": deeds.show_keys,
    }


def key_words() -> list[tuple[str, str]]:
    """Return each key of the window with what it does, for the sheet."""
    return [
        (translate("SessionKeys", "1  2  3"), translate("SessionKeys", "Who is speaking")),
        (translate("SessionKeys", "F6  F7  F8"), translate("SessionKeys", "The same while typing")),
        ("A", translate("SessionKeys", "Whoever speaks agrees")),
        ("N", translate("SessionKeys", "Next topic")),
        ("P", translate("SessionKeys", "Topic before")),
        ("K", translate("SessionKeys", "Park it")),
        ("/", translate("SessionKeys", "Write a decision; /a an action, /p to park, /i an issue")),
        (translate("SessionKeys", "Esc"), translate("SessionKeys", "Back from writing")),
        ("F", translate("SessionKeys", "Find in this plan")),
        (
            translate("SessionKeys", "Ctrl+Z  Ctrl+Y"),
            translate("SessionKeys", "Undo and redo here"),
        ),
        (
            translate("SessionKeys", "Alt+Up  Alt+Down  +  -"),
            translate("SessionKeys", "In the agenda: move a topic, more or less time"),
        ),
        ("F9", translate("SessionKeys", "Pause and go on")),
        (
            translate("SessionKeys", "Ctrl+E"),
            translate("SessionKeys", "To the minutes; there is a way back"),
        ),
        ("F1  ?", translate("SessionKeys", "These keys")),
    ]
