"""Reading the help: links, pictures and the size of the text, by keyboard and by mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from tests.ui.frame.conftest import Seen
from tests.ui.help.conftest import top_heading
from ui.help.keys import with_native_keys
from ui.help.opening import open_help
from ui.help.window import Spot

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)


def test_tab_goes_to_the_next_link_from_where_one_reads(seen: Seen) -> None:
    shown = open_help(seen.window)  # at the list of accounts, in the middle of its chapter
    seen.qtbot.waitUntil(shown.isActiveWindow)

    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Tab)
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Tab)
    assert shown.page.textCursor().selectedText() == "the plan"
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Return)

    assert shown.spot == Spot("plan")
    shown.go(Spot("backups"))  # no link in it: Tab leads on
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Tab)
    assert not shown.page.hasFocus()
    shown.close()


def test_a_picture_is_enlarged_by_keyboard_and_put_away(seen: Seen) -> None:
    shown = open_help(seen.window)
    seen.qtbot.waitUntil(shown.isActiveWindow)
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Tab)

    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Return)

    assert shown.sheet.isVisible()
    assert shown.sheet.hasFocus()
    assert shown.sheet.size() == shown.size()
    seen.qtbot.keyClick(shown.sheet, Qt.Key.Key_Escape)
    assert not shown.sheet.isVisible()
    assert shown.isVisible()
    assert shown.page.hasFocus()
    shown.close()


def test_zoom_enlarges_text_and_pictures_and_goes_back(seen: Seen) -> None:
    shown = open_help(seen.window)
    seen.qtbot.waitUntil(shown.isActiveWindow)
    control = Qt.KeyboardModifier.ControlModifier
    before = shown.page.document().defaultFont().pixelSize()

    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Plus, control)
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_Plus, control)
    larger = shown.page.document().defaultFont().pixelSize()
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_0, control)

    assert larger > before
    assert shown.page.document().defaultFont().pixelSize() == before
    for _ in range(20):
        shown.page.zoom(-1)
    assert 0 < shown.page.document().defaultFont().pixelSize() < before
    shown.close()


def test_links_may_lead_to_a_part_of_a_chapter(seen: Seen) -> None:
    shown = open_help(seen.window)

    shown.page.anchorClicked.emit(QUrl("backups.md#going-back-to-a-backup"))
    assert shown.spot == Spot("backups", "restoring")
    assert top_heading(shown) == "Going back to a backup"
    shown.page.anchorClicked.emit(QUrl("backups.md#nowhere"))

    assert shown.spot == Spot("backups")
    shown.close()


def test_keys_are_written_as_on_this_system(qapp: QApplication) -> None:
    native = QKeySequence("Ctrl+Shift+C").toString(QKeySequence.SequenceFormat.NativeText)

    told = with_native_keys("`Strg+Umschalt+C`, `Ctrl+Shift+C`, `/a they`, `Enter` and `N`")

    assert told == f"`{native}`, `{native}`, `/a they`, `Enter` and `N`"


def test_a_click_on_a_picture_enlarges_it(seen: Seen) -> None:
    shown = open_help(seen.window)
    on_it = QPoint(shown.page.viewport().width() // 2, 150)  # it begins under the heading

    seen.qtbot.mouseClick(shown.page.viewport(), Qt.MouseButton.LeftButton, pos=on_it)
    assert shown.sheet.isVisible()
    seen.qtbot.mouseClick(shown.sheet, Qt.MouseButton.LeftButton)

    assert not shown.sheet.isVisible()
    shown.close()
