"""Party marks, states and people: distinct by shape, also in grey."""

from partnerdesk.domain.parties import Side
from partnerdesk.reports.document import Disc, Mark
from partnerdesk.reports.pdf.palette import PRIVATE, WHITE, palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY_STRONG

_COLOURS = palette()


def draw_mark(pen: Pen, mark: Mark, x: float, y: float, size: float) -> None:
    """Draw a mark by its top left corner."""
    middle_x, middle_y, half = x + size / 2, y + size / 2, size / 2
    if mark is Mark.US:
        pen.circle(middle_x, middle_y, half - 0.3, fill=_COLOURS.us)
    elif mark is Mark.THEM:
        ring = max(1.5, size * 0.2)
        pen.circle(
            middle_x,
            middle_y,
            half - ring / 2 - 0.2,
            fill=WHITE,
            stroke=_COLOURS.them_line,
            width=ring,
        )
    elif mark is Mark.THIRD:
        tips = ((0.5, 0.06), (0.94, 0.5), (0.5, 0.94), (0.06, 0.5), (0.5, 0.06))
        pen.line(
            [(x + size * across, y + size * down) for across, down in tips],
            stroke=_COLOURS.third,
            fill=_COLOURS.third,
            width=0.2,
        )
    else:
        _draw_state(pen, mark, x, y, size)


def _draw_state(pen: Pen, mark: Mark, x: float, y: float, size: float) -> None:
    def at(*points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x + size * across / 20, y + size * down / 20) for across, down in points]

    middle_x, middle_y, half = x + size / 2, y + size / 2, size / 2
    teal = _COLOURS.together
    tick = at((5.4, 10.4), (8.6, 13.6), (14.6, 6.9))
    if mark is Mark.AGREED:
        pen.circle(middle_x, middle_y, half * 0.96, fill=teal)
        pen.line(tick, stroke=WHITE, width=size * 0.115, is_round=True)
    elif mark is Mark.CHANGED:
        pen.circle(middle_x, middle_y, half * 0.9, stroke=teal, width=size * 0.1)
        pen.line(at((5.6, 10), (14.4, 10)), stroke=teal, width=size * 0.115, is_round=True)
    elif mark is Mark.PARKED:
        for across in (7, 13):
            pen.line(at((across, 4.5), (across, 15.5)), stroke=_COLOURS.ink2, width=size * 0.14)
    else:
        _draw_lock(pen, x, y, size)


def _draw_lock(pen: Pen, x: float, y: float, size: float) -> None:
    unit = size / 20
    pen.box(x, y, size, size, fill=PRIVATE, radius=4 * unit)
    pen.box(x + 5 * unit, y + 9 * unit, 10 * unit, 7 * unit, stroke=WHITE, line=1.9 * unit)
    pen.arc(x + 10 * unit, y + 8.6 * unit, 2.9 * unit, -90, 180, stroke=WHITE, width=1.9 * unit)


def draw_disc(pen: Pen, disc: Disc, x: float, y: float, size: float) -> None:
    """Draw a person by the top left corner; an empty place is dashed."""
    middle_x, middle_y, half = x + size / 2, y + size / 2, size / 2
    ring = max(1.4, size * 0.085)
    if not disc.name:
        pen.circle(
            middle_x, middle_y, half - 0.6, stroke=_COLOURS.ink2, width=0.75, dash=(1.8, 1.6)
        )
        return
    if disc.is_team:
        line = {Side.US: _COLOURS.us, Side.THEM: _COLOURS.them_line, Side.THIRD: _COLOURS.third}
        pen.circle(middle_x + ring, middle_y, half - 0.5, stroke=line[disc.side], width=0.75)
    if disc.side is Side.US:
        pen.circle(middle_x, middle_y, half, fill=_COLOURS.us)
    elif disc.side is Side.THEM:
        pen.circle(
            middle_x,
            middle_y,
            half - ring / 2,
            fill=WHITE,
            stroke=_COLOURS.them_line,
            width=ring,
        )
    else:
        pen.circle(
            middle_x,
            middle_y,
            half - 0.75,
            fill=WHITE,
            stroke=_COLOURS.third,
            width=1.2,
            dash=(2.25, 1.8),
        )
    _draw_initials(pen, disc, middle_x, middle_y, size)


def _draw_initials(pen: Pen, disc: Disc, x: float, y: float, size: float) -> None:
    colour = {Side.US: _COLOURS.us_on, Side.THIRD: _COLOURS.third}.get(disc.side, _COLOURS.ink)
    points = size * 0.37
    style = BODY_STRONG.but(size=points, colour=colour)
    widest = size * 0.72
    measured = pen.typesetter.width(disc.initials, style)
    if measured > widest:
        style = style.but(size=points * widest / measured)
    pen.text(x, y + style.size * 0.36, disc.initials, style, align="middle")
