"""One writer at a time, and files that may not be written."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import dump
from tests.core.store.programs import NOBODY, OPEN, held_by_another, opened_by_nobody, told_by
from tests.core.store.worlds import small_world


def test_a_file_that_is_open_elsewhere_is_refused_and_says_where(path: Path) -> None:
    with held_by_another(path) as other:
        before = path.read_bytes()

        with pytest.raises(EnvironmentProblem) as problem:
            open_workspace(path)

        assert problem.value.code == "in_use"
        assert f"PID {other.pid}" in problem.value.sentence
        assert path.read_bytes() == before


def test_a_link_to_the_file_leads_to_the_same_lock(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.partnerdesk"
    with open_workspace(path):
        link.symlink_to(path)

        with pytest.raises(EnvironmentProblem) as problem:
            open_workspace(link)

    assert problem.value.code == "in_use"


def test_a_file_that_is_open_elsewhere_can_be_read(path: Path) -> None:
    with held_by_another(path):
        assert told_by(OPEN, path, "r") == "opened"


def test_the_lock_goes_when_its_holder_is_killed(path: Path) -> None:
    with held_by_another(path) as other:
        other.kill()
        other.wait(timeout=30)

    with open_workspace(path, clock=TickingClock()) as workspace:
        small_world(workspace)
        assert workspace.check().is_sound


def test_the_lock_goes_when_opening_fails(path: Path) -> None:
    path.write_bytes(b"")
    os.truncate(path, 0)
    with open_workspace(path):
        pass
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 300)

    for _again in range(2):
        with pytest.raises(EnvironmentProblem) as problem:
            open_workspace(path)
        assert problem.value.code == "damaged"


def test_another_program_in_the_middle_of_writing_is_waited_for_and_then_told(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        with workspace._file.driver() as driver:
            driver.execute("PRAGMA busy_timeout=10")
        before = dump(workspace)
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as intruder:
            intruder.execute("BEGIN IMMEDIATE")

            with pytest.raises(EnvironmentProblem) as problem:
                world.add("goal", {"title": "Aim"})

            intruder.execute("ROLLBACK")
        assert problem.value.code == "locked"
        assert dump(workspace) == before
        world.add("goal", {"title": "Aim"})
        assert len(dump(workspace)["goal"]) == 1


def test_a_reader_in_the_way_of_a_commit_costs_nothing_but_the_step(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        with workspace._file.driver() as driver:
            driver.execute("PRAGMA busy_timeout=10")
        before = dump(workspace)
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT * FROM goal").fetchall()

            with pytest.raises(EnvironmentProblem) as problem:
                world.add("goal", {"title": "Aim"})

            reader.execute("ROLLBACK")
        assert problem.value.code == "locked"
        assert dump(workspace) == before
        world.add("goal", {"title": "Aim"})
        assert workspace.undo_state().undo_label == "add Aim"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder that everybody may look into, with a workspace everybody may read."""
    folder = Path(tempfile.mkdtemp(prefix="partnerdesk-test-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)


def a_workspace_of_nobody(folder: Path) -> Path:
    """Make a workspace with the user whose permissions count."""
    path = folder / "work.partnerdesk"
    assert opened_by_nobody(path, "w") == "opened"
    return path


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_a_file_that_is_read_only_is_refused_for_writing_and_can_be_read(open_folder: Path) -> None:
    path = a_workspace_of_nobody(open_folder)
    path.chmod(0o400)
    before = path.read_bytes()

    writing = opened_by_nobody(path, "w")
    reading = opened_by_nobody(path, "r")

    assert (writing, reading) == ("read_only", "opened")
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_a_folder_that_is_read_only_is_refused_for_writing_and_can_be_read(
    open_folder: Path,
) -> None:
    path = a_workspace_of_nobody(open_folder)
    open_folder.chmod(0o500)
    before = path.read_bytes()

    writing = opened_by_nobody(path, "w")
    reading = opened_by_nobody(path, "r")
    new = opened_by_nobody(open_folder / "new.partnerdesk", "w")

    assert (writing, reading, new) == ("read_only", "opened", "read_only")
    assert path.read_bytes() == before


@pytest.mark.skipif(os.name != "posix", reason="permissions of another kind")
def test_a_file_that_may_not_be_read_is_told_as_read_only(open_folder: Path) -> None:
    path = a_workspace_of_nobody(open_folder)
    path.chmod(0)

    assert opened_by_nobody(path, "r") == "read_only"
