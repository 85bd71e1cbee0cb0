"""Bringing an older workspace up to date: a backup first, then one transaction per step.

Alembic is imported here only, and only for a file that is behind.
"""

import importlib
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import SUFFIX, backup_folder, make_private_folder
from partnerdesk.store.backup import back_up
from partnerdesk.store.engine import WRITES
from partnerdesk.store.header import read_header

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, path: Path) -> None:
    """Migrate a file to today's schema; where that fails it stays as it was."""
    schema = read_header(path).schema
    folder = backup_folder(path)
    make_private_folder(folder)
    copy = folder / f"{path.stem} before schema {schema + 1}{SUFFIX}"
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        if driver is not None:
            back_up(driver, copy)
    try:
        run_migrations(engine)
    except SQLAlchemyError as error:
        raise EnvironmentProblem(
            "migration_failed", path=path, detail=str(error.args[0]), backup=copy
        ) from error


def run_migrations(engine: Engine, target: str = "head") -> None:
    """Run the migrations that a database has not seen yet, with foreign keys checked at the end."""
    command = importlib.import_module("alembic.command")
    config_module = importlib.import_module("alembic.config")
    config = config_module.Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        # A batch operation on a table would otherwise delete the rows that refer to it.
        connection.connection.driver_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, target)
        finally:
            connection.rollback()
            connection.connection.driver_connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]
