"""The index is what the rows are, after every command, undo and redo, and in every file."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from partnerdesk.commands.importing import ImportPlan
from partnerdesk.commands.items import DeleteItem, SetField
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.queries.plans import read_joint_plan
from partnerdesk.store.engine import driver_of
from partnerdesk.store.header import SCHEMA_VERSION
from partnerdesk.store.search_upkeep import is_in_order, rebuild
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.walks import Walk
from tests.core.store.worlds import World, fill, small_world
from tests.data.make_files import file_of

STEPS = 160


def indexed(workspace: Workspace) -> set[tuple[str, str, str, str]]:
    """Return item and words of each entry."""

    def read(connection: Connection) -> set[tuple[str, str, str, str]]:
        return set(
            driver_of(connection).execute(
                "SELECT e.item_id, w.title, w.body, w.private"
                " FROM search_entry AS e JOIN search_words AS w ON w.rowid = e.id"
            )
        )

    return workspace.read(read)


def found(workspace: Workspace, words: str) -> list[str]:
    """Return the items the bare index finds."""

    def read(connection: Connection) -> list[str]:
        rows = driver_of(connection).execute(
            "SELECT e.item_id FROM search_words AS w JOIN search_entry AS e ON e.id = w.rowid"
            " WHERE search_words MATCH ?",
            (words,),
        )
        return [row[0] for row in rows]

    return workspace.read(read)


def in_order(workspace: Workspace) -> bool:
    return workspace.read(is_in_order)


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_the_index_is_never_stale_on_a_random_walk(workspace: Workspace, seed: int) -> None:
    fill(small_world(workspace), Visibility.SHARED)
    walk = Walk(workspace=workspace, random=random.Random(seed))
    ways = [lambda: workspace.execute(walk.command()), workspace.undo, workspace.redo]

    for step in range(STEPS):
        try:
            walk.random.choices(ways, (8, 2, 1))[0]()
        except UserError:
            continue
        if step % 4 == 0:
            assert in_order(workspace)

    assert in_order(workspace)
    while workspace.undo_state().undo_label is not None:
        workspace.undo()
    assert in_order(workspace)
    assert indexed(workspace) == set()


def test_an_edit_is_found_and_what_stood_there_is_not(world: World) -> None:
    goal = world.add("goal", {"title": "Less packaging"})
    change = SetField(kind="goal", item_id=goal, field="title", value="Fewer pallets")

    world.workspace.execute(change)

    assert found(world.workspace, "pallets") == [goal]
    assert found(world.workspace, "packaging") == []
    world.workspace.undo()
    assert found(world.workspace, "packaging") == [goal]
    assert found(world.workspace, "pallets") == []


def test_deleted_items_vanish_with_their_parts_and_come_back(world: World) -> None:
    fill(world, Visibility.OURS_ONLY)
    before = indexed(world.workspace)

    world.workspace.execute(DeleteItem(kind="account", item_id=world.account))

    assert indexed(world.workspace) == set()
    world.workspace.undo()
    assert indexed(world.workspace) == before
    assert in_order(world.workspace)


def test_an_imported_plan_is_indexed(world: World, workspace: Workspace) -> None:
    for kind in ("goal", "risk", "reward", "issue"):
        world.add(kind, {"title": f"Zebra of {kind}"}, visibility=Visibility.SHARED)
    plan = workspace.read(lambda connection: read_joint_plan(connection, world.plan))

    workspace.execute(ImportPlan(plan=plan))

    assert len(found(workspace, "zebra")) == 8
    assert in_order(workspace)


@pytest.mark.parametrize("schema", range(1, SCHEMA_VERSION + 1))
def test_an_old_file_is_indexed_when_it_is_opened(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path) as workspace:
        assert in_order(workspace)
        assert len(indexed(workspace)) > 30


def test_making_the_index_anew_changes_nothing(world: World) -> None:
    fill(world, Visibility.SHARED)
    before = indexed(world.workspace)

    assert rebuild(world.workspace._file.engine)

    assert indexed(world.workspace) == before
    assert in_order(world.workspace)


BREAKAGES: dict[str, Callable[[sqlite3.Connection], object]] = {
    "no words": lambda file: file.execute("DROP TABLE search_words"),
    "no entries": lambda file: file.execute("DROP TABLE search_entry"),
    "no terms": lambda file: file.execute("DROP TABLE search_term"),
    "no state": lambda file: file.execute("DROP TABLE search_state"),
    "no pages": lambda file: file.execute("DROP TABLE search_words_data"),
    "wrong pages": lambda file: file.execute("UPDATE search_words_data SET block = x'00010203'"),
    "pages lost": lambda file: file.execute("DELETE FROM search_words_data WHERE id > 10"),
    "other recipe": lambda file: file.execute("UPDATE search_state SET recipe = '0'"),
}
UNNOTICED: dict[str, Callable[[sqlite3.Connection], object]] = {
    "an entry lost": lambda file: file.execute("DELETE FROM search_entry WHERE id % 3 = 0"),
    "a word changed": lambda file: file.execute("UPDATE search_words SET title = 'other'"),
    "a row written past the journal": lambda file: file.execute("UPDATE goal SET title = 'new'"),
}


def a_file(path: Path) -> World:
    """Make a file with one of everything; its workspace is closed."""
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        fill(world, Visibility.SHARED)
        workspace._has_changed = False
    return world


def broken(path: Path, way: Callable[[sqlite3.Connection], object]) -> World:
    """Make a file whose index is broken in one way."""
    world = a_file(path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA writable_schema=ON")
        way(file)
        file.commit()
    return world


@pytest.mark.parametrize("way", BREAKAGES.values(), ids=BREAKAGES)
def test_a_broken_index_keeps_nobody_from_working(
    path: Path, way: Callable[[sqlite3.Connection], object]
) -> None:
    world = broken(path, way)
    goal = world.items["goal"][0]

    with open_workspace(path) as workspace:
        workspace.execute(SetField(kind="goal", item_id=goal, field="title", value="Pallets"))
        workspace.undo()
        workspace.redo()
        workspace.check()

        assert in_order(workspace)
        assert found(workspace, "pallets") == [goal]


@pytest.mark.parametrize(
    "way", [*BREAKAGES.values(), *UNNOTICED.values()], ids=[*BREAKAGES, *UNNOTICED]
)
def test_the_check_up_makes_a_broken_index_anew(
    path: Path, way: Callable[[sqlite3.Connection], object]
) -> None:
    broken(path, way)

    with open_workspace(path) as workspace:
        sound = workspace.check().is_sound

        assert sound
        assert in_order(workspace)


def test_the_check_up_tells_what_it_did(path: Path) -> None:
    broken(path, UNNOTICED["an entry lost"])

    with open_workspace(path, writes=False) as workspace:
        looked = workspace.check()
    with open_workspace(path) as workspace:
        mended = workspace.check()
        again = workspace.check()

    assert (looked.search, mended.search, again.search) == ("stale", "made anew", "in order")
    assert looked.is_sound
