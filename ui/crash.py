"""Bugs: whatever nobody caught is logged, and told once in a dialog that offers to go on.

The report names files, lines and functions of the program, never values: no customers' data.
"""

import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from partnerdesk.version import version

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
Ask = Callable[[str], None]


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what may be sent to us: versions, the kind of error, and where it happened."""
    places = [
        f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    head = (
        f"PartnerDesk {version()}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )
    return "\n".join((head, kind.__name__, *places))


class CrashWatch(QObject):
    """Hooks for the main thread, other threads and Qt's own messages. `ask` shows the report."""

    _caught = Signal(str)

    def __init__(self, ask: Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._is_asking = False
        self._caught.connect(self._tell)

    def start(self) -> None:
        """Listen from now on."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        qInstallMessageHandler(_log_qt)

    def stop(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log an error and tell of it, unless one is being told of already."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = report_of(kind, trace)
        log.critical("A bug: %s", report)
        self._caught.emit(report)

    def done(self) -> None:
        """The report was closed: the next error is told of again."""
        self._is_asking = False

    def _catch_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_type is not SystemExit:
            self.catch(told.exc_type, told.exc_value or Exception(), told.exc_traceback)

    def _tell(self, report: str) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._ask(report)


def _short(path: str) -> str:
    """Return a path without the folders above the program: they may name a user."""
    parts = path.replace("\\", "/").split("/")
    roots = [index for index, part in enumerate(parts) if part in ("partnerdesk", "ui")]
    return "/".join(parts[roots[-1] :]) if roots else parts[-1]


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    log.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", message)
