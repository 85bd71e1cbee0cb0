"""Frozen values from rows: only the columns that the value has a field for are read."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, select

from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import MODELS

Value = TypeVar("Value")


_shared: dict[tuple[object, str], tuple[str, ...]] = {}


def _shared_columns(value: Any, kind: str) -> tuple[str, ...]:
    if (value, kind) not in _shared:
        columns = table_of(MODELS[kind]).columns
        names = (each.name for each in dataclasses.fields(value))
        _shared[value, kind] = tuple(name for name in names if name in columns)
    return _shared[value, kind]


def read_rows(
    connection: Connection, kind: str, names: Sequence[str], where: ColumnElement[bool]
) -> Sequence[Any]:
    """Return the named columns of the rows of a kind, in their order."""
    table = table_of(MODELS[kind])
    statement: Select[Any] = select(*(table.c[name] for name in names)).where(where)
    order = [table.c[name] for name in ("position", "id") if name in table.c]
    return connection.execute(statement.order_by(*order)).all()


def read_values(
    connection: Connection,
    value: type[Value],
    kind: str,
    where: ColumnElement[bool],
    parts: Mapping[str, Mapping[str, tuple[object, ...]]] | None = None,
) -> tuple[Value, ...]:
    """Return the values of a kind; `parts` gives, per field, what belongs to each row by id."""
    names = _shared_columns(value, kind)
    rows = read_rows(connection, kind, names, where)
    if not parts:
        return tuple(value(**dict(zip(names, row, strict=True))) for row in rows)
    made = []
    for row in rows:
        fields = dict(zip(names, row, strict=True))
        for name, by_id in parts.items():
            fields[name] = by_id.get(fields["id"], ())
        made.append(value(**fields))
    return tuple(made)


def read_parts(
    connection: Connection,
    value: type[Value],
    kind: str,
    owner: str,
    where: ColumnElement[bool],
) -> dict[str, tuple[Value, ...]]:
    """Return the values of a kind, gathered by the id of the row they belong to."""
    names = _shared_columns(value, kind)
    rows = read_rows(connection, kind, (owner, *names), where)
    return gathered((row[0], value(**dict(zip(names, row[1:], strict=True)))) for row in rows)


def gathered(pairs: Iterable[tuple[str, Value]]) -> dict[str, tuple[Value, ...]]:
    """Return the second of each pair, gathered by the first."""
    found: defaultdict[str, list[Value]] = defaultdict(list)
    for key, value in pairs:
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}
