"""The people of a drawing that both sides see, as the canvas wants them."""

from partnerdesk.analysis.circle_moves import rings_shown
from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.figures.shapes import Place
from ui.canvas.adding import CircleParty
from ui.delegates.cells import DRAWN
from ui.widgets.circle_view import CircleMember

_PLACES: dict[Ring, Place] = {Ring.INSIDE: "inside", Ring.EDGE: "edge", Ring.OUTSIDE: "outside"}


def members_of(plan: PlanParts, drawing: CircleDrawing) -> tuple[CircleMember, ...]:
    """Return who stands where, party by party."""
    rings = rings_shown(plan, drawing)
    places = {party.id: at for at, party in enumerate(plan.parties)}
    people = sorted(plan.people, key=lambda one: (places.get(one.party_id, 99), one.position))
    return tuple(_member(plan, each, rings[each.id]) for each in people if each.id in rings)


def _member(plan: PlanParts, person: Person, ring: Ring) -> CircleMember:
    party = plan.parties_by_id[person.party_id]
    return CircleMember(
        key=person.id,
        name=person.name,
        side=DRAWN[party.side],
        place=_PLACES[ring],
        role=person.title,
        party=party.label,
        is_team=person.is_team,
        is_placeholder=person.is_placeholder,
    )


def parties_to_add(plan: PlanParts) -> tuple[CircleParty, ...]:
    """Return the parties that somebody can be added to, theirs first."""
    ordered = sorted(plan.parties, key=lambda each: each.side is not Side.THEM)
    return tuple(
        CircleParty(key=party.id, name=party.label, side=DRAWN[party.side]) for party in ordered
    )
