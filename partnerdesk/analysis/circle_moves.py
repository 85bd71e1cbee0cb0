"""What moved between two drawings of a circle: who came in, who left, who is new in it."""

from collections.abc import Mapping
from dataclasses import dataclass

from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.plan_parts import PlanParts


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A person with the ring before and after; None where the drawing does not have them."""

    person_id: str
    before: Ring | None
    after: Ring | None

    @property
    def is_new(self) -> bool:
        """Whether the person is in the later drawing only."""
        return self.before is None

    @property
    def is_gone(self) -> bool:
        """Whether the person is in the earlier drawing only."""
        return self.after is None

    @property
    def is_brought_inside(self) -> bool:
        """Whether the person stands inside now and did not before."""
        return self.after is Ring.INSIDE


def rings_of(drawing: CircleDrawing) -> dict[str, Ring]:
    """Return where everybody of a drawing stands, in the order they were placed."""
    ordered = sorted(drawing.placements, key=lambda each: each.position)
    return {each.person_id: each.ring for each in ordered}


def rings_shown(parts: PlanParts, drawing: CircleDrawing) -> dict[str, Ring]:
    """Return where everybody stands: in the newest drawing, who was not placed yet is outside.

    An older drawing has those who were placed in it: it tells what was then.
    """
    rings = rings_of(drawing)
    newest = parts.newest_drawing
    if newest is not None and newest.id == drawing.id:
        for person in parts.people:
            rings.setdefault(person.id, Ring.OUTSIDE)
    return rings


def moves_between(before: Mapping[str, Ring], after: Mapping[str, Ring]) -> tuple[Move, ...]:
    """Return who stands elsewhere: in the order of the later drawing, who is gone at the end."""
    people = [*after, *(each for each in before if each not in after)]
    moves = (
        Move(person_id=each, before=before.get(each), after=after.get(each)) for each in people
    )
    return tuple(move for move in moves if move.before is not move.after)
