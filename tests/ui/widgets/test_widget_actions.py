"""What can be pressed: segments, the one button of an empty page, the toast."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.look.theme import Wardrobe
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import Choice, Segmented
from ui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def choice(wardrobe: Wardrobe, qtbot: QtBot) -> Segmented:
    made = Segmented([Choice(key=key, text=key.title()) for key in ("all", "agreed", "open")])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def segments(choice: Segmented) -> list[QPushButton]:
    return choice.findChildren(QPushButton)


def test_the_first_choice_is_made_at_the_start(choice: Segmented) -> None:
    assert choice.current == "all"


def test_a_click_chooses_and_tells(choice: Segmented, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choice.chosen) as told:
        QTest.mouseClick(segments(choice)[1], Qt.MouseButton.LeftButton)

    assert told.args == ["agreed"]
    assert [one.isChecked() for one in segments(choice)] == [False, True, False]


def test_arrows_choose_within_the_group(choice: Segmented, qtbot: QtBot) -> None:
    first = segments(choice)[0]
    first.setFocus()

    with qtbot.waitSignal(choice.chosen) as told:
        QTest.keyClick(first, Qt.Key.Key_Right)

    assert told.args == ["agreed"]
    assert QApplication.focusWidget() is segments(choice)[1]


def test_arrows_stop_at_the_ends(choice: Segmented) -> None:
    QTest.keyClick(segments(choice)[0], Qt.Key.Key_Left)

    assert choice.current == "all"


def test_arrows_pass_over_what_is_not_available(choice: Segmented) -> None:
    choice.set_enabled("agreed", enabled=False)

    QTest.keyClick(segments(choice)[0], Qt.Key.Key_Right)

    assert choice.current == "open"


def test_tab_reaches_only_the_chosen_segment(choice: Segmented) -> None:
    choice.choose("open")

    reached = [bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) for one in segments(choice)]
    assert reached == [False, False, True]


def test_choosing_by_program_tells_nobody(choice: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.choose("open")


def test_an_empty_page_offers_one_way_on(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    page = EmptyState("No shared goal yet", "Start with one number.", "Propose a goal")
    qtbot.addWidget(page)

    with qtbot.waitSignal(page.acted):
        page.button.click()


def test_a_sentence_of_an_empty_page_is_never_cut(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    page = EmptyState("No risk", "Ask what would keep each of you awake at night. " * 4, "Go")
    qtbot.addWidget(page)
    page.resize(400, 10)
    page.show()

    label = page.sentence
    assert label.height() >= label.heightForWidth(label.width())


@pytest.fixture
def page(wardrobe: Wardrobe, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_a_toast_stays_at_the_bottom_of_its_page(page: QWidget) -> None:
    toast = Toast(page)
    toast.say("Goal deleted.", "Undo", shown_ms=0)

    page.resize(700, 500)
    QApplication.processEvents()

    assert page.rect().contains(toast.geometry())
    assert page.height() - toast.geometry().bottom() < 24
    assert abs(toast.geometry().center().x() - 350) <= 1


def test_the_button_of_a_toast_acts_once_and_closes_it(page: QWidget, qtbot: QtBot) -> None:
    toast = Toast(page)
    toast.say("Goal deleted.", "Undo", shown_ms=0)

    with qtbot.waitSignal(toast.acted):
        toast.button.click()

    assert not toast.isVisible()


def test_a_toast_goes_by_itself(page: QWidget, qtbot: QtBot) -> None:
    toast = Toast(page)

    toast.say("Saved.", shown_ms=1)

    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2000)


def test_a_long_toast_stays_within_a_narrow_page(page: QWidget) -> None:
    page.resize(240, 200)
    toast = Toast(page)

    toast.say("The goal with a very long name that nobody can read was deleted.", "Undo")

    assert page.rect().contains(toast.geometry())
    assert toast.childAt(toast.rect().center() - QPoint(toast.width() // 4, 0)) is not None


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_with_the_keyboard_is_pressed(
    wardrobe: Wardrobe, qtbot: QtBot, key: Qt.Key
) -> None:
    made = button("Share")
    qtbot.addWidget(made)

    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, key)


def test_enter_presses_the_button_that_has_the_keyboard_not_the_default_one(
    wardrobe: Wardrobe, qtbot: QtBot
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    cancel, make = button("Cancel", parent=dialog), button("Make", parent=dialog)
    make.setDefault(True)

    with qtbot.waitSignal(cancel.clicked), qtbot.assertNotEmitted(make.clicked):
        QTest.keyClick(cancel, Qt.Key.Key_Return)
