"""Rows of people inside the circle: us left, them right, third parties below, none overlapping.

Places are centres of cells around the circle's centre 0, 0.
"""

import math
from collections.abc import Sequence
from itertools import product

from partnerdesk.figures.circle_parts import Cell
from partnerdesk.figures.shapes import Point, Side

_LEAN = 0.63
_LOOSE = (1.4, 1.2, 1.0)
_KNOT = 0.14
_FULL = 1.15  # cells may reach a little over the line with their air


def inside_places(sides: Sequence[Side], radius: float, cell: Cell) -> list[Point] | None:
    """A place for each person in order, or None when they do not fit."""
    if len(sides) * cell.width * cell.height > _FULL * math.pi * radius * radius:
        return None
    count: dict[Side, int] = {"us": 0, "them": 0, "third": 0}
    for side in sides:
        count[side] += 1
    if len(set(sides)) < 2:
        return _whole(len(sides), radius, cell)
    grouped = _grouped(count, radius, cell)
    if grouped is None:
        return None
    taken = {side: iter(places) for side, places in grouped.items()}
    return [next(taken[side]) for side in sides]


def _grouped(count: dict[Side, int], radius: float, cell: Cell) -> dict[Side, list[Point]] | None:
    """Try few rows first; where people do not even fit tightly, nothing looser is tried."""
    most = int(2 * radius // cell.height)
    halves = max(count["us"], count["them"])
    for third_rows in range(min(1, count["third"]), min(count["third"], most) + 1):
        for rows in _row_counts(halves):
            if rows + third_rows > most:
                break
            tight = _both(count, (rows, third_rows), radius, cell, _LOOSE[-1])
            if tight is None:
                continue
            looser = (_both(count, (rows, third_rows), radius, cell, one) for one in _LOOSE[:-1])
            return next((each for each in looser if each is not None), tight)
    return None


def _row_counts(people: int) -> Sequence[int]:
    if people <= 3:
        return (people, *range(1, people))
    return range(max(2, math.isqrt(people)), people + 1)


def _both(
    count: dict[Side, int], rows: tuple[int, int], radius: float, cell: Cell, loose: float
) -> dict[Side, list[Point]] | None:
    levels = _levels(sum(rows), radius, cell, loose)
    if levels is None:
        return None
    upper, lower = levels[: rows[0]], levels[rows[0] :]
    left = _half(count["us"], upper, radius, cell)
    right = _half(count["them"], upper, radius, cell)
    third = _spread(count["third"], lower, radius, cell)
    if left is None or right is None or third is None:
        return None
    mirrored = [Point(x=-place.x, y=place.y) for place in left]
    return {"us": mirrored, "them": right, "third": third}


def _whole(people: int, radius: float, cell: Cell) -> list[Point] | None:
    for rows, loose in product(range(1, people + 1), _LOOSE):
        levels = _levels(rows, radius, cell, loose)
        found = None if levels is None else _spread(people, levels, radius, cell)
        if found is not None:
            return found
    return [] if people == 0 else None


def _levels(rows: int, radius: float, cell: Cell, loose: float) -> list[float] | None:
    """Heights of rows around the centre, loose when there is room."""
    if rows == 0:
        return []
    if rows * cell.height > 2 * radius:
        return None
    room = (2 * radius * 0.94 - cell.height) / max(1, rows - 1)
    step = max(cell.height, min(cell.height * loose, room))
    return [(row - (rows - 1) / 2) * step for row in range(rows)]


def _chord(level: float, radius: float, cell: Cell) -> float:
    """Where a cell in this row must end at the right so that disc and label lie inside."""
    top = level - (cell.disc + cell.label_height) / 2
    disc_y = top + cell.disc / 2
    ends = [_across(disc_y, radius - cell.disc / 2) + cell.width / 2]
    if cell.label_height:
        first, last = top + cell.disc, top + cell.disc + cell.label_height
        air = (cell.width - cell.label_width) / 2
        ends.append(_across(max(abs(first), abs(last)), radius) + air)
    return min(ends) if abs(disc_y) + cell.disc / 2 <= radius else 0.0


def _across(level: float, radius: float) -> float:
    """Half the chord of a circle at a height, 0 outside."""
    return math.sqrt(radius * radius - level * level) if abs(level) < radius else 0.0


def _half(people: int, levels: list[float], radius: float, cell: Cell) -> list[Point] | None:
    """Places in the right half."""
    if people == 0:
        return []
    if people < len(levels):
        middle = sum(levels) / len(levels)
        step = levels[1] - levels[0]
        levels = [middle + (row - (people - 1) / 2) * step for row in range(people)]
    starts = [radius * _KNOT if abs(level) < cell.height / 2 else 0.0 for level in levels]
    ends = [_chord(level, radius, cell) for level in levels]
    capacities = [
        max(0, int((end - start) // cell.width)) for start, end in zip(starts, ends, strict=True)
    ]
    filled = _filled(people, capacities)
    if filled is None:
        return None
    places = []
    for level, start, end, number in zip(levels, starts, ends, filled, strict=True):
        first, last = start + cell.width / 2, end - cell.width / 2
        if number == 1:
            narrow = _across(abs(level) + (cell.height - cell.air) / 2, radius) * _LEAN
            places.append(Point(x=min(last, max(first, narrow)), y=level))
        else:
            places += [
                Point(x=first + (last - first) * at / (number - 1), y=level) for at in range(number)
            ]
    return places


def _spread(people: int, levels: list[float], radius: float, cell: Cell) -> list[Point] | None:
    """Places across the whole width, centred."""
    ends = [_chord(level, radius, cell) for level in levels]
    filled = _filled(people, [int(2 * end // cell.width) for end in ends])
    if filled is None:
        return None
    places = []
    for level, end, number in zip(levels, ends, filled, strict=True):
        step = min(cell.width * _LOOSE[0], 2 * end / max(1, number))
        places += [Point(x=(at - (number - 1) / 2) * step, y=level) for at in range(number)]
    return places


def _filled(people: int, capacities: list[int]) -> list[int] | None:
    """How many stand in each row: evenly by room, the middle rows first."""
    if sum(capacities) < people:
        return None
    filled = [0] * len(capacities)
    middle = (len(capacities) - 1) / 2
    for _ in range(people):
        free = [row for row, room in enumerate(capacities) if filled[row] < room]
        best = min(
            free,
            key=lambda row: (
                (filled[row] + 1) / capacities[row],
                filled[row],
                abs(row - middle),
                row,
            ),
        )
        filled[best] += 1
    return filled
