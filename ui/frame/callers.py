"""What happens when the program is started again on the workspace of this window.

The window comes forward and takes the plan file in. During a joint session the session's window
comes forward instead, for others are looking on; files wait until it and any dialog is closed.
A session of another workspace covers the window.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.frame.doorbell import Doorbell
from ui.look.current import TOGETHER_PROPERTY

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Callers(QObject):
    """One per window; listens as long as a workspace is open."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.waiting: list[Path] = []
        self._bell = Doorbell(self.come, self)
        self._bell.session_begins.connect(self._cover)
        window.desk.opened.connect(self.listen)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._look_again)
            app.aboutToQuit.connect(self.stop)

    def listen(self) -> None:
        """Listen for starts on the workspace that is open now."""
        path = self._window.desk.path
        if path is not None and self._window.desk.is_open:
            self._bell.listen(path)

    def stop(self) -> None:
        """Listen no more: the window closes."""
        self._bell.stop()

    def come(self, file: Path | None = None) -> None:
        """Come forward, and take a plan file in as soon as nothing else is going on."""
        _bring_forward(_session() or self._window)
        if file is not None:
            self.waiting.append(file)
            self._take_waiting()

    def _cover(self) -> None:
        """Another program begins a session: nothing of this one may be seen."""
        from ui.together.elsewhere import cover_window  # noqa: PLC0415 - rarely wanted

        cover_window(self._window)

    def _look_again(self) -> None:
        if self.waiting:  # whatever was closed is still there until its event is done
            QTimer.singleShot(0, self, self._take_waiting)

    def _take_waiting(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._look_again)
        if _session() is not None or dialog is not None:
            return
        while self.waiting and self._window.desk.is_open:
            self._window.deeds().files.read_plan(self.waiting.pop(0))


def _session() -> QWidget | None:
    windows = QApplication.topLevelWidgets()
    return next((w for w in windows if w.isVisible() and w.property(TOGETHER_PROPERTY)), None)


def _bring_forward(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
