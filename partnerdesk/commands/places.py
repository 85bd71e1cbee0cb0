"""Where an item belongs: its plan and account, its parent, and its place in the list."""

from enum import StrEnum
from typing import Any

from sqlalchemy import func, select

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.deeds import OwnWord
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.domain.questionnaires import label_of_question
from partnerdesk.errors import UserError
from partnerdesk.store.models.base import Row, table_of
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork
from partnerdesk.wording import word_for

STEP = 1024


def kind_of(name: str) -> Kind:
    """Return a kind; raises UserError where the name is none."""
    if name not in KINDS:
        raise UserError("not_found", kind=name)
    return KINDS[name]


def parent_column(kind: Kind) -> str:
    """Return the column that names the parent."""
    return f"{kind.parent}_id"


def find_place(work: UnitOfWork, kind: Kind, row: Any) -> None:
    """Note the plan and the account that a row belongs to, for the history."""
    current_kind, current = kind, row
    while current_kind.parent is not None:
        parent_id = getattr(current, parent_column(current_kind))
        current_kind = KINDS[current_kind.parent]
        current = work.row(current_kind.name, parent_id)
        _note(work, current_kind.name, current)
    _note(work, current_kind.name, current)
    if kind.name == "plan":
        work.plan_id = row.id


def _note(work: UnitOfWork, kind: str, row: Any) -> None:
    if kind == "plan":
        work.plan_id = row.id
    elif kind == "account":
        work.account_id = row.id


def touch_parent(work: UnitOfWork, kind: Kind, row: Any) -> None:
    """Note on the item that a part belongs to that something of it changed."""
    if kind.parent in (None, "account", "plan"):
        return
    parent = work.row(str(kind.parent), getattr(row, parent_column(kind)))
    if hasattr(parent, "changed_at"):
        parent.changed_at = work.now


def last_position(work: UnitOfWork, model: type[Row], column: str, parent_id: str) -> int:
    """Return a position behind all siblings."""
    table = table_of(model)
    statement = select(func.max(table.c.position)).where(table.c[column] == parent_id)
    highest: int | None = work.session.execute(statement).scalar()
    return STEP if highest is None else highest + STEP


def siblings(work: UnitOfWork, kind: Kind, row: Any) -> list[Any]:
    """Return the items of the same list in their order."""
    model: Any = MODELS[kind.name]
    statement = select(model).order_by(model.position, model.id)
    if kind.parent is not None:
        column = parent_column(kind)
        statement = statement.where(getattr(model, column) == getattr(row, column))
    return list(work.session.scalars(statement))


def title_of(kind: Kind, row: Any) -> str:
    """Return what an item is called in the history, shortened; OwnWord where nobody named it."""
    value = getattr(row, kind.title, None)
    if isinstance(value, StrEnum):
        return OwnWord("Wording", word_for(value))
    if kind.name == "check_answer" and label_of_question(str(value)):
        return OwnWord("Questionnaires", label_of_question(str(value)))
    is_typed = kind.by_name[kind.title].holds in (FieldType.TEXT, FieldType.LONG_TEXT)
    typed = str(value or "").strip() if is_typed else ""
    if not typed or kind.name == "check_answer":
        return OwnWord("Kinds", kind.label)
    first_line = typed.splitlines()[0]
    return first_line if len(first_line) <= 60 else f"{first_line[:59]}…"
