"""A session of another workspace, in a program of its own: this one covers itself meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from partnerdesk.together_door import is_session_shown
from ui.together.covering import Cover

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LOOK_EVERY_MS = 2000


class SessionElsewhere(QObject):
    """Covers the window until somebody says, after the session, that it may be seen again."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY_MS)
        self._clock.timeout.connect(self.look)
        self.cover = Cover(window, None)
        self.cover.wanted.connect(self._on_wanted)
        self.go_on()

    def go_on(self) -> None:
        """A session is on the screen, or there is another one."""
        self.cover.curtain.say_over(is_over=False)
        self._clock.start()

    def look(self) -> None:
        """Look whether the session is still there: its program may have crashed as well."""
        if not is_session_shown():
            self._clock.stop()
            self.cover.curtain.say_over(is_over=True)

    def _on_wanted(self) -> None:
        if not is_session_shown(is_to_come=True):
            self._clock.stop()
            self.cover.lift()
            self.setParent(None)
            self.deleteLater()


def cover_window(window: "MainWindow") -> None:
    """Cover a window because of a session elsewhere; one that is covered already stays so."""
    found = window.findChild(SessionElsewhere)
    if found is not None:
        found.go_on()
    elif window.findChild(Cover) is None:
        SessionElsewhere(window)
