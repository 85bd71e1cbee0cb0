"""The keys of a list of items: open, add, delete, copy, paste, leave. One meaning everywhere."""

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence

ENTER = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter))


class ItemList(Protocol):
    """What a list of items sends; `opened` names the current item by its id."""

    opened: SignalInstance
    add_wanted: SignalInstance
    delete_wanted: SignalInstance
    copy_wanted: SignalInstance
    paste_wanted: SignalInstance
    left: SignalInstance

    @property
    def current_id(self) -> str:
        """The id of the item that has the keyboard, empty where there is none."""
        ...


def heeds(view: ItemList, event: QKeyEvent) -> bool:
    """Send what a key asks of a list of items; False where it asks for none of it."""
    key = Qt.Key(event.key())
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if key == Qt.Key.Key_Insert or (key in ENTER and control):
        view.add_wanted.emit()
    elif key in ENTER and view.current_id:
        view.opened.emit(view.current_id)
    elif key == Qt.Key.Key_Delete:
        view.delete_wanted.emit()
    elif event.matches(QKeySequence.StandardKey.Copy):
        view.copy_wanted.emit()
    elif event.matches(QKeySequence.StandardKey.Paste):
        view.paste_wanted.emit()
    elif key == Qt.Key.Key_Escape:
        view.left.emit()
        event.ignore()  # the window has a use for it as well
    else:
        return False
    return True
