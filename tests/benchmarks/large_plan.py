"""The window on a plan with very many goals: scrolled and filtered, one measured step at a time."""

from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from partnerdesk.commands.accounts import CreateAccount, CreatePlan
from partnerdesk.commands.items import AddItem
from partnerdesk.settings import Settings
from partnerdesk.workspace import open_workspace
from tests.benchmarks.measuring import duration_ms
from ui.app import make_application
from ui.frame.clothes import dress
from ui.frame.conduct import Conduct
from ui.frame.desk import Desk
from ui.main_window import MainWindow
from ui.pages.items_page import ItemsPage
from ui.place import Place

_STEP = 57  # pixels of one turn of the wheel, more or less
_THINGS = ("pallet", "bottle", "film", "forecast", "line")


class LargePlan:
    """Shows the goals of a plan that has nothing else."""

    def __init__(self, path: Path, items: int) -> None:
        place = _made(path, items)
        app = QApplication.instance() or make_application()
        assert isinstance(app, QApplication)
        self._app = app
        settings = Settings()
        dress(app, settings)
        self._desk = Desk(path, settings)
        self._window = MainWindow(self._desk)
        self._window.resize(1440, 900)
        self._conduct = Conduct(self._window)
        self._window.show()
        app.processEvents()
        self._desk.open()
        self._desk.go(place)
        self._settle()
        page = self._window.pages.current
        assert isinstance(page, ItemsPage)
        self._page = page

    def frames(self, count: int) -> list[float]:
        """Scroll down and up again; return what each frame took."""
        steps = [_STEP] * (count // 2) + [-_STEP] * (count // 2)
        return [duration_ms(partial(self._scroll, step)) for step in steps]

    def strokes(self, text: str) -> list[float]:
        """Filter by a text as it is typed; return what each key stroke took, until painted."""
        typed = [text[:length] for length in range(len(text) + 1)]
        return [duration_ms(partial(self._filter, now)) for now in typed]

    def close(self) -> None:
        """Close the window and the workspace."""
        self._conduct.stop()
        self._window.close()
        self._window.deleteLater()
        self._settle()

    def _scroll(self, step: int) -> None:
        bar = self._page.table.verticalScrollBar()
        bar.setValue(bar.value() + step)
        self._page.table.viewport().repaint()

    def _filter(self, text: str) -> None:
        self._page.show_words(text)
        self._page.table.viewport().repaint()

    def _settle(self) -> None:
        for _ in range(20):
            self._app.processEvents()


def _made(path: Path, items: int) -> Place:
    with open_workspace(path) as workspace:
        account = workspace.execute(CreateAccount(name="Large", our_name="We")).item_id
        plan = workspace.execute(
            CreatePlan(
                account_id=account,
                title="Plan",
                starts_on=date(2027, 1, 1),
                ends_on=date(2027, 12, 31),
                currency="EUR",
            )
        ).item_id
        goals = [_goal(plan, number) for number in range(items)]
        workspace.execute_all([*goals], "make a large plan")
    return Place(account_id=account, plan_id=plan, section="goals")


def _goal(plan: str, number: int) -> AddItem:
    thing = _THINGS[number % len(_THINGS)]
    values: dict[str, object] = {
        "title": f"Goal {number}: save every {thing}",
        "unit": "kg",
        "baseline": Decimal(40),
        "target": Decimal(number % 40),
        "target_on": date(2027, 1 + number % 12, 1 + number % 28),
    }
    return AddItem(kind="goal", parent_id=plan, values=values)
