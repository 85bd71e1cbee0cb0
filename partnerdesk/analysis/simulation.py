"""Monte Carlo over a plan: do we win and lose together? (MATHS.md, section 3)

The entry that needs no numpy until something is simulated. The same plan and seed give the same
result on every computer, however many processors it has. Nothing here knows of threads of a window:
`simulate` blocks, tells its progress in the calling thread and asks there whether to stop.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from partnerdesk.analysis.simulation_results import (
    DEFAULT_SEED,
    DEFAULT_TRIALS,
    FEWEST_TRIALS,
    MOST_TRIALS,
    Driver,
    Outcome,
)
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import UserError

if TYPE_CHECKING:
    from partnerdesk.analysis.draws.run import Run
    from partnerdesk.analysis.draws.what_if import RiskDraws


class SimulationStopped(Exception):
    """The simulation was asked to stop before it had a result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """A finished simulation. Drivers are all live risks, the strongest first."""

    trials: int
    seed: int
    outcome: Outcome
    drivers: tuple[Driver, ...]
    run: "Run" = field(repr=False, compare=False)

    @property
    def two_drivers(self) -> tuple[Driver, ...]:
        """Return the two risks that change the one-sided chance most when removed."""
        return tuple(driver for driver in self.drivers[:2] if driver.change)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatIf:
    """One risk, ready to be shared differently over and over: its draws are kept."""

    risk_id: str
    draws: "RiskDraws" = field(repr=False, compare=False)

    def outcome(self, shares: Mapping[str, Decimal]) -> Outcome:
        """Return what would come of other borne shares in percent; raises UserError unless 100."""
        return self.draws.outcome(shares)


def simulate(
    parts: PlanParts,
    *,
    trials: int = DEFAULT_TRIALS,
    seed: int = DEFAULT_SEED,
    workers: int | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Simulation:
    """Return a simulation of a plan's live risks and money rewards, with today's splits.

    Progress is told as trials done and trials in all. Raises SimulationStopped when cancelled,
    UserError for impossible trials, seeds, probabilities or estimates. Without `workers` all
    processors are used; their number never changes the result.
    """
    if not FEWEST_TRIALS <= trials <= MOST_TRIALS:
        raise UserError("trials_out_of_range", least=FEWEST_TRIALS, most=MOST_TRIALS)
    if seed < 0:
        raise UserError("seed_below_zero")
    from partnerdesk.analysis.draws.run import run_plan  # noqa: PLC0415 - numpy is slow to load

    run = run_plan(parts, trials=trials, seed=seed, workers=workers,
                   on_progress=on_progress, is_cancelled=is_cancelled)  # fmt: skip
    if run is None:
        raise SimulationStopped
    return Simulation(
        trials=trials, seed=seed, outcome=run.outcome(), drivers=run.drivers(), run=run
    )


def what_if(simulation: Simulation, risk_id: str) -> WhatIf:
    """Return a risk of a simulated plan with its draws; raises KeyError for one that is not live.

    Drawing them again takes as long as a frame; every outcome after that is a small part of it.
    """
    from partnerdesk.analysis.draws.what_if import (  # noqa: PLC0415 - numpy is slow to load
        draws_of,
    )

    return WhatIf(risk_id=risk_id, draws=draws_of(simulation.run, risk_id))
