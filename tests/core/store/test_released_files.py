"""A real file of each released schema opens, reads, and can be worked with."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.queries.accounts import list_accounts
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.store.header import SCHEMA_VERSION, read_header
from partnerdesk.workspace import open_workspace
from tests.core.store.dumps import dump
from tests.data.make_files import FOLDER, file_of

SCHEMAS = range(1, SCHEMA_VERSION + 1)


def plan_id(connection: Connection) -> str:
    (account,) = list_accounts(connection)
    return account.plans[0].id


def test_there_is_a_file_for_each_schema() -> None:
    files = sorted(FOLDER.glob("*.partnerdesk"))

    assert files == [file_of(schema) for schema in SCHEMAS]
    assert [read_header(file).schema for file in files] == list(SCHEMAS)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_a_file_of_each_schema_opens_and_reads(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path) as workspace:
        plan = workspace.read(lambda c: read_plan(c, plan_id(c)))
        seen = workspace.read(lambda c: read_joint_plan(c, plan_id(c)))
        rows = dump(workspace)
        sound = workspace.check().is_sound

    assert sound
    assert all(rows[kind] for kind in KINDS)
    assert (len(plan.parts.goals), len(seen.goals)) == (2, 1)
    assert plan.parts.goals[0].agreement is Agreement.CHANGED
    assert read_header(path).schema == SCHEMA_VERSION


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_history_of_an_old_file_can_be_walked(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path) as workspace:
        before = dump(workspace)
        workspace.redo()
        redone = dump(workspace)
        workspace.undo()

        assert redone != before
        assert dump(workspace) == before
        while workspace.undo_state().undo_label is not None:
            workspace.undo()
        assert all(rows == [] for rows in dump(workspace).values())
