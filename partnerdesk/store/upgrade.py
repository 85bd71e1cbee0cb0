"""Bringing an older workspace up to date: a backup first, then one transaction per step.

Alembic is imported here only, and only for a file that is behind.
"""

import contextlib
import importlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import SUFFIX, backup_folder, make_private_folder
from partnerdesk.store.backup import back_up, put_back
from partnerdesk.store.engine import WRITES, driver_of
from partnerdesk.store.header import read_header

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(engine: Engine, path: Path, migrations: Path = MIGRATIONS) -> None:
    """Migrate a file to today's schema; where that fails it stays as it was."""
    schema = read_header(path).schema
    folder = backup_folder(path)
    make_private_folder(folder)
    copy = folder / f"{path.stem} before schema {schema + 1}{SUFFIX}"
    with _driver(engine) as driver:
        back_up(driver, copy)
    try:
        run_migrations(engine, migrations)
    except SQLAlchemyError as error:
        if read_header(path).schema != schema:
            with _driver(engine) as driver:
                put_back(copy, driver)
        raise EnvironmentProblem(
            "migration_failed", path=path, detail=str(error.args[0]), backup=copy
        ) from error


@contextlib.contextmanager
def _driver(engine: Engine) -> Iterator[sqlite3.Connection]:
    with engine.connect() as connection:
        yield driver_of(connection)


def run_migrations(engine: Engine, migrations: Path = MIGRATIONS) -> None:
    """Run the migrations that a database has not seen yet, with foreign keys checked at the end."""
    command = importlib.import_module("alembic.command")
    config_module = importlib.import_module("alembic.config")
    config = config_module.Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        # A batch operation on a table would otherwise delete the rows that refer to it.
        driver = driver_of(connection)
        driver.execute("PRAGMA foreign_keys=OFF").close()
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        finally:
            connection.rollback()
            driver.execute("PRAGMA foreign_keys=ON").close()
