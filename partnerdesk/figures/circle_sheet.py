"""The circle on a sheet that grows until every name can be read: for drawing on the screen.

On paper a crowd gives up its names; here the sheet becomes larger than the window and scrolls.
Long names are cut to the width of their label, evenly for all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from partnerdesk.figures.circle import named_picture
from partnerdesk.figures.circle_parts import CirclePerson, CirclePicture, LabelHeights
from partnerdesk.figures.shapes import Box

_CUTS = (1.0, 0.8, 0.64)
_GROWTH, _COARSE = 1.12, 1.3
_CROWD = 60
_MOST_STEPS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleSheet:
    """A picture with the size of the sheet it lies on, which is at least the size asked for."""

    width: float
    height: float
    picture: CirclePicture


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """Line heights of names and roles, and the widest label: 80 % and 64 % of it do as well."""

    heights: LabelHeights
    widest: float


def circle_sheet(
    people: Sequence[CirclePerson],
    width: float,
    height: float,
    *,
    diameter: float,
    lettering: Lettering,
) -> CircleSheet:
    """Place all people with their names on the smallest sheet tried.

    Raises ValueError when not even the largest sheet has room.
    """
    is_crowd = len(people) > _CROWD
    labels = _crowd_labels(lettering) if is_crowd else tuple(_labels(lettering))
    for wide, high in _sizes(width, height, _COARSE if is_crowd else _GROWTH):
        found = _on_sheet(people, Box(x=0.0, y=0.0, width=wide, height=high), diameter, labels)
        if found is not None:
            return CircleSheet(width=wide, height=high, picture=found)
    raise ValueError("no sheet is large enough for these people")


def _sizes(width: float, height: float, growth: float) -> Iterator[tuple[float, float]]:
    """Grow the shorter side to the longer one before both: a circle is as wide as high."""
    wide, high = max(width, 1.0), max(height, 1.0)
    for _ in range(_MOST_STEPS):
        yield wide, high
        if high < wide * 0.7:
            high *= growth
        elif wide < high:
            wide *= growth
        else:
            wide, high = wide * growth, high * growth


def _labels(lettering: Lettering) -> Iterator[Lettering]:
    """Roles are given up before the sheet grows, and width before that."""
    names_only = LabelHeights(name=lettering.heights.name)
    for heights in dict.fromkeys((lettering.heights, names_only)):
        for cut in _CUTS:
            yield Lettering(heights=heights, widest=lettering.widest * cut)


def _crowd_labels(lettering: Lettering) -> tuple[Lettering, ...]:
    heights = LabelHeights(name=lettering.heights.name)
    return (Lettering(heights=heights, widest=lettering.widest * _CUTS[-1]),)


def _on_sheet(
    people: Sequence[CirclePerson], box: Box, disc: float, labels: Sequence[Lettering]
) -> CirclePicture | None:
    for label in labels:
        cut = [_cut(one, label.widest) for one in people]
        found = named_picture(cut, box, diameter=disc, heights=label.heights)
        if found is not None and (found.naming == "role" or not label.heights.role):
            return found
    return None


def _cut(person: CirclePerson, widest: float) -> CirclePerson:
    return replace(
        person,
        name_width=min(person.name_width, widest),
        role_width=min(person.role_width, widest),
    )
