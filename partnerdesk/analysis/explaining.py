"""How a figure was worked out, as data: a template and the plan's own figures that fill it.

`ui` translates the template and writes the figures; `partnerdesk.explanations` has the English.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto
from fractions import Fraction


class Unit(Enum):
    """How a figure within an explanation is written."""

    MONEY = auto()  # smallest units of the plan's currency
    PERCENT = auto()  # 0 to 100
    RATIO = auto()  # a plain number with digits behind the point
    NUMBER = auto()
    NAME = auto()  # a party's or an item's name, as it stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure or a name that fills a gap of a template."""

    unit: Unit
    value: Fraction | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence or formula: a code of `HOW` and what fills its gaps."""

    code: str
    parts: Mapping[str, Figure]


Explanation = tuple[Line, ...]


def line(code: str, **parts: Figure) -> Line:
    """Return a line."""
    return Line(code=code, parts=parts)


def money(amount: Fraction | int) -> Figure:
    """Return an amount of smallest units."""
    return Figure(unit=Unit.MONEY, value=Fraction(amount))


def percent(points: Fraction) -> Figure:
    """Return percentage points, 0 to 100."""
    return Figure(unit=Unit.PERCENT, value=points)


def share(part: Fraction) -> Figure:
    """Return a part of 1 as percentage points."""
    return percent(part * 100)


def ratio(value: Fraction) -> Figure:
    """Return a plain number such as a return or an index."""
    return Figure(unit=Unit.RATIO, value=value)


def number(value: Fraction | Decimal | int) -> Figure:
    """Return a number or a quantity."""
    return Figure(unit=Unit.NUMBER, value=Fraction(value))


def name(text: str) -> Figure:
    """Return a name that somebody typed."""
    return Figure(unit=Unit.NAME, value=text)
