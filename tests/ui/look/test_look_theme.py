"""Changing clothes: palette, text size, system choice, Together, and the focus ring."""

import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.look.current import current, scale_of
from ui.look.theme import Theme, Wardrobe, apply, enlarge_for_together, resolved

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot: QtBot, wardrobe: Wardrobe) -> QWidget:
    """A window with a button, a field and a table."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for control in (QPushButton("Act"), QLineEdit("42 g"), QTableWidget(2, 2)):
        column.addWidget(control)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def child(page: QWidget, kind: type[QWidget]) -> QWidget:
    found = page.findChild(kind)
    assert found is not None
    return found


def focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_palette_and_tokens_change_together(wardrobe: Wardrobe, theme: Theme) -> None:
    wardrobe.dress(theme)

    assert current().name == theme.value
    window = QApplication.palette().color(QPalette.ColorRole.Window)
    assert window == QColor(current().surface.window)


def test_applying_twice_keeps_one_wardrobe(qapp: QApplication, wardrobe: Wardrobe) -> None:
    assert apply(qapp, Theme.DARK) is wardrobe


def test_a_change_is_told(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    with qtbot.waitSignal(wardrobe.changed):
        wardrobe.dress(Theme.DARK)


def test_a_system_without_an_opinion_is_light(wardrobe: Wardrobe) -> None:
    assert resolved(Theme.SYSTEM) == "light"


def test_controls_are_thirty_two_pixels_high(page: QWidget) -> None:
    assert child(page, QPushButton).sizeHint().height() == 32
    assert child(page, QLineEdit).sizeHint().height() == 32


def test_controls_of_together_are_fifty_six_pixels_high(page: QWidget) -> None:
    enlarge_for_together(page)

    assert scale_of(page).name == "together"
    assert child(page, QPushButton).sizeHint().height() == 56


@pytest.mark.parametrize("kind", [QPushButton, QLineEdit, QTableWidget])
def test_the_keyboard_shows_where_it_is(
    page: QWidget, wardrobe: Wardrobe, kind: type[QWidget]
) -> None:
    control = child(page, kind)

    focus(control)

    ring = wardrobe.watch_focus().ring
    assert ring is not None
    around = control.rect().translated(control.mapTo(page, QPoint()))
    assert ring.isVisible()
    assert ring.geometry() == around.adjusted(-3, -3, 3, 3)


def test_the_ring_is_ink_and_leaves_a_gap(page: QWidget, wardrobe: Wardrobe) -> None:
    control = child(page, QPushButton)

    focus(control)

    image = page.grab().toImage()
    left = control.mapTo(page, QPoint(0, control.height() // 2))
    assert image.pixelColor(left - QPoint(2, 0)) == QColor(current().line.focus)
    assert image.pixelColor(left - QPoint(1, 0)) == QColor(current().surface.window)


def test_the_ring_follows_a_control_that_moves(page: QWidget, wardrobe: Wardrobe) -> None:
    control = child(page, QPushButton)
    focus(control)

    page.resize(520, 300)
    QApplication.processEvents()

    ring = wardrobe.watch_focus().ring
    assert ring is not None
    assert ring.width() == control.width() + 6


def test_there_is_one_ring(page: QWidget, wardrobe: Wardrobe) -> None:
    focus(child(page, QPushButton))
    focus(child(page, QLineEdit))

    ring = wardrobe.watch_focus().ring
    assert ring is not None
    assert ring.target is child(page, QLineEdit)


def test_the_ring_scrolls_with_its_control(page: QWidget, wardrobe: Wardrobe, qtbot: QtBot) -> None:
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(content)
    for number in range(30):
        column.addWidget(QPushButton(str(number)))
    area.setWidget(content)
    area.resize(200, 120)
    area.show()
    area.activateWindow()
    control = content.findChildren(QPushButton)[1]

    focus(control)
    area.verticalScrollBar().setValue(20)

    ring = wardrobe.watch_focus().ring
    assert ring is not None
    assert ring.parentWidget() is content
    assert ring.geometry() == control.geometry().adjusted(-3, -3, 3, 3)


def test_the_ring_hides_with_the_page_of_its_control(page: QWidget, wardrobe: Wardrobe) -> None:
    control = child(page, QPushButton)
    focus(control)
    ring = wardrobe.watch_focus().ring
    assert ring is not None

    control.hide()

    assert not ring.isVisible()


def test_a_control_that_dies_takes_its_ring_along(page: QWidget, wardrobe: Wardrobe) -> None:
    control = child(page, QPushButton)
    focus(control)

    control.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()

    assert [ring for ring in page.findChildren(QWidget, "focus_ring") if ring.isVisible()] == (
        [wardrobe.watch_focus().ring] if wardrobe.watch_focus().ring else []
    )


def test_a_clicked_button_shows_no_ring_until_a_key_is_pressed(
    page: QWidget, wardrobe: Wardrobe
) -> None:
    focus(child(page, QLineEdit))
    button = child(page, QPushButton)

    wardrobe.watch_focus().wait_for_key(button)
    assert wardrobe.watch_focus().ring is None
    QTest.keyPress(button, Qt.Key.Key_Shift)

    assert wardrobe.watch_focus().ring is not None


def test_a_clicked_button_that_has_gone_is_forgotten(page: QWidget, wardrobe: Wardrobe) -> None:
    button = QPushButton("Gone", page)
    wardrobe.watch_focus().wait_for_key(button)
    delete(button)

    focus(child(page, QLineEdit))

    assert wardrobe.watch_focus().ring is not None


def test_the_cell_with_the_keyboard_is_ringed_too(page: QWidget, wardrobe: Wardrobe) -> None:
    table = child(page, QTableWidget)
    assert isinstance(table, QTableWidget)
    table.setCurrentCell(1, 0)

    focus(table)

    top = table.visualRect(table.model().index(1, 0)).topLeft()
    image = table.viewport().grab().toImage()
    assert image.pixelColor(top + QPoint(0, 5)) == QColor(current().line.focus)


def test_python_keeps_its_references_to_true_and_none(wardrobe: Wardrobe) -> None:
    before = sys.getrefcount(True), sys.getrefcount(None)

    for _ in range(100):
        wardrobe.changed.emit()

    assert sys.getrefcount(True) >= before[0] - 5
    assert sys.getrefcount(None) >= before[1] - 5
