"""Larger parts as flowables: facts, columns, the matrix with its table."""

from collections.abc import Iterator, Sequence
from typing import Any

from partnerdesk.reports.document import Fact, Facts, MatrixWithTable, Span, Table
from partnerdesk.reports.pdf.grid import TOP, Grid, GridCell, GridLook, GridRow
from partnerdesk.reports.pdf.matrix import MATRIX_HEIGHT, MATRIX_WIDTH, MatrixDrawing
from partnerdesk.reports.pdf.placing import Corner, Flowable
from partnerdesk.reports.pdf.styles import BODY, CAPTION_MEDIUM
from partnerdesk.reports.pdf.tables import grid_flowable
from partnerdesk.reports.pdf.tags import Element
from partnerdesk.reports.pdf.texts import Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_GAP = 27.0
_LONG = 420
_LETTERS_A_LINE = 50
_BESIDE_GAP = 16.0


def facts_flowables(part: Facts, width: float, typesetter: Typesetter) -> Iterator[Flowable]:
    """Yield labelled texts two in a row, and long ones over the whole width."""
    waiting: list[Fact] = []
    for fact in part.facts:
        if len(fact.text) + _LETTERS_A_LINE * fact.text.count("\n") > _LONG:
            if waiting:
                yield _fact_rows(waiting, width, typesetter)
                waiting = []
            yield from _fact(fact, typesetter)
        else:
            waiting.append(fact)
    if waiting:
        yield _fact_rows(waiting, width, typesetter)


def _fact_rows(facts: Sequence[Fact], width: float, typesetter: Typesetter) -> Flowable:
    half = (width - _GAP) / 2
    facts_list = Element("L")
    cells = [
        GridCell(
            list(_fact(fact, typesetter)), place % 2 * (half + _GAP), half, _item(facts_list), TOP
        )
        for place, fact in enumerate(facts)
    ]
    rows = [
        GridRow(cells[first : first + 2], above=0, below=5) for first in range(0, len(cells), 2)
    ]
    return Grid(rows, look=GridLook(before=10.0, after=8.0), elements=(facts_list,))


def _item(parent: Element) -> Element:
    return parent.child("LI").child("LBody")


def _fact(fact: Fact, typesetter: Typesetter) -> Iterator[Flowable]:
    yield Text((Span(text=fact.label),), CAPTION_MEDIUM, typesetter, mark=fact.mark)
    spans = (Span(text=fact.text, link=fact.link),)
    yield Text(spans, BODY, typesetter, space_after=5)


def column_widths(weight: float, width: float) -> tuple[float, float]:
    """Return the widths of two columns; the weight is the left one's against the right one's."""
    room = width - _GAP
    first = room * weight / (weight + 1)
    return first, room - first


def beside(left: list[Flowable], right: list[Flowable], widths: tuple[float, float]) -> Flowable:
    """Return two short columns."""
    first, second = widths
    cells = [
        GridCell(left, 0, first, align=TOP),
        GridCell(right, first + _GAP, second, align=TOP),
    ]
    return Grid([GridRow(cells, above=0, below=0)], look=GridLook(before=12.0, after=0))


def matrix_flowables(
    part: MatrixWithTable, size: tuple[float, float], typesetter: Typesetter
) -> list[Flowable]:
    """Return the matrix beside its table, or above where the table is longer than that."""
    width, height = size
    matrix = MatrixDrawing(part.matrix, typesetter)
    both = MatrixBeside(matrix, part.table, width, typesetter)
    if both.wrap(width, height)[1] <= max(MATRIX_HEIGHT + 40, height * 0.55):
        return [both]
    return [matrix, grid_flowable(part.table, width, typesetter)]


class MatrixBeside(Flowable):
    """The matrix with its table beside it; they part where only the matrix fits on a page."""

    def __init__(
        self, matrix: MatrixDrawing, table: Table, width: float, typesetter: Typesetter
    ) -> None:
        super().__init__()
        self._matrix, self._table, self._typesetter = matrix, table, typesetter
        left = MATRIX_WIDTH + _BESIDE_GAP
        beside_it = grid_flowable(table, width - left, typesetter)
        cells = [
            GridCell([matrix], 0, MATRIX_WIDTH, align=TOP),
            GridCell([beside_it], left, width - left, align=TOP),
        ]
        self._both = Grid([GridRow(cells, above=0, below=0)], look=GridLook(after=0))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size beside each other."""
        self.width, self.height = self._both.wrap(available_width, available_height)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the matrix over the whole width, lower than usual, and the table for later."""
        if available_height < self._matrix.least_height:
            return []
        return [self._matrix, grid_flowable(self._table, available_width, self._typesetter)]

    def draw_at(self, canvas: Any, corner: Corner) -> None:
        """Draw them beside each other."""
        self._both.draw_at(canvas, corner)
