"""Making the schema of a new workspace, and telling whether a file has the one of today."""

from sqlalchemy import Connection, Engine

from partnerdesk.store.engine import WRITES, driver_of
from partnerdesk.store.header import APPLICATION_ID, SCHEMA_VERSION
from partnerdesk.store.models.registry import METADATA
from partnerdesk.store.search_index import make_tables

HEAD = "0007"


def create_schema(engine: Engine) -> None:
    """Make all tables in an empty file, in one transaction with its marks."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        METADATA.create_all(connection)
        make_tables(driver_of(connection))
        mark(connection)


def mark(connection: Connection) -> None:
    """Write whose file it is, and which schema it has, for us and for the migrations."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    connection.exec_driver_sql(
        "CREATE TABLE IF NOT EXISTS alembic_version ("
        "version_num VARCHAR(32) NOT NULL, "
        "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("DELETE FROM alembic_version")
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (HEAD,))
