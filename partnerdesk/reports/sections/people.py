"""The people of all parties."""

from partnerdesk.domain.people import Person
from partnerdesk.reports.document import (
    Cell,
    Column,
    DiscsCell,
    Heading,
    Part,
    Table,
    TextCell,
    prose,
)
from partnerdesk.reports.telling import Telling, joined, mark_of


def people(telling: Telling) -> tuple[Part, ...]:
    """Return one table of people for each party that has any."""
    heading = Heading(text=telling.say("People"))
    tables = [table for party in telling.plan.parties for table in _of(telling, party.id)]
    return (
        (heading, *tables) if tables else (heading, prose(telling.say("No people are named yet.")))
    )


def _of(telling: Telling, party_id: str) -> tuple[Table, ...]:
    own = [person for person in telling.plan.people if person.party_id == party_id]
    if not own:
        return ()
    party = telling.party(party_id)
    columns = (
        Column(title=party.label, weight=32, mark=mark_of(party.side), spans=2),
        Column(weight=150),
        Column(title=telling.say("Cares about"), weight=176),
        Column(title=telling.say("Counterpart"), weight=135),
    )
    return (Table(columns=columns, rows=tuple(_row(telling, each) for each in own)),)


def _row(telling: Telling, person: Person) -> tuple[Cell, ...]:
    role = telling.small_word(person.plan_role) if person.plan_role else ""
    unknown = telling.say("name still unknown") if person.is_placeholder else ""
    detail = "\n".join(
        line
        for line in (
            joined(person.title, role, unknown),
            joined(person.email, _in_one_piece(person.phone or person.mobile)),
        )
        if line
    )
    return (
        DiscsCell(discs=(telling.disc(person),)),
        TextCell(text=person.name, detail=detail, is_strong=True),
        TextCell(text=person.cares_about),
        TextCell(text=telling.name_of(person.counterpart_id)),
    )


def _in_one_piece(number: str) -> str:
    """Return a number to call that no line breaks."""
    return "\N{NO-BREAK SPACE}".join(number.split())
