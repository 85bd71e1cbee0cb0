"""Commands for drawings: moving somebody, beginning a first drawing, a copy, or an empty one."""

from collections.abc import Mapping
from datetime import date

from partnerdesk.analysis.circle_moves import rings_of
from partnerdesk.commands.dialogue import DrawCircle, PlacePerson
from partnerdesk.domain.circle import CircleDrawing, Placement, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts


def place_command(
    parts: PlanParts,
    person_id: str,
    ring: Ring,
    today: date,
    drawing: CircleDrawing | None = None,
) -> PlacePerson | DrawCircle:
    """Return the command that moves a person, in the newest drawing unless another is meant.

    Without a drawing it makes the first one.
    """
    found = drawing or parts.newest_drawing
    if found is not None:
        return PlacePerson(drawing_id=found.id, person_id=person_id, ring=ring)
    return draw_command(parts, {person_id: ring}, today)


def draw_command(
    parts: PlanParts, rings: Mapping[str, Ring], today: date, drawn_by_id: str | None = None
) -> DrawCircle:
    """Return the command that draws a circle, ours unless said; who has no ring stands outside."""
    ours = parts.party_on(Side.US)
    placements = tuple(
        Placement(person_id=each.id, ring=rings.get(each.id, Ring.OUTSIDE), position=number)
        for number, each in enumerate(parts.people)
    )
    return DrawCircle(
        account_id=parts.account.id,
        drawn_on=today,
        placements=placements,
        drawn_by_id=drawn_by_id or (ours.id if ours else None),
    )


def copy_command(
    parts: PlanParts, drawing: CircleDrawing, today: date, drawn_by_id: str | None = None
) -> DrawCircle:
    """Return the command that begins a new drawing where another one ended."""
    return draw_command(parts, rings_of(drawing), today, drawn_by_id)
