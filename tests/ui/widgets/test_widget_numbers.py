"""Number fields: indented text, and no value changed by scrolling past."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.look.theme import Wardrobe
from ui.widgets.numbers import DecimalNumber, WholeNumber


@pytest.mark.parametrize("kind", [WholeNumber, DecimalNumber])
def test_a_number_stands_apart_from_its_border(
    wardrobe: Wardrobe, qtbot: QtBot, kind: type[WholeNumber | DecimalNumber]
) -> None:
    field = kind()
    qtbot.addWidget(field)

    assert field.lineEdit().textMargins().left() >= 6
    field.adjustSize()
    assert field.height() == 32


@pytest.mark.parametrize("kind", [WholeNumber, DecimalNumber])
def test_scrolling_past_a_field_does_not_change_it(
    wardrobe: Wardrobe, qtbot: QtBot, kind: type[WholeNumber | DecimalNumber]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(field, turn)

    assert field.value() == 0
