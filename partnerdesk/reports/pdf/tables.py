"""Tables: each cell knows its width, heads repeat, a row taller than a page goes on."""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table as PlatypusTable

from partnerdesk.reports.document import (
    Cell,
    Column,
    DiscsCell,
    EndsCell,
    FigureCell,
    ShareCell,
    Span,
    Table,
    TextCell,
    TwinTables,
)
from partnerdesk.reports.pdf.figures import Discs, Ends, NarrowShares, Shares
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.styles import (
    BODY,
    BODY_MEDIUM,
    BODY_STRONG,
    CAPTION,
    CAPTION_MEDIUM,
    SUBHEADING,
)
from partnerdesk.reports.pdf.texts import Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_GAP = 27.0
_LEAST_SPLIT = 30
_LINE, _INK = HexColor(palette().line), HexColor(palette().ink)
Command = tuple[Any, ...]
Content = list[Flowable] | str


def grid_flowable(part: Table | TwinTables, width: float, typesetter: Typesetter) -> Flowable:
    """Return a table over the given width, or two whose rows and totals share their lines."""
    tables = (part,) if isinstance(part, Table) else (part.left, part.right)
    return _Grid(typesetter, tables, width).flowable()


class _Grid:
    """Tables side by side as one grid, with an empty column between them."""

    def __init__(self, typesetter: Typesetter, tables: tuple[Table, ...], width: float) -> None:
        self._typesetter = typesetter
        self._tables = tables
        self._width = (width - _GAP * (len(tables) - 1)) / len(tables)
        self._commands: list[Command] = [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 6),
            ("TOPPADDING", (0, 0), (-1, -1), 4.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
        ]

    def flowable(self) -> Flowable:
        heads = int(any(table.has_head for table in self._tables))
        rows = heads + max(len(table.rows) for table in self._tables)
        totals = int(any(table.total for table in self._tables))
        grid: list[list[Content]] = [[] for _ in range(rows + totals)]
        widths: list[float] = []
        for table in self._tables:
            if widths:
                widths.append(_GAP)
                for row in grid:
                    row.append("")
            self._add(table, grid, widths, heads)
        if totals:  # never alone on the next page
            self._commands.append(("NOSPLIT", (0, -2), (0, -1)))
        flowable = PlatypusTable(
            grid,
            colWidths=widths,
            repeatRows=heads,
            splitByRow=1,
            splitInRow=_LEAST_SPLIT,
            style=self._commands,
            hAlign="LEFT",
        )
        flowable.spaceAfter = 14
        return flowable

    def _add(
        self, table: Table, grid: list[list[Content]], widths: list[float], heads: int
    ) -> None:
        first = len(widths)
        scale = self._width / sum(column.weight for column in table.columns)
        widths.extend(column.weight * scale for column in table.columns)
        last = len(widths) - 1
        self._commands.append(("RIGHTPADDING", (last, 0), (last, -1), 0))
        for place, column in enumerate(table.columns):
            if heads and column.spans > 1:
                self._commands.append(
                    ("SPAN", (first + place, 0), (first + place + column.spans - 1, 0))
                )
        for number, row in enumerate(grid):
            cells = self._cells_of(table, number - heads, is_last=number == len(grid) - 1)
            row.extend(cells)
            self._rule(table, number, heads, (first, last), is_filled=any(cells))

    def _cells_of(self, table: Table, number: int, *, is_last: bool) -> list[Content]:
        if number < 0:
            return [self._head(column) for column in table.columns]
        if is_last and table.total:
            return [self._cell(cell) for cell in table.total]
        if number < len(table.rows):
            return [self._cell(cell) for cell in table.rows[number]]
        return [""] * len(table.columns)

    def _rule(
        self, table: Table, number: int, heads: int, ends: tuple[int, int], *, is_filled: bool
    ) -> None:
        first, last = ends
        if number < heads:
            self._commands += [
                ("LINEBELOW", (first, number), (last, number), 1.1, _INK),
                ("TOPPADDING", (first, number), (last, number), 0),
                ("BOTTOMPADDING", (first, number), (last, number), 4),
                ("VALIGN", (first, number), (last, number), "BOTTOM"),
            ]
        elif is_filled and number - heads < len(table.rows):
            self._commands.append(("LINEBELOW", (first, number), (last, number), 0.75, _LINE))

    def _head(self, column: Column) -> Content:
        style = SUBHEADING if column.mark else CAPTION_MEDIUM
        style = style.but(align="right") if column.is_figure else style
        return [Text((Span(text=column.title),), style, self._typesetter, mark=column.mark)]

    def _cell(self, cell: Cell) -> Content:
        match cell:
            case TextCell():
                return self._text(cell)
            case FigureCell():
                style = BODY_STRONG if cell.is_strong else BODY
                return [self._line(cell.text, style.but(align="right"))]
            case DiscsCell():
                return [Discs(cell.discs, self._typesetter)] if cell.discs else ""
            case ShareCell(is_narrow=True):
                return [NarrowShares(cell.slices, self._typesetter)]
            case ShareCell():
                return [Shares(cell.slices, self._typesetter)]
            case EndsCell():
                return [Ends(cell, self._typesetter)]

    def _text(self, cell: TextCell) -> Content:
        style = BODY_MEDIUM if cell.is_strong else BODY
        content: list[Flowable] = []
        if cell.text:
            spans = (Span(text=cell.text),)
            content.append(Text(spans, style, self._typesetter, mark=cell.mark))
        if cell.detail:
            content.append(self._line(cell.detail, CAPTION))
        return content or ""

    def _line(self, text: str, style: Any) -> Text:
        return Text((Span(text=text),), style, self._typesetter)
