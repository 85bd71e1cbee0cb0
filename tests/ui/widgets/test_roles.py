"""Painted widgets are spoken of in a role of their own, and come and go without harm."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.roles import give_role


class Board(QWidget):
    """A widget that is painted."""


@pytest.fixture
def listening() -> Iterator[None]:
    """Have assistive technology listen."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_a_painted_widget_has_its_role_and_keeps_its_name(qtbot: QtBot, listening: None) -> None:
    give_role(Board, QAccessible.Role.Table)
    board = Board()
    qtbot.addWidget(board)
    board.setAccessibleName("November")

    spoken = QAccessible.queryAccessibleInterface(board)
    assert spoken.role() == QAccessible.Role.Table
    assert spoken.text(QAccessible.Text.Name) == "November"
    board.setAccessibleName("December")
    assert spoken.text(QAccessible.Text.Name) == "December"
    assert QAccessible.queryAccessibleInterface(QWidget(board)).role() == QAccessible.Role.Client


def test_many_of_them_come_and_go(qtbot: QtBot, listening: None) -> None:
    give_role(Board, QAccessible.Role.Table)
    for _ in range(200):
        board = Board()
        assert QAccessible.queryAccessibleInterface(board).role() == QAccessible.Role.Table
        board.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del board
    gc.collect()
