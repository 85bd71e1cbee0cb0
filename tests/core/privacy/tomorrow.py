"""The schema of tomorrow: columns and a table that nobody has thought of yet, in today's file."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    MetaData,
    String,
    Table,
    Text,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable
from sqlalchemy.types import TypeEngine

from partnerdesk.store.models.registry import METADATA
from partnerdesk.workspace import Workspace

# Column by table: texts, figures and days, with names that say nothing of being private.
ADDED: Mapping[tuple[str, str], TypeEngine[Any]] = {
    ("goal", "what_we_think"): Text(),
    ("risk", "told_by"): String(300),
    ("plan", "floor_price"): BigInteger(),
    ("person", "met_first_on"): Date(),
    ("decision", "private_mood"): Text(),
    ("joint_session", "remarks"): Text(),
    ("session_course", "aside"): Text(),
}
NEW_TABLE = "gossip"


def schema_of_tomorrow() -> MetaData:
    """Return a copy of the schema with further columns and a further table."""
    schema = MetaData()
    for table in METADATA.tables.values():
        table.to_metadata(schema)
    for (table_name, name), kind in ADDED.items():
        schema.tables[table_name].append_column(Column(name, kind))
    Table(
        NEW_TABLE,
        schema,
        Column("id", String(36), primary_key=True),
        Column("plan_id", ForeignKey("plan.id")),
        Column("words", Text()),
    )
    return schema


def bring_tomorrow(workspace: Workspace, plan_id: str, schema: MetaData) -> None:
    """Add to a file what the schema of tomorrow has, with one row in its new table."""
    dialect = sqlite.dialect()
    with workspace._file.driver() as driver:
        for (table, name), kind in ADDED.items():
            driver.execute(f'ALTER TABLE "{table}" ADD COLUMN "{name}" {kind.compile(dialect)}')
        driver.execute(str(CreateTable(schema.tables[NEW_TABLE]).compile(dialect=dialect)))
        driver.execute(f'INSERT INTO "{NEW_TABLE}" VALUES (?, ?, ?)', ("1", plan_id, ""))
        driver.commit()
