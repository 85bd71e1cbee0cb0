"""The risk matrix: likelihood across, impact up, five by five cells of expected loss."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from partnerdesk.figures.shapes import Box, Point
from partnerdesk.figures.spreading import apart

__all__ = ["Axes", "MatrixPicture", "apart", "axes", "matrix_picture", "wider"]

CELLS = 5
_LIKELIHOOD_TOPS = (25.0, 50.0, 100.0)
# Steps of which five times, and each time below, is an amount of two digits at the most: what is
# written at the axis is exact.
_STEPS = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
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
    top = next((top for top in _LIKELIHOOD_TOPS if top >= most), 100.0)
    worst = max(impacts, default=0.0)
    return Axes(likelihood=top, impact=_step(worst / CELLS) * CELLS if worst > 0 else 100.0)


def wider(one: Axes, other: Axes) -> Axes:
    """The axes that hold all that either of two holds."""
    return Axes(
        likelihood=max(one.likelihood, other.likelihood), impact=max(one.impact, other.impact)
    )


def _step(least: float) -> float:
    """The smallest round step of a whole unit or more that is not below a number."""
    power = 10.0 ** max(0, math.floor(math.log10(least)))
    return next((step * power for step in _STEPS if step * power >= least * (1 - 1e-9)), 10 * power)


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
    return tuple(_curve(loss, spanned, box, points) for loss in equal_losses(spanned))


def equal_losses(spanned: Axes) -> tuple[float, ...]:
    """The round expected losses (money) at which the dashed lines are drawn, the least first."""
    largest = spanned.likelihood / 100 * spanned.impact
    return tuple(_round(largest * part) for part in _CURVE_AT)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixPicture:
    """Everything that is drawn. `spots` are the middles of the rings, in the order given.

    `true` are the places that their figures say; a ring stands elsewhere where others are in the
    way.
    """

    axes: Axes
    box: Box
    cells: tuple[Cell, ...]
    curves: tuple[Curve, ...]
    true: tuple[Point, ...]
    spots: tuple[Point, ...]


def matrix_picture(
    figures: Sequence[tuple[float, float]], box: Box, diameter: float, spanned: Axes | None = None
) -> MatrixPicture:
    """Where everything stands for (likelihood, impact) pairs, the most important ones first.

    `diameter` is the room of a ring. The axes are those of the figures, unless they are given.
    """
    known = spanned or axes([each for each, _ in figures], [each for _, each in figures])
    fields = cells(known, box)
    true = tuple(known.point(likelihood, impact, box) for likelihood, impact in figures)
    inner = _shrunk(box, diameter / 4)
    held = [_held(point, inner) for point in true]
    rooms = [_common(_shrunk(field.box, diameter / 4), inner) for field in fields]
    return MatrixPicture(
        axes=known,
        box=box,
        cells=fields,
        curves=equal_loss_curves(known, box),
        true=true,
        spots=apart(held, diameter, inner, rooms),
    )


def _shrunk(box: Box, by: float) -> Box:
    return Box(x=box.x + by, y=box.y + by, width=box.width - 2 * by, height=box.height - 2 * by)


def _held(point: Point, box: Box) -> Point:
    return Point(x=min(max(point.x, box.x), box.right), y=min(max(point.y, box.y), box.bottom))


def _common(one: Box, other: Box) -> Box:
    x, y = max(one.x, other.x), max(one.y, other.y)
    width, height = min(one.right, other.right) - x, min(one.bottom, other.bottom) - y
    return Box(x=x, y=y, width=max(0.0, width), height=max(0.0, height))
