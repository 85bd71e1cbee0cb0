"""A session that was broken off: its screen may still be shared, so all is covered until an answer.

The program may have died in front of a customer. Started again, it asks first how to go on.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui.together.covering import Cover

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class SessionLeft(QObject):
    """Covers the window from the first list of accounts until the question is answered."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.cover = Cover(window, None)
        self.cover.curtain.say_left()

    def await_answer(self, dialog: QDialog) -> None:
        """The window is seen again with the answer to a question, whatever it is."""
        self.cover.invite(dialog)
        self.cover.curtain.say_nothing()
        dialog.finished.connect(self.lift)

    def lift(self) -> None:
        """Show the window."""
        self.cover.lift()
        self.setParent(None)
        self.deleteLater()


def cover_left(window: "MainWindow") -> None:
    """Cover a window, unless it is covered."""
    if window.findChild(Cover) is None:
        SessionLeft(window)


def left_in(window: "MainWindow") -> SessionLeft | None:
    """Return what covers a window because of a session that was left, if anything does."""
    return window.findChild(SessionLeft)


def uncover_left(window: "MainWindow") -> None:
    """Show a window that is covered so: it will not be asked anything."""
    left = left_in(window)
    if left is not None:
        left.lift()
