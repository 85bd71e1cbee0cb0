"""A program of its own: types at a step of the guide, and is killed once that may not be lost.

Run with a workspace file and a step. It waits for the guide's own clock, then ends without a word.
"""

import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from partnerdesk.queries.drafts import list_drafts, read_draft
from partnerdesk.settings import Settings
from partnerdesk.wizards.draft import Draft, Step
from ui.app import make_application
from ui.frame.conduct import Conduct
from ui.frame.desk import Desk
from ui.main_window import MainWindow
from ui.wizard.circle_today import CircleTodayStep
from ui.wizard.differently import DifferentlyStep
from ui.wizard.five_tests import FiveTestsStep
from ui.wizard.help_them import HelpStep
from ui.wizard.priority import PriorityStep
from ui.wizard.shoes import ShoesStep
from ui.wizard.step_view import StepView
from ui.wizard.who import WhoStep
from ui.wizard.work import WorkStep

TYPED = "Typed a moment ago"
MOST_ROUNDS = 4000


FIELDS: Mapping[type[StepView], Callable[[Any], QWidget]] = MappingProxyType(
    {
        WhoStep: lambda view: view.fields["title"].control,
        CircleTodayStep: lambda view: view.line.name.control,
        ShoesStep: lambda view: view.rows[0].answer.widget,
        DifferentlyStep: lambda view: next(iter(view.lists.values())).parts.line,
        HelpStep: lambda view: view.benefits.line,
        PriorityStep: lambda view: view.rituals.line,
        WorkStep: lambda view: view.lists["goals"].line,
        FiveTestsStep: lambda view: view.answers.evidence["vision"].control,
    }
)

FOUND: Mapping[Step, Callable[[Draft], str]] = MappingProxyType(
    {
        Step.WHO: lambda draft: draft.who.plan_title,
        Step.CIRCLE_TODAY: lambda draft: draft.people[0].name,
        Step.SHOES: lambda draft: draft.shoes[0].text,
        Step.CIRCLE_DIFFERENTLY: lambda draft: draft.changes[0].text,
        Step.HELP: lambda draft: draft.benefits[0].words,
        Step.PRIORITY: lambda draft: draft.rituals[0].title,
        Step.WORK: lambda draft: draft.goals[0].title,
        Step.TESTS: lambda draft: draft.tests[0].sentence,
    }
)


def main(path: Path, step: Step) -> None:
    """Type at a step, wait until it is stored, and die."""
    app = make_application()
    desk = Desk(path, Settings(our_name="Brightwell Packaging"))
    window = MainWindow(desk)
    conduct = Conduct(window)
    window.show()
    desk.open()
    assert conduct.guide is not None
    conduct.guide.open(desk.workspace.read(list_drafts)[0].id)
    shown = conduct.guide.shown
    assert shown is not None
    shown.page.go_to(step)
    view = shown.page.view
    QTest.keyClicks(FIELDS[type(view)](view), TYPED)
    for _ in range(MOST_ROUNDS):
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        stored = desk.workspace.read(lambda found: read_draft(found, shown.keeper.draft.id))
        if stored == shown.keeper.draft:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Step(sys.argv[2]))
