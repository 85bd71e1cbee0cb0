"""Who the initials in a circle stand for, where their names have no room in it."""

from collections.abc import Sequence

from partnerdesk.reports.document import CircleFigure, Disc, Span
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import CAPTION
from partnerdesk.reports.pdf.typesetting import Line, Typesetter

_MOST_LINES = 5  # more people are found in the table of people
_LONGEST = 40
_APART = "   "
_KEEPS_TOGETHER = "\N{NO-BREAK SPACE}"


def legend_lines(
    figures: Sequence[CircleFigure], typesetter: Typesetter, width: float
) -> tuple[Line, ...]:
    """Return lines with initials and names, each person once; nothing where they are too many."""
    discs = list(dict.fromkeys(place.disc for figure in figures for place in figure.places))
    if not discs:
        return ()
    spans = [span for disc in discs for span in _entry(disc)]
    lines = typesetter.lines(tuple(spans), CAPTION, width)
    return lines if len(lines) <= _MOST_LINES else ()


def draw_legend(pen: Pen, lines: Sequence[Line], top: float) -> None:
    """Draw the lines from a height downwards."""
    for number, line in enumerate(lines):
        pen.set_line(0, top + CAPTION.leading * (number + 1) - 3, line, CAPTION)


def _entry(disc: Disc) -> tuple[Span, Span]:
    name = _KEEPS_TOGETHER.join(disc.name.split())
    if len(name) > _LONGEST:
        name = f"{name[:_LONGEST]}…"
    return (
        Span(text=f"{disc.initials}{_KEEPS_TOGETHER}", is_strong=True),
        Span(text=f"{name}{_APART}"),
    )
