"""What a unit of work writes down, and what it refuses."""

import json
from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, delete, insert, update

from partnerdesk.commands.agreement import AgreeItem
from partnerdesk.commands.dialogue import SetParticipants
from partnerdesk.domain.changes import ChangeSet, RowChange
from partnerdesk.domain.visibility import Visibility
from partnerdesk.store import journal
from partnerdesk.store.models.plans import GoalRow
from partnerdesk.store.unit_of_work import UnitOfWork
from partnerdesk.workspace import Workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import dump
from tests.core.store.worlds import MOMENT, World


@pytest.fixture
def work(world: World) -> Iterator[UnitOfWork]:
    """Give a unit of work that is rolled back."""
    with UnitOfWork(world.workspace._file.engine, now=TickingClock()()) as opened:
        yield opened


@pytest.mark.parametrize("verb", [update(GoalRow).values(title="x"), delete(GoalRow)])
def test_bulk_statements_are_refused(work: UnitOfWork, verb: object) -> None:
    with pytest.raises(RuntimeError, match="journal"):
        work.session.execute(verb)  # type: ignore[call-overload]


def test_a_bulk_insert_is_refused(work: UnitOfWork) -> None:
    with pytest.raises(RuntimeError, match="journal"):
        work.session.execute(insert(GoalRow), [{"id": "g", "title": "x"}])


def record(work: UnitOfWork) -> ChangeSet | None:
    return work.record("a label", "Command")


def test_two_flushes_of_one_row_are_one_change(world: World, work: UnitOfWork) -> None:
    goal_id = world.add("goal", {"title": "Aim"})
    goal = work.get(GoalRow, goal_id)

    goal.title = "One"
    work.session.flush()
    goal.title, goal.unit = "Two", "t"
    change = record(work)

    assert change is not None
    wanted = RowChange(
        kind="goal",
        row_id=goal_id,
        before={"title": "Aim", "unit": ""},
        after={"title": "Two", "unit": "t"},
    )
    assert change.rows == (wanted,)


def test_what_is_put_back_before_the_end_is_no_change(world: World, work: UnitOfWork) -> None:
    goal = work.get(GoalRow, world.add("goal", {"title": "Aim"}))

    goal.title = "One"
    work.session.flush()
    goal.title = "Aim"

    assert record(work) is None


def test_a_row_made_and_deleted_in_one_go_leaves_no_trace(world: World, work: UnitOfWork) -> None:
    goal = work.get(GoalRow, world.add("goal", {"title": "Aim"}))
    values = {column.key: getattr(goal, column.key) for column in GoalRow.__table__.columns}
    twin = work.add(GoalRow(**{**values, "id": "twin"}))
    work.session.flush()

    work.session.delete(twin)

    assert record(work) is None


def test_a_row_changed_and_deleted_is_written_as_it_was_at_first(
    world: World, work: UnitOfWork
) -> None:
    goal = work.get(GoalRow, world.add("goal", {"title": "Aim"}))
    goal.title = "One"
    work.session.flush()

    work.session.delete(goal)
    change = record(work)

    assert change is not None
    (row,) = change.rows
    assert row.after is None
    assert row.before is not None
    assert row.before["title"] == "Aim"


def test_a_unit_of_work_that_is_not_committed_leaves_nothing(world: World) -> None:
    goal_id = world.add("goal", {"title": "Aim"})
    before = dump(world.workspace)

    with UnitOfWork(world.workspace._file.engine, now=TickingClock()()) as work:
        work.get(GoalRow, goal_id).title = "One"
        work.record("a label", "Command")

    assert dump(world.workspace) == before
    assert world.workspace.undo_state().undo_label == "add Aim"


def history(workspace: Workspace) -> list[RowChange]:
    def read(connection: Connection) -> list[RowChange]:
        return list(journal.rows_of(connection, journal.newest_number(connection)))

    return workspace.read(read)


def test_json_columns_are_written_down_and_undone(world: World) -> None:
    goal = world.add("goal", {"title": "Aim", "target": 5}, visibility=Visibility.SHARED)
    before = dump(world.workspace)

    world.workspace.execute(AgreeItem(kind="goal", item_id=goal))
    (row,) = history(world.workspace)
    world.workspace.undo()

    assert row.before is not None
    assert row.after is not None
    assert row.before["agreed_terms"] is None
    assert json.loads(str(row.after["agreed_terms"]))["target"] == "5"
    assert dump(world.workspace) == before


def test_rows_between_two_tables_are_written_down_and_undone(world: World) -> None:
    touchpoint = world.add("touchpoint", {"title": "Review", "starts_at": MOMENT})

    def people(*ids: str) -> SetParticipants:
        return SetParticipants(kind="touchpoint", item_id=touchpoint, person_ids=ids)

    world.workspace.execute(people(world.ann, world.cam))
    before = dump(world.workspace)

    world.workspace.execute(people(world.cam, world.dee))
    kinds = sorted(row.kind for row in history(world.workspace))
    world.workspace.undo()

    assert kinds == ["touchpoint", *["touchpoint_person"] * 3]
    assert dump(world.workspace) == before


def test_moments_without_a_time_zone_are_never_stored(world: World, work: UnitOfWork) -> None:
    goal = work.get(GoalRow, world.add("goal", {"title": "Aim"}))
    goal.changed_at = MOMENT.replace(tzinfo=None)

    with pytest.raises(Exception, match="time zone"):
        work.session.flush()
