"""Copying and pasting with the keyboard, on a page."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from ui.pages.goals.page import GoalsPage
from ui.spreadsheet.paste_dialog import PasteDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[GoalsPage]:
    made = GoalsPage(desk.context)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    made.open_plan(desk.plan_id)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QGuiApplication.clipboard().clear()


def on_clipboard(text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def titles(desk: Desk) -> list[str]:
    return [goal.title for goal in desk.parts.goals]


def test_what_is_ours_only_is_never_copied(desk: Desk, page: GoalsPage) -> None:
    desk.add("goal", title="Shared goal", measure="=1+1")
    desk.add("goal", title="Secret goal", shared=False)
    page.table.selectAll()

    QTest.keyClick(page.table, Qt.Key.Key_C, CONTROL)

    data = QGuiApplication.clipboard().mimeData()
    assert "Shared goal" in data.text()
    assert "\t'=1+1\t" in data.text()
    assert "Secret" not in data.text() + data.html()
    assert desk.said == ["1 copied 1 left out: ours only."]


def test_copied_rows_come_back_as_they_were(desk: Desk, page: GoalsPage) -> None:
    desk.add("goal", title='A "quoted"\ttitle', unit="g", target=25, measure="+5")
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_C, CONTROL)

    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)

    first, second = desk.parts.goals
    assert (second.title, second.unit, second.target) == ('A "quoted" title', "g", first.target)
    assert second.measure == "+5"
    assert desk.plan.is_ours_only(second.id)


def test_lines_are_added_as_one_step_and_taken_back_as_one(desk: Desk, page: GoalsPage) -> None:
    on_clipboard("One\nTwo\nThree")

    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)

    assert titles(desk) == ["One", "Two", "Three"]
    assert desk.undo_label() == "paste goals"
    page.deleting.toast.button.click()
    assert titles(desk) == []


def test_unclear_rows_are_shown_before_anything_is_added(desk: Desk, page: GoalsPage) -> None:
    on_clipboard("Goal\tTarget\nGood\t1\nBad\tmany")

    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)

    assert titles(desk) == []
    dialog = page.findChild(PasteDialog)
    assert dialog is not None
    assert "Row 3, Target" in dialog.problems.item(0).text()
    dialog.accept()
    assert titles(desk) == ["Good"]


def test_nothing_to_paste_is_said(desk: Desk, page: GoalsPage) -> None:
    QGuiApplication.clipboard().clear()

    QTest.keyClick(page.table, Qt.Key.Key_V, CONTROL)

    assert desk.said == ["There is nothing to paste: copy some rows or lines first."]
    assert not page.findChildren(QDialog)
