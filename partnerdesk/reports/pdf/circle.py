"""The circle of a plan on paper."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from partnerdesk.figures.circle import circle_picture
from partnerdesk.figures.circle_parts import (
    CirclePerson,
    CirclePicture,
    LabelHeights,
    Naming,
    Token,
)
from partnerdesk.figures.shapes import Box
from partnerdesk.reports.document import CircleFigure, Disc
from partnerdesk.reports.pdf.circle_legend import draw_legend, legend_lines
from partnerdesk.reports.pdf.figures import Figure
from partnerdesk.reports.pdf.marks import draw_disc
from partnerdesk.reports.pdf.palette import palette
from partnerdesk.reports.pdf.pen import Pen
from partnerdesk.reports.pdf.styles import BODY_STRONG, CAPTION, TextStyle
from partnerdesk.reports.pdf.typesetting import Line, Typesetter

LEAST_HEIGHT = 96.0
MOST_HEIGHT = 298.0
NAMINGS: tuple[Naming, ...] = ("role", "name", "none")
_DISC = 32.0
_MOST_FOR_NAMES = 0.3  # of the height
_COLOURS = palette()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Labels:
    """How names and roles are set; what is wider than the longest is cut."""

    name: TextStyle
    role: TextStyle
    heights: LabelHeights
    longest: float


_SIZES = (
    _Labels(
        name=BODY_STRONG.but(size=9.3),
        role=CAPTION.but(size=8.8),
        heights=LabelHeights(name=14.0, role=11.0),
        longest=104.0,
    ),
    _Labels(
        name=BODY_STRONG.but(size=8.6),
        role=CAPTION.but(size=8.0),
        heights=LabelHeights(name=12.5, role=9.8),
        longest=96.0,
    ),
    *(
        _Labels(
            name=BODY_STRONG.but(size=8.0),
            role=CAPTION.but(size=8.0),
            heights=LabelHeights(name=12.0, role=9.5),
            longest=longest,
        )
        for longest in (84.0, 72.0)
    ),
)


def _showing(labels: _Labels, naming: Naming) -> _Labels:
    """Labels that have no room for more than is asked for."""
    name = 0.0 if naming == "none" else labels.heights.name
    role = labels.heights.role if naming == "role" else 0.0
    return replace(labels, heights=LabelHeights(name=name, role=role))


class CircleDrawing(Figure):
    """A circle as wide as the text; its height can be set before it is laid out."""

    space_before, space_after = 8.0, 12.0

    def __init__(self, figure: CircleFigure, typesetter: Typesetter) -> None:
        super().__init__(typesetter, read_circle(figure))
        self.figure = figure
        self.height = MOST_HEIGHT

    def height_in(self, _width: float) -> float:
        """Return the height that was set."""
        return float(self.height)

    @property
    def naming(self) -> Naming:
        """Return what there is room for beside everybody."""
        try:
            return self._picture(self.height)[1].naming
        except ValueError:
            return "none"

    def draw_with(self, pen: Pen) -> None:
        """Draw the circle with names, or with a list of them below where these do not fit."""
        if self.naming != "none":
            self.draw_circle(pen)
            return
        listed = legend_lines([self.figure], self.typesetter, self.width)
        has_room = len(listed) * CAPTION.leading <= self.height * _MOST_FOR_NAMES
        self.draw_circle(pen, listed=listed if has_room else ())

    def draw_circle(
        self, pen: Pen, *, listed: Sequence[Line] = (), naming: Naming = "role"
    ) -> None:
        """Draw the circle above a list; say how many stand in it where they do not fit.

        No more is written beside people than is asked for.
        """
        room = self.height - CAPTION.leading * len(listed)
        try:
            labels, picture = self._picture(room, naming)
        except ValueError:
            count = len(self.figure.places)
            crowd = self.typesetter.texts.crowd.replace("{count}", str(count))
            pen.set_line(0, 20, self.typesetter.fitted(crowd, CAPTION, self.width), CAPTION)
            return
        _draw(pen, picture, self._discs(), labels)
        draw_legend(pen, listed, room)

    def _picture(self, height: float, naming: Naming = "role") -> tuple[_Labels, CirclePicture]:
        """The first size that has room for names and roles, or as many as there is room for."""
        sizes = [_showing(labels, naming) for labels in _SIZES]
        found = [(labels, self._picture_with(labels, height)) for labels in sizes[:1]]
        for labels in sizes[1:]:
            if found[-1][1].naming != naming:
                found.append((labels, self._picture_with(labels, height)))
        return min(found, key=self._rank)

    def _rank(self, found: tuple[_Labels, CirclePicture]) -> tuple[int, bool, int]:
        """Names that are whole come first, then roles."""
        labels, picture = found
        texts = [(place.disc.name, labels.name) for place in self.figure.places]
        if picture.naming == "role":
            texts += [(place.disc.role, labels.role) for place in self.figure.places]
        is_cut = any(self.typesetter.width(*each) > labels.longest for each in texts)
        return picture.naming == "none", is_cut, NAMINGS.index(picture.naming)

    def _picture_with(self, labels: _Labels, height: float) -> CirclePicture:
        people = [
            CirclePerson(
                key=str(number),
                side=place.disc.side.value,
                place=place.ring.value,
                name_width=min(labels.longest, self.typesetter.width(place.disc.name, labels.name)),
                role_width=min(labels.longest, self.typesetter.width(place.disc.role, labels.role)),
            )
            for number, place in enumerate(self.figure.places)
        ]
        box = Box(x=0, y=0, width=self.width, height=height)
        return circle_picture(people, box, diameter=_DISC, heights=labels.heights)

    def _discs(self) -> dict[str, Disc]:
        return {str(number): place.disc for number, place in enumerate(self.figure.places)}


def read_circle(figure: CircleFigure) -> str:
    """Return a circle in words: who stands in it."""
    people = (_joined(place.disc.name, place.disc.role) for place in figure.places)
    return figure.alt or "; ".join(people)


def _joined(name: str, role: str) -> str:
    return f"{name}, {role}" if role else name


def _draw(pen: Pen, picture: CirclePicture, discs: dict[str, Disc], labels: _Labels) -> None:
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
        if picture.naming != "none":
            has_role = picture.naming == "role"
            _draw_label(pen, token, discs[token.key], labels, has_role=has_role)


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


def _draw_label(pen: Pen, token: Token, disc: Disc, labels: _Labels, *, has_role: bool) -> None:
    align, x = "middle", token.label.x + token.label.width / 2
    if token.place == "edge":
        is_left = token.label.x < token.x
        align = "right" if is_left else "left"
        x = token.label.right if is_left else token.label.x
    rows = [(disc.name, labels.name), (disc.role, labels.role)]
    baseline = token.label.y + labels.heights.name - 3
    for text, style in rows if has_role else rows[:1]:
        line = pen.typesetter.fitted(text, style, labels.longest + 0.1)
        pen.set_line(x, baseline, line, style, align=align)
        baseline += labels.heights.role
