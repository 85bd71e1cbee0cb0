"""The circle of a plan on paper."""

import math
from typing import Any

from reportlab.platypus.flowables import Flowable

from partnerdesk.figures.circle import circle_picture
from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture, LabelHeights, Token
from partnerdesk.figures.shapes import Box
from partnerdesk.reports.document import CircleFigure, Disc
from partnerdesk.reports.pdf.marks import draw_disc
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY_STRONG, CAPTION
from partnerdesk.reports.pdf.typesetting import Typesetter

LEAST_HEIGHT = 150.0
MOST_HEIGHT = 298.0
_DISC = 32.0
_LONGEST_LABEL = 104.0
_NAME = BODY_STRONG.but(size=9.3, leading=12)
_ROLE = CAPTION.but(size=8.8, leading=11.5)
_LABELS = LabelHeights(name=14.0, role=11.0)
_COLOURS = palette()


class CircleDrawing(Flowable):  # type: ignore[misc]
    """A circle as wide as the text; its height can be set before it is laid out."""

    def __init__(self, figure: CircleFigure, typesetter: Typesetter) -> None:
        super().__init__()
        self.figure = figure
        self.height = MOST_HEIGHT
        self._typesetter = typesetter

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """Return the size."""
        self.width = available_width
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the space above."""
        return 8.0

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the space below."""
        return 12.0

    def draw(self) -> None:
        """Draw the circle, or say how many stand in it where they do not fit."""
        pen = Pen(self.canv, self.height, self._typesetter)
        try:
            picture = self._picture()
        except ValueError:
            count = len(self.figure.places)
            pen.text(0, 20, f"{count} people stand in the circle; see People.", CAPTION)
            return
        _draw(pen, picture, self._discs())

    def _picture(self) -> CirclePicture:
        people = [
            CirclePerson(
                key=str(number),
                side=place.disc.side.value,
                place=place.ring.value,
                name_width=min(_LONGEST_LABEL, self._typesetter.width(place.disc.name, _NAME)),
                role_width=min(_LONGEST_LABEL, self._typesetter.width(place.disc.role, _ROLE)),
            )
            for number, place in enumerate(self.figure.places)
        ]
        box = Box(x=0, y=0, width=self.width, height=self.height)
        return circle_picture(people, box, diameter=_DISC, heights=_LABELS)

    def _discs(self) -> dict[str, Disc]:
        return {str(number): place.disc for number, place in enumerate(self.figure.places)}


def _draw(pen: Pen, picture: CirclePicture, discs: dict[str, Disc]) -> None:
    centre = picture.centre
    pen.circle(centre.x, centre.y, picture.radius, stroke=_COLOURS.ink, width=1.5)
    if picture.knot is not None:
        _draw_knot(pen, picture.knot)
    for token in picture.tokens:
        if token.place == "outside":
            _draw_tie(pen, picture, token)
    for token in picture.tokens:
        half = token.diameter / 2
        draw_disc(pen, discs[token.key], token.x - half, token.y - half, token.diameter)
        _draw_label(pen, picture, token, discs[token.key])


def _draw_knot(pen: Pen, knot: Box) -> None:
    side = min(knot.width, 30.0)
    x, y = knot.x + knot.width / 2, knot.y + knot.height / 2
    for shift in (-0.14, 0.14):
        pen.circle(x + side * shift, y, side * 0.245, stroke=_COLOURS.together, width=side * 0.09)


def _draw_tie(pen: Pen, picture: CirclePicture, token: Token) -> None:
    centre = picture.centre
    down = token.y - centre.y
    if abs(down) > picture.radius * 0.8:
        return
    towards = 1 if token.x > centre.x else -1
    start = centre.x + towards * (math.sqrt(picture.radius**2 - down**2) + 1.5)
    end = token.x - towards * (token.diameter / 2 + 6)
    if (end - start) * towards < 6:
        return
    ends = [(start, token.y), (end, token.y)]
    colour = _COLOURS.third if token.side == "third" else _COLOURS.ink2
    pen.line(ends, stroke=colour, width=1.1, dash=(2.25, 1.9))


def _draw_label(pen: Pen, picture: CirclePicture, token: Token, disc: Disc) -> None:
    if picture.naming == "none":
        return
    align, x = "middle", token.label.x + token.label.width / 2
    if token.place == "edge":
        is_left = token.label.x < token.x
        align = "right" if is_left else "left"
        x = token.label.right if is_left else token.label.x
    rows: list[tuple[str, Any]] = [(disc.name, _NAME)]
    if picture.naming == "role":
        rows.append((disc.role, _ROLE))
    baseline = token.label.y + _LABELS.name - 3
    for text, style in rows:
        line = pen.typesetter.fitted(text, style, _LONGEST_LABEL + 0.1)
        pen.set_line(x, baseline, line, style, align=align)
        baseline += _LABELS.role
