"""The program killed at each step: what was typed is there when it is opened again."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.period import year_of
from partnerdesk.queries.drafts import list_drafts, read_draft
from partnerdesk.wizards.draft import Draft, LevelAnswer, Step
from partnerdesk.wizards.edits import new_draft, renamed
from partnerdesk.wizards.people_parts import DraftPerson
from partnerdesk.workspace import open_workspace
from tests.architecture.imports import ROOT
from tests.ui.conftest import NOW
from tests.ui.frame.conftest import Opened
from tests.ui.wizard.guide_seen import activate, draft, page, waiting
from tests.ui.wizard.killed_while_typing import FOUND, TYPED

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")


def begun() -> Draft:
    """Return a draft with somebody in it, and one answer that can be explained."""
    empty = new_draft("Brightwell Packaging", year_of(NOW.date()), "EUR")
    person = DraftPerson(id=new_id(), party_id=empty.parties[1].id)
    vision = LevelAnswer(question="vision", level=50)
    return replace(renamed(empty, "Juniper Press"), people=(person,), tests=(vision,))


@pytest.mark.parametrize("step", list(Step))
def test_what_was_typed_outlives_the_program(step: Step, tmp_path: Path) -> None:
    path = tmp_path / "own.partnerdesk"
    with open_workspace(path) as workspace:
        workspace.execute(SaveDraft(draft=begun()))

    child = subprocess.run(
        [sys.executable, "-m", "tests.ui.wizard.killed_while_typing", str(path), step.value],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=120,
        check=False,
    )

    assert child.returncode == -signal.SIGKILL, child.stderr.decode()
    with open_workspace(path) as workspace:
        entry = workspace.read(list_drafts)[0]
        found = workspace.read(lambda connection: read_draft(connection, entry.id))
    assert TYPED in FOUND[step](found)
    assert found.step is step


def test_closing_the_window_keeps_what_is_half_typed(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "own.partnerdesk"
    seen = opened(path=path)
    activate(seen)
    seen.trigger("draw_circle")
    field = page(seen).view.bindings[0].editor
    field.widget.setText("Juniper Press")  # type: ignore[attr-defined]
    field.typed.emit()
    page(seen).go_to(Step.WORK)
    lists = page(seen).view.lists  # type: ignore[attr-defined]
    lists["goals"].line.setText("Half")
    lists["goals"].line.textEdited.emit("Half")
    seen.close()

    again = opened(path=path)

    assert again.conduct.home.drafts is not None
    again.conduct.home.drafts.opened.emit(again.desk.workspace.read(list_drafts)[0].id)
    assert draft(again).who.name == "Juniper Press"
    assert [each.title for each in draft(again).goals] == ["Half"]
    assert draft(again).step is Step.WORK


def test_a_guide_in_which_nothing_was_done_leaves_no_draft(opened: Opened) -> None:
    seen = opened()
    seen.trigger("draw_circle")
    page(seen).go_to(Step.WORK)

    seen.trigger("leave_guide")

    assert waiting(seen) == ()
