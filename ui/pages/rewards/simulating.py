"""Runs of a plan beside the window: the newest wish wins, older ones are stopped.

numpy is loaded in the thread that simulates, the first time only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from partnerdesk.analysis.simulation import (
    Simulation,
    SimulationStopped,
    WhatIf,
    simulate,
    what_if,
)
from partnerdesk.domain.plan_parts import PlanParts
from ui.tasks import IsCancelled, Progress, Task


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is to be simulated."""

    parts: PlanParts
    trials: int
    seed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """A finished simulation, and its two drivers ready to be shared differently."""

    wish: Wish
    simulation: Simulation
    drivers: Mapping[str, WhatIf]


class Simulating(QObject):
    """One simulation at a time; `ran` sends a Ran."""

    began = Signal()
    progressed = Signal(int, int)
    ran = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._next: Wish | None = None
        self._now: Wish | None = None

    @property
    def is_running(self) -> bool:
        """Tell whether a simulation goes on."""
        return self._task is not None

    def ask(self, wish: Wish) -> None:
        """Simulate this, instead of whatever goes on."""
        if self._task is not None:
            self._next = wish
            self._task.cancel()
            return
        self._start(wish)

    def stop(self) -> None:
        """Stop what goes on; what was told before stays."""
        self._next = None
        if self._task is not None:
            self._task.cancel()

    def _start(self, wish: Wish) -> None:
        task = Task(lambda progress, is_cancelled: _work(wish, progress, is_cancelled), self)
        self._task, self._now = task, wish
        task.progressed.connect(self.progressed)
        task.finished.connect(self._finish)
        task.failed.connect(self.failed)
        task.cancelled.connect(self._cancelled)
        task.ended.connect(self._end)
        self.began.emit()
        task.start()

    def _finish(self, answer: Any) -> None:
        if isinstance(answer, Ran):
            self.ran.emit(answer)

    def _cancelled(self) -> None:
        if self._next is None:
            self.stopped.emit()

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
        self._task = None
        if self._next is not None:
            wish, self._next = self._next, None
            self._start(wish)


def _work(wish: Wish, progress: Progress, is_cancelled: IsCancelled) -> Ran | None:
    try:
        simulation = simulate(
            wish.parts,
            trials=wish.trials,
            seed=wish.seed,
            on_progress=progress,
            is_cancelled=is_cancelled,
        )
    except SimulationStopped:
        return None
    drivers = {each.risk_id: what_if(simulation, each.risk_id) for each in simulation.two_drivers}
    return Ran(wish=wish, simulation=simulation, drivers=drivers)
