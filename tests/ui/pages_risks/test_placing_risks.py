"""Risks that have no place yet get one: dragged into the matrix, or carried by keyboard."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.pages_items.desk import Desk
from tests.ui.pages_risks.risk_desk import opened, placed, stored
from ui.pages.risks.page import RisksPage
from ui.pages.risks.risk_chip import RiskChip
from ui.widgets.speech import listen

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """Give what is announced."""
    said: list[str] = []
    end = listen(lambda _widget, text: said.append(text))
    yield said
    end()


def chip_of(page: RisksPage) -> RiskChip:
    (chip,) = page.views.matrix.unplaced.findChildren(RiskChip)
    return chip


def drag_to(page: RisksPage, chip: RiskChip, inside: QPoint) -> None:
    """Drag a chip to a point of the matrix."""
    start = chip.rect().center()
    end = chip.mapFromGlobal(page.matrix.viewport().mapToGlobal(inside))
    QTest.mousePress(chip, LEFT, pos=start)
    for part in (3, 2, 1):
        QTest.mouseMove(chip, start + (end - start) / part)
    QTest.mouseRelease(chip, LEFT, pos=end)


def middle_of(page: RisksPage) -> QPoint:
    box = page.matrix.places.picture.box
    return QPoint(round(box.x + box.width / 2), round(box.y + box.height / 2))


def test_a_chip_dragged_into_the_matrix_gives_the_risk_its_figures_in_one_step(
    desk: Desk, qtbot: QtBot
) -> None:
    placed(desk, "known", 40, 100)
    risk = desk.add("risk", title="not placed")
    page = opened(desk, qtbot)

    drag_to(page, chip_of(page), middle_of(page))

    found = stored(desk, risk)
    assert found.probability == Decimal(25)
    assert found.impact_likely == 5_000_000
    assert page.table.current_id == risk
    assert not page.views.matrix.unplaced.isVisible()
    assert not page.detail.isVisible()
    desk.workspace.undo()
    assert (stored(desk, risk).probability, stored(desk, risk).impact_likely) == (None, None)


def test_a_chip_dropped_beside_the_matrix_stays(desk: Desk, qtbot: QtBot) -> None:
    risk = desk.add("risk", title="not placed")
    page = opened(desk, qtbot)
    chip = chip_of(page)

    drag_to(page, chip, QPoint(-300, 100))

    assert stored(desk, risk).probability is None
    assert page.matrix.landing is None
    assert chip_of(page) is chip


def test_a_click_on_a_chip_still_opens_the_risk(desk: Desk, qtbot: QtBot) -> None:
    risk = desk.add("risk", title="not placed")
    page = opened(desk, qtbot)

    QTest.mouseClick(chip_of(page), LEFT)

    assert page.detail.isVisible()
    assert page.detail.item.id == risk


def test_a_risk_is_placed_by_keyboard_and_every_step_is_told(
    desk: Desk, qtbot: QtBot, heard: list[str]
) -> None:
    placed(desk, "known", 40, 100)
    risk = desk.add("risk", title="not placed")
    page = opened(desk, qtbot)
    chip = chip_of(page)
    chip.setFocus()

    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert stored(desk, risk).probability is None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(chip, key)
    QTest.keyClick(chip, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert "29%" in heard[-2]
    QTest.keyClick(chip, Qt.Key.Key_Return)
    QApplication.processEvents()

    found = stored(desk, risk)
    assert found.probability == Decimal(28)
    assert found.impact_likely == 5_400_000
    assert heard[0].startswith("Picked up.")
    assert any("28%, €54k" in each for each in heard[-2:])
    assert page.matrix.hasFocus()
    assert page.table.current_id == risk
    assert desk.workspace.undo_state().undo_label == "move not placed in the matrix"


def test_esc_and_leaving_take_what_is_carried_back(desk: Desk, qtbot: QtBot) -> None:
    risk = desk.add("risk", title="not placed", probability=Decimal(30))
    page = opened(desk, qtbot)
    chip = chip_of(page)

    def press_esc() -> None:
        QTest.keyClick(chip, Qt.Key.Key_Escape)

    def go_away() -> None:
        page.matrix.setFocus()

    for leave in (press_esc, go_away):
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_Space)
        assert page.matrix.landing is not None
        assert page.matrix.landing.likelihood == 30
        leave()
        assert page.matrix.landing is None

    assert stored(desk, risk).impact_likely is None


def test_the_first_risk_finds_axes_to_be_placed_on(desk: Desk, qtbot: QtBot) -> None:
    desk.add("risk", title="not placed")
    page = opened(desk, qtbot)

    assert page.matrix.isVisible()
    assert page.views.matrix.spanned is not None
    assert page.views.matrix.spanned.impact == 100_000


def test_a_list_is_left_by_esc_and_copied_from(desk: Desk, qtbot: QtBot) -> None:
    placed(desk, "known", 40, 100)
    page = opened(desk, qtbot)
    for view in (page.matrix, page.views.timeline.timeline):
        page.open_detail(page.table.current_id)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert not page.detail.isVisible()
        QApplication.clipboard().clear()
        QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        assert "known" in QApplication.clipboard().text()
