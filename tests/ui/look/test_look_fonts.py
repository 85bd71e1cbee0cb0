"""Inter is loaded from our files and its numerals have one width."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication, QLabel

import resources
from ui.look import fonts
from ui.look.current import current_scale
from ui.look.scale import prepare, together
from ui.look.theme import Theme, Wardrobe


def widths(font: QFont) -> set[float]:
    metrics = QFontMetricsF(font)
    return {round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}


def test_inter_is_known_in_its_weights(wardrobe: Wardrobe) -> None:
    fonts.load_bold()

    assert fonts.load()
    assert set(QFontDatabase.styles("Inter")) >= {"Regular", "Medium", "SemiBold", "Bold"}


@pytest.mark.parametrize("weight", [400, 500, 600])
def test_a_font_is_inter_in_its_weight(wardrobe: Wardrobe, weight: int) -> None:
    info = QFontInfo(fonts.sized(14, weight))

    assert info.family() == "Inter"
    assert info.weight() == weight


@pytest.mark.parametrize("name", ["caption", "label", "body", "h3"])
def test_numerals_are_tabular(wardrobe: Wardrobe, name: str) -> None:
    assert len(widths(fonts.named(name, current_scale()))) == 1


def test_large_numbers_are_set_with_their_own_widths(wardrobe: Wardrobe) -> None:
    assert len(widths(fonts.named("number", current_scale()))) > 1


def test_the_style_sheet_does_not_take_tabular_numerals_away(wardrobe: Wardrobe) -> None:
    label = QLabel("1")
    label.setStyleSheet("QLabel { font-size: 20px; font-weight: 600; }")
    label.ensurePolished()

    assert len(widths(label.font())) == 1


def test_the_application_speaks_inter_at_fourteen_pixels(wardrobe: Wardrobe) -> None:
    assert QFontInfo(QApplication.font()).family() == "Inter"
    assert QApplication.font().pixelSize() == 14


def test_text_grows_with_the_text_size(wardrobe: Wardrobe) -> None:
    wardrobe.dress(Theme.LIGHT, 1.5)

    assert QApplication.font().pixelSize() == 21


def test_together_speaks_louder_than_prepare() -> None:
    for name, style in prepare().text.items():
        assert together().text[name].size >= 1.5 * style.size


@pytest.mark.parametrize("character", "aÄß€–ѶΩ→✓½")
def test_inter_has_the_letters_of_our_names(qapp: QApplication, character: str) -> None:
    raw = QRawFont(str(resources.font_path("Regular")), 14)

    assert raw.isValid()
    assert raw.supportsCharacter(ord(character))
