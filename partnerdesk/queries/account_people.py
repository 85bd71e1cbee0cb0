"""The parties, people and the newest circle of one account, whether it has a plan or not."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from partnerdesk.domain.circle import CircleDrawing, Placement
from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.queries.accounts import parties_of
from partnerdesk.queries.values import read_parts, read_values
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountPeople:
    """Who belongs to an account; the drawing of the latest date, None where there is none."""

    parties: tuple[Party, ...]
    people: tuple[Person, ...]
    drawing: CircleDrawing | None = None


def people_of_account(connection: Connection, account_id: str) -> AccountPeople:
    """Return the parties of an account with their people, in their order."""
    parties = parties_of(connection, account_id)
    person = table_of(MODELS["person"])
    people = read_values(connection, Person, "person", person.c.account_id == account_id)
    rank = {party.id: index for index, party in enumerate(parties)}
    known = [each for each in people if each.party_id in rank]
    return AccountPeople(
        parties=parties,
        people=tuple(sorted(known, key=lambda each: rank[each.party_id])),
        drawing=_newest_drawing(connection, account_id),
    )


def _newest_drawing(connection: Connection, account_id: str) -> CircleDrawing | None:
    drawing, placement = table_of(MODELS["circle_drawing"]), table_of(MODELS["placement"])
    inner = select(drawing.c.id).where(drawing.c.account_id == account_id)
    where = placement.c.circle_drawing_id.in_(inner)
    placed = read_parts(connection, Placement, "placement", "circle_drawing_id", where)
    drawings = read_values(
        connection,
        CircleDrawing,
        "circle_drawing",
        drawing.c.account_id == account_id,
        {"placements": placed},
    )
    return max(drawings, key=lambda each: (each.drawn_on, each.id), default=None)
