"""The people and parties of a draft as canvas, choices and labels want them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.figures.shapes import Place
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.people_parts import DraftParty, DraftPerson
from ui.canvas.adding import CircleParty
from ui.delegates.cells import DRAWN, PersonSeen
from ui.forms.options import Option
from ui.widgets.circle_view import CircleMember

NEW_PARTY = "new party"
PLACES: dict[Ring, Place] = {Ring.INSIDE: "inside", Ring.EDGE: "edge", Ring.OUTSIDE: "outside"}


def party_name(party: DraftParty) -> str:
    """Return what a party is called; one without a name yet says which it is."""
    translate = QCoreApplication.translate
    unnamed = {
        Side.US: translate("Wizard", "Us"),
        Side.THEM: translate("Wizard", "The customer"),
        Side.THIRD: translate("Wizard", "A third party"),
    }
    return party.short_name or party.name.strip() or unnamed[party.side]


def person_name(person: DraftPerson) -> str:
    """Return what a person is called, in one line."""
    name = " ".join(person.name.split())
    return name or QCoreApplication.translate("Wizard", "Without a name")


def members_of(draft: Draft, *, differently: bool = False) -> tuple[CircleMember, ...]:
    """Return who stands where, party by party; differently, who came further in gets a plus."""
    rings = draft.rings(differently=differently)
    names = {party.id: party_name(party) for party in draft.parties}
    brought = {each.id for each in draft.brought_inside()} if differently else set()
    order = {party.id: at for at, party in enumerate(draft.parties)}
    people = sorted(draft.people, key=lambda each: order.get(each.party_id, 99))
    return tuple(
        CircleMember(
            key=each.id,
            name=person_name(each),
            side=DRAWN[draft.side_of(each)],
            place=PLACES[rings[each.id]],
            role=each.title,
            party=names.get(each.party_id, ""),
            is_team=each.is_team,
            is_placeholder=each.is_placeholder,
            is_new=each.id in brought,
        )
        for each in people
    )


def circle_parties(draft: Draft) -> tuple[CircleParty, ...]:
    """Return the parties that people can be added to, theirs first, and a new one at the end."""
    ordered = sorted(draft.parties, key=lambda each: each.side is not Side.THEM)
    found = [
        CircleParty(key=each.id, name=party_name(each), side=DRAWN[each.side]) for each in ordered
    ]
    newcomer = QCoreApplication.translate("Wizard", "A new third party")
    return (*found, CircleParty(key=NEW_PARTY, name=newcomer, side=DRAWN[Side.THIRD]))


def seen(draft: Draft, person: DraftPerson) -> PersonSeen:
    """Return a person as a disc."""
    return PersonSeen(
        name=person_name(person),
        side=DRAWN[draft.side_of(person)],
        is_team=person.is_team,
        is_placeholder=person.is_placeholder,
    )


def people_options(draft: Draft, *sides: Side) -> Sequence[Option]:
    """Return the people of some sides to choose from."""
    return [
        Option(value=each.id, text=person_name(each), who=seen(draft, each))
        for each in draft.people_on(*(sides or tuple(Side)))
    ]


def party_options(draft: Draft) -> Sequence[Option]:
    """Return the parties to choose from."""
    return [Option(value=each.id, text=party_name(each), who=each.side) for each in draft.parties]
