"""Stored images as values and rows again: the way back from the journal."""

from typing import Any

from sqlalchemy.dialects import sqlite

from partnerdesk.domain.changes import Image, Stored
from partnerdesk.store.models.base import Row, table_of

_DIALECT = sqlite.dialect()


def value_from(model: type[Row], name: str, stored: Stored) -> Any:
    """Return the value that a stored one stands for in a column of a model."""
    kind = table_of(model).columns[name].type.dialect_impl(_DIALECT)
    read = kind.result_processor(_DIALECT, None)
    return read(stored) if read is not None else stored


def row_from(model: type[Row], image: Image) -> Row:
    """Return a new row that holds what an image says."""
    names = [name for name in image if name in table_of(model).columns]
    return model(**{name: value_from(model, name, image[name]) for name in names})
