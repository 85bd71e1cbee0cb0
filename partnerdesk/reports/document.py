"""A report as data: parts in reading order, every figure formatted text already.

It knows neither paper nor PDF. Fractions and numbers here are lengths to draw, never texts.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.reports.pieces import (
    Cell,
    Column,
    CoverParty,
    Disc,
    DiscsCell,
    EndsCell,
    FigureCell,
    Logo,
    Mark,
    PartyLabel,
    ShareCell,
    Slice,
    Span,
    TextCell,
    Tone,
)

__all__ = [
    "Beside",
    "Cell",
    "CircleFigure",
    "CirclePair",
    "CirclePlace",
    "Column",
    "Contents",
    "Cover",
    "CoverParty",
    "Disc",
    "DiscsCell",
    "EndsCell",
    "Fact",
    "Facts",
    "FigureCell",
    "FixedTexts",
    "Heading",
    "KeyFigure",
    "KeyFigures",
    "LeanFigure",
    "Logo",
    "Mark",
    "MatrixFigure",
    "MatrixPoint",
    "MatrixWithTable",
    "PageBreak",
    "Paragraph",
    "Part",
    "PartyLabel",
    "PrivateNote",
    "ReportDocument",
    "ShareBars",
    "ShareCell",
    "ShareRow",
    "SignaturePlace",
    "Signatures",
    "Slice",
    "Span",
    "Table",
    "TextCell",
    "Together",
    "Tone",
    "TwinTables",
    "WideShareBar",
    "prose",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The first page, alone on it: title, parties with their logos, and lines such as the version.

    Its title makes a bookmark of level 1.
    """

    title: str
    lead: str
    parties: tuple[CoverParty, ...]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """A page of outlined headings with their page numbers; left out of short documents."""

    title: str
    least_pages: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 is the title, levels 1 and 2 (and outlined ones) make bookmarks."""

    text: str
    level: Literal[1, 2, 3] = 2
    is_outlined: bool = True
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Prose."""

    spans: tuple[Span, ...]
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A large figure and what it counts."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigures:
    """A row of key figures between two lines."""

    figures: tuple[KeyFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A labelled text."""

    label: str
    text: str
    mark: Mark | None = None
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Labelled texts in two columns."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateNote:
    """A note for our eyes only, in a hatched frame. Never part of a joint plan."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; a total row stands out at the end, and the last line below it is left out.

    Columns that yield give room that their texts leave to others whose texts would break.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    has_head: bool = True
    yields: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TwinTables:
    """Two tables beside each other, row by row."""

    left: Table
    right: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePlace:
    """A person and the ring he or she stands in."""

    disc: Disc
    ring: Ring


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleFigure:
    """The circle; on a summary page it takes the height that the rest leaves."""

    places: tuple[CirclePlace, ...]
    alt: str = ""  # read instead of the picture; without it the names are


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePair:
    """Two drawings of the circle beside each other, each under its title."""

    before: CircleFigure
    after: CircleFigure
    before_title: str
    after_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixPoint:
    """A numbered risk: likelihood in percent, impact in units of the currency."""

    number: int
    likelihood: float
    impact: float
    slices: tuple[Slice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixFigure:
    """The risk matrix, with the formatted ticks of the axes that `figures.matrix` chose."""

    points: tuple[MatrixPoint, ...]
    likelihood_ticks: tuple[str, ...]
    impact_ticks: tuple[str, ...]
    caption: str
    curve_amounts: tuple[str, ...] = ()
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixWithTable:
    """The matrix with its table beside it, or above it where the table is long."""

    matrix: MatrixFigure
    table: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareRow:
    """One labelled share bar."""

    label: str
    slices: tuple[Slice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareBars:
    """Share bars under each other, each with its label on the left."""

    rows: tuple[ShareRow, ...]
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WideShareBar:
    """One share bar over the whole width, with a title and a legend above."""

    title: str
    slices: tuple[Slice, ...]
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeanFigure:
    """Where the balance leans: index 0 to 1, and the side that gains more (None: even)."""

    label: str
    index: float
    towards: Side | None
    text: str
    alt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignaturePlace:
    """A line to sign on; the date is given where it was signed already."""

    side: Side
    label: str
    date_label: str = "Date"
    signed: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """The places to sign, two beside each other."""

    places: tuple[SignaturePlace, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Parts that stay on one page where they fit."""

    parts: tuple["Part", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Short parts in two columns."""

    left: tuple["Part", ...]
    right: tuple["Part", ...]
    left_weight: float = 1.0


Part = (
    Cover
    | Contents
    | Heading
    | Paragraph
    | KeyFigures
    | Facts
    | PrivateNote
    | Table
    | TwinTables
    | CircleFigure
    | CirclePair
    | MatrixFigure
    | MatrixWithTable
    | ShareBars
    | WideShareBar
    | LeanFigure
    | Signatures
    | PageBreak
    | Together
    | Beside
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedTexts:
    """What is written by whoever sets the pages, with {page}, {pages} and {count} to be filled."""

    page: str = "Page {page} of {pages}"
    private: str = "Our eyes only"
    crowd: str = "{count} people stand in the circle; see People."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDocument:
    """A whole report, on paper turned where it is a landscape."""

    title: str
    subject: str
    author: str
    language: str
    printed_on: date
    parties: tuple[PartyLabel, ...]
    version_line: str
    footer: str
    notice: str
    is_internal: bool = False
    is_landscape: bool = False
    texts: FixedTexts = FixedTexts()
    parts: tuple[Part, ...] = field(default=())

    @property
    def page_label(self) -> str:
        """Return the template of the number of a page."""
        return self.texts.page


def prose(text: str, tone: Tone = Tone.BODY) -> Paragraph:
    """Return a paragraph of plain text."""
    return Paragraph(spans=(Span(text=text),), tone=tone)
