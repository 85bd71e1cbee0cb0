"""Damaged files: told as damaged, left as they are, and described by the check."""

import sqlite3
from pathlib import Path

import pytest

from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.worlds import World, fill, small_world

LONG = "a rather long text that fills pages " * 200


def a_full_file(path: Path) -> World:
    """Make a workspace file of many pages; the world's workspace is closed."""
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        for number in range(20):
            world.add("goal", {"title": f"Goal {number}", "outcome": LONG})
    return world


def page_of(path: Path, table: str) -> tuple[int, int]:
    """Return offset and size of the first page of a table."""
    connection = sqlite3.connect(path)
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,))
    (number,) = found.fetchone()
    connection.close()
    return (number - 1) * size, size


def spoil(path: Path, offset: int, size: int) -> None:
    """Overwrite a part of a file."""
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(b"\xa5" * size)


def test_a_damaged_page_is_told_when_it_is_read_and_the_file_is_left_as_it_is(path: Path) -> None:
    world = a_full_file(path)
    spoil(path, *page_of(path, "goal"))
    before = path.read_bytes()

    with open_workspace(path) as workspace:
        with pytest.raises(EnvironmentProblem) as problem:
            workspace.read(lambda connection: read_plan(connection, world.plan))
        still_there = workspace.portfolio()

    assert problem.value.code == "damaged"
    assert "backups" in problem.value.sentence
    assert [each.name for each in still_there] == ["Alder"]
    assert path.read_bytes() == before


def test_the_check_describes_the_damage(path: Path) -> None:
    a_full_file(path)
    spoil(path, *page_of(path, "goal"))

    with open_workspace(path) as workspace:
        found = workspace.check()

    assert not found.is_sound
    assert found.damage != ()


def test_a_damaged_file_does_not_replace_a_good_backup(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.partnerdesk"
    a_full_file(path)
    copy.write_bytes(path.read_bytes())
    good = copy.read_bytes()
    spoil(path, *page_of(path, "goal"))

    with open_workspace(path) as workspace, pytest.raises(EnvironmentProblem) as problem:
        workspace.back_up(copy)

    assert problem.value.code == "damaged"
    assert copy.read_bytes() == good
    assert list(tmp_path.glob(".*.part")) == []


@pytest.mark.parametrize("writes", [True, False], ids=["writing", "reading"])
@pytest.mark.parametrize("kept", [0.02, 0.5, 0.95])
def test_a_file_that_was_cut_off_is_told_when_it_is_opened(
    path: Path, kept: float, writes: bool
) -> None:
    a_full_file(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * kept)])
    before = path.read_bytes()

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path, writes=writes)

    assert problem.value.code == "damaged"
    assert path.read_bytes() == before


def test_a_damaged_directory_of_tables_is_told_when_the_file_is_opened(path: Path) -> None:
    a_full_file(path)
    spoil(path, 100, 500)

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path)

    assert problem.value.code == "damaged"


def test_a_sound_file_is_found_sound(path: Path) -> None:
    a_full_file(path)

    with open_workspace(path, writes=False) as workspace:
        found = workspace.check()

    assert (found.damage, found.dangling, found.schema) == ((), (), ())


def test_the_check_finds_links_and_references_that_lead_nowhere(path: Path) -> None:
    world = a_full_file(path)
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM risk WHERE id = ?", (world.items["risk"][0],))
    connection.execute("UPDATE goal SET owner_us_id = 'nobody' WHERE title = 'Goal 3'")
    connection.execute("DROP TABLE snapshot")
    connection.commit()
    connection.close()

    with open_workspace(path) as workspace:
        found = workspace.check()

    assert found.damage == ()
    assert any(text.endswith("missing risk") for text in found.dangling)
    assert any("refers to a missing person" in text for text in found.dangling)
    assert found.schema == ("table snapshot is missing",)
