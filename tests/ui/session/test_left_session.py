"""The program died in a session: started again it shows nothing before it is told how to go on."""

from pathlib import Path

import pytest

from partnerdesk.commands.joint_session import StartSession
from partnerdesk.glance import may_be_looked_at
from partnerdesk.queries.sessions import unfinished_session
from partnerdesk.workspace import Workspace, open_workspace
from tests.core.store.programs import started
from tests.ui.frame.conftest import Opened, Seen, opened
from ui.together.left import SessionLeft
from ui.together.unfinished import UnfinishedDialog

__all__ = ["opened"]
STARTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui.app import Start, make_application
from ui.together.unfinished import UnfinishedDialog

app = make_application()
start = Start(Path(sys.argv[1]), is_demo=False, parent=app)

def is_seen():
    return start.window.centralWidget().isVisible()

def listed():
    print("listed", len(start.window.conduct.book.lines) > 0, is_seen(), flush=True)

def look():
    dialog = start.window.findChild(UnfinishedDialog)
    if dialog is not None and dialog.isVisible():
        print("asked", is_seen(), flush=True)
        dialog.later.click()
        print("answered", is_seen(), flush=True)
        start.window.close()

start.window.painted.connect(listed)
clock = QTimer(app)
clock.timeout.connect(look)
clock.start(50)
start.window.show()
app.exec()
"""


def plan_of(workspace: Workspace) -> str:
    return next(each.plan_id for each in workspace.portfolio() if each.plan_id)


def left(path: Path, *, is_rehearsal: bool = False) -> None:
    """Begin a session and do not end it."""
    with open_workspace(path) as workspace:
        workspace.execute(StartSession(plan_id=plan_of(workspace), is_rehearsal=is_rehearsal))


def asked(seen: Seen) -> UnfinishedDialog:
    """Return the question how to go on."""
    seen.qtbot.waitUntil(lambda: seen.window.findChild(UnfinishedDialog) is not None)
    dialog = seen.window.findChild(UnfinishedDialog)
    assert dialog is not None
    seen.qtbot.waitUntil(dialog.isVisible)
    return dialog


def is_seen(seen: Seen) -> bool:
    central = seen.window.centralWidget()
    assert central is not None
    return central.isVisible()


def test_only_a_session_that_others_may_look_at_counts(sample_copy: Path) -> None:
    before = may_be_looked_at(sample_copy)
    left(sample_copy, is_rehearsal=True)
    of_rehearsal = may_be_looked_at(sample_copy)
    with open_workspace(sample_copy) as workspace:
        found = workspace.read(unfinished_session)
        assert found is not None
        workspace.undo()
    left(sample_copy)

    assert (before, of_rehearsal, may_be_looked_at(sample_copy)) == (False, False, True)


@pytest.mark.parametrize("answer", ["drop", "later"])
def test_all_is_covered_until_the_answer(sample_copy: Path, opened: Opened, answer: str) -> None:
    left(sample_copy)
    seen = opened(path=sample_copy)
    dialog = asked(seen)
    was_seen, title = is_seen(seen), seen.window.windowTitle()

    getattr(dialog, answer).click()

    assert not was_seen
    assert title == "PartnerDesk"
    assert is_seen(seen)
    assert seen.window.findChild(SessionLeft) is None


def test_going_on_shows_the_session_and_covers_the_window(
    sample_copy: Path, opened: Opened
) -> None:
    left(sample_copy)
    seen = opened(path=sample_copy)

    asked(seen).go_on.click()

    assert seen.conduct.together.session is not None
    assert not is_seen(seen)
    seen.conduct.together.leave()
    assert is_seen(seen)


def test_a_rehearsal_covers_nothing(sample_copy: Path, opened: Opened) -> None:
    left(sample_copy, is_rehearsal=True)
    seen = opened(path=sample_copy)

    asked(seen)

    assert is_seen(seen)


def test_a_start_lists_the_accounts_behind_the_curtain(sample_copy: Path) -> None:
    left(sample_copy)

    with started(STARTING, str(sample_copy)) as program:
        said, _errors = program.communicate(timeout=60)

    assert said.split("\n")[:3] == ["listed True False", "asked False", "answered True"]
