"""Images of rows: the stored values of columns, read from ORM objects and written back."""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, inspect
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import InstanceState

from partnerdesk.domain.changes import Image, Stored
from partnerdesk.store.models.base import Row

_DIALECT = sqlite.dialect()
Store = Callable[[Any], Stored]


@cache
def _storers(model: type[Row]) -> Mapping[str, Store]:
    columns = model.__table__.columns
    return {
        column.key: column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) or _as_it_is
        for column in columns
    }


def _as_it_is(value: Stored) -> Stored:
    return value


def full_image(row: Row) -> Image:
    """Return all stored values of a row as it is now."""
    return {key: store(getattr(row, key)) for key, store in _storers(type(row)).items()}


def stored_values(row: Row, names: Iterable[str]) -> Image:
    """Return the stored values of some columns of a row as it is now."""
    storers = _storers(type(row))
    return {name: storers[name](getattr(row, name)) for name in names}


def original_image(row: Row) -> Image:
    """Return all stored values of a row as they were loaded."""
    state: InstanceState[Row] = inspect(row)
    image: dict[str, Stored] = {}
    for key, store in _storers(type(row)).items():
        deleted = state.attrs[key].history.deleted
        image[key] = store(deleted[0] if deleted else getattr(row, key))
    return image


def changed_images(row: Row) -> tuple[Image, Image] | None:
    """Return the changed columns before and after, or None where nothing really changed."""
    state: InstanceState[Row] = inspect(row)
    before: dict[str, Stored] = {}
    after: dict[str, Stored] = {}
    for key, store in _storers(type(row)).items():
        history = state.attrs[key].history
        if not history.added:
            continue
        old = store(history.deleted[0]) if history.deleted else None
        new = store(history.added[0])
        if old != new:
            before[key], after[key] = old, new
    return (before, after) if after else None


def to_text(image: Image | None) -> str | None:
    """Return an image as JSON."""
    return None if image is None else json.dumps(image, ensure_ascii=False, allow_nan=False)


def from_text(text: str | None) -> Image | None:
    """Return the image of a JSON text."""
    return None if text is None else json.loads(text)


def stored_row(connection: Connection, table: str, row_id: str) -> Image | None:
    """Return the stored values of a row, or None where it is not there."""
    found = connection.exec_driver_sql(f'SELECT * FROM "{table}" WHERE id = ?', (row_id,))
    row = found.mappings().first()
    return None if row is None else dict(row)


def write_row(
    connection: Connection, table: str, row_id: str, now: Image | None, wanted: Image | None
) -> None:
    """Bring a row from one image to another: insert, update or delete it."""
    if wanted is None:
        connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
    elif now is None:
        names = ", ".join(f'"{name}"' for name in wanted)
        marks = ", ".join("?" for _ in wanted)
        statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'
        connection.exec_driver_sql(statement, tuple(wanted.values()))
    else:
        changes = ", ".join(f'"{name}" = ?' for name in wanted)
        statement = f'UPDATE "{table}" SET {changes} WHERE id = ?'
        connection.exec_driver_sql(statement, (*wanted.values(), row_id))
