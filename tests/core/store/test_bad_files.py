"""Files that cannot be opened: each is told with its sentence and left as it was."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.glance import glance
from partnerdesk.store.header import APPLICATION_ID, SCHEMA_VERSION
from partnerdesk.workspace import open_workspace

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200)


def a_database(path: Path, application: int, schema: int) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (title TEXT)")
    connection.execute("INSERT INTO bookmarks VALUES ('mine')")
    connection.execute(f"PRAGMA application_id={application}")
    connection.execute(f"PRAGMA user_version={schema}")
    connection.commit()
    connection.close()


MAKERS: dict[str, tuple[Callable[[Path], object], str]] = {
    "text": (lambda path: path.write_text("Dear diary, " * 50), "not_a_database"),
    "short text": (lambda path: path.write_text("Dear diary"), "not_a_database"),
    "picture": (lambda path: path.write_bytes(PNG), "not_a_database"),
    "cut header": (lambda path: path.write_bytes(b"SQLite format 3\x00"), "not_a_database"),
    "other program": (lambda path: a_database(path, 0, 0), "foreign_database"),
    "other mark": (lambda path: a_database(path, 1234, SCHEMA_VERSION), "foreign_database"),
    "newer": (lambda path: a_database(path, APPLICATION_ID, 999), "newer_schema"),
    "folder": (lambda path: path.mkdir(), "is_a_folder"),
}


@pytest.mark.parametrize("writes", [True, False], ids=["writing", "reading"])
@pytest.mark.parametrize("name", MAKERS)
def test_what_is_no_workspace_of_ours_is_refused_untouched(
    path: Path, name: str, writes: bool
) -> None:
    make, code = MAKERS[name]
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    stamp = path.stat().st_mtime_ns

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path, writes=writes)

    assert problem.value.code == code
    assert str(path) in problem.value.sentence
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert path.stat().st_mtime_ns == stamp
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert glance(path) is None


def test_a_newer_file_says_which_schema_it_has(path: Path) -> None:
    a_database(path, APPLICATION_ID, 999)

    with pytest.raises(EnvironmentProblem, match=f"schema 999; this one knows {SCHEMA_VERSION}"):
        open_workspace(path)


def test_a_missing_file_is_not_made_by_reading(path: Path) -> None:
    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path, writes=False)

    assert problem.value.code == "file_missing"
    assert not path.exists()


def test_an_empty_file_is_no_workspace_to_read_but_one_to_begin(path: Path) -> None:
    path.touch()

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path, writes=False)
    with open_workspace(path) as workspace:
        assert workspace.check().is_sound

    assert problem.value.code == "not_a_database"


def test_an_older_file_is_not_migrated_by_reading(path: Path) -> None:
    a_database(path, APPLICATION_ID, 0)

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path, writes=False)

    assert problem.value.code == "older_schema"


def test_a_folder_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(tmp_path / "file" / "work.partnerdesk")

    assert problem.value.code == "io_error"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]
