"""The slider of a split: keys, handles between neighbours, and what is locked."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.split_slider import SplitPart, SplitSlider

Key = Qt.Key


def a_slider(
    qtbot: QtBot, percents: Sequence[str | None], *, locked: bool = False
) -> tuple[SplitSlider, list[dict[str, Decimal]]]:
    slider = SplitSlider()
    qtbot.addWidget(slider)
    slider.resize(424, 36)
    sides = ("us", "them", "third")
    parts = [
        SplitPart(
            party_id=str(number),
            side=sides[min(number, 2)],  # type: ignore[arg-type]
            label=f"P{number}",
            percent=None if percent is None else Decimal(percent),
        )
        for number, percent in enumerate(percents)
    ]
    slider.show_split(parts, name="Fees", locked=locked, why="Agreed." if locked else "")
    slider.show()
    settled: list[dict[str, Decimal]] = []
    slider.settled.connect(settled.append)
    return slider, settled


@pytest.mark.parametrize(
    ("key", "ours"),
    [
        (Key.Key_Right, 41),
        (Key.Key_Up, 41),
        (Key.Key_Left, 39),
        (Key.Key_Down, 39),
        (Key.Key_PageUp, 45),
        (Key.Key_PageDown, 35),
        (Key.Key_Home, 0),
        (Key.Key_End, 100),
    ],
)
def test_each_key_moves_by_its_step(qtbot: QtBot, key: Qt.Key, ours: int) -> None:
    slider, settled = a_slider(qtbot, ["40", "60"])

    QTest.keyClick(slider.handles[0], key)

    assert settled == [{"0": Decimal(ours), "1": Decimal(100 - ours)}]


def test_a_key_goes_from_a_part_of_a_percent_to_the_next_whole_one(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, ["54.3", "45.7"])

    QTest.keyClick(slider.handles[0], Key.Key_Right)
    QTest.keyClick(slider.handles[0], Key.Key_Left)

    assert [each["0"] for each in settled] == [55, 54]


def test_at_its_end_a_handle_stays_and_nothing_is_settled(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, ["100", "0"])

    QTest.keyClick(slider.handles[0], Key.Key_Right)

    assert settled == []
    assert slider.percents == {"0": 100, "1": 0}


def test_a_handle_among_three_moves_only_its_neighbours(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, ["33.34", "33.33", "33.33"])
    assert len(slider.handles) == 2

    QTest.keyClick(slider.handles[1], Key.Key_End)

    assert settled == [{"0": Decimal("33.34"), "1": Decimal("66.66"), "2": Decimal(0)}]
    assert sum(settled[0].values()) == 100


def test_what_is_agreed_does_not_move_but_says_so(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, ["40", "60"], locked=True)
    refused: list[bool] = []
    slider.refused.connect(lambda: refused.append(True))

    for key in (Key.Key_Right, Key.Key_End, Key.Key_Return):
        QTest.keyClick(slider.handles[0], key)
    QTest.mouseClick(slider.handles[0], Qt.MouseButton.LeftButton)

    assert settled == []
    assert len(refused) == 4
    assert slider.handles[0].accessibleDescription() == "Agreed."


def test_what_nobody_has_split_yet_says_so_until_a_key_splits_it(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, [None, None])
    assert slider.handles[0].accessibleName() == "Split of Fees: not split yet"

    QTest.keyClick(slider.handles[0], Key.Key_Right)

    assert settled == [{"0": Decimal(51), "1": Decimal(49)}]
    assert slider.handles[0].accessibleName() == "Split of Fees: P0 51%, P1 49%"


def test_a_screen_reader_finds_a_slider_with_a_value_it_can_set(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, ["40", "60"])
    found = QAccessible.queryAccessibleInterface(slider.handles[0])
    assert found.role() == QAccessible.Role.Slider

    slider.handles[0].setValue(70)

    assert settled == [{"0": Decimal(70), "1": Decimal(30)}]


def test_escape_brings_a_held_handle_back(qtbot: QtBot) -> None:
    slider, settled = a_slider(qtbot, ["40", "60"])
    handle = slider.handles[0]
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    QTest.mouseMove(handle, handle.rect().center() * 8)
    assert slider.percents["0"] > 40

    QTest.keyClick(handle, Key.Key_Escape)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton)

    assert slider.percents == {"0": 40, "1": 60}
    assert settled == []
