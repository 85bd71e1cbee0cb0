"""The list of accounts while there is nothing but a circle that was begun: it leads on."""

from pathlib import Path

from PySide6.QtCore import Qt

from partnerdesk.commands.accounts import CreateAccount
from partnerdesk.commands.wizard_drafts import SaveDraft
from partnerdesk.domain.period import year_of
from partnerdesk.wizards.edits import new_draft, renamed
from partnerdesk.workspace import open_workspace
from tests.ui.conftest import NOW
from tests.ui.frame.conftest import Opened
from tests.ui.wizard.guide_seen import draft


def begun(path: Path) -> Path:
    """Write a workspace with a draft and nothing else."""
    made = renamed(new_draft("Brightwell Packaging", year_of(NOW.date()), "EUR"), "Juniper Press")
    with open_workspace(path) as workspace:
        workspace.execute(SaveDraft(draft=made))
    return path


def test_it_leads_on_with_the_circle(opened: Opened, tmp_path: Path) -> None:
    seen = opened(path=begun(tmp_path / "own.partnerdesk"))
    home = seen.conduct.home

    assert home.only_begun is not None
    assert home.only_begun.isVisible()
    assert not home.table.isVisible()
    assert home.heading.count.text() == ""
    assert not home.heading.filter.isVisible()
    seen.qtbot.mouseClick(home.only_begun.button, Qt.MouseButton.LeftButton)

    assert draft(seen).who.name == "Juniper Press"


def test_the_list_is_back_with_the_first_account(opened: Opened, tmp_path: Path) -> None:
    seen = opened(path=begun(tmp_path / "own.partnerdesk"))
    home = seen.conduct.home
    command = CreateAccount(name="Juniper Press", our_name="Brightwell Packaging")

    seen.desk.context.run(command)
    seen.qtbot.waitUntil(lambda: not seen.conduct.book.is_working)

    seen.qtbot.waitUntil(home.table.isVisible)
    assert home.only_begun is not None
    assert not home.only_begun.isVisible()
    assert home.heading.filter.isVisible()


def test_without_drafts_and_accounts_three_ways_lead_in(opened: Opened, tmp_path: Path) -> None:
    seen = opened(path=tmp_path / "own.partnerdesk")

    assert seen.conduct.home.only_begun is None
    assert seen.window.stack.currentWidget() is seen.conduct.first_run
