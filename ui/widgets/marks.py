"""The marks of the parties: disc, ring, diamond, check and lock."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.look.current import current
from ui.look.tokens import Tokens
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

MarkKind = Literal["us", "them", "third", "agreed", "private"]


def paint_mark(painter: QPainter, rect: QRectF, kind: MarkKind) -> None:
    """Draw a mark into a square."""
    tokens, side = current(), min(rect.width(), rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(side / 2, side / 2))
    if kind == "us":
        _disc(painter, tokens.us.fill, side / 2, side / 2 - 0.5)
    elif kind == "them":
        _ring(painter, tokens, side)
    else:
        painter.scale(side / 20, side / 20)
        {"third": _diamond, "agreed": _check, "private": _lock}[kind](painter, tokens)
    painter.restore()


def _disc(painter: QPainter, colour: str, centre: float, radius: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(QPointF(centre, centre), radius, radius)


def _ring(painter: QPainter, tokens: Tokens, side: float) -> None:
    width = max(2.0, side * 0.2)
    radius = side / 2 - width / 2 - 0.3
    painter.setPen(pen(tokens.them.line, width))
    painter.setBrush(QColor(tokens.surface.panel))
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)


def _diamond(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.third.fill))
    corners = [QPointF(10, 1.5), QPointF(18.5, 10), QPointF(10, 18.5), QPointF(1.5, 10)]
    painter.drawPolygon(QPolygonF(corners))


def _line(colour: str, width: float) -> QPen:
    made = pen(colour, width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    return made


def _check(painter: QPainter, tokens: Tokens) -> None:
    _disc(painter, tokens.together.fill, 10, 9.6)
    painter.setPen(_line(tokens.together.on, 2.3))
    painter.drawPolyline([QPointF(5.4, 10.4), QPointF(8.6, 13.6), QPointF(14.6, 6.9)])


def _lock(painter: QPainter, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.private.fill))
    painter.drawRoundedRect(QRectF(0, 0, 20, 20), 4, 4)
    painter.setPen(pen(tokens.private.on, 1.9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(5, 9, 10, 7), 1, 1)
    painter.drawLine(QPointF(7.2, 9), QPointF(7.2, 7))
    painter.drawLine(QPointF(12.8, 9), QPointF(12.8, 7))
    painter.drawArc(QRectF(7.2, 4.2, 5.6, 5.6), 0, 180 * 16)


class PartyMark(Painted):
    """A mark as a widget; `spoken` says whom or what it stands for."""

    def __init__(
        self, kind: MarkKind, spoken: str, *, size: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind: MarkKind = kind
        self._size = size
        self.speak(spoken)

    def natural_size(self) -> QSize:
        side = self.scale.grown(self._size)
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_mark(painter, rect, self._kind)
