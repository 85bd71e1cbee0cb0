"""The minutes as PDF within the session: looked at as they will print, saved without a dialog."""

import errno
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from partnerdesk.settings import Settings
from tests.core.privacy.leaving import pdf_text
from tests.ui.session.conftest import Met
from tests.ui.session.meeting import Meeting
from ui.preview.zoom import Fit
from ui.session.closing import Closing
from ui.session.paper_sheet import PaperSheet

KEY = Qt.Key
PATIENCE = 20_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where exports go, in a folder whose name is nobody else's business."""
    made = tmp_path / "Other Customer Ltd"
    made.mkdir()
    return made


@pytest.fixture
def closing(met: Met, folder: Path) -> tuple[Meeting, Closing]:
    """A session in which something was agreed, at its minutes."""
    meeting = met(settings=Settings(export_folder=str(folder), language="en"))
    meeting.press(KEY.Key_Slash)
    meeting.type("/a they send the line plan by Friday")
    meeting.press(KEY.Key_Return)
    meeting.window.end()
    assert meeting.window.closing is not None
    return meeting, meeting.window.closing


def paper_of(meeting: Meeting, closing: Closing, qtbot: QtBot) -> PaperSheet:
    """Open the sheet and wait for its pages."""
    meeting.click(closing.paper)
    sheet = meeting.window.sheet
    assert isinstance(sheet, PaperSheet)
    qtbot.waitUntil(sheet.save_button.isEnabled, timeout=PATIENCE)
    return sheet


def refusing(number: int) -> Callable[[Path, Path], None]:
    """Return what the system answers instead of putting a file in place."""

    def refuse(_path: Path, _target: Path) -> None:
        raise OSError(number, "no")

    return refuse


def test_the_minutes_are_saved_where_exports_go(
    closing: tuple[Meeting, Closing], folder: Path, qtbot: QtBot
) -> None:
    sheet = paper_of(*closing, qtbot)

    closing[0].click(sheet.save_button)

    (file,) = folder.iterdir()
    assert file.name == "Session minutes Alder Foods Cooperative Joint session 2026-11-22.pdf"
    assert "Send the line plan" in pdf_text(file.read_bytes())
    assert sheet.said.text() == f"Saved with your exports: {file.name}"
    assert closing[0].window.findChildren(QFileDialog) == []


def test_saving_again_replaces_the_file_that_nobody_touched(
    closing: tuple[Meeting, Closing], folder: Path, qtbot: QtBot
) -> None:
    meeting, page = closing
    sheet = paper_of(meeting, page, qtbot)
    sheet.save()
    sheet.close_sheet()
    page.remark.setText("The price is open")

    paper_of(meeting, page, qtbot).save()

    (file,) = folder.iterdir()
    assert "The price is open" in pdf_text(file.read_bytes())


def test_a_file_of_somebody_else_is_never_replaced(
    closing: tuple[Meeting, Closing], folder: Path, qtbot: QtBot
) -> None:
    sheet = paper_of(*closing, qtbot)
    sheet.save()
    (first,) = folder.iterdir()
    first.write_text("annotated", encoding="utf-8")

    sheet.save()

    assert first.read_text(encoding="utf-8") == "annotated"
    assert sheet.said.text().endswith("2026-11-22 (2).pdf")
    assert len(list(folder.iterdir())) == 2


def test_what_the_computer_does_not_let_us_is_said_without_the_folder(
    closing: tuple[Meeting, Closing], folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = paper_of(*closing, qtbot)
    said: list[str] = []
    for number in (errno.ENOSPC, errno.EACCES, errno.EIO):
        monkeypatch.setattr(Path, "replace", refusing(number))
        sheet.save()
        said.append(sheet.said.text())

    assert "full" in said[0]
    assert said[1].startswith("Session minutes Alder")
    assert "read-only" in said[1]
    assert [text for text in said if folder.name in text] == []
    assert list(folder.iterdir()) == []


def test_pages_are_made_anew_when_the_minutes_change(
    closing: tuple[Meeting, Closing], folder: Path, qtbot: QtBot
) -> None:
    meeting, page = closing
    sheet = paper_of(meeting, page, qtbot)

    page.remark.setText("The price is open")
    page.flush()
    is_making = not sheet.save_button.isEnabled()
    qtbot.waitUntil(sheet.save_button.isEnabled, timeout=PATIENCE)
    sheet.save()

    assert is_making
    (file,) = folder.iterdir()
    assert "The price is open" in pdf_text(file.read_bytes())


def test_pages_are_read_wide_or_seen_whole(closing: tuple[Meeting, Closing], qtbot: QtBot) -> None:
    sheet = paper_of(*closing, qtbot)
    wide = sheet.view.zoom

    closing[0].click(sheet.whole)

    assert sheet.view.fit is Fit.PAGE
    assert sheet.view.zoom < wide


def test_keys_go_on_through_a_page_by_what_is_seen(
    closing: tuple[Meeting, Closing], qtbot: QtBot
) -> None:
    sheet = paper_of(*closing, qtbot)
    bar = sheet.view.verticalScrollBar()

    closing[0].press(KEY.Key_PageDown)
    down = bar.value()
    closing[0].press(KEY.Key_PageUp)

    assert 0 < down < bar.pageStep()
    assert bar.value() == 0


def test_escape_closes_the_sheet_and_gives_the_keyboard_back(
    closing: tuple[Meeting, Closing], qtbot: QtBot
) -> None:
    meeting, page = closing
    page.paper.setFocus()
    paper_of(meeting, page, qtbot)

    meeting.press(KEY.Key_Escape)

    assert meeting.window.sheet is None
    assert QApplication.focusWidget() is page.paper


def test_a_sheet_closed_while_its_pages_are_made_leaves_nothing_behind(
    closing: tuple[Meeting, Closing], qtbot: QtBot
) -> None:
    meeting, page = closing
    meeting.click(page.paper)
    sheet = meeting.window.sheet
    assert isinstance(sheet, PaperSheet)
    task = sheet._task
    assert task is not None

    with qtbot.waitSignal(task.ended, timeout=PATIENCE):
        sheet.close_sheet()

    assert meeting.window.sheet is None
