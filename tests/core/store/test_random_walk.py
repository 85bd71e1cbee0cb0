"""Hundreds of random commands: undone and done again, each stage is what it was."""

import random

import pytest

from partnerdesk.commands.registry import HANDLERS
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.visibility import Visibility
from partnerdesk.errors import UserError
from partnerdesk.store.journal import PASSING
from partnerdesk.workspace import Workspace
from tests.core.store.dumps import Dump, dump
from tests.core.store.walks import Walk
from tests.core.store.worlds import fill, small_world

STEPS = 450

# Commands the walk leaves out, with the reason.
NOT_WALKED = {
    "KeepVersion": "it is final: undo passes it over",
    "SaveDraft": "it is passing: undo never meets it",
    "DeleteDraft": "it is passing: undo never meets it",
    "FinishCircleWizard": "it makes what other commands make; its own tests undo it",
}


def walked(workspace: Workspace, seed: int) -> tuple[list[Dump], set[str], int]:
    """Walk; return the dump after each undo step, the commands that did something, refusals."""
    walk = Walk(workspace=workspace, random=random.Random(seed))
    stages, done, refusals = [dump(workspace)], set(), 0
    last = 0
    for _ in range(STEPS):
        command = walk.command()
        before = stages[-1]
        try:
            change = workspace.execute(command).change
        except UserError:
            refusals += 1
            assert dump(workspace) == before, f"{command} was refused but changed something"
            continue
        if change is None:
            continue
        if change.number == PASSING:
            assert dump(workspace) == before, f"{command} is passing but changed what is not"
            continue
        done.add(type(command).__name__)
        if change.number == last:
            stages.pop()
        last = change.number
        stages.append(dump(workspace))
    return stages, done, refusals


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_step_of_a_random_walk_can_be_undone_and_redone(
    workspace: Workspace, seed: int
) -> None:
    world = small_world(workspace)
    fill(world, Visibility.SHARED)
    steps_before = len(undo_all(workspace))
    while workspace.undo_state().redo_label is not None:
        workspace.redo()

    stages, done, refusals = walked(workspace, seed)

    assert len(done) >= 15
    assert refusals > 10
    assert len(stages) > 60
    for stage in reversed(stages[:-1]):
        workspace.undo()
        assert dump(workspace) == stage
    assert len(undo_all(workspace)) == steps_before
    assert all(rows == [] for rows in dump(workspace).values())
    for _ in range(steps_before):
        workspace.redo()
    for stage in stages:
        assert dump(workspace) == stage
        if stage is not stages[-1]:
            workspace.redo()
    assert workspace.undo_state().redo_label is None
    assert workspace.check().is_sound


def test_the_walk_goes_by_every_command_that_can_be_undone(workspace: Workspace) -> None:
    world = small_world(workspace)
    fill(world, Visibility.SHARED)
    walk = Walk(workspace=workspace, random=random.Random(1))

    drawn = {type(walk.command()) for _ in range(1500)} | {type(walk.meet()) for _ in range(1500)}

    assert {command.__name__ for command in set(HANDLERS) - drawn} == set(NOT_WALKED)


def undo_all(workspace: Workspace) -> list[ChangeSet]:
    """Undo all there is."""
    undone = []
    while workspace.undo_state().undo_label is not None:
        undone.append(workspace.undo())
    return undone
