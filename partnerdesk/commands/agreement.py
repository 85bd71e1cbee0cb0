"""Showing items to the other side, proposing, agreeing and parking them."""

from dataclasses import dataclass
from typing import Any

from partnerdesk.commands import places
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.terms import set_standing, standing_of, terms_of
from partnerdesk.domain.agreement import agree, park, proposed
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.store.models.base import AgreedOn, Seen
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SetVisibility:
    """Share items, or keep them to ourselves. Sharing proposes what can be agreed on."""

    kind: str
    item_ids: tuple[str, ...]
    visibility: Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeItem:
    """Say which side proposes an item; it is shared by that."""

    kind: str
    item_id: str
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreeItem:
    """A side agrees to an item as it is; without a side, both do."""

    kind: str
    item_id: str
    side: Side | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkItem:
    """Put an item aside."""

    kind: str
    item_id: str


def set_visibility(command: SetVisibility, work: UnitOfWork) -> Done:
    """Set who may see items; an item's parts, notes and links go with it."""
    kind = places.kind_of(command.kind)
    rows = [work.row(kind.name, item_id) for item_id in command.item_ids]
    for row in rows:
        places.find_place(work, kind, row)
        _show(work, row, command.visibility)
    is_shared = command.visibility is Visibility.SHARED
    if len(rows) == 1:
        title = places.title_of(kind, rows[0])
        label = Deed("share {title}" if is_shared else "keep {title} to ourselves", title=title)
        return Done(label=label, item_id=rows[0].id)
    label = Deed("share {kind}" if is_shared else "keep {kind} to ourselves", kind=kind.plural)
    return Done(label=label, item_id=command.item_ids[0] if rows else "")


def propose_item(command: ProposeItem, work: UnitOfWork) -> Done:
    """Note which side proposes an item, and share it."""
    kind, row = _agreeable(work, command.kind, command.item_id)
    row.visibility = Visibility.SHARED
    row.changed_at = work.now
    set_standing(row, proposed(command.side))
    return Done(label=Deed("propose {title}", title=places.title_of(kind, row)), item_id=row.id)


def agree_item(command: AgreeItem, work: UnitOfWork) -> Done:
    """Note that a side, or both, agree to a shared item as it is."""
    kind, row = _agreeable(work, command.kind, command.item_id)
    if row.visibility is not Visibility.SHARED:
        raise UserError("not_shared")
    before = standing_of(row)
    after = agree(before, command.side, work.today, terms_of(work, kind, row))
    if after != before:
        set_standing(row, after)
        row.changed_at = work.now
    return Done(label=Deed("agree {title}", title=places.title_of(kind, row)), item_id=row.id)


def park_item(command: ParkItem, work: UnitOfWork) -> Done:
    """Put a shared item aside; what was agreed is remembered."""
    kind, row = _agreeable(work, command.kind, command.item_id)
    if row.visibility is not Visibility.SHARED:
        raise UserError("not_shared")
    set_standing(row, park(standing_of(row)))
    row.changed_at = work.now
    return Done(label=Deed("park {title}", title=places.title_of(kind, row)), item_id=row.id)


def _show(work: UnitOfWork, row: Any, visibility: Visibility) -> None:
    if not isinstance(row, Seen) or row.visibility is visibility:
        return
    row.visibility = visibility
    row.changed_at = work.now
    if isinstance(row, AgreedOn):
        set_standing(row, proposed(work.behind))


def _agreeable(work: UnitOfWork, name: str, item_id: str) -> tuple[Kind, Any]:
    kind = places.kind_of(name)
    if not kind.is_agreed_on:
        raise UserError("not_agreeable", kind=kind.label.lower())
    row = work.row(kind.name, item_id)
    places.find_place(work, kind, row)
    return kind, row
