"""Flowables of our own: they draw from a corner, straight onto the page, and can be tagged.

reportlab moves the whole page under each flowable; a table of many cells is faster without.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

Corner = tuple[float, float]  # lower left, on the page


class Placed(Flowable):  # type: ignore[misc]
    """A flowable that knows how to draw itself at a place of the page."""

    def draw(self) -> None:
        """Draw where reportlab moved the page to."""
        self.draw_at(self.canv, (0.0, 0.0))

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Draw at a place, without moving the page."""
        self.draw_at(canvas, (x, y))

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw with the lower left at a corner."""
        raise NotImplementedError


def gap_between(above: Flowable, below: Flowable) -> float:
    """Return the space between two flowables under each other."""
    return float(max(above.getSpaceAfter(), below.getSpaceBefore()))


def height_of(flowables: Sequence[Flowable], width: float) -> float:
    """Return the height of flowables under each other, with the space between them."""
    used = 0.0
    for place, each in enumerate(flowables):
        used += gap_between(flowables[place - 1], each) if place else 0.0
        used += float(each.wrap(width, _ENDLESS)[1])
    return used


def draw_under_each_other(
    flowables: Sequence[Flowable], canvas: Any, left: float, top: float
) -> None:
    """Draw flowables that were wrapped, from a top left corner downwards."""
    for place, each in enumerate(flowables):
        top -= gap_between(flowables[place - 1], each) if place else 0.0
        top -= each.height
        each.drawOn(canvas, left, top)


_ENDLESS = 1e6
