"""A workspace as the first PartnerDesk wrote it, made anew to try whether it still opens."""

import sqlite3
from contextlib import closing
from pathlib import Path

from partnerdesk.store.header import APPLICATION_ID
from partnerdesk.store.upgrade import MIGRATIONS

_SCHEMA = MIGRATIONS / "versions" / "0001_first.sql"
_WHEN = "2026-03-02T09:00:00.000000+00:00"
_ID = "0190b6a8-0000-7000-8000-000000000001"


def write_oldest(path: Path, account: str) -> None:
    """Write a workspace of the first schema with one account. The file must not exist yet."""
    with closing(sqlite3.connect(path)) as driver:
        driver.executescript(_SCHEMA.read_text(encoding="utf-8"))
        driver.execute(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
        )
        driver.execute("INSERT INTO alembic_version VALUES ('0001')")
        columns = driver.execute("PRAGMA table_info(account)").fetchall()
        needed = {name: "" for _number, name, _type, is_needed, *_more in columns if is_needed}
        row = {**needed, "id": _ID, "name": account, "kind": "external", "position": 0}
        row |= {"created_at": _WHEN, "changed_at": _WHEN}
        places = ", ".join("?" * len(row))
        driver.execute(f"INSERT INTO account ({', '.join(row)}) VALUES ({places})", [*row.values()])
        driver.execute(f"PRAGMA application_id={APPLICATION_ID}")
        driver.execute("PRAGMA user_version=1")
        driver.commit()
