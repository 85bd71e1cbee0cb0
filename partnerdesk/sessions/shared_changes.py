"""What was changed, as both sides may see it: items, fields and names both see, no more."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.dialogue import ABOUT_WORDS, About
from partnerdesk.domain.kinds import FieldType
from partnerdesk.domain.parties import Side

if TYPE_CHECKING:
    Told = str | bool | int | Decimal | date | datetime | StrEnum | None
else:
    Told = object  # frozen minutes are read back field by field: here no union can be told apart

Kept = str | bool | int | None


class Became(StrEnum):
    """What became of an item."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    AGREED = "agreed"
    PARKED = "parked"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedField:
    """One field before and after. Amounts are in smallest units; other items stand by name.

    `about` names whose part it is: the party of a share, the person of a place in the circle.
    `unit` is that of a number, where it has one. `side` and `by_both` say who changed the field
    where several sides changed the item; else it was whoever changed the item.
    """

    table: str
    name: str
    label: str
    holds: FieldType
    old: Told = None
    new: Told = None
    about: str = ""
    unit: str = ""
    side: Side | None = None
    by_both: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedChange:
    """What a step did to one item. The title may be a choice, such as a topic."""

    kind: str
    item_id: str
    title: str
    became: Became
    side: Side
    by_both: bool = False
    at: datetime
    fields: tuple[SharedField, ...] = ()


_READ: Mapping[FieldType, Callable[[str], Told]] = MappingProxyType(
    {
        FieldType.PERCENT: Decimal,
        FieldType.NUMBER: Decimal,
        FieldType.DATE: date.fromisoformat,
        FieldType.MOMENT: datetime.fromisoformat,
        FieldType.MONEY: int,
        FieldType.COUNT: int,
    }
)


def as_stored(value: Told) -> Kept:
    """Return a value as it is kept in frozen minutes."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (Decimal, StrEnum)):
        return str(value)
    return value


def as_told(table: str, name: str, holds: FieldType, stored: Kept) -> Told:
    """Return a kept value as the domain has it."""
    if stored is None or isinstance(stored, bool):
        return stored
    if holds is FieldType.CHOICE:
        return _word(table, name, str(stored))
    read = _READ.get(holds)
    return read(str(stored)) if read is not None else stored


def title_told(kind: str, stored: str) -> str:
    """Return a kept title as it was: that of a text is a choice, and so is a circle's."""
    if kind == "circle_drawing" and stored in ABOUT_WORDS:
        return About(stored)
    rule = KINDS[kind].by_name.get(KINDS[kind].title) if kind in KINDS else None
    if rule is None or rule.choices is None:
        return stored
    return rule.choices(stored)


def _word(table: str, name: str, stored: str) -> Told:
    if name == "agreement":
        return Agreement(stored)
    rule = KINDS[table].by_name.get(name) if table in KINDS else None
    return rule.choices(stored) if rule is not None and rule.choices is not None else stored


def net_changes(changes: Iterable[SharedChange]) -> tuple[SharedChange, ...]:
    """Return changes, oldest first, as one for each item: from its first state to its last.

    What came and went, and fields that are again what they were, are left out.
    """
    found: dict[str, SharedChange] = {}
    for change in changes:
        before = found.pop(change.item_id, None)
        joined = change if before is None else _joined(before, change)
        if joined is not None:
            found[change.item_id] = joined
    return tuple(each for each in found.values() if each.fields or each.became in _TELLING)


_TELLING = (Became.ADDED, Became.DELETED, Became.AGREED, Became.PARKED)


def _joined(first: SharedChange, last: SharedChange) -> SharedChange | None:
    if first.became is Became.ADDED and last.became is Became.DELETED:
        return None
    if first.became is Became.ADDED:
        return replace(last, became=Became.ADDED, fields=first.fields)
    if last.became is Became.DELETED:
        return last
    fields = {_key(each): each for each in _signed(first)}
    for each in _signed(last):
        before = fields.get(_key(each))
        fields[_key(each)] = each if before is None else replace(each, old=before.old)
    left = tuple(each for each in fields.values() if each.old != each.new)
    speaker = last if last.fields else first  # whoever changed it, not whoever agreed to it
    speakers = {(each.side, each.by_both) for each in left}
    if len(speakers) == 1:  # all of it was changed by the same
        left = tuple(replace(each, side=None, by_both=False) for each in left)
        ((side, by_both),) = speakers
        return replace(last, side=side or speaker.side, by_both=by_both, fields=left)
    return replace(last, side=speaker.side, by_both=speaker.by_both, fields=left)


def _signed(change: SharedChange) -> tuple[SharedField, ...]:
    """Return the fields of a change, each with who changed it."""
    return tuple(
        each if each.side else replace(each, side=change.side, by_both=change.by_both)
        for each in change.fields
    )


def _key(field: SharedField) -> tuple[str, str, str]:
    return (field.table, field.name, field.about)
