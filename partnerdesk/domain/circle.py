"""The circle: who is inside, on the edge and outside, drawn on a day by a party."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerdesk.domain.items import Item
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Kind,
    choice,
    day,
    number,
    reference,
    text,
)


class Ring(StrEnum):
    """Where somebody stands in a circle drawing."""

    INSIDE = "inside"
    EDGE = "edge"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a person stands in a drawing."""

    person_id: str
    ring: Ring
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleDrawing(Item):
    """One dated drawing by one party."""

    title: str = ""
    drawn_on: date
    drawn_by_id: str | None = None
    placements: tuple[Placement, ...] = ()

    def people_in(self, ring: Ring) -> tuple[str, ...]:
        """Return the ids of the people in a ring, in the order they were placed."""
        inside = [each for each in self.placements if each.ring is ring]
        return tuple(each.person_id for each in sorted(inside, key=lambda each: each.position))


CIRCLE_DRAWING = Kind(
    name="circle_drawing",
    label="Circle drawing",
    plural="Circle drawings",
    parent="account",
    fields=(
        text("title", "Title"),
        day("drawn_on", "Drawn on"),
        reference("drawn_by_id", "Drawn by", "party"),
        PRIVATE_NOTES,
    ),
)

PLACEMENT = Kind(
    name="placement",
    label="Place in the circle",
    plural="Places in the circle",
    parent="circle_drawing",
    title="ring",
    fields=(
        reference("person_id", "Person", "person"),
        choice("ring", "Ring", Ring),
        number("x", "Across"),
        number("y", "Down"),
    ),
)
