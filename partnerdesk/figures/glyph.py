"""The circle glyph: a whole circle of people in the size of an icon.

Us stand left, them right, third parties between, others outside to the right.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from partnerdesk.figures.shapes import Side

MOST_OUTSIDE = 6
_ORDER: tuple[Side, ...] = ("us", "third", "them")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    side: Side
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Glyph:
    """A circle with dots; dashed when nobody is inside. It is 1.18 times as wide as high."""

    width: float
    height: float
    x: float
    y: float
    radius: float
    dashed: bool
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A dot's place when a dot's radius is 1 and the circle's centre is 0, 0."""

    side: Side
    x: float
    y: float


def glyph(inside: Sequence[Side], outside: Sequence[Side], height: float) -> Glyph:
    """The glyph of a circle, any number of people; at most six are drawn outside."""
    radius, x, y = height * 0.42, height * 0.46, height / 2
    largest = max(2.1, height * 0.078)
    units = _arranged(inside, radius / largest)
    reach = max((math.hypot(unit.x, unit.y) + 1 for unit in units), default=1.0)
    dot = min(largest, radius * 0.94 / reach)
    dots = [
        Dot(side=unit.side, x=x + unit.x * dot, y=y + unit.y * dot, radius=dot) for unit in units
    ]
    beside = list(outside)[:MOST_OUTSIDE]
    small = min(largest, height / (2.55 * max(1, len(beside))))
    for number, side in enumerate(beside):
        level = y + (number - (len(beside) - 1) / 2) * small * 2.55
        dots.append(Dot(side=side, x=x + radius + largest * 2.1, y=level, radius=small))
    return Glyph(
        width=round(height * 1.18),
        height=height,
        x=x,
        y=y,
        radius=radius,
        dashed=not inside,
        dots=tuple(dots),
    )


def _arranged(inside: Sequence[Side], room: float) -> list[_Unit]:
    """The arrangement, over all numbers of columns, whose dots can be largest."""
    candidates = [_in_columns(inside, columns) for columns in range(1, 7)]
    return min(
        candidates,
        key=lambda units: max(
            room * 0.94, max((math.hypot(unit.x, unit.y) + 1 for unit in units), default=0.0)
        ),
    )


def _in_columns(inside: Sequence[Side], columns: int) -> list[_Unit]:
    placed: list[tuple[Side, int, int, int]] = []
    column = 0
    for side in _ORDER:
        count = sum(1 for one in inside if one == side)
        used = min(columns, count)
        for number in range(count):
            row, offset = divmod(number, used)
            rows = count // used + (1 if offset < count % used else 0)
            placed.append((side, column + offset, row, rows))
        column += used
    return [
        _Unit(side, (at - (column - 1) / 2) * 3.0, (row - (rows - 1) / 2) * 2.55)
        for side, at, row, rows in placed
    ]
