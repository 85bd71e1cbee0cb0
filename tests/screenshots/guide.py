"""The guide, pictured at each of its steps with a draft about a customer without a plan."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from partnerdesk.wizards.draft import Step
from tests.screenshots.guide_draft import answered
from ui.app import Start

NAMES = {
    Step.WHO: "guide-1-who",
    Step.CIRCLE_TODAY: "guide-2-circle-today",
    Step.SHOES: "guide-3-in-their-shoes",
    Step.CIRCLE_DIFFERENTLY: "guide-4-circle-differently",
    Step.HELP: "guide-5-help-them",
    Step.PRIORITY: "guide-6-priority",
    Step.WORK: "guide-7-work",
    Step.TESTS: "guide-8-five-tests",
}


def guide_of(start: Start, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    """Show the guide's steps about a customer without a plan and yield what to picture."""
    account = next(each for each in start.desk.workspace.portfolio() if not each.plan_id)
    guide = start.window.conduct.guide if start.window.conduct else None
    if guide is None:
        raise LookupError("the guide did not come up")
    guide.begin(account.account_id)
    if guide.shown is None:
        raise LookupError("the guide was not shown")
    settle()
    keeper = guide.shown.keeper
    keeper.change(answered(keeper.draft, start.desk.workspace.now().date()))
    for step, name in NAMES.items():
        guide.shown.page.go_to(step)
        settle()
        yield name, start.window
    guide.leave()
    settle()
