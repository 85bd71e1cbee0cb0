"""Rows of widgets that begin anew where one is full."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow import Flow, FlowLayout


class Block(QWidget):
    def __init__(self, width: int, height: int = 20) -> None:
        super().__init__()
        self._size = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._size


def flowing(qtbot: QtBot, width: int, *blocks: Block) -> tuple[QWidget, FlowLayout]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = FlowLayout(holder, gap=10, row_gap=4)
    for block in blocks:
        layout.addWidget(block)
    holder.resize(width, 200)
    holder.show()
    return holder, layout


def test_a_full_row_begins_a_new_one_below_its_highest(qtbot: QtBot) -> None:
    blocks = [Block(40), Block(40, 30), Block(40)]
    _, layout = flowing(qtbot, 100, *blocks)

    assert [(each.x(), each.y()) for each in blocks] == [(0, 0), (50, 0), (0, 34)]
    assert layout.heightForWidth(100) == 54
    assert layout.heightForWidth(140) == 30


def test_what_is_wider_than_the_row_gets_the_row(qtbot: QtBot) -> None:
    wide = Block(500)
    _holder, _ = flowing(qtbot, 100, Block(40), wide)

    assert (wide.x(), wide.y(), wide.width()) == (0, 24, 100)


def test_putting_others_takes_the_old_ones_away(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    flow.show()
    old, new = Block(10), Block(10)

    flow.put([old])
    flow.put([new])

    assert new.isVisible()
    assert not old.isVisible()


def test_nothing_needs_no_room(qtbot: QtBot) -> None:
    _, layout = flowing(qtbot, 100)

    assert layout.heightForWidth(100) == 0
