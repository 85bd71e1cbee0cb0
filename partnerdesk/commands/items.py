"""Adding, changing, moving and deleting items of any kind."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from partnerdesk.commands import checking, doers, places
from partnerdesk.commands.namings import check_namings
from partnerdesk.commands.outcome import Done
from partnerdesk.commands.terms import set_standing, terms_changed
from partnerdesk.commands.topics import check_topic_free
from partnerdesk.domain.agreement import proposed
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.visibility import Visibility, visibility_of_new
from partnerdesk.errors import FieldError, UserError
from partnerdesk.store.deleting import delete_with_parts
from partnerdesk.store.models.accounts import PartyRow
from partnerdesk.store.models.base import AgreedOn, Dated, Ordered, Seen
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddItem:
    """Add an item of a kind to its parent, at the end of the list.

    Who may see it follows from the mode of work unless it is said. Importing may bring the id.
    """

    kind: str
    parent_id: str
    values: Mapping[str, object] = field(default_factory=dict)
    visibility: Visibility | None = None
    item_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetField:
    """Change one field of an item. Changes with one merge key become one undo step."""

    kind: str
    item_id: str
    field: str
    value: object
    merge_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveItem:
    """Move an item to another place in its list; 0 is the first."""

    kind: str
    item_id: str
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteItem:
    """Delete an item with all that belongs to it."""

    kind: str
    item_id: str


def add_item(command: AddItem, work: UnitOfWork) -> Done:
    """Add an item; raises FieldError where a value does not fit."""
    kind = places.kind_of(command.kind)
    if kind.parent is None or kind.name in ("plan", "party"):
        raise UserError("cannot_link")
    row = new_row(work, kind, command.parent_id, command.values, command.visibility)
    if command.item_id is not None:
        checking.check_free(work, kind.name, command.item_id)
        row.id = command.item_id
    work.add(row)
    places.touch_parent(work, kind, row)
    return Done(label=Deed("add {title}", title=places.title_of(kind, row)), item_id=row.id)


def new_row(
    work: UnitOfWork,
    kind: Kind,
    parent_id: str,
    values: Mapping[str, object],
    visibility: Visibility | None = None,
) -> Any:
    """Return a checked new row, not yet added."""
    values = fitting(kind, values)
    checking.check_new(kind, values)
    model = MODELS[kind.name]
    row: Any = model(id=new_id(), **{places.parent_column(kind): parent_id})
    places.find_place(work, kind, row)
    for name, value in values.items():
        setattr(row, name, value)
    checking.check_filled(kind, row)
    check_topic_free(work, row, values.get("topic"))
    for name, value in values.items():
        checking.check_reference(work, kind.by_name[name], row, value)
    if isinstance(row, Ordered):
        row.position = places.last_position(work, model, places.parent_column(kind), parent_id)
    start_out(work, row, visibility)
    return row


def start_out(work: UnitOfWork, row: Any, visibility: Visibility | None = None) -> None:
    """Give a new row its moments, its visibility and its standing."""
    if isinstance(row, Dated):
        row.created_at = row.changed_at = work.now
    if isinstance(row, Seen):
        row.visibility = visibility or visibility_of_new(work.mode)
        row.private_notes = row.private_notes or ""
    if isinstance(row, AgreedOn):
        set_standing(row, proposed(work.behind))


def set_field(command: SetField, work: UnitOfWork) -> Done:
    """Change one field; raises FieldError and changes nothing where the value does not fit."""
    kind = places.kind_of(command.kind)
    rule = kind.by_name.get(command.field)
    if rule is None:
        raise FieldError(command.field, "no_such_field", kind=kind.label, name=command.field)
    row = work.row(kind.name, command.item_id)
    places.find_place(work, kind, row)
    value = fitting_value(rule, command.value)
    checking.check_change(kind, row, rule, value)
    checking.check_reference(work, rule, row, value)
    if rule.name == "party_id":
        check_namings(work, row, str(value))
    if rule.name == "delivered_on" and isinstance(value, date):
        checking.check_has_come(work, rule.name, value)
    if rule.name == "topic":
        check_topic_free(work, row, value)
    if rule.name == "currency" and value != row.currency:
        checking.check_currency(value)
        checking.check_no_amounts(work, row.id)
    label = _label_of_change(kind, rule, row)
    write_field(work, kind, row, rule, value)
    for other, follows in list(doers.following(work, kind, row, rule, value)):
        write_field(work, kind, row, other, follows)
    return Done(label=label, item_id=row.id)


def _label_of_change(kind: Kind, rule: Field, row: Any) -> str:
    title = places.title_of(kind, row)
    if rule.name == kind.title:
        return Deed("rename {title}", title=title)
    return Deed("change {field} of {title}", field=rule.label, title=title)


def write_field(work: UnitOfWork, kind: Kind, row: Any, rule: Field, value: object) -> None:
    """Store a checked value and what follows from it."""
    if getattr(row, rule.name) == value:
        return
    setattr(row, rule.name, value)
    if isinstance(row, Dated) and not rule.is_private:
        row.changed_at = work.now  # both sides see it: private work must not show there
    places.touch_parent(work, kind, row)
    if rule.is_term:
        terms_changed(work, kind, row)


def move_item(command: MoveItem, work: UnitOfWork) -> Done:
    """Move an item in its list, renumbering the others only where no gap is left."""
    kind = places.kind_of(command.kind)
    row = work.row(kind.name, command.item_id)
    if not hasattr(row, "position"):
        raise UserError("no_such_field", kind=kind.label, name="position")
    places.find_place(work, kind, row)
    others = [each for each in places.siblings(work, kind, row) if each.id != row.id]
    index = min(max(command.index, 0), len(others))
    before = others[index - 1].position if index > 0 else None
    after = others[index].position if index < len(others) else None
    position = _between(before, after)
    if position is None:
        ordered = [*others[:index], row, *others[index:]]
        for number, each in enumerate(ordered, start=1):
            each.position = number * places.STEP
    else:
        row.position = position
    return Done(label=Deed("move {title}", title=places.title_of(kind, row)), item_id=row.id)


def delete_item(command: DeleteItem, work: UnitOfWork) -> Done:
    """Delete an item with its parts, references and links."""
    kind = places.kind_of(command.kind)
    row = work.row(kind.name, command.item_id)
    places.find_place(work, kind, row)
    label = Deed("delete {title}", title=places.title_of(kind, row))
    if isinstance(row, PartyRow):
        checking.check_unused(work, row)
    places.touch_parent(work, kind, row)
    for other, name in delete_with_parts(work, row):
        _reference_lost(work, other, name)
    return Done(label=label, item_id=command.item_id)


def _reference_lost(work: UnitOfWork, row: Any, name: str) -> None:
    kind = places.kind_of(row.__tablename__)
    if name in kind.terms:
        row.changed_at = work.now
        terms_changed(work, kind, row)


def _between(before: int | None, after: int | None) -> int | None:
    if before is None and after is None:
        return places.STEP
    if before is None:
        return (after or 0) - places.STEP
    if after is None:
        return before + places.STEP
    middle = (before + after) // 2
    return middle if before < middle < after else None


def fitting(kind: Kind, values: Mapping[str, object]) -> dict[str, object]:
    """Return values as the fields of a kind hold them; unknown names are left as they are."""
    return {
        name: fitting_value(kind.by_name[name], value) if name in kind.by_name else value
        for name, value in values.items()
    }


def fitting_value(rule: Field, value: object) -> object:
    """Return a value as a field holds it: words as members, whole numbers as exact ones."""
    if value == "" and rule.holds not in (FieldType.TEXT, FieldType.LONG_TEXT):
        return None
    if value is None and rule.holds in (FieldType.TEXT, FieldType.LONG_TEXT):
        return ""
    if rule.holds in (FieldType.PERCENT, FieldType.NUMBER) and isinstance(value, int):
        return value if isinstance(value, bool) else Decimal(value)
    if isinstance(value, str) and rule.holds is FieldType.CHOICE and rule.choices is not None:
        return _word(rule, value)
    if isinstance(value, str) and rule.holds in (FieldType.TEXT, FieldType.LONG_TEXT):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    return value


def _word(rule: Field, value: str) -> object:
    choices = rule.choices
    if choices is not None and value in list(choices):
        return choices(value)
    return value
