"""The simulation beside the bare draws of numpy, its memory, and the figures behind a slider."""

import subprocess
import sys
from decimal import Decimal
from fractions import Fraction
from itertools import cycle

import numpy as np

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.coalitions import shapley_values, worths_of
from partnerdesk.analysis.preview import with_splits
from partnerdesk.analysis.simulation import simulate, what_if
from partnerdesk.analysis.suggestions import suggested_splits
from partnerdesk.domain.estimates import Estimate
from tests.benchmarks.measuring import Duration, Ratio, alternating_ms, median_ms
from tests.core.analysis.sharing_plans import large_plan

TRIALS, MANY = 20_000, 1_000_000
ROUNDS = 9
FRAME = 16.0  # milliseconds
MEGABYTES = 300.0

_IN_ITS_OWN_PROGRAM = f"""
import resource
from partnerdesk.analysis.simulation import simulate
from tests.core.analysis.sharing_plans import large_plan
simulate(large_plan(), trials={MANY})
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def measure() -> list[Ratio | Duration]:
    """Return the figures of sharing."""
    return [_bare_draws(), *_memory(), *_slider(), _shapley()]


def _bare_draws() -> Ratio:
    plan = large_plan()
    estimates = [risk.impact for risk in plan.risks] + [each.value for each in plan.rewards]
    random = np.random.default_rng(1)

    def baseline() -> None:
        for estimate in estimates:
            _draw(random, estimate)

    took, bare = alternating_ms(lambda: simulate(plan, trials=TRIALS), baseline, ROUNDS)
    return Ratio(name="20 000 trials beside the bare draws", ours=took, baseline=bare, limit=2)


def _draw(random: np.random.Generator, estimate: Estimate) -> None:
    low, likely, high = estimate.points
    rise = 4 * (likely - low) / (high - low)
    random.random(TRIALS)
    random.beta(1 + rise, 5 - rise, TRIALS)


def _memory() -> list[Ratio]:
    if sys.platform == "win32":
        print("The memory of a simulation is not measured: there is no resource module.")
        return []
    done = subprocess.run(
        [sys.executable, "-c", _IN_ITS_OWN_PROGRAM], capture_output=True, text=True, check=True
    )
    used = float(done.stdout)
    return [
        Ratio(name="Memory of 1 000 000 trials", ours=used, baseline=MEGABYTES, limit=1, unit="MB")
    ]


def _slider() -> list[Duration]:
    plan = large_plan()
    simulation = simulate(plan, trials=TRIALS)
    risk = what_if(simulation, "r0")
    reward, parties = plan.rewards[0], [party.id for party in plan.parties]
    moving = cycle(range(100))

    def split() -> None:
        ours = Decimal(next(moving))
        percents = {parties[0]: ours, parties[1]: 100 - ours}
        balance_of(with_splits(plan, {reward.id: percents}))

    def share() -> None:
        ours = Decimal(next(moving))
        risk.outcome({parties[0]: ours, parties[1]: 100 - ours})

    return [
        Duration(name="A move of a split: all figures", ours=median_ms(split, 50), limit=FRAME),
        Duration(
            name="A move of a risk's shares: all runs", ours=median_ms(share, 50), limit=FRAME
        ),
        Duration(
            name="All suggestions for 5 parties",
            ours=median_ms(lambda: suggested_splits(plan), 20),
            limit=None,
        ),
    ]


def _shapley() -> Duration:
    ids = "abcdefgh"
    put_in = {each: Fraction(1000 + index, 3) for index, each in enumerate(ids)}
    rewards = [(frozenset(ids[i % 5 : i % 5 + 3]), Fraction(9000 + i, 7)) for i in range(30)]

    def value() -> None:
        shapley_values(ids, worths_of(put_in, rewards))

    return Duration(name="Shapley value of 8 parties", ours=median_ms(value, 20), limit=20)
