"""F1 and the window of the help: the part that fits, contents, search, back and forward."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.frame.conftest import Seen
from tests.ui.help.conftest import top_heading
from ui.actions.table import ACTIONS
from ui.dialogs.shortcut_sheet import ShortcutSheet
from ui.help.dressing import blocks_of
from ui.help.opening import open_help
from ui.help.window import HelpWindow, Spot
from ui.look.theme import Theme, apply
from ui.pages.views_page import ViewsPage

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)
PICTURE = QTextDocument.ResourceType.ImageResource.value


def help_of(seen: Seen) -> HelpWindow:
    found = seen.window.findChild(HelpWindow)
    assert found is not None
    return found


def headings(shown: HelpWindow) -> list[str]:
    blocks = blocks_of(shown.page.document())
    return [block.text() for block in blocks if block.blockFormat().headingLevel()]


def test_f1_opens_the_section_of_the_page(seen: Seen) -> None:
    seen.open_account("Alder")
    seen.desk.go(seen.desk.place._replace(section="risks"))

    seen.qtbot.keyClick(seen.window, Qt.Key.Key_F1)

    shown = help_of(seen)
    assert shown.spot == Spot("plan", "risks")
    assert top_heading(shown) == "Risks"
    shown.close()


def test_f1_on_the_accounts_tells_of_them(seen: Seen) -> None:
    seen.trigger("help")

    assert help_of(seen).spot == Spot("welcome", "accounts")


def test_f1_in_a_dialog_tells_of_the_dialog(seen: Seen) -> None:
    seen.trigger("settings")
    (dialog,) = [each for each in seen.window.findChildren(QDialog) if each.isVisible()]

    seen.qtbot.keyClick(dialog, Qt.Key.Key_F1)

    shown = help_of(seen)
    assert shown.spot == Spot("welcome", "settings")
    assert shown.parent() is dialog  # it could not be used behind one that is modal
    dialog.reject()


def test_f1_in_a_dialog_over_a_dialog_tells_of_the_upper_one(seen: Seen) -> None:
    seen.trigger("settings")
    (lower,) = [each for each in seen.window.findChildren(QDialog) if each.isVisible()]
    upper = ShortcutSheet(seen.window.acts, lower)
    upper.open()

    seen.qtbot.keyClick(upper, Qt.Key.Key_F1)

    shown = upper.findChild(HelpWindow)
    assert shown is not None
    assert shown.spot == Spot("shortcuts")
    upper.reject()
    lower.reject()


def test_the_window_is_used_again(seen: Seen) -> None:
    first = open_help(seen.window)
    seen.open_account("Alder")

    second = open_help(seen.window)

    assert second is first
    assert second.spot.chapter == "plan"


def test_back_and_forward_lead_where_one_was(seen: Seen) -> None:
    shown = open_help(seen.window)
    shown.go(Spot("privacy"))
    shown.go(Spot("printing"))

    seen.qtbot.mouseClick(shown.back, Qt.MouseButton.LeftButton)
    assert shown.spot == Spot("privacy")
    assert headings(shown)[0] == "What stays private"
    seen.qtbot.mouseClick(shown.forward, Qt.MouseButton.LeftButton)
    assert shown.spot == Spot("printing")
    assert not shown.forward.isEnabled()
    shown.close()


def test_links_lead_on_and_never_out(seen: Seen) -> None:
    shown = open_help(seen.window)

    shown.page.anchorClicked.emit(QUrl("privacy.md"))
    assert shown.spot == Spot("privacy")
    shown.page.anchorClicked.emit(QUrl("https://example.org/printing.md"))
    assert shown.spot == Spot("privacy")
    assert shown.page.loadResource(PICTURE, QUrl("https://example.org/a.png")) is None
    assert shown.page.loadResource(PICTURE, QUrl("../../../../etc/hostname")) is None
    shown.close()


def test_the_contents_list_chapters_and_sections(seen: Seen) -> None:
    shown = open_help(seen.window)
    rows = [shown.contents.item(row).text().strip() for row in range(shown.contents.count())]
    assert {"Settings", "Your first circle", "Shortcuts"} <= set(rows)

    shown.contents.setCurrentRow(rows.index("Your first circle"))

    assert shown.spot == Spot("first-circle")
    assert headings(shown)[0] == "Your first circle"
    shown.close()


def test_searching_lists_hits_and_marks_the_words(seen: Seen) -> None:
    shown = open_help(seen.window)
    seen.qtbot.waitUntil(shown.isActiveWindow)
    seen.qtbot.keyClick(shown.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.search.hasFocus()
    seen.qtbot.keyClicks(shown.search, "mistake")

    seen.qtbot.keyClick(shown.search, Qt.Key.Key_Return)

    assert shown.spot == Spot("backups", "trouble")
    marked = [each.cursor.selectedText() for each in shown.page.extraSelections()]
    assert marked == ["mistake"]
    seen.qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    assert shown.search.text() == ""
    assert shown.contents.count() > 5
    seen.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_nothing_found_is_said(seen: Seen) -> None:
    shown = open_help(seen.window)
    shown.search.setText("xylophone")

    assert shown.contents.item(0).text().startswith("Nothing was found")
    shown.close()


def test_the_shortcuts_are_those_of_the_actions(seen: Seen) -> None:
    shown = open_help(seen.window)
    shown.go(Spot("shortcuts"))

    text = shown.page.toPlainText()
    missing = [
        keys
        for spec in ACTIONS
        for keys in spec.shortcuts
        if keys not in text and not spec.key.startswith("_")
    ]
    assert missing == []
    assert "Ctrl+1" in text
    shown.close()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
@pytest.mark.parametrize("factor", [1.0, 1.5])
def test_pages_are_dressed_again_and_pictures_fit(
    seen: Seen, qapp: QApplication, theme: Theme, factor: float
) -> None:
    shown = open_help(seen.window)
    apply(qapp, theme, factor)
    seen.qtbot.waitUntil(lambda: shown.page._worn == f"{theme} {factor}")
    room = shown.page.viewport().width()

    assert shown.page.document().idealWidth() <= room
    assert shown.page.document().size().width() <= room
    sizes = {
        block.begin().fragment().charFormat().font().pixelSize()
        for block in blocks_of(shown.page.document())
        if block.blockFormat().headingLevel() == 1
    }
    assert min(sizes) >= round(20 * factor)
    shown.close()
    apply(qapp, Theme.LIGHT)


@pytest.mark.parametrize(
    ("section", "view", "spot"),
    [
        ("health", "alignment", Spot("checks", "alignment")),
        ("history", "versions", Spot("backups", "versions")),
        ("history", "changes", Spot("plan", "history")),
    ],
)
def test_views_have_places_of_their_own(seen: Seen, section: str, view: str, spot: Spot) -> None:
    seen.open_account("Alder")
    seen.desk.go(seen.desk.place._replace(section=section))
    page = seen.window.stack.currentWidget()
    assert isinstance(page, ViewsPage)
    page.show_view(view)

    assert open_help(seen.window).spot == spot


def test_f1_while_finding_tells_of_finding(seen: Seen) -> None:
    seen.trigger("find_anything")

    assert open_help(seen.window).spot == Spot("welcome", "finding")


def test_the_window_lies_on_the_screen(seen: Seen) -> None:
    shown = open_help(seen.window)

    room = shown.screen().availableGeometry()
    assert room.contains(shown.geometry().center())
    assert abs(shown.frameGeometry().center().x() - room.center().x()) <= room.width() // 20
    shown.close()
