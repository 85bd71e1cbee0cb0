"""Moving a person in the circle: In, Edge or Out, in the newest drawing or in a first one."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.commands.dialogue import DrawCircle, PlacePerson
from partnerdesk.domain.circle import Placement, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from ui.widgets.segmented import Choice, Segmented


def ring_switch(name: str, parent: QWidget | None = None) -> Segmented:
    """Return the switch of one person."""
    translate = QCoreApplication.translate
    choices = (
        Choice(key=Ring.INSIDE.value, text=translate("Circle", "In")),
        Choice(key=Ring.EDGE.value, text=translate("Circle", "Edge")),
        Choice(key=Ring.OUTSIDE.value, text=translate("Circle", "Out")),
    )
    spoken = translate("Circle", "{name} in the circle").format(name=name)
    return Segmented(choices, Ring.OUTSIDE.value, spoken=spoken, small=True, parent=parent)


def place_command(
    parts: PlanParts, person_id: str, ring: Ring, today: date
) -> PlacePerson | DrawCircle:
    """Return the command that moves a person; without a drawing it makes the first one."""
    drawing = parts.newest_drawing
    if drawing is not None:
        return PlacePerson(drawing_id=drawing.id, person_id=person_id, ring=ring)
    return draw_command(parts, {person_id: ring}, today)


def draw_command(parts: PlanParts, rings: dict[str, Ring], today: date) -> DrawCircle:
    """Return the command that draws a circle of our side; who has no ring stands outside."""
    ours = parts.party_on(Side.US)
    placements = tuple(
        Placement(person_id=each.id, ring=rings.get(each.id, Ring.OUTSIDE), position=number)
        for number, each in enumerate(parts.people)
    )
    return DrawCircle(
        account_id=parts.account.id,
        drawn_on=today,
        placements=placements,
        drawn_by_id=ours.id if ours else None,
    )


def draw_again_command(parts: PlanParts, today: date) -> DrawCircle:
    """Return the command that begins a new drawing where the newest one ended."""
    drawing = parts.newest_drawing
    rings = {each.person_id: each.ring for each in drawing.placements} if drawing else {}
    return draw_command(parts, rings, today)
