"""Looking a workspace over: damage, references that lead nowhere, and its schema."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, inspect, select
from sqlalchemy.exc import DatabaseError

from partnerdesk.store.header import SCHEMA_VERSION
from partnerdesk.store.models.base import table_of
from partnerdesk.store.models.registry import METADATA, MODELS
from partnerdesk.store.search_upkeep import is_in_order

SearchState = Literal["in order", "stale", "made anew"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkup:
    """What was found; nothing at all means the workspace is sound.

    The search index holds nothing of its own: it can be stale in a sound workspace.
    """

    damage: tuple[str, ...]
    dangling: tuple[str, ...]
    schema: tuple[str, ...]
    search: SearchState = "in order"

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing was found."""
        return not (self.damage or self.dangling or self.schema)


def look_over(connection: Connection) -> Checkup:
    """Return everything that is wrong with an open workspace."""
    damage = tuple(_damage(connection))
    if damage:
        return Checkup(damage=damage, dangling=(), schema=())
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    return Checkup(
        damage=(),
        dangling=(
            *(f"{row[0]} {row[1]} refers to a missing {row[2]}" for row in broken),
            *_dangling_links(connection),
        ),
        schema=tuple(_differences(connection)),
        search="in order" if is_in_order(connection) else "stale",
    )


def _damage(connection: Connection) -> Iterator[str]:
    try:
        for text in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
            if text != "ok":
                yield text
    except DatabaseError as error:  # where the damage stops the check itself
        if not getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            raise
        yield str(error.orig)


def _dangling_links(connection: Connection) -> list[str]:
    link = table_of(MODELS["link"])
    found = []
    for kind_column, id_column in (
        (link.c.from_kind, link.c.from_id),
        (link.c.to_kind, link.c.to_id),
    ):
        for kind in connection.execute(select(kind_column).distinct()).scalars().all():
            if kind not in MODELS:
                found.append(f"link to unknown kind {kind}")
                continue
            ids = select(table_of(MODELS[kind]).c.id)
            rows = connection.execute(
                select(link.c.id).where(kind_column == kind, id_column.not_in(ids))
            )
            found += [f"link {row.id} refers to a missing {kind}" for row in rows]
    return found


def _differences(connection: Connection) -> list[str]:
    version = connection.exec_driver_sql("PRAGMA user_version").scalar()
    found = [] if version == SCHEMA_VERSION else [f"schema {version} instead of {SCHEMA_VERSION}"]
    looked = inspect(connection)
    there = set(looked.get_table_names())
    for name, table in METADATA.tables.items():
        if name not in there:
            found.append(f"table {name} is missing")
            continue
        columns = {column["name"] for column in looked.get_columns(name)}
        found += [
            f"column {name}.{column.name} is missing"
            for column in table.columns
            if column.name not in columns
        ]
    return found
