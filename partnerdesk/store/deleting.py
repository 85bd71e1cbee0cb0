"""Deleting a row with all that belongs to it, row by row, so that the journal sees everything."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Column, or_, select

from partnerdesk.store.models.base import Row, table_of
from partnerdesk.store.models.plans import LinkRow
from partnerdesk.store.models.registry import MODELS
from partnerdesk.store.unit_of_work import UnitOfWork


def delete_with_parts(work: UnitOfWork, row: Row) -> tuple[tuple[Row, str], ...]:
    """Delete a row, the rows that are part of it, and references and links to them.

    Returns the rows that stay but lost a reference, each with the name of the emptied column.
    """
    seen: set[str] = set()
    emptied: list[tuple[Row, str]] = []
    _delete(work, row, seen, emptied)
    return tuple((other, name) for other, name in emptied if other.id not in seen)


def _delete(work: UnitOfWork, row: Row, seen: set[str], emptied: list[tuple[Row, str]]) -> None:
    if row.id in seen:
        return
    seen.add(row.id)
    for model, column, goes_with in _references_to(row.__tablename__):
        for other in work.session.scalars(select(model).where(column == row.id)):
            if goes_with:
                _delete(work, other, seen, emptied)
            elif other.id not in seen:
                setattr(other, column.key, None)
                emptied.append((other, column.key))
    ends = or_(LinkRow.from_id == row.id, LinkRow.to_id == row.id)
    for link in work.session.scalars(select(LinkRow).where(ends)):
        _delete_once(work, link, seen)
    work.session.delete(row)


def _delete_once(work: UnitOfWork, link: LinkRow, seen: set[str]) -> None:
    if link.id not in seen:
        seen.add(link.id)
        work.session.delete(link)


def rows_referring_to(work: UnitOfWork, row: Row) -> Iterator[tuple[Row, str]]:
    """Return the rows that refer to a row, each with the name of the column that does."""
    for model, column, _goes_with in _references_to(row.__tablename__):
        for other in work.session.scalars(select(model).where(column == row.id)):
            yield other, column.key


@cache
def _references_to(table: str) -> tuple[tuple[type[Row], Column[Any], bool], ...]:
    return tuple(
        (model, column, column.info.get("on_delete") == "delete")
        for model in MODELS.values()
        for column in table_of(model).columns
        if any(key.column.table.name == table for key in column.foreign_keys)
    )
