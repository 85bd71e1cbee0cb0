"""Marks that would hide each other are moved apart, as little as needed and within their field."""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from partnerdesk.figures.shapes import Box, Point

_RINGS = 90
_SLACK = 0.999


def apart(
    points: Sequence[Point], distance: float, box: Box, fields: Sequence[Box] = ()
) -> tuple[Point, ...]:
    """The points in their order, later ones moved so that all are `distance` from each other.

    A moved point stays in the field of `fields` in which it lies while there is room, else in the
    box; where not even the box has room it stays where it is.
    """
    placed = _Placed(distance)
    for point in points:
        home = next((field for field in fields if _lies_in(point, field)), None)
        spot = point if placed.is_free(point) else _spot(point, distance, box, home, placed)
        placed.add(spot)
    return tuple(placed.spots)


class _Placed:
    """The points placed so far, found by the square of the plane in which they lie."""

    def __init__(self, distance: float) -> None:
        self._distance = distance
        self._squares: dict[tuple[int, int], list[Point]] = {}
        self.spots: list[Point] = []
        self.full: set[Box] = set()
        # Where equal points were tried before: what was taken stays taken.
        self.tried: dict[tuple[Point, Box], int] = {}

    def add(self, point: Point) -> None:
        self.spots.append(point)
        self._squares.setdefault(self._square(point), []).append(point)

    def is_free(self, point: Point) -> bool:
        column, row = self._square(point)
        least = self._distance * _SLACK
        for across in (column, column - 1, column + 1):
            for up in (row, row - 1, row + 1):
                for other in self._squares.get((across, up), ()):
                    if math.hypot(point.x - other.x, point.y - other.y) < least:
                        return False
        return True

    def _square(self, point: Point) -> tuple[int, int]:
        return math.floor(point.x / self._distance), math.floor(point.y / self._distance)


def _spot(point: Point, distance: float, box: Box, home: Box | None, placed: _Placed) -> Point:
    for room in (home, box):
        if room is None or room in placed.full:
            continue
        begun = placed.tried.get((point, room), 0)
        for number, spot in _around(point, distance, room, begun):
            if placed.is_free(spot):
                placed.tried[point, room] = number
                return spot
        placed.full.add(room)
    return point


def _around(point: Point, distance: float, room: Box, begun: int) -> Iterator[tuple[int, Point]]:
    """The numbered places of a room around a point, the nearest first."""
    farthest = math.hypot(room.width, room.height) / distance
    left, right, top, bottom = room.x, room.right, room.y, room.bottom
    for number, (away, across, up) in enumerate(islice(_steps(), begun, None), start=begun):
        if away > farthest:
            return
        x, y = point.x + across * distance, point.y + up * distance
        if left <= x <= right and top <= y <= bottom:
            yield number, Point(x=x, y=y)


@lru_cache(maxsize=1)
def _steps() -> tuple[tuple[float, float, float], ...]:
    """Distance and place of points on rings a quarter apart, the nearest first."""
    found = []
    for ring in range(1, _RINGS):
        radius, around = ring / 4, ring * 6
        for number in range(around):
            angle = 2 * math.pi * number / around
            found.append((radius, radius * math.cos(angle), radius * math.sin(angle)))
    return tuple(found)


def _lies_in(point: Point, box: Box) -> bool:
    return box.x <= point.x <= box.right and box.y <= point.y <= box.bottom
