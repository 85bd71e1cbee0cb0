"""Pens, stripes and hatches: the patterns that keep parties apart without colour."""

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from ui.look.tokens import Tokens, Tone

STRIPE_PITCH = 5
HATCH_PITCH = 7
HATCH_STROKE = 1.5


def pen(colour: str, width: float = 1.0, dash: tuple[float, float] | None = None) -> QPen:
    """A pen; dash and gap are lengths, not multiples of the width."""
    made = QPen(QColor(colour), width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash is not None:
        made.setDashPattern([dash[0] / width, dash[1] / width])
    return made


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners that fit into it."""
    path = QPainterPath()
    fitting = max(0.0, min(radius, rect.width() / 2, rect.height() / 2))
    path.addRoundedRect(rect, fitting, fitting)
    return path


def fill_solid(painter: QPainter, path: QPainterPath, tone: Tone) -> None:
    """Us: one solid colour."""
    painter.fillPath(path, QColor(tone.fill))


def fill_striped(painter: QPainter, path: QPainterPath, tone: Tone) -> None:
    """Them: light, with upright stripes and an outline of one pixel."""
    painter.fillPath(path, QColor(tone.fill))
    area = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    x = math.floor(area.left())
    while x < area.right():
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), QColor(tone.stripe))
        x += STRIPE_PITCH
    painter.restore()
    painter.strokePath(path, pen(tone.line))


def fill_dashed(painter: QPainter, path: QPainterPath, tone: Tone) -> None:
    """Third parties: a soft ground with a dashed outline."""
    painter.fillPath(path, QColor(tone.soft))
    painter.strokePath(path, pen(tone.line, 1.5, (3, 2.5)))


def paint_hatch(painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
    """Private: slanted lines on the private ground, rising to the right.

    Painted from one tile: thin slanted lines all along a window would cost each frame 3 ms.
    """
    ratio = painter.device().devicePixelRatioF()
    ground, line = tokens.private.soft, tokens.private.hatch
    tile = _hatch_tile(ground, line, math.ceil(rect.height()), ratio)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.drawTiledPixmap(rect, tile, QPointF(0, tile.height() / ratio - rect.height()))
    painter.restore()


@lru_cache(maxsize=32)
def _hatch_tile(ground: str, line: str, height: int, ratio: float) -> QPixmap:
    """Ten periods of the hatch: 98.995 pixels, so that tiles of 99 meet without a seam."""
    step = HATCH_PITCH * math.sqrt(2)
    width = round(10 * step)
    tile = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(QColor(ground))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(line, HATCH_STROKE))
    first = -math.ceil(height / step) - 1
    for number in range(first, 12):
        foot = number * step
        painter.drawLine(QLineF(foot, height, foot + height, 0))
    painter.end()
    return tile
