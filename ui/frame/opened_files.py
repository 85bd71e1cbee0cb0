"""Files that the system hands to the running program: so macOS opens what is double-clicked."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess
from PySide6.QtGui import QFileOpenEvent, QGuiApplication

from partnerdesk.paths import SUFFIX
from ui.frame.callers import Callers


class OpenedFiles(QObject):
    """A plan is taken in by this window; a workspace gets a window of its own."""

    def __init__(self, callers: Callers) -> None:
        super().__init__(callers)
        self._callers = callers
        app = QGuiApplication.instance()
        if app is not None and sys.platform == "darwin":  # it sees every event, and costs as much
            app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open(Path(event.file()))
            return True
        return False

    def _open(self, file: Path) -> None:
        if file.suffix == SUFFIX:
            QProcess.startDetached(sys.executable, [*_how_to_run(), str(file)])
        else:
            self._callers.come(file)


def _how_to_run() -> list[str]:
    """Return what the interpreter needs to run the program; the frozen one is the program."""
    return [] if getattr(sys, "frozen", False) else ["-m", "partnerdesk"]
