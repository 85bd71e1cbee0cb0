"""Undo and redo: one command is one step, ids are kept, and a restart forgets nothing."""

from decimal import Decimal
from pathlib import Path

import pytest

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.commands.items import AddItem, DeleteItem, MoveItem, SetField
from partnerdesk.commands.versions import KeepVersion
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import TABLES, dump, row_of
from tests.core.store.worlds import DAY, World, fill, small_world


def delete(world: World, kind: str, item: str) -> None:
    world.workspace.execute(DeleteItem(kind=kind, item_id=item))


def test_undo_restores_deleted_goals_with_their_ids(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    measured = world.add("measurement", {"measured_on": DAY, "value": 7}, parent=goal)
    before = dump(world.workspace)

    delete(world, "goal", goal)
    gone = (row_of(world.workspace, "goal", goal), row_of(world.workspace, "measurement", measured))
    world.workspace.undo()

    assert gone == (None, None)
    assert dump(world.workspace) == before


@pytest.mark.parametrize("kind", ["person", "plan", "account", "touchpoint", "risk", "reward"])
def test_undo_of_a_cascade_brings_everything_back(world: World, kind: str) -> None:
    fill(world, Visibility.SHARED)
    goal = world.items["goal"][0]
    world.workspace.execute(AgreeItem(kind="goal", item_id=goal))
    touchpoint = world.items["touchpoint"][0]
    people = SetParticipants(
        kind="touchpoint", item_id=touchpoint, person_ids=(world.cam, world.ann)
    )
    world.workspace.execute(people)
    targets = {"account": world.account, "plan": world.plan, "person": world.cam}
    before = dump(world.workspace)

    delete(world, kind, targets.get(kind) or world.items[kind][0])
    after = dump(world.workspace)
    world.workspace.undo()
    undone = dump(world.workspace)
    world.workspace.redo()

    assert undone == before != after
    assert dump(world.workspace) == after
    assert world.workspace.check().is_sound


def test_deleting_an_account_takes_everything_of_it_and_nothing_else(world: World) -> None:
    fill(world, Visibility.OURS_ONLY)
    everything = dump(world.workspace)
    other = small_world(world.workspace, "Birch")

    delete(world, "account", other.account)
    left = dump(world.workspace)
    delete(world, "account", world.account)

    assert left == everything
    assert dump(world.workspace) == {table: [] for table in TABLES}


def test_one_undo_step_is_one_command_with_its_label(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    world.workspace.execute(SetField(kind="goal", item_id=goal, field="unit", value="t"))

    first = world.workspace.undo()
    second = world.workspace.undo()

    assert [first.label, second.label] == ["change unit of Less waste", "add Less waste"]
    state = world.workspace.undo_state()
    assert (state.undo_label, state.redo_label) == ("add Dee", "add Less waste")


def test_undo_survives_closing_and_reopening(path: Path) -> None:
    with open_workspace(path, clock=TickingClock()) as workspace:
        world = small_world(workspace)
        goal = world.add("goal", {"title": "Less waste"})
        before = dump(workspace)
        delete(world, "goal", goal)
        after = dump(workspace)

    with open_workspace(path) as workspace:
        workspace.undo()
        undone = dump(workspace)
    with open_workspace(path) as workspace:
        workspace.redo()
        redone = dump(workspace)

    assert (undone, redone) == (before, after)


def test_a_new_command_drops_what_could_be_redone(world: World) -> None:
    world.add("goal", {"title": "One"})
    world.workspace.undo()

    world.add("goal", {"title": "Two"})

    assert world.workspace.undo_state().redo_label is None
    with pytest.raises(UserError) as refused:
        world.workspace.redo()
    assert refused.value.code == "nothing_to_redo"


def test_there_is_nothing_to_undo_in_a_new_workspace(workspace: Workspace) -> None:
    with pytest.raises(UserError) as refused:
        workspace.undo()

    assert refused.value.code == "nothing_to_undo"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE goal SET unit = 'kg', title = 'Behind its back' WHERE id = ?",
        "DELETE FROM goal WHERE id = ?",
    ],
)
def test_undo_is_refused_where_the_row_was_changed_behind_its_back(
    world: World, statement: str
) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    world.workspace.execute(SetField(kind="goal", item_id=goal, field="title", value="No waste"))
    with world.workspace._file.driver() as driver:
        driver.execute(statement, (goal,))
        driver.commit()
    before = dump(world.workspace)

    with pytest.raises(UserError) as refused:
        world.workspace.undo()

    assert refused.value.code == "undo_conflict"
    assert "rename Less waste" in refused.value.sentence
    assert dump(world.workspace) == before
    assert world.workspace.undo_state().undo_label == "rename Less waste"


def test_undo_is_refused_where_something_came_to_hang_on_what_would_go(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    with world.workspace._file.driver() as driver:
        driver.execute(
            "INSERT INTO measurement (id, goal_id, measured_on, value, note, position)"
            " VALUES ('m', ?, '2026-05-04', '1', '', 0)",
            (goal,),
        )
        driver.commit()
    before = dump(world.workspace)

    with pytest.raises(UserError) as refused:
        world.workspace.undo()

    assert refused.value.code == "undo_conflict"
    assert dump(world.workspace) == before
    world.add("goal", {"title": "Work goes on"})


def test_moving_can_be_undone(world: World) -> None:
    ids = [world.add("goal", {"title": str(number)}) for number in range(3)]
    before = dump(world.workspace)

    world.workspace.execute(MoveItem(kind="goal", item_id=ids[2], index=0))
    world.workspace.undo()

    assert dump(world.workspace) == before


def test_a_version_handed_out_is_passed_over_by_undo(world: World) -> None:
    goal = world.add("goal", {"title": "Less waste"})
    world.workspace.execute(KeepVersion(plan_id=world.plan, content="{}", fingerprint="f"))

    undone = world.workspace.undo()

    assert undone.label == "add Less waste"
    assert row_of(world.workspace, "goal", goal) is None
    head = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.head
    assert head.version == 1


def test_commands_carried_out_together_are_one_step(world: World) -> None:
    before = dump(world.workspace)
    commands = [
        AddItem(kind="goal", parent_id=world.plan, values={"title": "Goal"}),
        AddItem(kind="issue", parent_id=world.plan, values={"title": "Issue"}),
    ]

    outcome = world.workspace.execute_all(commands, "finish the circle")
    label = world.workspace.undo_state().undo_label
    world.workspace.undo()

    assert outcome.change is not None
    assert label == "finish the circle"
    assert dump(world.workspace) == before


def test_commands_carried_out_together_are_all_stored_or_none(world: World) -> None:
    before = dump(world.workspace)
    commands = [
        AddItem(kind="goal", parent_id=world.plan, values={"title": "Goal"}),
        AddItem(kind="goal", parent_id=world.plan, values={"title": ""}),
    ]

    with pytest.raises(UserError):
        world.workspace.execute_all(commands, "finish the circle")

    assert dump(world.workspace) == before
    assert world.workspace.undo_state().undo_label == "add Dee"


def test_changed_decimals_come_back_exactly(world: World) -> None:
    exact = Decimal("0.123456789012345678")
    goal = world.add("goal", {"title": "Goal", "target": exact})
    world.workspace.execute(SetField(kind="goal", item_id=goal, field="target", value=None))

    world.workspace.undo()

    (found,) = world.workspace.read(lambda c: read_plan(c, world.plan)).parts.goals
    assert found.target == exact
