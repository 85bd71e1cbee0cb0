"""The minutes as PDF, made beside canaries: neither the sheet nor the file holds one."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partnerdesk.commands.items import SetField
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import TopicKind
from partnerdesk.settings import Settings
from tests.core.privacy.leaving import pdf_text
from tests.ui.session.watched import Watched, assert_no_canary
from ui.session.paper_sheet import PaperSheet

PATIENCE = 20_000


def test_the_minutes_as_pdf_hold_nothing_private(
    watched: Watched, qtbot: QtBot, tmp_path: Path
) -> None:
    meeting, window = watched.meeting, watched.meeting.window
    meeting.settings = Settings(export_folder=str(tmp_path))
    watched.go_to(TopicKind.GOAL)
    goal = meeting.desk.plan.goals[0]
    meeting.desk.run(SetField(kind="goal", item_id=goal.id, field="measure", value="about tons"))
    meeting.press(Qt.Key.Key_Slash)
    meeting.type("/a Cam sends what this is about")
    meeting.press(Qt.Key.Key_Return)
    window.end()
    assert window.closing is not None
    window.closing._nod(Side.US)

    meeting.click(window.closing.paper)
    sheet = window.sheet
    assert isinstance(sheet, PaperSheet)
    qtbot.waitUntil(sheet.save_button.isEnabled, timeout=PATIENCE)
    sheet.save()
    watched.look()
    (file,) = tmp_path.glob("*.pdf")
    written = pdf_text(file.read_bytes())

    assert "what this is about" in written
    assert_no_canary(written)
    assert_no_canary(file.name)
    assert str(tmp_path) not in sheet.said.text()
