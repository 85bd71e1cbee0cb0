"""Share bars and the lean bar: us solid, them white with stripes, a third party hatched."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from partnerdesk.domain.parties import Side
from partnerdesk.figures.bars import Segment, lean, share_segments
from partnerdesk.figures.shapes import Side as FigureSide
from partnerdesk.reports.document import LeanFigure, Slice
from partnerdesk.reports.pdf.palette import WHITE, palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import ON_BAR, TextStyle
from partnerdesk.reports.pdf.typesetting import Typesetter

_COLOURS = palette()
_PITCH = 3.75
_LITERALS: dict[Side | None, FigureSide] = {
    Side.US: "us",
    Side.THEM: "them",
    Side.THIRD: "third",
}
_INSET = 6.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bar stands: top left corner and size."""

    x: float
    y: float
    width: float
    height: float


def segments(slices: Sequence[Slice], width: float) -> tuple[Segment, ...]:
    """Return the parts of a bar of that width."""
    return share_segments([max(0.0, float(each.part)) for each in slices], width, gap=1.5)


def texts_fit(slices: Sequence[Slice], width: float, typesetter: Typesetter) -> bool:
    """Tell whether each text has room on its own part."""
    shown = {part.index: part.width for part in segments(slices, width)}
    return all(
        typesetter.width(each.text, ON_BAR) + 2 * _INSET <= shown.get(index, 0.0)
        for index, each in enumerate(slices)
        if each.text
    )


def draw_share_bar(
    pen: Pen, slices: Sequence[Slice], place: Place, *, style: TextStyle | None = ON_BAR
) -> None:
    """Draw a bar; without a style it carries no texts."""
    parts = segments(slices, place.width)
    for part in parts:
        own = Place(place.x + part.x, place.y, part.width, place.height)
        _draw_part(pen, slices[part.index].side, own)
        if style is not None and slices[part.index].text:
            is_last = len(parts) > 1 and part is parts[-1]
            _write_on(pen, slices[part.index], own, style, at_end=is_last)


def _draw_part(pen: Pen, side: Side, place: Place) -> None:
    radius = min(2.2, place.height / 3, place.width / 2)
    if side is Side.US:
        pen.box(place.x, place.y, place.width, place.height, fill=_COLOURS.us, radius=radius)
        return
    line = _COLOURS.them_line if side is Side.THEM else _COLOURS.third
    inner = Place(place.x + 0.4, place.y + 0.4, place.width - 0.8, place.height - 0.8)
    pen.box(inner.x, inner.y, inner.width, inner.height, fill=WHITE, radius=radius)
    if side is Side.THEM:
        _stripes(pen, inner)
    else:
        _hatch(pen, inner)
    pen.box(inner.x, inner.y, inner.width, inner.height, stroke=line, radius=radius)


def _stripes(pen: Pen, place: Place) -> None:
    count = max(0, ceil((place.width - 0.8) / _PITCH) - 1)
    ends = ((place.x + _PITCH * (number + 1)) for number in range(count))
    lines = [[(x, place.y), (x, place.y + place.height)] for x in ends]
    if lines:
        pen.lines(lines, stroke=_COLOURS.them_stripe, width=0.75)


def _hatch(pen: Pen, place: Place) -> None:
    right, x = place.x + place.width, place.x - place.height + 2
    lines = []
    while x < right - 0.5:
        low, high = max(x, place.x), min(x + place.height, right)
        lines.append(
            [
                (low, place.y + place.height - (low - x)),
                (high, place.y + x + place.height - high),
            ]
        )
        x += _PITCH
    if lines:
        pen.lines(lines, stroke=_COLOURS.third, width=0.5)


def _write_on(pen: Pen, each: Slice, place: Place, style: TextStyle, *, at_end: bool) -> None:
    colour = _COLOURS.us_on if each.side is Side.US else _COLOURS.ink
    line = pen.typesetter.line(each.text, style)
    x = place.x + place.width - _INSET - line.width if at_end else place.x + _INSET
    if each.side is not Side.US:
        pen.box(x - 2.5, place.y + 1.2, line.width + 5, place.height - 2.4, fill=WHITE)
    baseline = place.y + place.height / 2 + style.size * 0.36
    pen.set_line(x, baseline, line, style.but(colour=colour))


def draw_lean_bar(pen: Pen, figure: LeanFigure, place: Place) -> None:
    """Draw a balance bar: the fill goes towards the side that gains more."""
    found = lean(figure.index, _LITERALS.get(figure.towards), place.width)
    middle, bottom = place.x + found.centre, place.y + place.height
    pen.box(
        place.x,
        place.y,
        place.width,
        place.height,
        fill=WHITE,
        stroke=_COLOURS.ink2,
        radius=place.height / 2,
    )
    if found.side is not None and found.width > 1.5:
        _draw_part(
            pen,
            Side(found.side),
            Place(place.x + found.x, place.y, found.width, place.height),
        )
    for x in (found.fair_from, found.fair_to):
        pen.line([(place.x + x, bottom), (place.x + x, bottom + 3)], stroke=_COLOURS.ink2)
    ends = [(middle, place.y - 2.5), (middle, bottom + 2.5)]
    pen.line(ends, stroke=_COLOURS.ink, width=1.5)
