"""Typing is one step; whatever comes between ends it."""

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.domain.parties import Side
from partnerdesk.workspace import Origin
from tests.core.store.dumps import dump, row_of
from tests.core.store.worlds import World

THEIRS = Origin(side=Side.THEM)
SESSION = Origin(session_id="session")


def typing(goal: str, value: str, *, field: str = "title", key: str = "title#1") -> SetField:
    return SetField(kind="goal", item_id=goal, field=field, value=value, merge_key=key)


def title(world: World, goal: str) -> object:
    found = row_of(world.workspace, "goal", goal)
    return found and found["title"]


def test_typing_is_one_step(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    before = dump(world.workspace)

    for text in ("L", "Le", "Les", "Less waste"):
        world.workspace.execute(typing(goal, text))
    after = dump(world.workspace)
    world.workspace.undo()
    undone = dump(world.workspace)
    world.workspace.redo()

    assert undone == before
    assert dump(world.workspace) == after


def test_each_part_of_a_merged_step_is_told_as_it_happened(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    world.workspace.execute(typing(goal, "L"))

    change = world.workspace.execute(typing(goal, "Le")).change

    assert change is not None
    (row,) = change.rows
    assert row.before is not None
    assert row.after is not None
    assert (row.before["title"], row.after["title"]) == ("L", "Le")


@pytest.mark.parametrize(
    ("second", "origin"),
    [
        ({"key": "title#2"}, None),
        ({"field": "unit", "key": "unit#1"}, None),
        ({}, THEIRS),
        ({}, SESSION),
    ],
    ids=["other focus", "other field", "other side", "other session"],
)
def test_another_focus_field_side_or_session_is_another_step(
    world: World, second: dict[str, str], origin: Origin | None
) -> None:
    goal = world.add("goal", {"title": "Aim"})
    world.workspace.execute(typing(goal, "One"))
    between = dump(world.workspace)

    world.workspace.execute(typing(goal, "Two", **second), origin)
    world.workspace.undo()

    assert dump(world.workspace) == between
    assert title(world, goal) == "One"


def test_a_step_in_between_ends_the_typing(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    world.workspace.execute(typing(goal, "One"))
    world.add("goal", {"title": "Another"})

    world.workspace.execute(typing(goal, "Two"))
    world.workspace.undo()

    assert title(world, goal) == "One"


def test_typing_after_an_undo_is_a_step_of_its_own(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    world.workspace.execute(typing(goal, "One"))
    world.add("goal", {"title": "Another"})
    world.workspace.undo()

    world.workspace.execute(typing(goal, "Two"))
    world.workspace.undo()

    assert title(world, goal) == "One"


def test_changes_without_a_key_never_merge(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    for text in ("One", "Two"):
        command = SetField(kind="goal", item_id=goal, field="title", value=text)
        world.workspace.execute(command)

    world.workspace.undo()

    assert title(world, goal) == "One"


def test_a_version_handed_out_ends_the_typing(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    world.workspace.execute(typing(goal, "One"))
    version = KeepVersion(plan_id=world.plan, content="{}", fingerprint="f")
    world.workspace.execute(version)

    world.workspace.execute(typing(goal, "Two"))
    world.workspace.undo()

    assert title(world, goal) == "One"
