"""What the list draws again and again, kept ready: fonts with their metrics, glyphs, icons."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from partnerdesk.figures.shapes import Side
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.icons import IconRole, pixmap
from ui.widgets.circle_glyph import paint_glyph

Sides = tuple[Side, ...]
_WIDER = 1.18  # a glyph is that much wider than high


def font(name: str, weight: int | None = None) -> tuple[QFont, QFontMetricsF]:
    """Return a font of the type scale, and its metrics."""
    return _font(name, weight, current_scale().factor)


def draw_glyph(painter: QPainter, at: QPointF, side: int, inside: Sides, outside: Sides) -> None:
    """Draw a circle of people, `side` pixels high."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(at, _glyph(inside, outside, side, ratio, current().name))


def draw_icon(painter: QPainter, box: QRectF, name: str, role: IconRole) -> None:
    """Draw an icon into a square."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(box.topLeft(), pixmap(name, role, round(box.width()), ratio))


@lru_cache(maxsize=64)
def _font(name: str, weight: int | None, _factor: float) -> tuple[QFont, QFontMetricsF]:
    made = fonts.named(name, current_scale(), weight)
    return made, QFontMetricsF(made)


@lru_cache(maxsize=512)
def _glyph(inside: Sides, outside: Sides, side: int, ratio: float, _theme: str) -> QPixmap:
    width = round(side * _WIDER) + 1
    picture = QPixmap(round(width * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_glyph(painter, QRectF(0, 0, width, side), inside, outside)
    painter.end()
    return picture
