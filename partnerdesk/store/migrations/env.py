"""Runs the steps on the connection it is handed, one transaction each, references checked."""

from typing import Any

from alembic import context
from alembic.runtime.migration import MigrationContext
from sqlalchemy.exc import InvalidRequestError


def _check_references(ctx: MigrationContext, *_more: Any, **_step: Any) -> None:
    connection = ctx.connection
    if connection is None:
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise InvalidRequestError(f"{broken[0]} {broken[1]} would refer to a missing {broken[2]}")


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=None,
    transactional_ddl=True,
    transaction_per_migration=True,
    on_version_apply=_check_references,
)
with context.begin_transaction():
    context.run_migrations()
