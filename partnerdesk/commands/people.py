"""Saying who is whose counterpart."""

from dataclasses import dataclass

from partnerdesk.commands import checking, places
from partnerdesk.commands.items import write_field
from partnerdesk.commands.outcome import Done
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import Deed
from partnerdesk.store.models.accounts import PersonRow
from partnerdesk.store.unit_of_work import UnitOfWork

_FIELD = "counterpart_id"


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPeople:
    """Make two people counterparts; None ends a pair.

    The other one gets this one as a counterpart unless there is another already: a seller may
    have several people at the customer.
    """

    person_id: str
    counterpart_id: str | None
    merge_key: str | None = None


def pair_people(command: PairPeople, work: UnitOfWork) -> Done:
    """Store a pair on both sides; raises FieldError where both are of one party."""
    kind = KINDS["person"]
    rule = kind.by_name[_FIELD]
    person = work.get(PersonRow, command.person_id)
    places.find_place(work, kind, person)
    checking.check_reference(work, rule, person, command.counterpart_id)
    former_id = person.counterpart_id
    write_field(work, kind, person, rule, command.counterpart_id)
    if former_id is not None and former_id != command.counterpart_id:
        former = work.get(PersonRow, former_id)
        if former.counterpart_id == person.id:
            write_field(work, kind, former, rule, None)
    if command.counterpart_id is not None:
        other = work.get(PersonRow, command.counterpart_id)
        if other.counterpart_id is None:
            write_field(work, kind, other, rule, person.id)
    label = Deed("change counterpart of {title}", title=places.title_of(kind, person))
    return Done(label=label, item_id=person.id)
