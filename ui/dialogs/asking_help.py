"""F1 in a dialog: the action of the window behind it, for shortcuts of a window rest meanwhile."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def ask_for_help(dialog: QWidget) -> bool:
    """Open the help for a dialog; False where no window behind it has the action."""
    behind = dialog.parentWidget()
    while behind is not None:
        action = behind.window().findChild(QAction, "help")
        if action is not None:
            action.trigger()
            return True
        behind = behind.window().parentWidget()
    return False
