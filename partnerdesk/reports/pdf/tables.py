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
    Mark,
    ShareCell,
    Span,
    Table,
    TextCell,
    TwinTables,
)
from partnerdesk.reports.pdf.figures import Discs, Ends, NarrowShares, Shares
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.slabs import Content, slabs
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
_PADDING = (
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 6),
    ("TOPPADDING", (0, 0), (-1, -1), 4.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4.5),
)
_LINE, _INK = HexColor(palette().line), HexColor(palette().ink)
Command = tuple[Any, ...]


def grid_flowable(part: Table | TwinTables, width: float, typesetter: Typesetter) -> Flowable:
    """Return a table over the given width, or two whose rows and totals share their lines."""
    tables = (part,) if isinstance(part, Table) else (part.left, part.right)
    return _Grid(typesetter, tables, width).flowable()


class _Grid:
    """Tables side by side as one grid, with an empty column between them."""

    def __init__(self, typesetter: Typesetter, tables: tuple[Table, ...], width: float) -> None:
        self._typesetter = typesetter
        self._tables = tables
        room = (width - _GAP * (len(tables) - 1)) / len(tables)
        self._widths: list[float] = []
        self._ends: list[tuple[int, int]] = []
        for table in tables:
            self._widths += [_GAP] if self._widths else []
            scale = room / sum(column.weight for column in table.columns)
            first = len(self._widths)
            self._widths += [column.weight * scale for column in table.columns]
            self._ends.append((first, len(self._widths) - 1))
        self._rows: list[list[Content]] = []
        self._commands: list[Command] = list(_PADDING)
        for _, last in self._ends:
            self._commands.append(("RIGHTPADDING", (last, 0), (last, -1), 0))

    def flowable(self) -> Flowable:
        has_head = any(table.has_head for table in self._tables)
        if has_head:
            self._add_heads()
        for number in range(max(len(table.rows) for table in self._tables)):
            self._add_row(
                [table.rows[number] if number < len(table.rows) else () for table in self._tables]
            )
        if any(table.total for table in self._tables):
            self._add_row([table.total for table in self._tables], is_total=True)
            # Never alone on the next page.
            self._commands.append(("NOSPLIT", (0, -2), (0, -1)))
        flowable = PlatypusTable(
            self._rows,
            colWidths=self._widths,
            repeatRows=int(has_head),
            style=self._commands,
            hAlign="LEFT",
        )
        flowable.spaceAfter = 14
        return flowable

    def _add_heads(self) -> None:
        self._rows.append(
            self._across([[self._head(column) for column in each.columns] for each in self._tables])
        )
        for table, (first, last) in zip(self._tables, self._ends, strict=True):
            self._commands += [
                ("LINEBELOW", (first, 0), (last, 0), 1.1, _INK),
                ("TOPPADDING", (first, 0), (last, 0), 0),
                ("BOTTOMPADDING", (first, 0), (last, 0), 4),
                ("VALIGN", (first, 0), (last, 0), "BOTTOM"),
            ]
            for place, column in enumerate(table.columns, start=first):
                if column.spans > 1:
                    self._commands.append(("SPAN", (place, 0), (place + column.spans - 1, 0)))

    def _add_row(self, rows: list[tuple[Cell, ...]], *, is_total: bool = False) -> None:
        contents = self._across(
            [
                [self._cell(cell) for cell in row] or [""] * len(table.columns)
                for row, table in zip(rows, self._tables, strict=True)
            ]
        )
        first = len(self._rows)
        self._rows += slabs(contents, self._widths)
        last = len(self._rows) - 1
        if last > first:
            self._commands += [
                ("VALIGN", (0, first), (-1, last), "TOP"),
                ("BOTTOMPADDING", (0, first), (-1, last - 1), 0),
                ("TOPPADDING", (0, first + 1), (-1, last), 0),
            ]
        for row, (left, right) in zip(rows, self._ends, strict=True):
            if row and not is_total:
                self._commands.append(("LINEBELOW", (left, last), (right, last), 0.75, _LINE))

    def _across(self, parts: list[list[Content]]) -> list[Content]:
        """The cells of all tables in one row, with the gaps between them."""
        row: list[Content] = []
        for number, part in enumerate(parts):
            row += ["", *part] if number else part
        return row

    def _head(self, column: Column) -> Content:
        is_party = column.mark in (Mark.US, Mark.THEM, Mark.THIRD)
        style = SUBHEADING if is_party else CAPTION_MEDIUM
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
