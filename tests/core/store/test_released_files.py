"""A real file of each released schema opens, reads, and can be worked with."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, RowMapping

from partnerdesk.commands.joint_session import ResumeSession
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.parties import Side
from partnerdesk.paths import backup_folder
from partnerdesk.queries.accounts import list_accounts
from partnerdesk.queries.drafts import list_drafts, read_draft
from partnerdesk.queries.history import read_history
from partnerdesk.queries.plans import read_joint_plan, read_plan
from partnerdesk.queries.sessions import sealed_answers, session_view, unfinished_session
from partnerdesk.sessions.course import Stage
from partnerdesk.store.header import SCHEMA_VERSION, read_header
from partnerdesk.workspace import open_workspace
from tests.core.store.dumps import dump
from tests.core.wizards.drafts import full_draft
from tests.data.make_files import FOLDER, file_of

FIRST_WITH_DRAFTS = 4
FIRST_WITH_SESSIONS = 6
SCHEMAS = sorted(int(file.stem[-4:]) for file in FOLDER.glob("*.partnerdesk"))


def rows_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def commitments_in(connection: Connection) -> list[RowMapping]:
    return list(connection.exec_driver_sql("SELECT * FROM commitment").mappings())


def plan_id(connection: Connection) -> str:
    (account,) = list_accounts(connection)
    return account.plans[0].id


def test_there_is_a_file_of_each_released_schema_from_the_first_on() -> None:
    files = [file_of(schema) for schema in SCHEMAS]

    assert SCHEMAS[0] == 1
    assert [read_header(file).schema for file in files] == SCHEMAS


@pytest.mark.parametrize("schema", [each for each in SCHEMAS if each < SCHEMA_VERSION])
def test_an_old_file_is_copied_before_it_is_brought_up_to_date(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path):
        pass

    copy = backup_folder(path) / f"{path.stem} before schema {schema + 1}{path.suffix}"
    assert read_header(path).schema == SCHEMA_VERSION
    assert read_header(copy).schema == schema
    assert rows_in(copy) == rows_in(file_of(schema))


def test_commitments_of_the_first_schema_keep_all_they_had_and_know_no_day(path: Path) -> None:
    shutil.copy(file_of(1), path)

    with open_workspace(path) as workspace:
        new = {str(row["id"]): dict(row) for row in workspace.read(commitments_in)}

    with closing(sqlite3.connect(file_of(1))) as connection:
        connection.row_factory = sqlite3.Row
        old = {row["id"]: dict(row) for row in connection.execute("SELECT * FROM commitment")}
    assert {row.pop("delivered_on") for row in new.values()} == {None}
    assert new == old


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
        left = {table for table, rows in dump(workspace).items() if rows}
        assert left <= {"wizard_draft"}  # drafts have no history


@pytest.mark.parametrize("schema", [each for each in SCHEMAS if each >= FIRST_WITH_DRAFTS])
def test_the_draft_in_a_file_of_each_schema_can_be_opened(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path) as workspace:
        (entry,) = workspace.read(list_drafts)
        draft = workspace.read(lambda connection: read_draft(connection, entry.id))

    assert (entry.name, entry.trouble) == ("Alder Foods", None)
    assert draft.goals[0].title == "Packaging waste"


@pytest.mark.parametrize("schema", [each for each in SCHEMAS if each >= FIRST_WITH_SESSIONS])
def test_the_session_in_a_file_of_each_schema_goes_on(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path) as workspace:
        found = workspace.read(unfinished_session)
        assert found is not None
        workspace.execute(ResumeSession(session_id=found.id))
        view = workspace.read(lambda connection: session_view(connection, found.id))
        theirs = workspace.read(lambda c: sealed_answers(c, found.id, Side.THEM))

    assert [each.item.title for each in view.captured] == ["We go on"]
    assert [each.text for each in view.parked] == ["For later"]
    assert [(each.question, each.level) for each in theirs.answers] == [("risk", 25)]
    assert view.stage is Stage.RUNNING


@pytest.mark.parametrize("schema", [each for each in SCHEMAS if each < FIRST_WITH_SESSIONS])
def test_changes_of_an_old_file_are_by_one_side_each(path: Path, schema: int) -> None:
    shutil.copy(file_of(schema), path)

    with open_workspace(path) as workspace:
        history = workspace.read(lambda c: read_history(c, plan_id(c), limit=500))
        workspace.undo()

    assert len(history.entries) > 10
    assert not any(each.by_both for each in history.entries)


def test_an_old_file_gets_a_place_for_drafts(path: Path) -> None:
    shutil.copy(file_of(FIRST_WITH_DRAFTS - 1), path)
    draft = full_draft()

    with open_workspace(path) as workspace:
        workspace.execute(SaveDraft(draft=draft))
        assert workspace.read(lambda connection: read_draft(connection, draft.id)) == draft
