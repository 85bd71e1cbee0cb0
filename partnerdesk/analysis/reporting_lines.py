"""Who reports to whom, party by party, as a tree flattened from the top."""

from collections.abc import Iterator
from dataclasses import dataclass

from partnerdesk.domain.parties import Party
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportingLine:
    """A person with whom they report to, as far as it is somebody of the same party."""

    person_id: str
    manager_id: str | None
    party_id: str


def reporting_lines(parts: PlanParts) -> tuple[ReportingLine, ...]:
    """Return everybody once, each behind whom they report to, parties in their order."""
    return tuple(line for party in parts.parties for line in _of_party(parts, party))


def _of_party(parts: PlanParts, party: Party) -> Iterator[ReportingLine]:
    people = sorted(
        (each for each in parts.people if each.party_id == party.id),
        key=lambda each: (each.position, each.id),
    )
    ids = {each.id for each in people}
    below: dict[str | None, list[Person]] = {}
    for person in people:
        manager = person.reports_to_id if person.reports_to_id in ids else None
        below.setdefault(manager, []).append(person)
    told: set[str] = set()
    yield from _below(None, below, told, party.id)
    for person in people:  # a ring of managers would otherwise hide everybody in it
        if person.id not in told:
            told.add(person.id)
            yield ReportingLine(person_id=person.id, manager_id=None, party_id=party.id)


def _below(
    manager_id: str | None, below: dict[str | None, list[Person]], told: set[str], party_id: str
) -> Iterator[ReportingLine]:
    waiting = [(person, manager_id) for person in reversed(below.get(manager_id, []))]
    while waiting:
        person, manager = waiting.pop()
        told.add(person.id)
        yield ReportingLine(person_id=person.id, manager_id=manager, party_id=party_id)
        waiting += [(each, person.id) for each in reversed(below.get(person.id, []))]
