"""Long work beside the window: values go in, a value comes out, and it can be stopped.

Work never touches the workspace or a widget: it gets frozen values.
"""

import logging
import traceback
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

from partnerdesk.errors import PartnerDeskError

log = logging.getLogger(__name__)

Progress = Callable[[int, int], None]
IsCancelled = Callable[[], bool]
Work = Callable[[Progress, IsCancelled], Any]


class Task(QObject):
    """One piece of work. Exactly one of `finished`, `failed` and `cancelled` is sent."""

    progressed = Signal(int, int)  # steps done, steps in all
    finished = Signal(object)
    failed = Signal(object)  # PartnerDeskError, or the exception of a bug
    cancelled = Signal()
    ended = Signal()  # after any of the three

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._is_cancelled = False
        self.is_running = False
        self._voice = _Voice()
        self._voice.progressed.connect(self.progressed)
        self._voice.finished.connect(self._end)

    def start(self, pool: QThreadPool | None = None) -> None:
        """Begin in a thread of the pool."""
        self.is_running = True
        (pool or QThreadPool.globalInstance()).start(
            _Runnable(self._work, self._voice, self._asked)
        )

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._is_cancelled = True

    def _asked(self) -> bool:
        return self._is_cancelled

    @Slot(object, object)
    def _end(self, answer: object, error: object) -> None:
        self.is_running = False
        was_stopped = isinstance(error, PartnerDeskError) and error.code == "cancelled"
        if was_stopped or (self._is_cancelled and error is None):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.finished.emit(answer)
        self.ended.emit()


class _Voice(QObject):
    """Carries the signals from the thread: it lives as long as either side needs it."""

    progressed = Signal(int, int)
    finished = Signal(object, object)


class _Runnable(QRunnable):
    def __init__(self, work: Work, voice: _Voice, is_cancelled: IsCancelled) -> None:
        super().__init__()
        self._work = work
        self._voice = voice
        self._is_cancelled = is_cancelled

    def run(self) -> None:
        answer: object = None
        error: Exception | None = None
        try:
            answer = self._work(self._tell_progress, self._stops)
        except PartnerDeskError as told:
            error = told
        except Exception as bug:  # noqa: BLE001 - handed on; `failed` tells of it
            places = traceback.extract_tb(bug.__traceback__)
            where = places[-1].name
            # The text of the error may hold data: only its kind and place are logged.
            log.log(logging.ERROR, "Work failed: %s in %s", type(bug).__name__, where)
            error = bug
        if isValid(self._voice):
            self._voice.finished.emit(answer, error)

    def _tell_progress(self, done: int, whole: int) -> None:
        if isValid(self._voice):
            self._voice.progressed.emit(done, whole)

    def _stops(self) -> bool:
        """Tell whether to stop: asked to, or the program ends and nobody waits for an answer."""
        return self._is_cancelled() or not isValid(self._voice)
