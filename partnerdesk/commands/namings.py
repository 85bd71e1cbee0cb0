"""Who is named where: a person or a commitment that changes its party may become the wrong one."""

from collections.abc import Iterator
from typing import Any

from partnerdesk.commands import checking, places
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.visibility import Mode
from partnerdesk.errors import FieldError
from partnerdesk.store.deleting import rows_referring_to
from partnerdesk.store.models.accounts import PersonRow
from partnerdesk.store.unit_of_work import UnitOfWork

_OWN = ("person_id", "counterpart_id")


def check_namings(work: UnitOfWork, row: Any, party_id: str) -> None:
    """Raise where a row of another party would be named, or would name somebody, wrongly."""
    before = row.party_id
    with work.session.no_autoflush:
        row.party_id = party_id
        try:
            for other, field in _namings(work, row):
                _check(work, other, field)
        finally:
            row.party_id = before


def _namings(work: UnitOfWork, row: Any) -> Iterator[tuple[Any, Field]]:
    fields = places.kind_of(row.__tablename__).by_name
    yield from ((row, fields[name]) for name in _OWN if name in fields)
    if isinstance(row, PersonRow):
        for other, name in rows_referring_to(work, row):
            kind = KINDS.get(other.__tablename__)
            if kind is not None and name in kind.by_name:
                yield other, kind.by_name[name]


def _check(work: UnitOfWork, row: Any, field: Field) -> None:
    kind = places.kind_of(row.__tablename__)
    try:
        checking.check_reference(work, field, row, getattr(row, field.name))
    except FieldError as error:
        # Where the customer looks on, nothing is named that may be ours only.
        is_alone = work.mode is Mode.PREPARE
        title = places.title_of(kind, row) if is_alone else kind.label.lower()
        raise FieldError("party_id", "named_wrongly", label=field.label, title=title) from error
