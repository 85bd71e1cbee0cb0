"""The cover: the title, the parties with their logos, and at the foot which version this is."""

from collections.abc import Sequence
from typing import Any

from partnerdesk.reports.document import Cover, CoverParty, Span
from partnerdesk.reports.pdf.figures import MARKS
from partnerdesk.reports.pdf.grid import BOTTOM, TOP, Grid, GridCell, GridLook, GridRow, Rule
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.paper import Page
from partnerdesk.reports.pdf.placing import Corner, Flowable, height_of
from partnerdesk.reports.pdf.styles import BODY, CAPTION, COVER_LEAD, SUBHEADING
from partnerdesk.reports.pdf.texts import HeadingText, Text
from partnerdesk.reports.pdf.typesetting import Typesetter

_GAP = 27.0
_ABOVE_THE_PARTIES = 44.0
_IN_A_ROW = 3
_ABOVE_THE_TITLE = 0.16  # of the height of the text


class BarePage(Flowable):
    """Nothing to see: it keeps the head of its page free."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return that it takes no room."""
        self.width = self.height = 0.0
        return 0.0, 0.0

    def draw_at(self, canvas: Any, _corner: Corner) -> None:
        """Tell the page."""
        canvas.leave_bare()


def cover_flowables(
    part: Cover, title: HeadingText, page: Page, typesetter: Typesetter
) -> list[Flowable]:
    """Return the cover; the title stands high, the version at the foot, where they have room."""
    width, height = page.text_width, page.text_height
    lead = Text((Span(text=part.lead),), COVER_LEAD, typesetter, space_before=6)
    upper = [title, lead, _parties(part.parties, width, typesetter)]
    lower = [_line(text, typesetter, is_first=not n) for n, text in enumerate(part.lines)]
    above = height * _ABOVE_THE_TITLE
    free = height - height_of(upper, width) - height_of(lower, width) - 1
    if free < above:
        return [BarePage(), *upper, *lower]
    return [
        BarePage(),
        _Space(above),
        *upper,
        _Space(max(0.0, free - above - _margins(upper, lower))),
        *lower,
    ]


def _margins(upper: Sequence[Flowable], lower: Sequence[Flowable]) -> float:
    """The room that flowables keep around themselves besides their own height."""
    return upper[-1].space_below() + (lower[0].space_above() if lower else 0)


class _Space(Flowable):
    """Room that also counts at the top of a page."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return the room."""
        self.width = available_width
        return self.width, self.height

    def draw_at(self, _canvas: Any, _corner: Corner) -> None:
        """Draw nothing."""


def _line(text: str, typesetter: Typesetter, *, is_first: bool) -> Text:
    return Text((Span(text=text),), BODY if is_first else CAPTION, typesetter)


def _parties(parties: Sequence[CoverParty], width: float, typesetter: Typesetter) -> Flowable:
    columns = min(_IN_A_ROW, max(2, len(parties)))
    room = (width - _GAP * (columns - 1)) / columns
    rows: list[GridRow] = []
    for first in range(0, len(parties), columns):
        shown = parties[first : first + columns]
        lefts = [number * (room + _GAP) for number in range(len(shown))]
        logos = [
            GridCell(_logo(party, typesetter), left, room, align=BOTTOM)
            for party, left in zip(shown, lefts, strict=True)
        ]
        names = [
            GridCell(_name(party, typesetter), left, room, align=TOP)
            for party, left in zip(shown, lefts, strict=True)
        ]
        rules = [Rule(left, left + room, 1.1, palette().ink) for left in lefts]
        below = 12.0 if any(cell.content for cell in logos) else 0.0
        rows.append(GridRow(logos, above=0, below=below, rules=rules, is_kept=True))
        rows.append(GridRow(names, above=8, below=24))
    return Grid(rows, look=GridLook(before=_ABOVE_THE_PARTIES, after=0))


def _logo(party: CoverParty, typesetter: Typesetter) -> list[Flowable]:
    if party.logo is None:
        return []
    from partnerdesk.reports.pdf.logos import logo_drawing  # noqa: PLC0415 - brings XML and Pillow

    drawing = logo_drawing(party.logo, party.name, typesetter)
    return [drawing] if drawing else []


def _name(party: CoverParty, typesetter: Typesetter) -> list[Flowable]:
    name = Text((Span(text=party.name),), SUBHEADING, typesetter, mark=MARKS[party.side])
    detail = Text((Span(text=party.detail),), CAPTION, typesetter, space_before=2)
    return [name, detail] if party.detail else [name]
