"""A whole window on a copy of the sample, opened as a start opens it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.glance import glance
from partnerdesk.settings import Settings
from tests.ui.conftest import now
from ui.frame.conduct import Conduct
from ui.frame.desk import Desk
from ui.main_window import MainWindow

Opened = Callable[..., "Seen"]


class Seen:
    """A window with its parts at hand."""

    def __init__(
        self, qtbot: QtBot, path: Path | None, width: int, height: int, locale: str = ""
    ) -> None:
        self.qtbot = qtbot
        settings = Settings(our_name="Brightwell Packaging", locale=locale)
        self.desk = Desk(path, settings, clock=now)
        self.window = MainWindow(self.desk)
        self.window.resize(width, height)
        self.conduct = Conduct(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        found = glance(path) if path is not None else None
        self.conduct.show_glance(found or ())

    def open(self) -> "Seen":
        """Open the workspace and wait until all is known of the accounts."""
        self.desk.open()
        self.qtbot.waitUntil(lambda: not self.conduct.book.is_working)
        return self

    def account(self, name: str) -> str:
        """Return the id of the account whose name begins so."""
        return next(
            line.account_id for line in self.conduct.book.lines if line.name.startswith(name)
        )

    def open_account(self, name: str) -> None:
        """Go to the plan of an account."""
        self.conduct.open_account(self.account(name))

    def is_demo(self) -> bool:
        """Tell whether the sample is shown."""
        return self.desk.is_demo

    def is_open(self) -> bool:
        """Tell whether a workspace is open."""
        return self.desk.is_open

    def trigger(self, key: str) -> None:
        """Use an action."""
        self.window.acts[key].trigger()

    def close(self) -> None:
        """Close the window as its user would."""
        self.window.close()
        self.window.close()
        self.window.deleteLater()
        self.desk.deleteLater()


@pytest.fixture
def opened(qtbot: QtBot, sample_copy: Path) -> Iterator[Opened]:
    """Return what opens a window on the sample: with width, height and path if wanted."""
    seen: list[Seen] = []

    def make(width: int = 1440, height: int = 900, path: Path | None = sample_copy) -> Seen:
        seen.append(Seen(qtbot, path, width, height))
        return seen[-1].open()

    yield make
    for each in seen:
        each.close()


@pytest.fixture
def seen(opened: Opened) -> Seen:
    """A window on the sample."""
    return opened()
