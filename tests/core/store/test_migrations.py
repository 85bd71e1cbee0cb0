"""Old files are brought up to date, with a backup first; a step that fails leaves all as it was."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.paths import backup_folder
from partnerdesk.store.engine import make_engine
from partnerdesk.store.header import APPLICATION_ID, SCHEMA_VERSION, read_header
from partnerdesk.store.schema import HEAD, create_schema
from partnerdesk.store.upgrade import MIGRATIONS, run_migrations, upgrade
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import small_world

GOOD = """
op.execute("CREATE TABLE added (id TEXT PRIMARY KEY)")
"""
BATCH = """
with op.batch_alter_table("party", recreate="always") as batch:
    batch.add_column(sa.Column("colour", sa.Text()))
"""
CASCADING = """
op.execute("CREATE TABLE badge (id INTEGER PRIMARY KEY,"
           " party_id TEXT REFERENCES party (id) ON DELETE CASCADE)")
op.execute("INSERT INTO badge (party_id) SELECT id FROM party")
"""
WRONG_SQL = """
op.execute("CREATE TABLE added (id TEXT PRIMARY KEY)")
op.execute("UPDATE goal SET title = 'half done'")
op.execute("INSERT INTO nowhere VALUES (1)")
"""
DANGLING = """
op.execute("DELETE FROM party")
"""
MARK = 'op.execute("PRAGMA user_version={number}")'
NEXT = SCHEMA_VERSION + 1
STEP = '''
import sqlalchemy as sa
from alembic import op
revision, down_revision = "{number:04}", "{before:04}"
branch_labels = depends_on = None


def upgrade() -> None:
    """Change the schema."""
'''


@contextmanager
def opened(path: Path | None) -> Iterator[Engine]:
    engine = make_engine(path)
    try:
        yield engine
    finally:
        engine.dispose()


def steps(folder: Path, *bodies: str) -> Path:
    """Return a folder with our migrations and further steps, each with its mark at the end."""
    target = folder / "100 % migrations"
    shutil.copytree(MIGRATIONS, target, ignore=shutil.ignore_patterns("__pycache__"))
    for index, body in enumerate(bodies, start=NEXT):
        head = STEP.format(number=index, before=index - 1)
        lines = (*body.strip().splitlines(), MARK.format(number=index))
        text = head + "".join(f"    {line}\n" for line in lines)
        (target / "versions" / f"{index:04}_test.py").write_text(text, encoding="utf-8")
    return target


def schema_of(engine: Engine) -> dict[str, str]:
    """Return the statement that makes each table and index, white space aside."""
    with engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        ).all()
    return {name: "".join(sql.replace('"', "").split()) for name, sql in rows}


def pragmas_of(engine: Engine) -> tuple[object, ...]:
    with engine.connect() as connection:
        return tuple(
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("application_id", "user_version", "foreign_keys")
        )


def dump_of(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.fixture
def old(path: Path) -> Path:
    """Give a workspace file with content."""
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        world.add("goal", {"title": "Aim"})
        workspace._has_changed = False
    return path


def test_migrating_from_nothing_makes_the_schema_that_new_files_get() -> None:
    with opened(None) as migrated, opened(None) as created:
        run_migrations(migrated)
        create_schema(created)

        assert schema_of(migrated) == schema_of(created)
        assert pragmas_of(migrated) == pragmas_of(created) == (APPLICATION_ID, SCHEMA_VERSION, 1)


def test_a_new_file_needs_no_migration() -> None:
    with opened(None) as engine:
        create_schema(engine)
        before = schema_of(engine)
        run_migrations(engine)
        with engine.connect() as connection:
            versions = connection.exec_driver_sql("SELECT * FROM alembic_version").scalars().all()

        assert versions == [HEAD]
        assert schema_of(engine) == before


def test_there_is_a_migration_for_each_schema() -> None:
    files = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))

    assert files == [f"{number:04}" for number in range(1, SCHEMA_VERSION + 1)]
    assert files[-1] == HEAD


def test_an_upgrade_makes_a_backup_of_the_old_file_first(old: Path, tmp_path: Path) -> None:
    before = dump_of(old)
    with opened(old) as engine:
        upgrade(engine, old, steps(tmp_path, GOOD))
        tables = schema_of(engine)

    (copy,) = backup_folder(old).iterdir()
    assert dump_of(copy) == before
    assert "added" in tables
    assert (read_header(old).schema, read_header(copy).schema) == (NEXT, SCHEMA_VERSION)
    assert copy.name == f"work before schema {NEXT}.partnerdesk"


@pytest.mark.parametrize("body", [WRONG_SQL, DANGLING], ids=["wrong SQL", "dangling"])
def test_a_step_that_fails_leaves_the_file_as_it_was_and_says_so(
    old: Path, tmp_path: Path, body: str
) -> None:
    before = dump_of(old)

    with opened(old) as engine:
        with pytest.raises(EnvironmentProblem) as problem:
            upgrade(engine, old, steps(tmp_path, body))
        keys = pragmas_of(engine)[2]

    assert problem.value.code == "migration_failed"
    assert str(backup_folder(old)) in problem.value.sentence
    assert dump_of(old) == before
    assert read_header(old).schema == SCHEMA_VERSION
    assert keys == 1
    with open_workspace(old) as workspace:
        assert workspace.check().is_sound


def test_where_the_second_step_fails_the_first_is_taken_back_as_well(
    old: Path, tmp_path: Path
) -> None:
    before = dump_of(old)

    with opened(old) as engine, pytest.raises(EnvironmentProblem):
        upgrade(engine, old, steps(tmp_path, GOOD, WRONG_SQL))

    assert dump_of(old) == before
    assert read_header(old).schema == SCHEMA_VERSION


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(old: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        before = connection.execute("SELECT id, party_id FROM person ORDER BY id").fetchall()

    with opened(old) as engine:
        upgrade(engine, old, steps(tmp_path, BATCH))
        keys = pragmas_of(engine)[2]

    with closing(sqlite3.connect(old)) as connection:
        after = connection.execute("SELECT id, party_id FROM person ORDER BY id").fetchall()
        columns = [row[1] for row in connection.execute("PRAGMA table_info(party)")]
        connection.execute("PRAGMA foreign_keys=ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute("DELETE FROM party")
    assert (len(before), after) == (4, before)
    assert "colour" in columns
    assert keys == 1


def test_rebuilding_a_table_keeps_rows_that_would_be_deleted_with_it(
    old: Path, tmp_path: Path
) -> None:
    with opened(old) as engine:
        upgrade(engine, old, steps(tmp_path, CASCADING, BATCH))

    with closing(sqlite3.connect(old)) as connection:
        (left,) = connection.execute("SELECT count(*) FROM badge").fetchone()
    assert left == 2


def test_a_failed_migration_while_opening_gives_the_lock_back(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(engine: Engine, path: Path) -> None:
        upgrade(engine, path, steps(tmp_path, WRONG_SQL))

    monkeypatch.setattr("partnerdesk.store.file.SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr("partnerdesk.store.file.upgrade", fail)
    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(old)
    monkeypatch.undo()

    with open_workspace(old) as workspace:
        assert workspace.check().is_sound
    assert problem.value.code == "migration_failed"
