"""A rep starts with nothing, makes a plan of both sides, prints it, and finds it all again."""

from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.ui.frame.conftest import Opened, Seen
from ui.dialogs.export_pdf import ExportPdf
from ui.dialogs.new_things import NewAccount
from ui.pages.items_page import ItemsPage
from ui.place import Place

LEFT = Qt.MouseButton.LeftButton
ADDED = {
    "goals": "Half the waste in every case",
    "risks": "The film runs short",
    "resources": "Sixty days of engineering",
    "rewards": "Lower waste fees",
}
KEPT = "Our margin allows more"


def items_page(seen: Seen, section: str) -> ItemsPage:
    """Go to a section and return its page."""
    now = seen.desk.place
    seen.desk.go(Place(account_id=now.account_id, plan_id=now.plan_id, section=section))
    page = seen.window.pages.current
    assert isinstance(page, ItemsPage)
    return page


def write(control: QWidget, text: str) -> None:
    """Write into a field in place of what it says."""
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    control.setFocus()
    control.selectAll()
    QTest.keyClicks(control, text)


def add(seen: Seen, section: str, title: str) -> ItemsPage:
    """Add an item with the keyboard, name it, and share it."""
    page = items_page(seen, section)
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    write(page.detail.title.control, title)
    assert page.flush()
    QTest.mouseClick(page.detail.standing.share, LEFT)
    return page


def make_account(seen: Seen) -> None:
    """Create an account with its plan in the dialog."""
    seen.trigger("new_account")
    dialog = seen.window.findChild(NewAccount)
    assert dialog is not None
    write(dialog.form.fields["name"].control, "Juniper Press")
    QTest.mouseClick(dialog.make, LEFT)


def printed(seen: Seen, target: Path) -> str:
    """Export the joint plan and return its text."""
    seen.trigger("export_pdf")
    dialog = seen.window.findChild(ExportPdf)
    assert dialog is not None
    dialog.set_path(target)
    QTest.mouseClick(dialog.export, LEFT)
    seen.qtbot.waitUntil(dialog.open_file.isVisible, timeout=20_000)
    dialog.reject()
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(target).pages)


@pytest.fixture
def own(opened: Opened, tmp_path: Path) -> Seen:
    """A window on a workspace in which nothing is yet."""
    return opened(path=tmp_path / "own.partnerdesk")


def test_a_plan_made_from_nothing_is_on_paper_and_there_again(
    own: Seen, opened: Opened, tmp_path: Path
) -> None:
    make_account(own)
    for section, title in ADDED.items():
        add(own, section, title)
    page = items_page(own, "goals")
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    write(page.detail.title.control, KEPT)
    assert page.flush()

    text = printed(own, tmp_path / "plan.pdf")
    own.close()
    again = opened(path=tmp_path / "own.partnerdesk")
    again.open_account("Juniper")

    for title in ADDED.values():
        assert title in text.replace("\n", " ")
    assert KEPT not in text.replace("\n", " ")
    assert "Version 1" in text
    assert again.window.acts["undo"].text() == "Undo: rename New goal"
    assert items_page(again, "goals").table.proxy.rowCount() == 2
