"""After an account was made the keyboard is on something small, never on the whole overview."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.frame.conftest import Opened
from ui.dialogs.new_things import NewAccount
from ui.look.focus_ring import FocusWatcher
from ui.pages.overview.page import OverviewPage


def test_no_ring_goes_round_the_whole_overview_of_a_new_account(
    opened: Opened, tmp_path: Path
) -> None:
    seen = opened(path=tmp_path / "own.partnerdesk")
    seen.trigger("new_account")
    dialog = seen.window.findChild(NewAccount)
    assert dialog is not None
    name = dialog.form.fields["name"].control
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Juniper Press")

    QTest.keyClick(dialog.make, Qt.Key.Key_Return)
    QApplication.processEvents()

    page = seen.window.pages.current
    assert isinstance(page, OverviewPage)
    app = QApplication.instance()
    assert app is not None
    watcher = app.findChild(FocusWatcher, "focus_watcher")
    assert watcher is not None
    ring = watcher.ring
    assert ring is None or ring.target not in (page, page.area, page.area.viewport())
    for _ in range(30):
        QTest.keyClick(QApplication.focusWidget() or seen.window, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused not in (page, page.area, seen.window)
