"""Places to sign on: a line for the name, one for the date, and below them whose they are."""

from collections.abc import Iterator, Sequence

from partnerdesk.reports.document import Mark, SignaturePlace, Signatures, Span
from partnerdesk.reports.pdf.figures import MARKS
from partnerdesk.reports.pdf.grid import BOTTOM, TOP, Grid, GridCell, GridLook, GridRow, Rule
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.styles import BODY_MEDIUM, CAPTION, TextStyle
from partnerdesk.reports.pdf.tags import Element
from partnerdesk.reports.pdf.texts import Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_GAP = 27.0
_DATE, _BEFORE_DATE = 92.0, 15.0
_ROOM_TO_SIGN = 22.0
_LINE = 0.9
_LOOK = GridLook(after=8.0)


def signature_grid(part: Signatures, width: float, typesetter: Typesetter) -> Grid:
    """Return the places, two beside each other; long names and roles take more lines."""
    rows = [
        row
        for first in range(0, len(part.places), 2)
        for row in _pair(part.places[first : first + 2], width, typesetter)
    ]
    return Grid(rows, look=_LOOK)


def _pair(
    places: Sequence[SignaturePlace], width: float, typesetter: Typesetter
) -> Iterator[GridRow]:
    half = (width - _GAP) / 2
    above: list[GridCell] = []
    below: list[GridCell] = []
    rules: list[Rule] = []
    for number, place in enumerate(places):
        left = number * (half + _GAP)
        date, room = left + half - _DATE, half - _DATE - _BEFORE_DATE
        element = Element("P")
        for start, end in ((left, left + room), (date, left + half)):
            rules.append(Rule(start, end, _LINE, palette().ink))
        for cells, text, style, at, wide in (
            (above, place.signed, BODY_MEDIUM, left, room),
            (above, place.date, BODY_MEDIUM, date, _DATE),
            (below, place.label, CAPTION, left, room),
            (below, place.date_label, CAPTION, date, _DATE),
        ):
            mark = MARKS[place.side] if cells is below and at == left else None
            content = _texts(text, style, mark, typesetter)
            align = BOTTOM if cells is above else TOP
            cells.append(GridCell(content, at, wide, element, align))
    yield GridRow(above, above=_ROOM_TO_SIGN, below=1.5, rules=rules, is_kept=True)
    yield GridRow(below, above=5.0, below=9.0)


def _texts(text: str, style: TextStyle, mark: Mark | None, typesetter: Typesetter) -> list[Text]:
    return [Text((Span(text=text or " "),), style, typesetter, tag="", mark=mark)]
