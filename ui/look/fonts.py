"""Inter, loaded from our own files, and the fonts of the type scale by name."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

import resources
from ui.look.current import scale_of
from ui.look.scale import Scale
from ui.look.tokens import document

WEIGHTS_AT_START = ("Regular", "Medium", "SemiBold")


@cache
def load() -> bool:
    """Make Inter known to Qt once; False when a file could not be used (system fonts remain)."""
    loaded = [
        QFontDatabase.addApplicationFont(str(resources.font_path(weight)))
        for weight in WEIGHTS_AT_START
    ]
    return all(number >= 0 for number in loaded)


@cache
def load_bold() -> bool:
    """The heaviest weight, which only Together and large headings use."""
    return QFontDatabase.addApplicationFont(str(resources.font_path("Bold"))) >= 0


def families() -> list[str]:
    """Inter first, then the system's own fonts."""
    font = document()["font"]
    return [font["family"], *font["fallback"]]


def sized(pixels: int, weight: int = 400) -> QFont:
    """Inter with tabular numerals in a size in device-independent pixels."""
    font = QFont(families())
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight(weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def named(name: str, scale: Scale, weight: int | None = None) -> QFont:
    """A font of the type scale (caption, label, body, h3, h2, h1, number), or a heavier one."""
    style = scale.style(name)
    font = sized(style.size, style.weight if weight is None else weight)
    if name in {"h1", "topic", "number"}:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.8)
        font.unsetFeature(QFont.Tag("tnum"))
    return font


def font_for(widget: QWidget | None, name: str, weight: int | None = None) -> QFont:
    """The named font in the sizes of the widget's window."""
    return named(name, scale_of(widget), weight)
