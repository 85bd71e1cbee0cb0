"""Dragging on a screen that both sides see: nothing but shared words is carried, or copied."""

import ast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import TopicKind
from tests.architecture.imports import files_of, name_of, within
from tests.ui.session.topics.conftest import Seat
from tests.ui.session.topics.test_alignment import texts_under

CANARY = "Careful: he wants to leave before March"
LEFT = Qt.MouseButton.LeftButton


def carry(seat: Seat, widget: QWidget, by: QPoint) -> None:
    """Take a widget with the mouse and hold it somewhere else."""
    start = widget.rect().center()
    QTest.mousePress(widget, LEFT, pos=start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(widget, start + QPoint(round(by.x() * part), round(by.y() * part)))
        seat.settle()


def test_somebody_who_is_carried_on_the_circle_shows_shared_words_only(seat: Seat) -> None:
    tom = seat.alder.ids["Tom Eriksen"]
    for name in ("private_notes", "private_attitude"):
        value: object = CANARY if name == "private_notes" else 2
        seat.alder.set("person", tom, name, value)
    page = seat.show(TopicKind.CIRCLE)
    page.draw.click()
    seat.settle()
    windows = set(QApplication.topLevelWindows())
    QApplication.clipboard().clear()

    carry(seat, page.canvas.mark(tom), QPoint(-150, 40))

    assert seat.window is not None
    told = texts_under(seat.window)
    assert "Tom Eriksen" in told
    assert CANARY not in told
    assert set(QApplication.topLevelWindows()) == windows
    assert QApplication.clipboard().text() == ""
    QTest.mouseRelease(page.canvas.mark(tom), LEFT)


def test_a_split_that_is_held_tells_the_shares_of_the_parties_only(seat: Seat) -> None:
    reward = seat.alder.ids["Waste fees saved"]
    seat.alder.set("reward", reward, "private_notes", CANARY)
    page = seat.show(TopicKind.REWARD, reward)
    before = page.split.figures[0].accessibleName()

    carry(seat, page.split.slider.handles[0], QPoint(-120, 0))

    assert seat.window is not None
    assert page.split.slider.is_dragged
    assert page.split.figures[0].accessibleName() != before
    assert CANARY not in texts_under(seat.window)
    QTest.mouseRelease(page.split.slider.handles[0], LEFT)
    assert seat.plan.party_on(Side.US) is not None


@pytest.mark.parametrize("word", ["QDrag", "QMimeData", "setMimeData", "setDragEnabled"])
def test_topics_hand_nothing_to_the_drags_of_the_system(word: str) -> None:
    found = [
        name_of(path)
        for path in files_of("ui")
        if within(name_of(path), "ui.session.topics", "ui.canvas")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if getattr(node, "id", getattr(node, "attr", "")) == word
    ]

    assert found == []


def test_somebody_who_is_held_stays_held_while_the_clock_goes_on(seat: Seat) -> None:
    page = seat.show(TopicKind.CIRCLE)
    page.draw.click()
    seat.settle()
    tom = seat.alder.ids["Tom Eriksen"]
    mark = page.canvas.mark(tom)
    mark.setFocus()
    seat.press(Qt.Key.Key_Space)

    seat.desk.refresh()
    for key in (*([Qt.Key.Key_Left] * 3), Qt.Key.Key_Return):
        seat.press(key)

    them = seat.plan.party_on(Side.THEM)
    drawing = next(each for each in seat.plan.drawings if them and each.drawn_by_id == them.id)
    assert tom not in drawing.people_in(Ring.OUTSIDE)
