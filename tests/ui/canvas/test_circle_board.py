"""The board: canvas, list and count tell the same, and people are added in place."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.canvas.conftest import MEMBERS
from ui.canvas.adding import AddLine, CircleParty, Newcomer
from ui.canvas.board import CircleBoard

PARTIES = (
    CircleParty(key="them", name="Alder", side="them"),
    CircleParty(key="us", name="Brightwell", side="us"),
)


def board_of(qtbot: QtBot, width: int = 1100) -> CircleBoard:
    board = CircleBoard()
    qtbot.addWidget(board)
    board.resize(width, 600)
    board.set_members(MEMBERS, PARTIES)
    with qtbot.waitActive(board):
        board.show()
        board.activateWindow()
    return board


def test_count_and_list_tell_what_the_canvas_shows(qtbot: QtBot) -> None:
    board = board_of(qtbot)

    assert board.count.text() == "3 inside, 1 on the edge, 2 outside"
    assert board.switches.place_of("tom") == "edge"


def test_a_switch_does_what_dragging_does(qtbot: QtBot) -> None:
    board = board_of(qtbot)
    placed: list[tuple[str, str]] = []
    board.placed.connect(lambda key, place: placed.append((key, place)))
    segments = board.switches.switches["rosa"].findChildren(QPushButton)

    QTest.mouseClick(segments[0], Qt.MouseButton.LeftButton)

    assert placed == [("rosa", "inside")]
    assert board.canvas.current == "rosa"


def test_a_role_is_added_by_keyboard_and_escape_leaves(qtbot: QtBot) -> None:
    board = board_of(qtbot)
    added: list[Newcomer] = []
    board.added.connect(added.append)
    board.add.setFocus()

    QTest.keyClick(board.add, Qt.Key.Key_Return)
    QTest.keyClicks(board.add_line.line, "  Their   CFO ")
    board.add_line.sort.findChildren(QPushButton)[2].click()
    QTest.keyClick(board.add_line.line, Qt.Key.Key_Return)
    QTest.keyClick(board.add_line.line, Qt.Key.Key_Escape)

    assert added == [Newcomer(name="Their CFO", party="them", is_placeholder=True)]
    assert not board.add_line.isVisible()
    assert board.add.hasFocus()


def test_undo_after_adding_is_not_about_the_name_that_was_typed(qtbot: QtBot) -> None:
    line = AddLine()
    qtbot.addWidget(line)
    line.show()
    line.begin()
    QTest.keyClicks(line.line, "Mira")
    assert _asks_for_undo(line)

    line.begin()

    assert not _asks_for_undo(line)
    assert not line.line.isUndoAvailable()


def _asks_for_undo(line: AddLine) -> bool:
    """Tell whether the line would keep Ctrl+Z from the window."""
    key, control = Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, control)
    event.ignore()
    QApplication.sendEvent(line.line, event)
    return event.isAccepted()


def test_a_refusal_keeps_what_was_typed(qtbot: QtBot) -> None:
    board = board_of(qtbot)
    board.begin_adding()
    QTest.keyClicks(board.add_line.line, "Their CFO")

    board.refuse_added("At most 200 characters.")

    assert board.add_line.line.text() == "Their CFO"
    assert board.add_line.field.problem == "At most 200 characters."


def test_a_narrow_board_shows_circle_or_list(qtbot: QtBot) -> None:
    board = board_of(qtbot, 640)
    assert board.circle_card.isVisible()
    assert not board.panel.isVisible()

    circle, people = board.turn.findChildren(QPushButton)
    circle.setFocus()
    QTest.keyClick(circle, Qt.Key.Key_Right)

    assert people.hasFocus()
    assert not board.circle_card.isVisible()
    assert board.panel.isVisible()


def test_without_parties_nobody_can_be_added(qtbot: QtBot) -> None:
    board = board_of(qtbot)

    board.set_members(MEMBERS)

    assert not board.add.isVisible()


def test_the_lines_stay_while_only_places_change(qtbot: QtBot) -> None:
    board = board_of(qtbot)
    before = board.switches.switches["maria"]

    board.set_members(MEMBERS[::1], PARTIES)

    assert board.switches.switches["maria"] is before


def test_after_a_team_the_next_one_is_a_person_again(qtbot: QtBot) -> None:
    board = board_of(qtbot)
    board.begin_adding()
    board.add_line.sort.findChildren(QPushButton)[1].click()

    board.accept_added()

    assert board.add_line.sort.current == "person"
