"""Tables: each cell knows its width, heads repeat, a row taller than a page goes on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from partnerdesk.reports.document import (
    Cell,
    Column,
    DiscsCell,
    EndsCell,
    FigureCell,
    Mark,
    ShareCell,
    Span,
    Table,
    TextCell,
    TwinTables,
)
from partnerdesk.reports.pdf.columns import widths_of
from partnerdesk.reports.pdf.figures import Discs, Ends, NarrowShares, Shares
from partnerdesk.reports.pdf.grid import (
    BESIDE_FIGURES,
    BOTTOM,
    RIGHT,
    Grid,
    GridCell,
    GridRow,
    Rule,
)
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.placing import Flowable
from partnerdesk.reports.pdf.slabs import slabs
from partnerdesk.reports.pdf.styles import (
    BODY,
    BODY_MEDIUM,
    BODY_STRONG,
    CAPTION,
    CAPTION_MEDIUM,
    SUBHEADING,
    TextStyle,
)
from partnerdesk.reports.pdf.tags import HEAD_CELL, ROW_HEAD_CELL, Element
from partnerdesk.reports.pdf.texts import Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_GAP = 27.0
_WITH_TOTAL = 2  # rows that share a page with what ends a table


def grid_flowable(part: Table | TwinTables, width: float, typesetter: Typesetter) -> Flowable:
    """Return a table over the given width, or two whose rows and totals share their lines."""
    tables = (part,) if isinstance(part, Table) else (part.left, part.right)
    return _Tables(typesetter, tables, width).flowable()


@dataclass(slots=True)
class _Side:
    """A table as it is laid out: its columns from left to right, and its element."""

    table: Table
    lefts: list[float]
    widths: list[float]
    element: Element

    @property
    def left(self) -> float:
        return self.lefts[0]

    @property
    def right(self) -> float:
        return self.lefts[-1] + self.widths[-1]

    def cell(self, column: int, content: Sequence[Flowable], spans: int = 1) -> GridCell:
        """Return a cell with its room; the last column goes up to the edge."""
        last = column + spans - 1
        right = self.lefts[last] + self.widths[last]
        beside = BESIDE_FIGURES if self.table.columns[last].is_figure else RIGHT
        room = 0.0 if last == len(self.lefts) - 1 else beside
        left = self.lefts[column]
        return GridCell(content, left, max(1.0, right - left - room))


class _Tables:
    """Tables side by side whose rows are as tall as each other's."""

    def __init__(self, typesetter: Typesetter, tables: tuple[Table, ...], width: float) -> None:
        self._typesetter = typesetter
        room = (width - _GAP * (len(tables) - 1)) / len(tables)
        self._sides = [
            _laid_out(table, number * (room + _GAP), room, typesetter)
            for number, table in enumerate(tables)
        ]
        self._rows: list[GridRow] = []

    def flowable(self) -> Flowable:
        """Return the grid of all rows."""
        heads = int(any(side.table.has_head for side in self._sides))
        if heads:
            self._rows.append(self._heads())
        for number in range(max(len(side.table.rows) for side in self._sides)):
            self._add([_row_of(side.table.rows, number) for side in self._sides])
        has_total = any(side.table.total for side in self._sides)
        if has_total:
            self._add([side.table.total for side in self._sides], is_total=True)
        rows = _kept_together(self._rows, heads, _WITH_TOTAL if has_total else 1)
        return Grid(rows, heads=heads, elements=[side.element for side in self._sides])

    def _heads(self) -> GridRow:
        cells: list[GridCell] = []
        rules = [Rule(side.left, side.right, 1.1, palette().ink) for side in self._sides]
        for side in self._sides:
            row = side.element.child("TR")
            skipped = 0
            for number, column in enumerate(side.table.columns):
                if skipped:
                    skipped -= 1
                    continue
                skipped = column.spans - 1
                cell = side.cell(number, self._head(column), column.spans)
                spans = f"/ColSpan {column.spans}" if column.spans > 1 else ""
                cell.element = row.child("TH", HEAD_CELL.replace(">>", f"{spans}>>"))
                cell.align = BOTTOM
                cells.append(cell)
        return GridRow(cells, above=0.0, below=4.0, rules=rules, is_kept=True)

    def _head(self, column: Column) -> list[Flowable]:
        is_party = column.mark in (Mark.US, Mark.THEM, Mark.THIRD)
        style = SUBHEADING if is_party else CAPTION_MEDIUM
        style = style.but(align="right") if column.is_figure else style
        if not column.title and column.mark is None:
            return []
        return [self._text(column.title, style, mark=column.mark)]

    def _add(self, rows: Sequence[tuple[Cell, ...]], *, is_total: bool = False) -> None:
        cells: list[GridCell] = []
        rules: list[Rule] = []
        for side, row in zip(self._sides, rows, strict=True):
            if not row:
                continue
            element = side.element.child("TR")
            for number, cell in enumerate(row):
                placed = side.cell(number, self._content(cell))
                is_head = number == 0 and not side.table.has_head
                placed.element = element.child(*(("TH", ROW_HEAD_CELL) if is_head else ("TD",)))
                cells.append(placed)
            if not is_total:
                rules.append(Rule(side.left, side.right, 0.75, palette().line))
        self._rows += slabs(GridRow(cells, rules=rules))

    def _content(self, cell: Cell) -> list[Flowable]:
        match cell:
            case TextCell():
                return self._text_cell(cell)
            case FigureCell():
                style = BODY_STRONG if cell.is_strong else BODY
                return [self._figure(cell.text, style.but(align="right"))] if cell.text else []
            case DiscsCell():
                return [Discs(cell.discs, self._typesetter)] if cell.discs else []
            case ShareCell(is_narrow=True):
                return [NarrowShares(cell, self._typesetter)]
            case ShareCell():
                return [Shares(cell.slices, self._typesetter, alt=cell.alt)]
            case EndsCell():
                return [Ends(cell, self._typesetter)]

    def _text_cell(self, cell: TextCell) -> list[Flowable]:
        style = BODY_MEDIUM if cell.is_strong else BODY
        content: list[Flowable] = []
        if cell.text:
            spans = (Span(text=cell.text, link=cell.link),)
            content.append(
                Text(spans, style, self._typesetter, tag="", mark=cell.mark, anchor=cell.anchor)
            )
        if cell.detail:
            content.append(self._text(cell.detail, CAPTION))
        return content

    def _figure(self, text: str, style: TextStyle) -> Text:
        return Text((Span(text=text),), style, self._typesetter, tag="", shrinks=True)

    def _text(self, text: str, style: TextStyle, mark: Mark | None = None) -> Text:
        return Text((Span(text=text),), style, self._typesetter, tag="", mark=mark)


def _laid_out(table: Table, left: float, room: float, typesetter: Typesetter) -> _Side:
    widths = widths_of(table, room, typesetter)
    lefts = [left + sum(widths[:number]) for number in range(len(widths))]
    return _Side(table, lefts, widths, Element("Table"))


def _row_of(rows: Sequence[tuple[Cell, ...]], number: int) -> tuple[Cell, ...]:
    return rows[number] if number < len(rows) else ()


def _kept_together(rows: list[GridRow], heads: int, at_the_end: int) -> list[GridRow]:
    """The last rows go over a page together, and the first ones stay with their heads."""
    last = len(rows) - 1
    near_the_end = range(max(heads, last - at_the_end), last)
    return [
        replace(row, is_kept=True)
        if number in near_the_end or (number == heads and last > heads)
        else row
        for number, row in enumerate(rows)
    ]
