"""The circle of a plan as a picture: people inside, on the edge and outside, with their names.

Tries generous sizes first and gives up roles, then names, then size until nobody overlaps.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from partnerdesk.figures.circle_inside import inside_places
from partnerdesk.figures.circle_parts import (
    Cell,
    CirclePerson,
    CirclePicture,
    LabelHeights,
    Naming,
    Token,
)
from partnerdesk.figures.shapes import Box, Point, Side

_BESIDE = 4.0
_LEAST_PART = 0.22


def circle_picture(
    people: Sequence[CirclePerson],
    box: Box,
    *,
    diameter: float,
    heights: LabelHeights | None = None,
) -> CirclePicture:
    """Place all people in a box. `diameter` is the largest disc wanted; it may become smaller.

    Raises ValueError when even the smallest discs do not fit.
    """
    lines = heights or LabelHeights()
    for naming, disc in _attempts(diameter, lines):
        found = _Attempt.of(people, box, naming, disc, lines).picture()
        if found is not None:
            return found
    raise ValueError("the box is too small for these people")


def named_picture(
    people: Sequence[CirclePerson], box: Box, *, diameter: float, heights: LabelHeights
) -> CirclePicture | None:
    """Place all people with their names, with roles where those fit; None where names do not."""
    for naming, disc in _named_attempts(diameter, heights):
        found = _Attempt.of(people, box, naming, disc, heights).picture()
        if found is not None:
            return found
    return None


def _attempts(diameter: float, lines: LabelHeights) -> Iterator[tuple[Naming, float]]:
    yield from _named_attempts(diameter, lines)
    yield from (("none", diameter * 0.94**step) for step in range(70))


def _named_attempts(diameter: float, lines: LabelHeights) -> Iterator[tuple[Naming, float]]:
    scales = (1.0, 0.9, 0.8, 0.7)
    if lines.role > 0:
        yield from (("role", diameter * scale) for scale in scales)
    if lines.name > 0:
        yield from (("name", diameter * scale) for scale in scales)


def _cell(people: Sequence[CirclePerson], naming: Naming, disc: float, lines: LabelHeights) -> Cell:
    """One size for all, after the longest name shown."""
    if naming == "none":
        return Cell(disc=disc, label_width=0.0, label_height=0.0)
    names = max((person.name_width for person in people), default=0.0)
    if naming == "name":
        return Cell(disc=disc, label_width=names, label_height=lines.name)
    roles = max((person.role_width for person in people), default=0.0)
    return Cell(disc=disc, label_width=max(names, roles), label_height=lines.name + lines.role)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Attempt:
    people: Sequence[CirclePerson]
    box: Box
    naming: Naming
    cell: Cell
    flanks: dict[bool, float]
    columns: dict[bool, int]

    @staticmethod
    def of(
        people: Sequence[CirclePerson],
        box: Box,
        naming: Naming,
        disc: float,
        lines: LabelHeights,
    ) -> "_Attempt":
        cell = _cell(people, naming, disc, lines)
        rows = max(1, int(box.height // cell.height))
        columns, flanks = {}, {}
        for left in (True, False):
            outside = sum(
                1 for one in people if one.place == "outside" and _is_left(one.side) is left
            )
            edge = any(one.place == "edge" and _is_left(one.side) is left for one in people)
            columns[left] = math.ceil(outside / rows)
            beside = cell.disc / 2 + _BESIDE + cell.label_width if edge else 0.0
            flanks[left] = beside + columns[left] * (cell.width + cell.air)
        return _Attempt(
            people=people, box=box, naming=naming, cell=cell, flanks=flanks, columns=columns
        )

    @property
    def edge_reach(self) -> float:
        return self.cell.disc / 2 if any(one.place == "edge" for one in self.people) else 0.0

    @property
    def radius(self) -> float:
        across = self.box.width - self.flanks[True] - self.flanks[False]
        return min(self.box.height / 2 - self.edge_reach, across / 2) - 1

    @property
    def centre(self) -> Point:
        across = self.box.width - self.flanks[True] - self.flanks[False]
        return Point(
            x=self.box.x + self.flanks[True] + across / 2, y=self.box.y + self.box.height / 2
        )

    def picture(self) -> CirclePicture | None:
        if self.radius < min(self.box.width, self.box.height) * _LEAST_PART:
            return None
        inside = self._inside()
        edge = self._edge()
        if inside is None or edge is None:
            return None
        tokens = inside | edge | self._outside()
        ordered = tuple(tokens[person.key] for person in self.people)
        return CirclePicture(
            centre=self.centre,
            radius=self.radius,
            naming=self.naming,
            diameter=self.cell.disc,
            tokens=ordered,
            knot=self._knot(ordered),
        )

    def _inside(self) -> dict[str, Token] | None:
        people = [one for one in self.people if one.place == "inside"]
        inner = self.radius - 3 - self.edge_reach
        places = inside_places([one.side for one in people], inner, self.cell)
        if places is None:
            return None
        centre = self.centre
        return {
            one.key: self._below(one, centre.x + at.x, centre.y + at.y)
            for one, at in zip(people, places, strict=True)
        }

    def _below(self, person: CirclePerson, x: float, y: float) -> Token:
        """A token whose cell has its centre at x, y: label below the disc."""
        cell = self.cell
        disc_y = y - cell.disc_above_centre
        label = Box(
            x=x - cell.label_width / 2,
            y=disc_y + cell.disc / 2,
            width=cell.label_width,
            height=cell.label_height,
        )
        return self._token(person, x, disc_y, label)

    def _token(self, person: CirclePerson, x: float, y: float, label: Box) -> Token:
        return Token(
            key=person.key,
            side=person.side,
            place=person.place,
            x=x,
            y=y,
            diameter=self.cell.disc,
            label=label,
        )

    def _edge(self) -> dict[str, Token] | None:
        """On the line, labels away from the circle: us left, the others right."""
        cell, tokens = self.cell, {}
        step = max(cell.disc, cell.label_height) + _BESIDE
        for left in (True, False):
            people = [
                one for one in self.people if one.place == "edge" and _is_left(one.side) is left
            ]
            if (len(people) - 1) / 2 * step > self.radius * 0.85:
                return None
            for number, person in enumerate(people):
                up = (number - (len(people) - 1) / 2) * step
                across = math.sqrt(self.radius**2 - up**2) * (-1 if left else 1)
                x, y = self.centre.x + across, self.centre.y + up
                away = cell.disc / 2 + _BESIDE
                label = Box(
                    x=x - away - cell.label_width if left else x + away,
                    y=y - cell.label_height / 2,
                    width=cell.label_width,
                    height=cell.label_height,
                )
                tokens[person.key] = self._token(person, x, y, label)
        return tokens

    def _outside(self) -> dict[str, Token]:
        """Columns beside the circle: us left, the others right."""
        cell, tokens = self.cell, {}
        for left in (True, False):
            people = [
                one for one in self.people if one.place == "outside" and _is_left(one.side) is left
            ]
            rows = math.ceil(len(people) / max(1, self.columns[left]))
            step = min(self.box.height / max(1, rows), cell.height * 1.4)
            for number, person in enumerate(people):
                column, row = divmod(number, rows)
                standing = min(rows, len(people) - column * rows)
                away = (column + 0.5) * cell.width
                x = self.box.x + away if left else self.box.right - away
                y = self.centre.y + (row - (standing - 1) / 2) * step
                tokens[person.key] = self._below(person, x, y)
        return tokens

    def _knot(self, tokens: Sequence[Token]) -> Box | None:
        side = min(self.radius * 0.38, 40.0)
        knot = Box(x=self.centre.x - side / 2, y=self.centre.y - side / 2, width=side, height=side)
        both = {token.side for token in tokens if token.place == "inside"} >= {"us", "them"}
        free = not any(knot.overlaps(token.disc) or knot.overlaps(token.label) for token in tokens)
        return knot if both and free else None


def _is_left(side: Side) -> bool:
    return side == "us"
