"""All trials of a plan, in chunks on several processors; the result is the same on one."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass

import numpy as np

from partnerdesk.analysis.draws.chunk import one_sided, run_chunk
from partnerdesk.analysis.draws.outcomes import outcome_of
from partnerdesk.analysis.draws.pert import Floats
from partnerdesk.analysis.draws.scene import Scene, scene_of
from partnerdesk.analysis.simulation_results import Driver, Outcome
from partnerdesk.domain.plan_parts import PlanParts

_CHUNK = 10_000
_MOST_WORKERS = 8  # so that the chunks at work fit into memory


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Run:
    """The net gains of all parties in all trials, and what each risk does to one-sidedness."""

    scene: Scene
    net: Floats
    changes: tuple[int, ...]

    def outcome(self) -> Outcome:
        """Return what the net gains of the parties that take part tell."""
        rows = [index for index, takes_part in enumerate(self.scene.taking_part) if takes_part]
        ids = [self.scene.party_ids[index] for index in rows]
        return outcome_of(ids, self.net if len(rows) == len(self.net) else self.net[rows])

    def drivers(self) -> tuple[Driver, ...]:
        """Return what is left of the one-sided chance without each risk, the strongest first."""
        trials = self.net.shape[1]
        now = int(np.count_nonzero(one_sided(self.net)))
        drivers = (
            Driver(
                risk_id=source.item_id,
                one_sided_without=(now + change) / trials,
                change=change / trials,
            )
            for source, change in zip(self.scene.risks, self.changes, strict=True)
        )
        return tuple(sorted(drivers, key=lambda driver: -abs(driver.change)))


def run_plan(
    parts: PlanParts,
    *,
    trials: int,
    seed: int,
    workers: int | None,
    on_progress: Callable[[int, int], None] | None,
    is_cancelled: Callable[[], bool] | None,
) -> Run | None:
    """Return all trials of a plan, or None where they were cancelled on the way."""
    scene = scene_of(parts, seed)
    net = np.empty((len(scene.party_ids), trials))
    changes = [0] * len(scene.risks)
    done = 0
    for size, changed in _chunks(scene, net, workers or os.cpu_count() or 1):
        changes = [before + more for before, more in zip(changes, changed, strict=True)]
        done += size
        if on_progress is not None:
            on_progress(done, trials)
        if done < trials and is_cancelled is not None and is_cancelled():
            return None
    return Run(scene=scene, net=net, changes=tuple(changes))


def _chunks(scene: Scene, net: Floats, workers: int) -> Iterator[tuple[int, list[int]]]:
    """Yield the size and the changes of each chunk as it is done."""
    trials = net.shape[1]
    stretches = [(first, net[:, first : first + _CHUNK]) for first in range(0, trials, _CHUNK)]
    if len(stretches) == 1 or workers == 1:
        for first, stretch in stretches:
            yield stretch.shape[1], run_chunk(scene, first, stretch)
        return
    with ThreadPoolExecutor(min(workers, _MOST_WORKERS, len(stretches))) as pool:
        waiting: dict[Future[list[int]], int] = {
            pool.submit(run_chunk, scene, first, stretch): stretch.shape[1]
            for first, stretch in stretches
        }
        try:
            for future in as_completed(waiting):
                yield waiting[future], future.result()
        finally:
            for future in waiting:
                future.cancel()
