"""The window on the rewards of a plan, driven one measured step at a time."""

from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication

from partnerdesk.settings import Settings
from ui.app import make_application
from ui.frame.clothes import dress
from ui.frame.conduct import Conduct
from ui.frame.desk import Desk
from ui.main_window import MainWindow
from ui.pages.rewards.page import RewardsPage
from ui.place import Place


class RewardsWindow:
    """Shows the rewards of one plan."""

    def __init__(self, path: Path, account: str, plan: str) -> None:
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
        self._desk.go(Place(account_id=account, plan_id=plan, section="rewards"))
        self._settle()
        page = self._window.pages.current
        assert isinstance(page, RewardsPage)
        self._page = page
        self._line = page.lines.lines()[0]

    @property
    def party_ids(self) -> list[str]:
        """Return the parties of the plan in their order."""
        assert self._page.plan is not None
        return [party.id for party in self._page.plan.parts.parties]

    def split(self, percents: Mapping[str, Decimal]) -> None:
        """Let a slider go at a split, and wait until the page is painted."""
        self._line.slider.settled.emit(percents)
        self._page.repaint()

    def close(self) -> None:
        """Close the window and the workspace."""
        self._conduct.stop()
        self._window.close()
        self._window.deleteLater()
        self._settle()

    def _settle(self) -> None:
        for _ in range(40):
            self._app.processEvents()
