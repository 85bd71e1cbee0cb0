"""A report as data: parts in reading order, every figure formatted text already.

It knows neither paper nor PDF. Fractions and numbers here are lengths to draw, never texts.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum, StrEnum, auto
from fractions import Fraction
from typing import Literal

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side


class Mark(StrEnum):
    """The small signs beside texts: who, or how far something is agreed."""

    US = "us"
    THEM = "them"
    THIRD = "third"
    AGREED = "agreed"
    CHANGED = "changed"
    PARKED = "parked"
    PRIVATE = "private"


class Tone(Enum):
    """How a paragraph is set."""

    BODY = auto()
    LEAD = auto()  # under the title
    VISION = auto()  # larger than the rest
    SMALL = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyLabel:
    """A party as it is shown: its mark, its full name and its short one."""

    side: Side
    name: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disc:
    """A person as initials in a disc; without a name it is an empty place of that side."""

    side: Side
    initials: str = ""
    name: str = ""
    role: str = ""
    is_team: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """A party's part of a whole, with the text that stands on it."""

    side: Side
    part: Fraction
    text: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch of text; a link is the anchor of a heading or cell that it leads to."""

    text: str
    is_strong: bool = False
    link: str = ""


# --- cells of tables


@dataclass(frozen=True, slots=True, kw_only=True)
class TextCell:
    """Text, with a smaller line below and a mark before it where wanted.

    An anchor is a name that links may lead to, a link the anchor that its text leads to.
    """

    text: str
    detail: str = ""
    is_strong: bool = False
    mark: Mark | None = None
    anchor: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureCell:
    """A formatted figure, aligned to the right."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscsCell:
    """People beside each other."""

    discs: tuple[Disc, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareCell:
    """A share bar; its texts stand on it, or below it where it is a narrow one."""

    slices: tuple[Slice, ...]
    is_narrow: bool = False
    alt: str = ""  # read instead of the bar; without it the texts of the slices are


@dataclass(frozen=True, slots=True, kw_only=True)
class EndsCell:
    """Texts spread over the width of a share bar, as its totals."""

    texts: tuple[str, ...]


Cell = TextCell | FigureCell | DiscsCell | ShareCell | EndsCell


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of a table; the weight is its width in points on A4, scaled to the paper."""

    title: str = ""
    weight: float
    is_figure: bool = False
    mark: Mark | None = None
    spans: int = 1  # columns that its title stands over


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A picture file of a party, PNG, JPEG or SVG, that was looked at when it was taken in."""

    mime: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverParty:
    """A party on the cover: its logo where it has one, its name, and a line below."""

    side: Side
    name: str
    logo: Logo | None = None
    detail: str = ""


# --- parts


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
    """A table; a total row stands out at the end, and the last line below it is left out."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    has_head: bool = True


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
