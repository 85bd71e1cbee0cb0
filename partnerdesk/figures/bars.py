"""Bars: who carries which share, where a balance leans, how far a goal has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from partnerdesk.figures.shapes import Side

FAIR_INDEX = 0.85
FULL_LEAN_INDEX = 0.5
LEAST_WIDTH = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One party's part of a bar. `index` is its place among the shares given."""

    index: int
    x: float
    width: float


def share_segments(shares: Sequence[float], width: float, gap: float = 2.0) -> tuple[Segment, ...]:
    """Parts of a bar in proportion to the shares, with a gap between; zero shares get none.

    Shares need no particular sum. Widths are whole units and add up to the bar. With all shares
    zero or none given there are no parts. Raises ValueError for a negative share.
    """
    if any(share < 0 for share in shares):
        raise ValueError("a share must not be negative")
    shown = [(index, share) for index, share in enumerate(shares) if share > 0]
    if not shown or width <= 0:
        return ()
    widths = _widths([share for _, share in shown], max(0.0, width - gap * (len(shown) - 1)))
    starts = accumulate((part + gap for part in widths), initial=0.0)
    return tuple(
        Segment(index=index, x=x, width=part)
        for (index, _), x, part in zip(shown, starts, widths, strict=False)
    )


def _widths(shares: Sequence[float], room: float) -> list[float]:
    """Whole widths that add up to the room; the smallest share can still be seen."""
    total = sum(shares)
    edges = [float(round(room * before / total)) for before in accumulate(shares, initial=0.0)]
    edges[-1] = room
    widths = [right - left for left, right in pairwise(edges)]
    for number, part in enumerate(widths):
        missing = LEAST_WIDTH - part
        widest = widths.index(max(widths))
        if missing > 0 and widths[widest] > LEAST_WIDTH + missing:
            widths[number] += missing
            widths[widest] -= missing
    return widths


@dataclass(frozen=True, slots=True, kw_only=True)
class Lean:
    """A balance bar: `x` and `width` of the fill, the centre line and the ticks of fairness."""

    x: float
    width: float
    centre: float
    fair_from: float
    fair_to: float
    side: Side | None


def lean(index: float, towards: Side | None, width: float) -> Lean:
    """The fill of a balance bar for an index of 0 to 1 (lower return / higher return).

    Half of the bar stands for an index of 0.5; the fair zone begins at 0.85.
    """
    centre = width / 2
    reach = (1 - max(0.0, min(1.0, index))) / (1 - FULL_LEAN_INDEX)
    length = min(1.0, reach) * (centre - 1)
    zone = (1 - FAIR_INDEX) / (1 - FULL_LEAN_INDEX) * centre
    side = towards if length > 0 else None
    return Lean(
        x=centre - length if side == "us" else centre,
        width=length if side is not None else 0.0,
        centre=centre,
        fair_from=centre - zone,
        fair_to=centre + zone,
        side=side,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Lengths along a progress bar; `expected` is where it should be by now."""

    filled: float
    expected: float | None


def progress(
    fraction: float | None, width: float, height: float, expected: float | None = None
) -> Progress:
    """The filled length for a fraction of 0 to 1; any progress at all shows as a round end."""
    done = 0.0 if fraction is None else max(0.0, min(1.0, fraction))
    filled = max(height, width * done) if done > 0 else 0.0
    mark = None if expected is None else width * max(0.0, min(1.0, expected))
    return Progress(filled=min(width, filled), expected=mark)
