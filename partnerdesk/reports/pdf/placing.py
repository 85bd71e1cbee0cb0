"""Flowables: things that take a width, need a height, may split, and draw themselves on a page.

They follow each other from the top of a page to its foot; `paginating` puts them there.
"""

from collections.abc import Sequence
from typing import Any

Corner = tuple[float, float]  # lower left, on the page


class Flowable:
    """Something to be set; sizes are known once it was wrapped."""

    width = 0.0
    height = 0.0

    def space_above(self) -> float:
        """Return the space above, which the top of a page swallows."""
        return 0.0

    def space_below(self) -> float:
        """Return the space below."""
        return 0.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size for a width; the height is what there is on this page."""
        raise NotImplementedError

    def split(self, available_width: float, available_height: float) -> list["Flowable"]:  # noqa: ARG002
        """Return what fits and the rest; nothing where it stays whole."""
        return []

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw with the lower left at a corner."""
        raise NotImplementedError


class NewPage(Flowable):
    """What follows starts on a new page."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return that it takes no room."""
        return 0.0, 0.0

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw nothing."""


def gap_between(above: Flowable, below: Flowable) -> float:
    """Return the space between two flowables under each other."""
    return max(above.space_below(), below.space_above())


def height_of(flowables: Sequence[Flowable], width: float) -> float:
    """Return the height of flowables under each other, with the space between them."""
    used = 0.0
    for place, each in enumerate(flowables):
        used += gap_between(flowables[place - 1], each) if place else 0.0
        used += each.wrap(width, ENDLESS)[1]
    return used


def draw_under_each_other(
    flowables: Sequence[Flowable], canvas: Any, left: float, top: float
) -> None:
    """Draw flowables that were wrapped, from a top left corner downwards."""
    for place, each in enumerate(flowables):
        top -= gap_between(flowables[place - 1], each) if place else 0.0
        top -= each.height
        each.draw_at(canvas, (left, top))


ENDLESS = 1e6
