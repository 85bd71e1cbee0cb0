"""The eyes of the privacy proof: what is leaked on purpose in any place is seen there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QGraphicsScene,
    QGraphicsView,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tests.ui.session.conftest import Met
from tests.ui.session.seeing import all_that_is_seen
from ui.session.overlay import Overlay
from ui.session.window import SessionWindow

SECRET = "quokka in the files"


def _paint(window: SessionWindow) -> None:
    class Painted(QWidget):
        def paintEvent(self, _event: QPaintEvent) -> None:
            QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignLeft, SECRET)

    leaking = Painted(window)
    leaking.resize(300, 40)
    leaking.show()


def _list(window: SessionWindow, role: Qt.ItemDataRole) -> None:
    rows = QListWidget(window)
    QListWidgetItem("harmless", rows).setData(role, SECRET)


def _graphics(window: SessionWindow) -> None:
    view = QGraphicsView(QGraphicsScene(window), window)
    view.scene().addSimpleText(SECRET)


def _complete(window: SessionWindow) -> None:
    QLineEdit(window).setCompleter(QCompleter([SECRET], window))


def _window(window: SessionWindow) -> None:
    QWidget(window, Qt.WindowType.Tool).setWindowTitle(SECRET)


LEAKS: dict[str, Callable[[SessionWindow], object]] = {
    "a label": lambda window: QLabel(SECRET, window),
    "a hidden label": lambda window: QLabel(SECRET, window).hide(),
    "a button": lambda window: QPushButton(SECRET, window),
    "a field": lambda window: QLineEdit(SECRET, window),
    "a placeholder": lambda window: QLineEdit(window).setPlaceholderText(SECRET),
    "what is completed": _complete,
    "a long text": lambda window: QPlainTextEdit(SECRET, window),
    "a choice": lambda window: QComboBox(window).addItem(SECRET),
    "a choice's data": lambda window: QComboBox(window).addItem("harmless", SECRET),
    "a row": lambda window: _list(window, Qt.ItemDataRole.DisplayRole),
    "a row's tool tip": lambda window: _list(window, Qt.ItemDataRole.ToolTipRole),
    "a row's data": lambda window: _list(window, Qt.ItemDataRole.UserRole),
    "a tool tip": lambda window: window.bar.setToolTip(SECRET),
    "an accessible name": lambda window: window.work.setAccessibleName(SECRET),
    "an accessible description": lambda window: window.work.setAccessibleDescription(SECRET),
    "the title": lambda window: window.setWindowTitle(SECRET),
    "another window's title": _window,
    "an action": lambda window: QAction(SECRET, window),
    "an object's name": lambda window: window.work.setObjectName(SECRET),
    "a property": lambda window: window.work.setProperty("kept", SECRET),
    "the clipboard": lambda _window: QGuiApplication.clipboard().setText(SECRET),
    "what is painted": _paint,
    "what lies in a scene": _graphics,
    "a sheet": lambda window: Overlay(SECRET, window.stack).hide(),
    "the agenda": lambda window: window.desk.add_topic(SECRET),
    "what is parked": lambda window: window.desk.capture(f"/p {SECRET}"),
    "what is said": lambda window: window.desk.say(SECRET),
    "the name of the program": lambda _window: QApplication.setApplicationDisplayName(SECRET),
}


@pytest.mark.parametrize("place", LEAKS)
def test_a_leak_is_seen(met: Met, place: str) -> None:
    meeting = met()
    before = all_that_is_seen()

    LEAKS[place](meeting.window)
    after = all_that_is_seen()
    QGuiApplication.clipboard().clear()
    QApplication.setApplicationDisplayName("")

    assert SECRET not in before
    assert SECRET in after
