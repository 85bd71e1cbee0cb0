"""The people of a drawing as the canvas wants them."""

from partnerdesk.analysis.circle_moves import rings_shown
from partnerdesk.domain.circle import CircleDrawing, Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.figures.shapes import Place
from ui.canvas.adding import CircleParty
from ui.delegates.cells import DRAWN
from ui.widgets.circle_view import CircleMember

PLACES: dict[Ring, Place] = {Ring.INSIDE: "inside", Ring.EDGE: "edge", Ring.OUTSIDE: "outside"}


def members_of(
    parts: PlanParts, drawing: CircleDrawing | None, *, brought: frozenset[str] = frozenset()
) -> tuple[CircleMember, ...]:
    """Return who stands where, party by party.

    In the newest drawing everybody stands somewhere: who was not placed yet is outside. An older
    one shows whom it had. `brought` are those who get a plus.
    """
    rings = rings_shown(parts, drawing) if drawing else {}
    places = {party.id: at for at, party in enumerate(parts.parties)}
    people = sorted(parts.people, key=lambda one: (places.get(one.party_id, 99), one.position))
    return tuple(
        _member(parts, person, rings.get(person.id, Ring.OUTSIDE), is_new=person.id in brought)
        for person in people
        if drawing is None or person.id in rings
    )


def _member(parts: PlanParts, person: Person, ring: Ring, *, is_new: bool) -> CircleMember:
    party = parts.parties_by_id[person.party_id]
    return CircleMember(
        key=person.id,
        name=person.name,
        side=DRAWN[party.side],
        place=PLACES[ring],
        role=person.title,
        party=party.label,
        is_team=person.is_team,
        is_placeholder=person.is_placeholder,
        is_new=is_new,
    )


def parties_of(parts: PlanParts) -> tuple[CircleParty, ...]:
    """Return the parties that people can be added to, theirs first."""
    ordered = sorted(parts.parties, key=lambda each: each.side is not Side.THEM)
    return tuple(
        CircleParty(key=party.id, name=party.label, side=DRAWN[party.side]) for party in ordered
    )
