"""A full disk: the step is told as not stored, and work goes on once there is space."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import dump
from tests.core.store.programs import told_by
from tests.core.store.worlds import World, small_world

LONG = "words " * 3000

WITH_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
from partnerdesk.commands.items import AddItem
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.workspace import open_workspace
from tests.core.store.dumps import dump
from tests.core.store.worlds import small_world
path = Path(sys.argv[1])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_workspace(path) as workspace:
    world = small_world(workspace)
    before = dump(workspace)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, limits[1]))
    try:
        world.add("goal", {"title": "Aim", "outcome": "words " * 3000})
    except EnvironmentProblem as problem:
        print(problem.code)
    print(dump(workspace) == before)
    resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    world.add("goal", {"title": "Aim", "outcome": "words " * 3000})
    print(workspace.undo_state().undo_label, workspace.check().is_sound)
"""


def pages(workspace: Workspace, most: int | None = None) -> int:
    """Return how many pages the file has, or set how many it may have."""
    with workspace._file.driver() as driver:
        statement = "PRAGMA page_count" if most is None else f"PRAGMA max_page_count={most}"
        (found,) = driver.execute(statement).fetchone()
    return int(found)


def test_a_full_disk_is_told_and_the_next_edit_after_freeing_space_works(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        before = dump(workspace)
        pages(workspace, most=pages(workspace))

        with pytest.raises(EnvironmentProblem) as problem:
            world.add("goal", {"title": "Aim", "outcome": LONG})
        after = dump(workspace)
        pages(workspace, most=100_000)
        world.add("goal", {"title": "Aim", "outcome": LONG})

        assert problem.value.code == "disk_full"
        assert after == before
        assert len(dump(workspace)["goal"]) == 1
        assert workspace.undo_state().undo_label == "add Aim"
        assert workspace.check().is_sound


def test_nobody_hears_of_a_step_that_was_not_stored(path: Path) -> None:
    heard: list[object] = []
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        saved_at = workspace.saved_at
        workspace.events.subscribe(heard.append)
        pages(workspace, most=pages(workspace))

        with pytest.raises(EnvironmentProblem):
            world.add("goal", {"title": "Aim", "outcome": LONG})

        assert heard == []
        assert workspace.saved_at == saved_at


@pytest.mark.skipif(os.name != "posix", reason="limits of another kind")
def test_a_limit_on_the_size_of_files_costs_nothing_but_the_step(path: Path) -> None:
    told = told_by(WITH_A_LIMIT, path).splitlines()

    assert told[0] in ("disk_full", "io_error")
    assert told[1:] == ["True", "add Aim True"]


@contextlib.contextmanager
def a_small_disk(folder: Path) -> Iterator[None]:
    """Mount a disk of half a megabyte on a folder, where the system lets us."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode != 0:
        pytest.skip("only root may mount a small disk; the two tests above cover a full one")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def fill_up(disk: Path) -> Path:
    """Write a file until nothing more fits, and return it."""
    filler = disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(b"x" * 512):
            pass
    return filler


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_disk_that_is_really_full_keeps_what_was_stored(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    with a_small_disk(disk):
        with open_workspace(disk / "work.partnerdesk", clock=TickingClock()) as workspace:
            world = small_world(workspace)
            before = dump(workspace)
            filler = fill_up(disk)

            codes = [refusal(world), refusal(world)]
            unchanged = dump(workspace) == before
            filler.unlink()
            world.add("goal", {"title": "Aim"})
            sound = workspace.check().is_sound
        with open_workspace(disk / "work.partnerdesk") as workspace:
            workspace.undo()
            assert dump(workspace) == before

    assert codes == ["disk_full", "disk_full"]
    assert unchanged
    assert sound


@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_workspace_that_does_not_fit_is_told_and_can_be_made_later(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    path = disk / "work.partnerdesk"
    with a_small_disk(disk):
        filler = fill_up(disk)

        with pytest.raises(EnvironmentProblem) as problem:
            open_workspace(path)
        filler.unlink()
        with open_workspace(path) as workspace:
            assert workspace.check().is_sound

    assert problem.value.code == "disk_full"


def refusal(world: World) -> str:
    """Return the code of the problem that an edit raises."""
    with pytest.raises(EnvironmentProblem) as problem:
        world.add("goal", {"title": "Aim", "outcome": LONG})
    return problem.value.code
