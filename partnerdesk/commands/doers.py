"""An action's owner belongs to the party that does it: a change of one changes the other."""

from collections.abc import Iterator
from typing import Any

from partnerdesk.domain.kinds import Field, Kind
from partnerdesk.store.models.accounts import PersonRow, PlanPartyRow
from partnerdesk.store.unit_of_work import UnitOfWork

_PARTY, _OWNER = "party_id", "owner_id"


def following(
    work: UnitOfWork, kind: Kind, row: Any, rule: Field, value: object
) -> Iterator[tuple[Field, object]]:
    """Yield the fields that change with a field of an action, and what they become."""
    if kind.name != "action" or value is None:
        return
    if rule.name == _OWNER:
        party_id = _party_of(work, str(value))
        takes_part = work.all_of(PlanPartyRow, plan_id=row.plan_id, party_id=party_id)
        if takes_part and party_id != row.party_id:
            yield kind.by_name[_PARTY], party_id
    if rule.name == _PARTY and row.owner_id and _party_of(work, row.owner_id) != value:
        yield kind.by_name[_OWNER], None


def _party_of(work: UnitOfWork, person_id: str) -> str:
    person: PersonRow = work.row("person", person_id)
    return person.party_id
