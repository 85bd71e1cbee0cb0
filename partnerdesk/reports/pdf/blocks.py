"""Larger parts as flowables: facts, notes, the matrix with its table, places to sign."""

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable
from reportlab.platypus.tables import Table as PlatypusTable

from partnerdesk.reports.document import (
    Fact,
    Facts,
    MatrixWithTable,
    PrivateNote,
    SignaturePlace,
    Signatures,
    Span,
)
from partnerdesk.reports.pdf.figures import MARKS, Figure
from partnerdesk.reports.pdf.marks import draw_mark
from partnerdesk.reports.pdf.matrix import MATRIX_HEIGHT, MATRIX_WIDTH, MatrixDrawing
from partnerdesk.reports.pdf.palette import PRIVATE, palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY, BODY_MEDIUM, CAPTION, CAPTION_MEDIUM
from partnerdesk.reports.pdf.tables import grid_flowable
from partnerdesk.reports.pdf.texts import Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_COLOURS = palette()
_GAP = 27.0
_LONG = 420
_LETTERS_A_LINE = 50
_BESIDE_GAP = 16.0
_PLAIN = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]


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
    rows = [
        [
            list(_fact(facts[i], typesetter)),
            "",
            list(_fact(facts[i + 1], typesetter)) if i + 1 < len(facts) else "",
        ]
        for i in range(0, len(facts), 2)
    ]
    padded = [*_PLAIN, ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]
    grid = PlatypusTable(rows, colWidths=[half, _GAP, half], style=padded)
    grid.spaceAfter = 8
    return grid


def _fact(fact: Fact, typesetter: Typesetter) -> Iterator[Flowable]:
    yield Text((Span(text=fact.label),), CAPTION_MEDIUM, typesetter, mark=fact.mark)
    yield Text((Span(text=fact.text),), BODY, typesetter, space_after=5)


def beside(left: list[Flowable], right: list[Flowable], weight: float, width: float) -> Flowable:
    """Return two short columns; the weight is the left one's width against the right one's."""
    room = width - _GAP
    first = room * weight / (weight + 1)
    widths = [first, _GAP, room - first]
    columns = PlatypusTable([[left, "", right]], colWidths=widths, style=_PLAIN)
    columns.spaceBefore = 12
    return columns


def matrix_flowables(
    part: MatrixWithTable, size: tuple[float, float], typesetter: Typesetter
) -> list[Flowable]:
    """Return the matrix beside its table, or above where the table is longer than that."""
    width, height = size
    narrow = width - MATRIX_WIDTH - _BESIDE_GAP
    table = grid_flowable(part.table, narrow, typesetter)
    _, needed = table.wrap(narrow, height)
    matrix = MatrixDrawing(part.matrix, typesetter)
    if needed <= max(MATRIX_HEIGHT + 40, height * 0.55):
        widths = [MATRIX_WIDTH, _BESIDE_GAP, narrow]
        return [PlatypusTable([[matrix, "", table]], colWidths=widths, style=_PLAIN)]
    return [matrix, grid_flowable(part.table, width, typesetter)]


class NoteText(Flowable):  # type: ignore[misc]
    """A private note beside a hatched bar; it goes on over pages."""

    _bar, _indent = 6.0, 14.0

    def __init__(self, part: PrivateNote | Text, typesetter: Typesetter) -> None:
        super().__init__()
        self._typesetter = typesetter
        spans = (Span(text=part.text),) if isinstance(part, PrivateNote) else ()
        self._text = part if isinstance(part, Text) else Text(spans, BODY, typesetter)

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below."""
        return 8.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size of the text with its tag."""
        _, below = self._text.wrap(available_width - self._indent, available_height)
        self.width, self.height = available_width, below + CAPTION.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return what fits and the rest, each with its tag."""
        room = available_height - CAPTION.leading
        parts = self._text.split(available_width - self._indent, room)
        return [NoteText(part, self._typesetter) for part in parts]

    def draw(self) -> None:
        """Draw the hatched bar, the tag and the text."""
        pen = Pen(self.canv, self.height, self._typesetter)
        draw_hatch(pen, (0, 0, self._bar, self.height))
        style = CAPTION_MEDIUM.but(colour=PRIVATE)
        pen.text(self._indent, 9, "Our eyes only", style)
        self._text.drawOn(self.canv, self._indent, 0)


def draw_hatch(pen: Pen, box: tuple[float, float, float, float]) -> None:
    """Draw a hatched box (left, top, width, height), the sign of what is private."""
    left, top, width, height = box
    canvas = pen.canvas
    canvas.saveState()
    path = canvas.beginPath()
    bottom = pen.canvas_y(top + height)
    path.rect(left, bottom, width, height)
    canvas.clipPath(path, stroke=0)
    x = left - height
    while x < left + width:
        ends = [(x, top + height), (x + height, top)]
        pen.line(ends, stroke=PRIVATE, width=1.1)
        x += 5.25
    canvas.restoreState()


class SignatureLines(Figure):
    """Lines to sign on, two places beside each other."""

    _row = 62.0
    _date = 92.0

    def __init__(self, part: Signatures, typesetter: Typesetter) -> None:
        super().__init__(typesetter)
        self._places = part.places

    def height_in(self, _width: float) -> float:
        """Return the height of all rows."""
        return self._row * -(-len(self._places) // 2)

    def draw_with(self, pen: Pen) -> None:
        """Draw the places row by row."""
        half = (self.width - _GAP) / 2
        for number, place in enumerate(self._places):
            row, column = divmod(number, 2)
            self._draw_place(pen, place, column * (half + _GAP), row * self._row, half)

    def _draw_place(
        self, pen: Pen, place: SignaturePlace, x: float, y: float, width: float
    ) -> None:
        line, date_x = y + 40, x + width - self._date
        name_width = width - self._date - 15
        for start, end in ((x, x + name_width), (date_x, x + width)):
            pen.line([(start, line), (end, line)], stroke=_COLOURS.ink, width=0.9)
        for text, at, room in (
            (place.signed, x, name_width),
            (place.date, date_x, self._date),
        ):
            pen.set_line(at, line - 5, pen.typesetter.fitted(text, BODY_MEDIUM, room), BODY_MEDIUM)
        draw_mark(pen, MARKS[place.side], x, line + 6.5, 9)
        label = pen.typesetter.fitted(place.label, CAPTION, name_width - 15)
        pen.set_line(x + 15, line + 14, label, CAPTION)
        date_label = pen.typesetter.fitted(place.date_label, CAPTION, self._date)
        pen.set_line(date_x, line + 14, date_label, CAPTION)
