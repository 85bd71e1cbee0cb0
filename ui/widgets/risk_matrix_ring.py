"""One ring of the risk matrix: its number, split by who bears the loss, us from the top clockwise.

Us solid, them striped with an outline, third parties dashed; a ring that nobody bears is open.
"""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from ui.look import fonts
from ui.look.current import current
from ui.look.parties import tone_of
from ui.look.scale import Scale
from ui.widgets.marks import paint_mark
from ui.widgets.patterns import (
    fill_dashed,
    fill_solid,
    fill_striped,
    paint_hatch,
    pen,
)
from ui.widgets.share_bar import Share

_FILLS = {"us": fill_solid, "them": fill_striped, "third": fill_dashed}
_GAP = 2.5
_HATCH = 4.0
_WHOLE = 359.9
AROUND = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ring:
    """A risk in the matrix: likelihood in percent, impact in whole units of the currency.

    `id` names the risk, `number` is its rank. Without a place it is not drawn.
    """

    id: str
    number: int
    text: str
    likelihood: float = 0.0
    impact: float = 0.0
    shares: tuple[Share, ...] = ()
    ours_only: bool = False
    has_place: bool = True


def paint_ring(
    painter: QPainter,
    centre: QPointF,
    radius: float,
    ring: Ring,
    scale: Scale,
    *,
    selected: bool = False,
    hovered: bool = False,
    ghost: bool = False,
) -> None:
    """Draw a ring. A ghost is a preview: dashed, no fact."""
    tokens = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ring.ours_only and not ghost:
        _private(painter, centre, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surface.panel))
    painter.drawEllipse(centre, radius + 1.5, radius + 1.5)
    if ghost:
        painter.setPen(pen(tokens.ink.primary, 2, (4, 3)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius, radius)
    else:
        _parts(painter, centre, radius, ring)
    if selected or hovered:
        around = radius + AROUND + (_HATCH if ring.ours_only else 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(tokens.ink.primary if selected else tokens.line.strong, 2))
        painter.drawEllipse(centre, around, around)
    _number(painter, centre, radius, ring.text, scale)
    if ring.ours_only and not ghost:
        side = radius * 0.72
        corner = centre + QPointF(radius * 0.74, radius * 0.74)
        box = QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side)
        paint_mark(painter, box, "private")
    painter.restore()


def band_of(radius: float) -> float:
    """Return how thick the band of a ring is."""
    return max(4.0, radius * 0.37)


def _private(painter: QPainter, centre: QPointF, radius: float) -> None:
    outer = radius + _HATCH
    area = QPainterPath()
    area.addEllipse(centre, outer, outer)
    painter.save()
    painter.setClipPath(area, Qt.ClipOperation.IntersectClip)
    square = QRectF(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer)
    paint_hatch(painter, square, current())
    painter.restore()
    painter.setPen(pen(current().private.line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(centre, outer, outer)


def _parts(painter: QPainter, centre: QPointF, radius: float, ring: Ring) -> None:
    tokens = current()
    shown = [share for share in ring.shares if share.percent > 0]
    band = band_of(radius)
    if not shown:
        painter.setPen(pen(tokens.ink.secondary, 1.5, (3, 2.5)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, radius - 1, radius - 1)
        return
    gap = math.degrees(_GAP / (radius - band / 2)) if len(shown) > 1 else 0.0
    whole, start = sum(share.percent for share in shown), 0.0
    for share in shown:
        extent = 360 * share.percent / whole
        path = arc_band(centre, radius, band, start + gap / 2, max(4.0, extent - gap))
        _FILLS[share.side](painter, path, tone_of(tokens, share.side))
        start += extent


def arc_band(
    centre: QPointF, radius: float, band: float, start: float, extent: float
) -> QPainterPath:
    """Return a part of a ring: degrees clockwise from the top."""
    inner = radius - band
    outside = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    inside = QRectF(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner)
    path = QPainterPath()
    if extent >= _WHOLE:
        path.setFillRule(Qt.FillRule.OddEvenFill)
        path.addEllipse(outside)
        path.addEllipse(inside)
        return path
    begin = 90 - start
    path.arcMoveTo(outside, begin)
    path.arcTo(outside, begin, -extent)
    path.arcTo(inside, begin - extent, extent)
    path.closeSubpath()
    return path


def _number(painter: QPainter, centre: QPointF, radius: float, text: str, scale: Scale) -> None:
    room = 2 * (radius - band_of(radius)) - 2
    font = fonts.named("body", scale, 600)
    if QFontMetricsF(font).horizontalAdvance(text) > room:
        font = fonts.named("caption", scale, 600)
    painter.setFont(font)
    painter.setPen(QColor(current().ink.primary))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
