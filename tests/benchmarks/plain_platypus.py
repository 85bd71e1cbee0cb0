"""The same report by reportlab alone: untagged tables with a Paragraph in every cell."""

import io
from collections.abc import Iterator
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table

import resources
from partnerdesk.reports import document as parts

_SIZES = {1: 26, 2: 14, 3: 11}
_GRID = [("LINEBELOW", (0, 0), (-1, -1), 0.75, "#C2C8D0"), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
_WIDTH = 493.0


class PlainPlatypus:
    """Prints texts and tables of a report; its pictures are left out."""

    def __init__(self) -> None:
        for weight in ("Regular", "SemiBold"):
            font = TTFont(f"plain-{weight}", str(resources.font_path(weight)))
            pdfmetrics.registerFont(font)
        self._body = ParagraphStyle("body", fontName="plain-Regular", fontSize=9.5, leading=13.5)
        self._strong = ParagraphStyle("strong", self._body, fontName="plain-SemiBold")

    def printed(self, document: parts.ReportDocument) -> bytes:
        """Return the PDF."""
        target = io.BytesIO()
        template = SimpleDocTemplate(target, invariant=1, leftMargin=51, rightMargin=51)
        template.build([each for part in document.parts for each in self._of(part)])
        return target.getvalue()

    def _of(self, part: Any) -> Iterator[Flowable]:
        match part:
            case parts.Heading():
                style = ParagraphStyle("head", self._strong, fontSize=_SIZES[part.level])
                yield Paragraph(escape(part.text), style)
            case parts.Paragraph():
                yield self._text(" ".join(span.text for span in part.spans))
            case parts.Facts():
                yield from self._facts(part)
            case parts.Table():
                yield self._table(part, _WIDTH)
            case parts.MatrixWithTable():
                yield self._table(part.table, _WIDTH)
            case parts.TwinTables():
                halves = [self._table(each, _WIDTH / 2 - 14) for each in (part.left, part.right)]
                yield Table([halves], colWidths=[_WIDTH / 2] * 2)
            case _:
                yield from self._within(part)

    def _within(self, part: Any) -> Iterator[Flowable]:
        if isinstance(part, parts.Together | parts.Beside):
            inner = part.parts if isinstance(part, parts.Together) else (*part.left, *part.right)
            for each in inner:
                yield from self._of(each)

    def _facts(self, part: parts.Facts) -> Iterator[Flowable]:
        cells = [[self._text(fact.label), self._text(fact.text)] for fact in part.facts]
        for first in range(0, len(cells), 2):
            row = cells[first : first + 2]
            yield Table([row], colWidths=[_WIDTH / 2] * len(row), hAlign="LEFT")

    def _table(self, part: parts.Table, width: float) -> Flowable:
        scale = width / sum(column.weight for column in part.columns)
        heads = [[self._text(column.title) for column in part.columns]] if part.has_head else []
        rows = [[self._cell(cell) for cell in row] for row in (*part.rows, part.total) if row]
        widths = [column.weight * scale for column in part.columns]
        return Table([*heads, *rows], colWidths=widths, repeatRows=len(heads), style=_GRID)

    def _cell(self, cell: Any) -> list[Flowable]:
        match cell:
            case parts.TextCell():
                texts = [cell.text, cell.detail]
            case parts.FigureCell():
                texts = [cell.text]
            case parts.DiscsCell():
                texts = [" ".join(disc.initials for disc in cell.discs)]
            case parts.ShareCell():
                texts = [" ".join(each.text for each in cell.slices)]
            case _:
                texts = [" ".join(cell.texts)]
        return [self._text(text) for text in texts if text]

    def _text(self, text: str) -> Flowable:
        return Paragraph(escape(text), self._body)
