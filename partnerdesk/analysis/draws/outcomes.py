"""Net gains of many trials as what is told of them: percentiles, chances, bars."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from partnerdesk.analysis.draws.chunk import gaining, losing, one_sided
from partnerdesk.analysis.draws.pert import Floats
from partnerdesk.analysis.simulation_results import Histogram, Outcome, PartyOutcome

_BARS = 32
_CUT = 200  # one in so many trials lies beyond each end of the bars
_NICE = (1, 2, 5)


def outcome_of(party_ids: Sequence[str], net: Floats) -> Outcome:
    """Return what the net gains tell: a row for each party that takes part."""
    rows = [np.rint(row) for row in net]
    trials = net.shape[1]
    gains = np.logical_and.reduce([gaining(row) for row in net])
    losses = np.logical_and.reduce([losing(row) for row in net])
    return Outcome(
        parties=tuple(_party(party_id, row) for party_id, row in zip(party_ids, rows, strict=True)),
        all_gain=int(np.count_nonzero(gains)) / trials,
        all_lose=int(np.count_nonzero(losses)) / trials,
        one_sided=int(np.count_nonzero(one_sided(net))) / trials,
        histogram=_histogram(party_ids, rows),
    )


def _party(party_id: str, row: Floats) -> PartyOutcome:
    trials = row.size
    p10, median, p90 = _ranked(row, (1, 5, 9), 10)
    return PartyOutcome(
        party_id=party_id,
        p10=p10,
        median=median,
        p90=p90,
        # Added up one by one: sums of whole rows depend on how wide a processor's lanes are.
        mean=float(np.cumsum(row)[-1]) / trials,
        chance_of_loss=int(np.count_nonzero(losing(row))) / trials,
    )


def _ranked(row: Floats, parts: tuple[int, ...], whole: int) -> tuple[int, ...]:
    """Return the smallest amounts that so many parts of all trials do not exceed."""
    ranks = [max(0, -(-row.size * part // whole) - 1) for part in parts]
    ordered = np.partition(row, ranks)
    return tuple(int(ordered[rank]) for rank in ranks)


def _histogram(party_ids: Sequence[str], rows: Sequence[Floats]) -> Histogram:
    ends = [_ranked(row, (1, _CUT - 1), _CUT) for row in rows]
    low = min(0, *(least for least, _ in ends))
    high = max(0, *(most for _, most in ends))
    width = _nice_width(high - low)
    first, last = low // width, max(-(-high // width), low // width + 1)
    return Histogram(
        edges=tuple(width * edge for edge in range(first, last + 1)),
        counts={
            party_id: _counts(row, width, first, last)
            for party_id, row in zip(party_ids, rows, strict=True)
        },
    )


def _counts(row: Floats, width: int, first: int, last: int) -> tuple[int, ...]:
    bars: NDArray[np.int64] = np.floor_divide(row.astype(np.int64), width)
    held = np.clip(bars, first, last - 1) - first
    return tuple(int(count) for count in np.bincount(held, minlength=last - first))


def _nice_width(span: int) -> int:
    """Return the smallest width of 1, 2 or 5 times a power of 10 that makes few enough bars."""
    power = 1
    while True:
        for nice in _NICE:
            if nice * power * _BARS >= span:
                return nice * power
        power *= 10
