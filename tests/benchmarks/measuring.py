"""Medians and ratios, and the lines they are printed as."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """A figure of ours beside its baseline; the limit is what was promised."""

    name: str
    ours: float
    baseline: float
    limit: float | None
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """Return ours divided by the baseline."""
        return self.ours / self.baseline

    @property
    def is_kept(self) -> bool:
        """Tell whether the promise is kept."""
        return self.limit is None or self.ratio <= self.limit

    def line(self) -> str:
        """Return the figure as a line of the report."""
        promise = "" if self.limit is None else f"  at most {self.limit:g} x"
        verdict = "ok" if self.is_kept else "TOO MUCH"
        figures = f"{self.ours:9.2f} {self.unit} / {self.baseline:9.2f} {self.unit}"
        return f"{self.name:<46} {figures} = {self.ratio:5.2f} x{promise:<16} {verdict}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration:
    """A figure with a limit of its own, in milliseconds; without one it is only told."""

    name: str
    ours: float
    limit: float | None

    @property
    def is_kept(self) -> bool:
        """Tell whether the promise is kept."""
        return self.limit is None or self.ours <= self.limit

    def line(self) -> str:
        """Return the figure as a line of the report."""
        promise = "" if self.limit is None else f"at most {self.limit:g} ms"
        verdict = "ok" if self.is_kept else "TOO MUCH"
        return f"{self.name:<46} {self.ours:9.2f} ms  {promise:<16} {verdict}"


def median_ms(action: Callable[[], object], times: int) -> float:
    """Return the median duration of an action in milliseconds, after one run to warm up."""
    action()
    return statistics.median(duration_ms(action) for _ in range(times))


def alternating_ms(
    ours: Callable[[], object], baseline: Callable[[], object], times: int
) -> tuple[float, float]:
    """Return the medians of two actions that take turns, so that both meet the same machine."""
    ours()
    baseline()
    pairs = [(duration_ms(ours), duration_ms(baseline)) for _ in range(times)]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)


def duration_ms(action: Callable[[], object]) -> float:
    """Return how long an action took, in milliseconds."""
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000
