"""Where the rings stand in a widget of a size: worked out once, until something changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from partnerdesk.figures.matrix import Axes, MatrixPicture, matrix_picture
from partnerdesk.figures.shapes import Box, Point
from ui.look.scale import Scale
from ui.widgets.risk_matrix_ring import AROUND, Ring

MOST_RINGS = 60
DOT = 3.0
_RADII = ((14, 18), (30, 15), (MOST_RINGS, 13))
_MOVED_FROM = 5.0
_FILLED = 0.35
_FEWEST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The rings by rank with their middles; what comes behind those is a dot."""

    picture: MatrixPicture
    radius: float
    rings: tuple[Ring, ...] = ()
    dots: tuple[Ring, ...] = ()

    def middle(self, ring_id: str) -> QPointF | None:
        """Return where a ring or dot stands."""
        for ring, spot in zip(self.rings, self.picture.spots, strict=True):
            if ring.id == ring_id:
                return QPointF(spot.x, spot.y)
        dot = next((each for each in self.dots if each.id == ring_id), None)
        return None if dot is None else as_qt(self.true_of(dot))

    def true_of(self, ring: Ring) -> Point:
        """Return where the figures of a risk lie."""
        return self.picture.axes.point(ring.likelihood, ring.impact, self.picture.box)

    def room(self, ring_id: str) -> QRectF:
        """Return the square of a ring; empty for what has no place."""
        middle = self.middle(ring_id)
        if middle is None:
            return QRectF()
        reach = self.radius + AROUND + 6
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    def at(self, point: QPointF) -> str:
        """Return the id of the ring, or else the dot, under a point; empty where there is none."""
        for ring, spot in zip(self.rings, self.picture.spots, strict=True):
            if _distance(point, spot) <= self.radius + 3:
                return ring.id
        for dot in self.dots:
            if _distance(point, self.true_of(dot)) <= DOT + 2:
                return dot.id
        return ""

    def moved(self) -> tuple[tuple[QPointF, QPointF], ...]:
        """Return true place and middle of the rings that had to make room."""
        return tuple(
            (as_qt(true), as_qt(spot))
            for true, spot in zip(self.picture.true, self.picture.spots, strict=True)
            if _distance(as_qt(true), spot) > self.radius * 0.6 + _MOVED_FROM
        )

    @property
    def by_rank(self) -> tuple[Ring, ...]:
        """Everything that has a place, the largest expected loss first."""
        return (*self.rings, *self.dots)


def places_of(rings: Sequence[Ring], axes: Axes, box: Box, scale: Scale) -> Places:
    """Work out where rings stand; they come in the order of their rank."""
    placed = [ring for ring in rings if ring.has_place]
    fitting = next(radius for most, radius in _RADII if min(len(placed), MOST_RINGS) <= most)
    radius = float(scale.grown(fitting))
    most = rings_in(box, 2 * radius + 3)
    shown, rest = placed[:most], placed[most:]
    figures = [(ring.likelihood, ring.impact) for ring in shown]
    picture = matrix_picture(figures, box, 2 * radius + 3, axes)
    return Places(picture=picture, radius=radius, rings=tuple(shown), dots=tuple(rest))


def rings_in(box: Box, diameter: float) -> int:
    """Return how many rings a box has room for, with most of them near their true place."""
    room = int(_FILLED * box.width * box.height / (diameter * diameter))
    return min(MOST_RINGS, max(_FEWEST, room))


def as_qt(point: Point) -> QPointF:
    """Return a point as Qt draws it."""
    return QPointF(point.x, point.y)


def _distance(one: QPointF, other: Point) -> float:
    across, up = one.x() - other.x, one.y() - other.y
    return float((across * across + up * up) ** 0.5)
