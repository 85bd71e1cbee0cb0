"""Starting the program: the frame is painted first, then accounts, then the workspace opens."""

import os
import sys
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from partnerdesk.paths import default_workspace
from partnerdesk.settings import load_settings
from ui import look
from ui.frame.clothes import dress
from ui.frame.desk import Desk
from ui.language import language_for, speak
from ui.long_lived import long_lived
from ui.look.icons import app_icon
from ui.main_window import MainWindow

_MARKS = "PARTNERDESK_MARK_START"


def run(
    path: Path | None, *, is_demo: bool, plan: Path | None = None, is_first_silent: bool = False
) -> int:
    """Show the window for a workspace, the user's own where none is named; return the exit code.

    A plan file is taken in once the workspace is open. The first window is silent where another
    program has the workspace open and does not answer.
    """
    app = make_application()
    start = Start(path or default_workspace(), is_demo=is_demo, parent=app)
    start.desk.is_first_silent = is_first_silent
    start.plan = plan
    start.window.show()
    start.window.painted.connect(start.settle_in)
    code = app.exec()
    start.window.deleteLater()
    return code


def make_application() -> QApplication:
    """Return the application with its names, not dressed yet."""
    look.prepare_application()
    app = QApplication(["partnerdesk"])  # task bars show it where a name is missing
    app.setApplicationName("PartnerDesk")
    app.setDesktopFileName("partnerdesk")
    app.setQuitOnLastWindowClosed(True)
    return app


class Start(QObject):
    """The steps of a start, each after the frame of the one before is painted."""

    def __init__(self, path: Path, *, is_demo: bool, parent: QApplication) -> None:
        super().__init__(parent)
        settings = load_settings()
        speak(language_for(settings.language), parent)
        self._wardrobe = dress(parent, settings)
        self._path = path
        self.plan: Path | None = None
        self.desk = Desk(path, settings, is_demo=is_demo, parent=self)
        self.window = MainWindow(self.desk)
        self.window.painted.connect(self._list)

    def _list(self) -> None:
        _mark("frame")
        self.window.setWindowIcon(app_icon())
        self._wardrobe.watch_focus()
        # The list of accounts reads the file without the database layer.
        from partnerdesk.glance import glance, may_be_looked_at  # noqa: PLC0415
        from ui.frame.conduct import Conduct  # noqa: PLC0415

        conduct = Conduct(self.window)
        with long_lived():
            if may_be_looked_at(self._path):
                conduct.cover_left()
            found = glance(self._path)
            if found is not None:
                conduct.show_glance(found)
        self.window.repaint()
        _mark("listed")
        QTimer.singleShot(0, self._open)

    def _open(self) -> None:
        with long_lived():
            self.desk.open()
        self._watch()
        self._await_callers()

    def _await_callers(self) -> None:
        # Nobody calls before the accounts are listed, and a start does without sockets.
        from ui.frame.callers import Callers  # noqa: PLC0415
        from ui.frame.opened_files import OpenedFiles  # noqa: PLC0415

        self.callers = Callers(self.window)
        self.callers.listen()
        self._opened_files = OpenedFiles(self.callers)
        if self.plan is not None:
            self.callers.come(self.plan)

    def settle_in(self) -> None:
        """See to what only a program needs that people use: traces of crashes, missing fonts."""
        # After the first frame.
        from partnerdesk.logs import trace_crashes  # noqa: PLC0415
        from ui.look.other_scripts import bring_later  # noqa: PLC0415

        trace_crashes()
        bring_later(self)

    def _watch(self) -> None:
        # Neither the log nor the watch is needed before the window shows.
        from partnerdesk.logs import start_log  # noqa: PLC0415
        from ui.crash import CrashWatch  # noqa: PLC0415

        start_log()
        self.watch = CrashWatch(self._report, self)
        self.watch.start()

    def _report(self, report: str) -> None:
        from ui.dialogs.crash_report import CrashReport  # noqa: PLC0415 - only after a bug

        dialog = CrashReport(report, self.window)
        dialog.finished.connect(self.watch.done)
        dialog.open()


def _mark(moment: str) -> None:
    """Say when something was reached, for the benchmark: the caller knows when we were started."""
    if os.environ.get(_MARKS) == "1":
        print(f"{moment} {monotonic():.6f}", file=sys.stderr)
