"""A commit that failed: what is in the file counts as stored, whatever the driver said."""

import logging
import sqlite3
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from partnerdesk.commands.items import SetField
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.errors import EnvironmentProblem
from partnerdesk.queries.drafts import list_drafts
from partnerdesk.wizards.edits import renamed
from partnerdesk.workspace import open_workspace
from tests.core.store.clocks import TickingClock
from tests.core.store.dumps import dump
from tests.core.store.worlds import World, small_world
from tests.core.wizards.drafts import named_draft


class Treacherous(sqlite3.Connection):
    """A connection whose commits fail on demand: before they reach the file, or after."""

    fails_before = False
    fails_after = False

    def commit(self) -> None:
        """Commit, or raise what a failing disk raises."""
        if Treacherous.fails_before:
            self.rollback()
            raise disk_error()
        super().commit()
        if Treacherous.fails_after:
            raise disk_error()


def disk_error() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
    return error


@pytest.fixture
def stored(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Give a world in a file whose connection can be told to fail."""
    connect = partial(sqlite3.connect, factory=Treacherous)
    monkeypatch.setattr("partnerdesk.store.engine.sqlite3.connect", connect)
    monkeypatch.setattr(Treacherous, "fails_before", False)
    monkeypatch.setattr(Treacherous, "fails_after", False)
    with open_workspace(path, clock=TickingClock()) as workspace:
        yield small_world(workspace)
        Treacherous.fails_before = Treacherous.fails_after = False


def test_a_commit_that_failed_after_reaching_the_file_counts_as_stored(
    stored: World, caplog: pytest.LogCaptureFixture
) -> None:
    heard: list[object] = []
    stored.workspace.events.subscribe(heard.append)
    Treacherous.fails_after = True

    with caplog.at_level(logging.WARNING):
        goal = stored.add("goal", {"title": "Aim"})

    assert len(heard) == 1
    assert goal in repr(dump(stored.workspace)["goal"])
    assert "is in the file" in caplog.text
    Treacherous.fails_after = False
    stored.workspace.undo()
    assert dump(stored.workspace)["goal"] == []


def test_a_commit_that_failed_before_reaching_the_file_is_told_as_not_stored(
    stored: World,
) -> None:
    before = dump(stored.workspace)
    Treacherous.fails_before = True

    with pytest.raises(EnvironmentProblem) as problem:
        stored.add("goal", {"title": "Aim"})

    assert problem.value.code == "io_error"
    assert dump(stored.workspace) == before
    Treacherous.fails_before = False
    stored.add("goal", {"title": "Aim"})
    assert stored.workspace.undo_state().undo_label == "add Aim"


@pytest.mark.parametrize("fails", ["fails_before", "fails_after"])
def test_typing_that_merges_is_told_apart_as_well(
    stored: World, fails: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal = stored.add("goal", {"title": "Aim"})

    def typing(text: str) -> SetField:
        return SetField(kind="goal", item_id=goal, field="title", value=text, merge_key="t")

    stored.workspace.execute(typing("L"))
    before = dump(stored.workspace)
    monkeypatch.setattr(Treacherous, fails, True)

    if fails == "fails_before":
        with pytest.raises(EnvironmentProblem):
            stored.workspace.execute(typing("Le"))
        assert dump(stored.workspace) == before
    else:
        stored.workspace.execute(typing("Le"))
        assert "'Le'" in repr(dump(stored.workspace)["goal"])


@pytest.mark.parametrize("fails", ["fails_before", "fails_after"])
def test_a_draft_that_leaves_no_history_is_told_apart_as_well(
    stored: World, fails: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = named_draft("Alder")
    stored.workspace.execute(SaveDraft(draft=draft))
    monkeypatch.setattr(Treacherous, fails, True)
    changed = SaveDraft(draft=renamed(draft, "Alder Foods"))

    if fails == "fails_before":
        with pytest.raises(EnvironmentProblem):
            stored.workspace.execute(changed)
    else:
        assert stored.workspace.execute(changed).change is not None

    name = "Alder" if fails == "fails_before" else "Alder Foods"
    assert [each.name for each in stored.workspace.read(list_drafts)] == [name]


def test_an_undo_that_failed_after_reaching_the_file_counts_as_done(stored: World) -> None:
    stored.add("goal", {"title": "Aim"})
    Treacherous.fails_after = True

    stored.workspace.undo()

    assert dump(stored.workspace)["goal"] == []
    assert stored.workspace.undo_state().redo_label == "add Aim"
    stored.workspace.redo()
    assert len(dump(stored.workspace)["goal"]) == 1


def test_an_undo_that_failed_before_reaching_the_file_is_not_done(stored: World) -> None:
    stored.add("goal", {"title": "Aim"})
    Treacherous.fails_before = True

    with pytest.raises(EnvironmentProblem) as problem:
        stored.workspace.undo()

    assert problem.value.code == "io_error"
    assert len(dump(stored.workspace)["goal"]) == 1
    assert stored.workspace.undo_state().undo_label == "add Aim"


def test_the_lock_is_still_held_after_a_failed_commit(stored: World, path: Path) -> None:
    Treacherous.fails_before = True
    with pytest.raises(EnvironmentProblem):
        stored.add("goal", {"title": "Aim"})

    with pytest.raises(EnvironmentProblem) as problem:
        open_workspace(path)

    assert problem.value.code == "in_use"
