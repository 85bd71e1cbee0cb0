"""The PERT distribution as a table of its quantiles: a beta with lambda 4 between low and high.

Vose, "Risk Analysis" (3rd edition, 2008): alpha = 1 + 4 (likely - low) / (high - low), beta =
1 + 4 (high - likely) / (high - low). Powers are made of square roots, sums in order: operations
that IEEE 754 rounds the same way everywhere, so that no computer's own logarithm has a say.
"""

from fractions import Fraction
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_CELLS = 4096  # of the density
_STEPS = 2048  # of the quantiles
_BITS = 20  # of where the likely figure lies between low and high


def quantiles(low: int, likely: int, high: int) -> Floats:
    """Return the amounts at equally spaced chances from 0 to 1, both ends included."""
    span = float(high - low)
    if not span:
        return np.full(_STEPS + 1, float(low))
    lies_at = round(Fraction(likely - low, high - low) * 2**_BITS)
    return float(low) + span * _unit_quantiles(lies_at)


def amounts_at(table: Floats, chances: Floats) -> Floats:
    """Return the amounts at chances from 0 to 1, between the entries of a table in a line."""
    places = chances * float(_STEPS)
    below = np.minimum(places.astype(np.intp), _STEPS - 1)
    lower: Floats = table[below]
    rise: Floats = table[below + 1] - lower
    rise *= places - below
    rise += lower
    return rise


@lru_cache(maxsize=256)
def _unit_quantiles(lies_at: int) -> Floats:
    """Return the quantiles between 0 and 1 for a likely figure at so many parts of 2**20."""
    density = _power(lies_at) * _power(2**_BITS - lies_at)[::-1]
    density *= density
    density *= density
    below = np.concatenate(([0.0], np.cumsum(density)))
    below /= below[-1]
    chances = np.arange(1, _STEPS) / float(_STEPS)
    cells = np.searchsorted(below, chances, side="right") - 1
    within = (chances - below[cells]) / (below[cells + 1] - below[cells])
    return np.concatenate(([0.0], (cells + within) / float(_CELLS), [1.0]))


def _power(exponent: int) -> Floats:
    """Return the middle of each cell to the power of exponent / 2**20."""
    result = np.ones(_CELLS)
    for index, root in enumerate(_roots()):
        if exponent >> (_BITS - index) & 1:
            result *= root
    return result


@cache
def _roots() -> tuple[Floats, ...]:
    """Return the middles of the cells, their square roots, the roots of these, and so on."""
    middles: Floats = (np.arange(_CELLS, dtype=np.float64) + 0.5) / float(_CELLS)
    roots = [middles]
    for _ in range(_BITS):
        roots.append(np.sqrt(roots[-1]).astype(np.float64, copy=False))
    return tuple(roots)
