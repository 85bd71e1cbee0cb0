"""Rows of cells: they split between rows, repeat their heads and keep their ends together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from partnerdesk.reports.pdf.pen import colour
from partnerdesk.reports.pdf.placing import Corner, Flowable, draw_under_each_other, height_of
from partnerdesk.reports.pdf.tags import Element

RIGHT = 6.0  # room kept free in each cell but the last
BESIDE_FIGURES = 12.0  # the same behind figures, which end where the next column begins
TOP, MIDDLE, BOTTOM = 0.0, 0.5, 1.0


@dataclass(slots=True, eq=False)
class GridCell:
    """Flowables under each other, the width for them, and the element that holds them."""

    content: Sequence[Flowable]
    left: float
    width: float
    element: Element | None = None
    align: float = MIDDLE
    height: float = -1.0


@dataclass(frozen=True, slots=True)
class Rule:
    """A line below a row."""

    left: float
    right: float
    width: float
    colour: str


@dataclass(frozen=True, slots=True, eq=False)
class GridRow:
    """A row, its padding above and below, and how it clings to the next one."""

    cells: Sequence[GridCell]
    above: float = 4.5
    below: float = 4.5
    rules: Sequence[Rule] = ()
    is_kept: bool = False  # with the row after it
    is_part: bool = False  # of a row that goes on

    def height(self) -> float:
        """Return the height of the tallest cell with the padding."""
        tallest = 0.0
        for cell in self.cells:
            if cell.height < 0:
                cell.height = height_of(cell.content, cell.width)
            tallest = max(tallest, cell.height)
        return tallest + self.above + self.below


@dataclass(frozen=True, slots=True)
class GridLook:
    """The space around a grid."""

    before: float = 0.0
    after: float = 14.0


class Grid(Flowable):
    """Rows under each other; the first ones may be heads that each page repeats."""

    def __init__(
        self,
        rows: Sequence[GridRow],
        *,
        heads: int = 0,
        look: GridLook | None = None,
        elements: Sequence[Element] = (),
        is_rest: bool = False,
    ) -> None:
        super().__init__()
        self._rows, self._heads = rows, heads
        self._heights: list[float] = []
        self._look = look or GridLook()
        self._elements = elements  # the tables that the cells are part of
        self._is_rest = is_rest

    def space_above(self) -> float:
        """Return the space above."""
        return self._look.before

    def space_below(self) -> float:
        """Return the space below."""
        return self._look.after

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return the size; the widths of the cells are settled already."""
        self._heights = self._heights or [row.height() for row in self._rows]
        self.width = available_width
        self.height = sum(self._heights)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the rows that fit and the rest, with the heads again."""
        self.wrap(available_width, available_height)
        fitting, used = 0, 0.0
        for height in self._heights:
            if used + height > available_height + 0.01:
                break
            used += height
            fitting += 1
        if fitting == len(self._rows):
            return [self]
        cut = self._cut_before(fitting)
        if cut <= self._heads:
            return []
        return [self._part(0, cut), self._part(cut, len(self._rows))]

    def _cut_before(self, fitting: int) -> int:
        """The last row, and any that clings to the next, goes over with it where others stay."""
        cut = fitting
        while cut > self._heads and self._rows[cut - 1].is_kept:
            cut -= 1
        stays = cut - self._heads >= 1
        return cut if stays else self._despite_clinging(fitting)

    def _despite_clinging(self, fitting: int) -> int:
        """Rows that cling to each other over more than a page part where they must."""
        needed = sum(self._heights[self._heads : fitting + 1])
        return fitting if needed > _MOST_KEPT else self._heads

    def _part(self, first: int, last: int) -> "Grid":
        heads = self._heads if first else 0
        part = Grid(
            [*self._rows[:heads], *self._rows[first:last]],
            heads=self._heads,
            look=replace(self._look, before=0.0) if first else self._look,
            elements=self._elements,
            is_rest=bool(first) or self._is_rest,
        )
        part._heights = [*self._heights[:heads], *self._heights[first:last]]
        return part

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw row by row."""
        left, bottom = corner
        top = bottom + self.height
        rules: list[str] = []
        for element in self._elements:
            canvas.tags.attach(element)
        for number, (row, height) in enumerate(zip(self._rows, self._heights, strict=True)):
            if self._is_rest and number < self._heads:
                with canvas.tags.artifact("/Type/Pagination"):
                    _draw_row(canvas, row, left, top, height)
            else:
                _draw_row(canvas, row, left, top, height)
            top -= height
            rules += [
                f"{colour(rule.colour)} RG {rule.width:g} w {left + rule.left:.2f} {top:.2f} m "
                f"{left + rule.right:.2f} {top:.2f} l S"
                for rule in row.rules
            ]
        if rules:
            with canvas.tags.artifact():
                canvas.write("q " + " ".join(rules) + " Q")


def _draw_row(canvas: Any, row: GridRow, left: float, top: float, height: float) -> None:
    room = height - row.above - row.below
    for cell in row.cells:
        if not cell.content:
            continue
        at = top - row.above - (room - cell.height) * cell.align
        with canvas.tags.element(cell.element):
            draw_under_each_other(cell.content, canvas, left + cell.left, at)


_MOST_KEPT = 600.0
