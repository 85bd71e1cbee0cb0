"""The risk matrix: likelihood across, impact up, five by five cells of expected loss."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from partnerdesk.figures.shapes import Box, Point
from partnerdesk.figures.ticks import nice_step

CELLS = 5
_LIKELIHOOD_TOPS = (5.0, 10.0, 25.0, 50.0, 100.0)
# Parts of the largest loss in view where the next heat level begins.
_HEAT_FROM = (0.064, 0.16, 0.32, 0.52)
_CURVE_AT = (0.16, 0.4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """What the matrix spans: likelihood in percent, impact in money."""

    likelihood: float
    impact: float

    @property
    def likelihood_ticks(self) -> tuple[float, ...]:
        return tuple(self.likelihood * step / CELLS for step in range(CELLS + 1))

    @property
    def impact_ticks(self) -> tuple[float, ...]:
        return tuple(self.impact * step / CELLS for step in range(CELLS + 1))

    def point(self, likelihood: float, impact: float, box: Box) -> Point:
        """Where a risk lies in the box; beyond the axes it lies on the border."""
        across = min(1.0, max(0.0, likelihood / self.likelihood))
        up = min(1.0, max(0.0, impact / self.impact))
        return Point(x=box.x + across * box.width, y=box.bottom - up * box.height)


def axes(likelihoods: Sequence[float], impacts: Sequence[float]) -> Axes:
    """The smallest round axes that hold all risks (percent, money)."""
    most = max(likelihoods, default=0.0)
    top = next((top for top in _LIKELIHOOD_TOPS[2:] if top >= most), 100.0)
    worst = max(impacts, default=0.0)
    return Axes(likelihood=top, impact=nice_step(worst, CELLS) * CELLS if worst > 0 else 100.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One field; `level` is 1 (least expected loss) to 5."""

    box: Box
    level: int


def heat_level(likelihood: float, impact: float, spanned: Axes) -> int:
    """The level, 1 to 5, of an expected loss against the largest in view."""
    part = (likelihood * impact) / (spanned.likelihood * spanned.impact)
    return 1 + sum(1 for limit in _HEAT_FROM if part >= limit)


def cells(spanned: Axes, box: Box) -> tuple[Cell, ...]:
    """The 25 fields, column by column from the lower left."""
    width, height = box.width / CELLS, box.height / CELLS
    return tuple(
        Cell(
            box=Box(
                x=box.x + column * width,
                y=box.bottom - (row + 1) * height,
                width=width,
                height=height,
            ),
            level=heat_level(
                (column + 0.5) * spanned.likelihood / CELLS,
                (row + 0.5) * spanned.impact / CELLS,
                spanned,
            ),
        )
        for column in range(CELLS)
        for row in range(CELLS)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """All places with the same expected loss (money), from upper left to the right border."""

    loss: float
    points: tuple[Point, ...]


def equal_loss_curves(spanned: Axes, box: Box, points: int = 49) -> tuple[Curve, ...]:
    """Two dashed lines at round expected losses."""
    largest = spanned.likelihood / 100 * spanned.impact
    return tuple(_curve(_round(largest * part), spanned, box, points) for part in _CURVE_AT)


def _round(loss: float) -> float:
    power = 10.0 ** math.floor(math.log10(loss))
    return min((1.0, 2.0, 2.5, 5.0, 10.0), key=lambda step: abs(step * power - loss)) * power


def _curve(loss: float, spanned: Axes, box: Box, points: int) -> Curve:
    least = loss / spanned.impact * 100
    step = (spanned.likelihood - least) / (points - 1)
    likelihoods = [least + step * number for number in range(points)]
    return Curve(
        loss=loss,
        points=tuple(
            spanned.point(likelihood, loss / (likelihood / 100), box) for likelihood in likelihoods
        ),
    )


def apart(points: Sequence[Point], distance: float, box: Box) -> tuple[Point, ...]:
    """The points in their order, later ones moved as little as needed to stay readable."""
    placed: list[Point] = []
    for point in points:
        placed.append(_spot(point, distance, box, placed))
    return tuple(placed)


def _spot(point: Point, distance: float, box: Box, placed: list[Point]) -> Point:
    for ring in range(60):
        radius = ring * distance / 4
        around = max(1, ring * 6)
        for number in range(around):
            angle = 2 * math.pi * number / around
            spot = Point(x=point.x + radius * math.cos(angle), y=point.y + radius * math.sin(angle))
            within = box.x <= spot.x <= box.right and box.y <= spot.y <= box.bottom
            if (within or ring == 0) and all(
                math.hypot(spot.x - other.x, spot.y - other.y) >= distance * 0.999
                for other in placed
            ):
                return spot
    return point
