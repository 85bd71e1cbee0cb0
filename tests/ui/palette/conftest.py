"""A window on the sample with its palette."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.glance import glance
from partnerdesk.settings import Settings
from tests.ui.conftest import now
from ui.frame.conduct import Conduct
from ui.frame.desk import Desk
from ui.main_window import MainWindow
from ui.palette.entries import Heading, Line
from ui.palette.palette import Palette
from ui.place import Place

CONTROL = Qt.KeyboardModifier.ControlModifier


class Finder:
    """The window as its user drives it: keys into whatever has the keyboard."""

    def __init__(self, qtbot: QtBot, path: Path, width: int, height: int) -> None:
        self.qtbot = qtbot
        self.desk = Desk(path, Settings(our_name="Brightwell Packaging"), clock=now)
        self.window = MainWindow(self.desk)
        self.window.resize(width, height)
        self.conduct = Conduct(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.conduct.show_glance(glance(path) or ())
        self.desk.open()
        qtbot.waitUntil(lambda: not self.conduct.book.is_working)

    @property
    def palette(self) -> Palette:
        """The palette, which must have been opened before."""
        return self.window.deeds()._find.palette

    def open_plan(self, name: str, section: str = "") -> None:
        """Go to the plan of an account."""
        account = next(each for each in self.conduct.book.lines if each.name.startswith(name))
        self.conduct.open_account(account.account_id)
        if section:
            self.desk.go(
                Place(account_id=account.account_id, plan_id=account.plan_id, section=section)
            )

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key in what has the keyboard."""
        focused: QWidget | None = self.window.focusWidget()
        target = self.window if focused is None else focused
        QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def ask(self, text: str) -> None:
        """Open the palette and type a text, and let typing pause."""
        self.press(Qt.Key.Key_K, CONTROL)
        self.type(text)

    def type(self, text: str) -> None:
        """Replace what is typed."""
        self.palette.field.clear()
        QTest.keyClicks(self.palette.field, text)
        self.qtbot.waitUntil(lambda: not self.palette._soon.isActive())

    def headings(self) -> list[str]:
        """Return the headings shown."""
        return [each.text for each in self.palette.list.rows.entries if isinstance(each, Heading)]

    def lines(self) -> list[Line]:
        """Return the rows that can be chosen."""
        return [each for each in self.palette.list.rows.entries if isinstance(each, Line)]

    def titles(self) -> list[str]:
        """Return the titles of the rows."""
        return [each.title for each in self.lines()]

    def close(self) -> None:
        """Close the window."""
        self.window.close()
        self.window.deleteLater()
        self.desk.deleteLater()


OpenFinder = Callable[..., Finder]


@pytest.fixture
def finding(qtbot: QtBot, sample_copy: Path) -> Iterator[OpenFinder]:
    """Return what opens a window in a size."""
    opened: list[Finder] = []

    def make(width: int = 1440, height: int = 900) -> Finder:
        opened.append(Finder(qtbot, sample_copy, width, height))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


@pytest.fixture
def finder(finding: OpenFinder) -> Finder:
    """A window on the sample."""
    return finding()
