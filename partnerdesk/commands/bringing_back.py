"""Bringing a deleted item back with all that went with it, as one step of its own."""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from partnerdesk.commands import places
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.terms import terms_changed
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.changes import Image, RowChange
from partnerdesk.domain.deeds import Deed
from partnerdesk.errors import UserError
from partnerdesk.store import journal
from partnerdesk.store.models.base import GOES_WITH, Row, table_of
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.reviving import row_from
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class BringBack:
    """Bring back an item that a change set deleted, with its parts, links and mentions."""

    number: int
    kind: str
    item_id: str


def bring_back(command: BringBack, work: UnitOfWork) -> Done:
    """Make the rows again; raises UserError where what they belonged to is gone, or they exist."""
    kind = places.kind_of(command.kind)
    rows = journal.rows_of(work.session.connection(), command.number)
    images = {(row.kind, row.row_id): row.before for row in rows if row.after is None}
    root = (kind.name, command.item_id)
    if root not in images or work.session.get(MODELS[kind.name], command.item_id) is not None:
        raise UserError("nothing_to_restore")
    wanted = _with_parts(root, images)
    made = {row_id for _table, row_id in wanted}
    for table, row_id in wanted:
        work.add(_revived(work, table, row_id, images[table, row_id] or {}, made))
    work.session.flush()
    item = work.row(kind.name, command.item_id)
    places.find_place(work, kind, item)
    _bring_back_links(work, images, made)
    _name_again(work, rows, made)
    return Done(
        label=Deed("bring back {title}", title=places.title_of(kind, item)), item_id=command.item_id
    )


def _with_parts(
    root: tuple[str, str], images: Mapping[tuple[str, str], Image | None]
) -> list[tuple[str, str]]:
    """Return the item and all rows that belong to it, owners first."""
    below: defaultdict[object, list[tuple[str, str]]] = defaultdict(list)
    for key, image in images.items():
        for owner in {(image or {}).get(name) for name in _owner_columns(key[0])}:
            if key[0] != "link":
                below[owner].append(key)
    found = dict.fromkeys([root])
    waiting = deque([root])
    while waiting:
        owned = [key for key in below[waiting.popleft()[1]] if key not in found]
        found.update(dict.fromkeys(owned))
        waiting += owned
    return list(found)


@cache
def _owner_columns(table: str) -> tuple[str, ...]:
    return tuple(
        column.key
        for column in table_of(MODELS[table]).columns
        if column.foreign_keys and column.info == GOES_WITH
    )


def _revived(work: UnitOfWork, table: str, row_id: str, image: Image, made: set[str]) -> Row:
    model = MODELS[table]
    if work.session.get(model, row_id) is not None:
        raise UserError("nothing_to_restore")
    held = dict(image)
    for column in table_of(model).columns:
        target, other = _target(column), held.get(column.key)
        if target is None or other is None or other in made:
            continue
        if work.session.get(MODELS[target], other) is None:
            if column.info == GOES_WITH:
                raise UserError("nothing_to_restore")
            held[column.key] = None  # whoever it named is gone
    return row_from(model, held)


def _target(column: Any) -> str | None:
    return next((key.column.table.name for key in column.foreign_keys), None)


def _bring_back_links(
    work: UnitOfWork, images: Mapping[tuple[str, str], Image | None], made: set[str]
) -> None:
    for (table, row_id), image in images.items():
        if table != "link" or image is None or row_id in made:
            continue
        ends = ((image["from_kind"], image["from_id"]), (image["to_kind"], image["to_id"]))
        touches = any(end in made for _kind, end in ends)
        if touches and all(
            work.session.get(MODELS[str(kind)], str(end)) is not None for kind, end in ends
        ):
            work.add(row_from(MODELS["link"], image))


def _name_again(work: UnitOfWork, rows: Iterable[RowChange], made: set[str]) -> None:
    """Let those that named the item name it again, where they name nobody else by now."""
    for row in rows:
        if row.before is None or row.after is None or row.kind not in KINDS:
            continue
        other: Any = work.session.get(MODELS[row.kind], row.row_id)
        for name, old in row.before.items():
            lost = old in made and row.after.get(name, "") is None
            if lost and other is not None and getattr(other, name) is None:
                setattr(other, name, old)
                _say_changed(work, row.kind, other, name)


def _say_changed(work: UnitOfWork, table: str, row: Any, name: str) -> None:
    kind = KINDS[table]
    row.changed_at = work.now
    if name in kind.terms:
        terms_changed(work, kind, row)
