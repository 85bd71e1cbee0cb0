"""Whoever listens hears of each stored change once, and of nothing else."""

import logging

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.errors import UserError
from tests.core.store.worlds import World


def heard_by(world: World) -> list[ChangeSet]:
    """Return a list that grows with each change that is told."""
    heard: list[ChangeSet] = []
    world.workspace.events.subscribe(heard.append)
    return heard


def test_each_change_is_told_once_to_everybody(world: World) -> None:
    one, other = heard_by(world), heard_by(world)

    goal = world.add("goal", {"title": "Aim"})

    assert len(one) == 1
    assert one == other
    assert one[0].touches("goal")
    assert goal in one[0].ids


def test_undo_and_redo_are_told_with_what_they_did(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    heard = heard_by(world)

    world.workspace.undo()
    world.workspace.redo()

    back, forth = (next(row for row in each.rows if row.row_id == goal) for each in heard)
    assert (back.after, forth.before) == (None, None)
    assert back.before == forth.after


def test_what_was_refused_or_changed_nothing_is_not_told(world: World) -> None:
    goal = world.add("goal", {"title": "Aim"})
    heard = heard_by(world)

    same = SetField(kind="goal", item_id=goal, field="title", value="Aim")
    world.workspace.execute(same)
    with pytest.raises(UserError):
        world.add("goal", {"title": ""})

    assert heard == []


def test_a_change_can_be_read_by_the_time_it_is_told(world: World) -> None:
    labels: list[str | None] = []

    def listen(_change: ChangeSet) -> None:
        labels.append(world.workspace.undo_state().undo_label)

    world.workspace.events.subscribe(listen)
    world.add("goal", {"title": "Aim"})

    assert labels == ["add Aim"]


def test_a_listener_that_fails_is_logged_and_the_others_hear_all_the_same(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_change: ChangeSet) -> None:
        raise ValueError("a bug in a view")

    world.workspace.events.subscribe(fail)
    heard = heard_by(world)

    with caplog.at_level(logging.ERROR):
        world.add("goal", {"title": "Aim"})

    assert len(heard) == 1
    assert world.workspace.undo_state().undo_label == "add Aim"
    assert [each.levelname for each in caplog.records] == ["ERROR"]


def test_who_no_longer_listens_hears_nothing(world: World) -> None:
    heard: list[ChangeSet] = []
    stop = world.workspace.events.subscribe(heard.append)

    stop()
    stop()
    world.add("goal", {"title": "Aim"})

    assert heard == []
