"""A program killed while it writes: what it had acknowledged is there, and nothing is half done."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from partnerdesk.errors import EnvironmentProblem
from partnerdesk.glance import glance
from partnerdesk.workspace import open_workspace
from tests.core.store.dumps import dump, row_of
from tests.core.store.programs import started

ACKNOWLEDGED = 40

WRITE_FOR_EVER = """
import sys
from pathlib import Path
from partnerdesk.workspace import open_workspace
from partnerdesk.commands.items import DeleteItem
from tests.core.store.worlds import small_world
with open_workspace(Path(sys.argv[1])) as workspace:
    world = small_world(workspace)
    kept = None
    while True:
        goal = world.add("goal", {"title": "Aim", "outcome": "words " * 500})
        print("made", goal, flush=True)
        if kept is not None:
            workspace.execute(DeleteItem(kind="goal", item_id=kept))
            print("gone", kept, flush=True)
            kept = None
        else:
            kept = goal
"""

HALF_DONE = """
import os, sys
from pathlib import Path
from partnerdesk.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]))
with workspace._file.driver() as driver:
    driver.execute("PRAGMA cache_size=2")
    driver.execute("BEGIN IMMEDIATE")
    driver.execute("UPDATE goal SET outcome = outcome || 'x', title = 'Half done'")
    driver.execute("CREATE TABLE filler (text TEXT)")
    driver.executemany("INSERT INTO filler VALUES (?)", [("x" * 3000,)] * 200)
    os.kill(os.getpid(), 9)
"""


def acknowledged_by_a_killed_writer(path: Path) -> dict[str, bool]:
    """Kill a writer in the middle; return for each goal whether it must still be there."""
    must_be_there: dict[str, bool] = {}
    with started(WRITE_FOR_EVER, path) as process:
        assert process.stdout is not None
        for _count in range(ACKNOWLEDGED):
            word, goal = process.stdout.readline().split()
            must_be_there[goal] = word == "made"
        process.kill()
        rest = process.stdout.read().splitlines()
    for line in rest:
        word, _space, goal = line.partition(" ")
        must_be_there[goal] = word == "made"
    return must_be_there


def test_all_that_was_acknowledged_is_there_after_a_kill(path: Path) -> None:
    must_be_there = acknowledged_by_a_killed_writer(path)
    # The step that the kill met may have been stored without being acknowledged.
    unsure = set(list(must_be_there)[-2:])

    with open_workspace(path) as workspace:
        found = {goal: row_of(workspace, "goal", goal) is not None for goal in must_be_there}
        sound = workspace.check().is_sound
        label = workspace.undo_state().undo_label
        before = dump(workspace)
        workspace.undo()
        undone = dump(workspace)
        workspace.redo()

        wrong = {goal for goal, there in must_be_there.items() if found[goal] != there}
        assert wrong <= unsure
        assert sound
        assert label in ("add Aim", "delete Aim")
        assert undone != before
        assert dump(workspace) == before


def test_a_step_that_was_half_written_is_taken_back_when_the_file_is_opened(path: Path) -> None:
    acknowledged_by_a_killed_writer(path)
    with open_workspace(path) as workspace:
        before = dump(workspace)
    with started(HALF_DONE, path) as process:
        process.wait(timeout=60)
    journal = path.with_name(f"{path.name}-journal")
    was_half_done = journal.exists()

    seen_early = glance(path)
    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path, writes=False)
    with open_workspace(path) as workspace:
        after = dump(workspace)
        sound = workspace.check().is_sound

    assert was_half_done
    assert seen_early is None
    assert problem.value.code == "left_open"
    assert after == before
    assert sound
    assert not journal.exists()
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'filler'")
        assert tables.fetchall() == []
