"""Flowables that belong together: a heading with its text, parts that should share a page."""

from collections.abc import Sequence
from typing import Any

from partnerdesk.reports.pdf.placing import Corner, Flowable, gap_between

_WHOLE = 0.85  # of a page: turning over would hardly give more room


class Stack(Flowable):
    """Flowables under each other, on one page where one page is enough for them."""

    def __init__(self, flowables: Sequence[Flowable], page_height: float) -> None:
        super().__init__()
        self._flowables = list(flowables)
        self._page_height = page_height
        self._heights: list[float] = []

    def space_above(self) -> float:
        """Return the space above the first."""
        return self._flowables[0].space_above()

    def space_below(self) -> float:
        """Return the space below the last."""
        return self._flowables[-1].space_below()

    def gap_above(self, number: int) -> float:
        """Return the space between a flowable and the one before it."""
        if number == 0:
            return 0.0
        return gap_between(self._flowables[number - 1], self._flowables[number])

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size of all."""
        self._heights = []
        used = 0.0
        for number, each in enumerate(self._flowables):
            gap = self.gap_above(number)
            room = available_height - used - gap
            _, height = each.wrap(available_width, room)
            self._heights.append(height)
            used += gap + height
        self.width, self.height = available_width, used
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits and the rest; nothing where the whole fits on a page of its own."""
        self.wrap(available_width, available_height)
        if self.height <= self._page_height and available_height < self._page_height * _WHOLE:
            return []
        used = 0.0
        for number, each in enumerate(self._flowables):
            gap = self.gap_above(number)
            if used + gap + self._heights[number] > available_height:
                room = available_height - used - gap
                parts = each.split(available_width, room) if room > 0 else []
                return self._parted(number, parts)
            used += gap + self._heights[number]
        return [self]

    def _parted(self, number: int, parts: Sequence[Flowable]) -> list[Flowable]:
        above = [*self._flowables[:number], *parts[:1]]
        below = [*parts[1:], *self._flowables[number + (1 if parts else 0) :]]
        if not above or not below:
            return []
        return [Stack(above, self._page_height), Stack(below, self._page_height)]

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw one below the other."""
        left, bottom = corner
        top = bottom + self.height
        for number, each in enumerate(self._flowables):
            top -= self.gap_above(number) + self._heights[number]
            each.draw_at(canvas, (left, top))


class Headed(Flowable):
    """A heading with what follows it: the two never part at the foot of a page."""

    def __init__(self, heading: Flowable, body: Flowable, gap: float) -> None:
        super().__init__()
        self._heading, self._body, self._gap = heading, body, gap

    def space_above(self) -> float:
        """Return the space above the heading."""
        return self._heading.space_above()

    def space_below(self) -> float:
        """Return the space below the body."""
        return self._body.space_below()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size of both."""
        _, self._above = self._heading.wrap(available_width, available_height)
        left = available_height - self._above - self._gap
        _, below = self._body.wrap(available_width, left)
        self.width, self.height = available_width, self._above + self._gap + below
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the heading with the part of the body that fits, and the rest."""
        self.wrap(available_width, available_height)
        left = available_height - self._above - self._gap
        if left <= 0:
            return self._heading.split(available_width, available_height) or []
        parts = self._body.split(available_width, left)
        if not parts:
            return []
        first, *rest = parts
        return [Headed(self._heading, first, self._gap), *rest]

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw one below the other."""
        left, bottom = corner
        self._heading.draw_at(canvas, (left, bottom + self.height - self._above))
        self._body.draw_at(canvas, (left, bottom))
