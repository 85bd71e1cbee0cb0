"""A window on the sample, and the plan in it for lines that are typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.queries.plans import read_plan
from partnerdesk.workspace import open_workspace
from tests.ui.frame.conftest import Seen
from ui.help.window import HelpWindow


@pytest.fixture
def alder_parts(sample_copy: Path) -> PlanParts:
    """The parts of Alder's plan."""
    with open_workspace(sample_copy) as workspace:
        (alder,) = [each for each in workspace.portfolio() if each.name.startswith("Alder")]
        plan_id = alder.plan_id or ""
        return workspace.read(lambda connection: read_plan(connection, plan_id)).parts


@pytest.fixture
def seen(qtbot: QtBot, sample_copy: Path) -> Iterator[Seen]:
    """A window on the sample."""
    made = Seen(qtbot, sample_copy, 1440, 900).open()
    yield made
    made.close()


def top_heading(shown: HelpWindow) -> str:
    """Return the first heading within the window."""
    cursor = shown.page.cursorForPosition(QPoint(40, 30))
    return cursor.block().text()
