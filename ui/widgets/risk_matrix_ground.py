"""The ground of the risk matrix: cells by expected loss, axes in words and figures, lines."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPolygonF

from partnerdesk.figures.matrix import MatrixPicture
from partnerdesk.figures.matrix_texts import MatrixTexts
from partnerdesk.figures.shapes import Box
from ui.look import fonts
from ui.look.current import current
from ui.look.scale import Scale
from ui.widgets.patterns import pen, rounded

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
LARGEST = 900.0
_AIR = 8.0
_OVERHANG = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixWords:
    """The words at the axes beside the figures."""

    texts: MatrixTexts
    across: str = ""
    up: str = ""


def box_in(rect: QRectF, words: MatrixWords, scale: Scale) -> Box:
    """Return the room of the cells, with room round it for what is written."""
    metrics = QFontMetricsF(fonts.named("caption", scale))
    line = metrics.height()
    left = _widest(metrics, words.texts.impact) + _AIR + line + 4
    right = _widest(metrics, words.texts.losses) + _AIR
    top = max(line / 2, scale.grown(_OVERHANG))
    below = 2 * line + 14
    width = min(LARGEST, max(40.0, rect.width() - left - right))
    height = min(LARGEST, max(40.0, rect.height() - top - below))
    return Box(x=rect.left() + left, y=rect.top() + top, width=width, height=height)


def _widest(metrics: QFontMetricsF, texts: tuple[str, ...]) -> float:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def paint_ground(
    painter: QPainter, picture: MatrixPicture, words: MatrixWords, scale: Scale
) -> None:
    """Draw everything that lies below the rings."""
    tokens = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for cell in picture.cells:
        box = QRectF(cell.box.x, cell.box.y, cell.box.width, cell.box.height)
        path = rounded(box.adjusted(1, 1, -1, -1), 2)
        painter.fillPath(path, QColor(tokens.heat[cell.level - 1]))
        painter.strokePath(path, pen(tokens.line.subtle))
    painter.setFont(fonts.named("caption", scale))
    _curves(painter, picture, words)
    _ticks(painter, picture.box, words)
    _titles(painter, picture.box, words, scale)
    painter.restore()


def _curves(painter: QPainter, picture: MatrixPicture, words: MatrixWords) -> None:
    tokens, half = current(), QFontMetricsF(painter.font()).height() / 2
    for curve, text in zip(picture.curves, words.texts.losses, strict=True):
        painter.setPen(pen(tokens.ink.secondary, 1, (4, 3)))
        painter.drawPolyline(QPolygonF([QPointF(at.x, at.y) for at in curve.points]))
        end = curve.points[-1]
        painter.setPen(QColor(tokens.ink.secondary))
        painter.drawText(QRectF(end.x + 6, end.y - half, 200, 2 * half), _LEFT, text)


def _ticks(painter: QPainter, box: Box, words: MatrixWords) -> None:
    half = QFontMetricsF(painter.font()).height() / 2
    painter.setPen(QColor(current().ink.secondary))
    for number, text in enumerate(words.texts.impact):
        y = box.bottom - box.height * number / (len(words.texts.impact) - 1)
        painter.drawText(QRectF(box.x - 208, y - half, 200, 2 * half), _RIGHT, text)
    for number, text in enumerate(words.texts.likelihood):
        x = box.x + box.width * number / (len(words.texts.likelihood) - 1)
        painter.drawText(QRectF(x - 60, box.bottom + 6, 120, 2 * half), _CENTRE, text)


def _titles(painter: QPainter, box: Box, words: MatrixWords, scale: Scale) -> None:
    painter.setFont(fonts.named("caption", scale, 500))
    painter.setPen(QColor(current().ink.primary))
    metrics = QFontMetricsF(painter.font())
    line = metrics.height()
    below = QRectF(box.x, box.bottom + 10 + line, box.width, line)
    painter.drawText(below, _CENTRE, words.across)
    ticks = _widest(QFontMetricsF(fonts.named("caption", scale)), words.texts.impact)
    painter.translate(box.x - ticks - _AIR - 4 - line / 2, box.y + box.height / 2)
    painter.rotate(-90)
    painter.drawText(QRectF(-box.height / 2, -line / 2, box.height, line), _CENTRE, words.up)
