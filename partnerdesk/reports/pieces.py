"""The pieces that parts of a report are put together from: marks, people, stretches, cells, logos.

Fractions and numbers here are lengths to draw, never texts.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from fractions import Fraction

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
