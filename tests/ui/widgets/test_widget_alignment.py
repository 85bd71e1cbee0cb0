"""The alignment scale says who stands where, and paints the gap."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ui.look.current import current
from ui.look.theme import Theme, Wardrobe
from ui.widgets.alignment_scale import AlignmentScale, ScaleNumbers

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def colours(scale: AlignmentScale) -> list[int]:
    """Return the colours along the middle of the scale."""
    scale.resize(240, 40)
    image = scale.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return [image.pixel(x, 20) for x in range(image.width())]


def count(scale: AlignmentScale, colour: str) -> int:
    return colours(scale).count(QColor(colour).rgb())


def test_a_screen_reader_hears_both_answers(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    scale = AlignmentScale(4, 2, "Risk: Brightwell 4, Alder 2")
    qtbot.addWidget(scale)
    assert scale.accessibleName() == "Risk: Brightwell 4, Alder 2"

    scale.set_answers(3.5, None)
    assert scale.accessibleName() == "3.5"
    scale.set_answers(None, None)
    assert scale.accessibleName() == "no answers"


def test_a_bar_of_ink_lies_between_different_answers_only(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    ink = current().ink.primary
    scale = AlignmentScale(4, 2)
    qtbot.addWidget(scale)

    apart = count(scale, ink)
    scale.set_answers(4, 3)
    nearer = count(scale, ink)
    scale.set_answers(4, 4)

    assert apart > nearer > 20
    assert count(scale, ink) == 0
    assert count(scale, current().us.fill) > 8
    assert count(scale, current().them.line) >= 4


def test_it_follows_theme_and_text_size(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    scale = AlignmentScale(5, 1)
    qtbot.addWidget(scale)
    light, height = colours(scale), scale.sizeHint().height()

    wardrobe.dress(Theme.DARK, 1.5)

    assert colours(scale) != light
    assert scale.sizeHint().height() > height


def test_the_ends_of_the_scale_are_told(wardrobe: Wardrobe, qtbot: QtBot) -> None:
    numbers = ScaleNumbers(("not at all", "fully"))
    qtbot.addWidget(numbers)

    assert numbers.accessibleName() == "1, not at all, 5, fully"
    assert not numbers.grab().toImage().isNull()
