"""The answers of two sides from round to round: discs on a solid line, rings on a dashed one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_LOWEST, _HIGHEST = 1, 5
_MARK = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SidePoint:
    """The answers of a round, 1 to 5; None where a side gave none."""

    day: date
    us: float | None
    them: float | None


class SideTrend(Painted):
    """A small picture with the ends of its scale and of its time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._points: tuple[SidePoint, ...] = ()
        self._write: Callable[[date], str] = str

    def set_points(
        self, points: Sequence[SidePoint], write: Callable[[date], str], spoken: str
    ) -> None:
        """Show other rounds, oldest first; `write` gives a day as text."""
        self._points, self._write = tuple(points), write
        self.speak(spoken)
        self.update()

    def natural_size(self) -> QSize:
        return QSize(200, self.scale.grown(92))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if not self._points:
            return
        font = fonts.named("caption", self.scale)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        left = metrics.horizontalAdvance("5") + 12
        box = QRectF(
            left, _MARK, rect.width() - left - _MARK, rect.height() - metrics.height() - 2.4 * _MARK
        )
        self._axes(painter, box, metrics)
        self._course(painter, box, "them")
        self._course(painter, box, "us")

    def _axes(self, painter: QPainter, box: QRectF, metrics: QFontMetricsF) -> None:
        tokens, half = current(), metrics.height() / 2
        for place in range(_LOWEST, _HIGHEST + 1):
            y = round(_y(box, place)) + 0.5
            painter.setPen(pen(tokens.line.subtle))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            if place in (_LOWEST, 3, _HIGHEST):
                painter.setPen(QColor(tokens.ink.secondary))
                at = QRectF(0, y - half, box.left() - 8, 2 * half)
                painter.drawText(at, Qt.AlignmentFlag.AlignRight, str(place))
        painter.setPen(QColor(tokens.ink.secondary))
        line = QRectF(box.left(), box.bottom() + _MARK * 0.8, box.width(), 2 * half)
        first, last = self._points[0].day, self._points[-1].day
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._write(first))
        if self._write(last) != self._write(first):
            painter.drawText(line, Qt.AlignmentFlag.AlignRight, self._write(last))

    def _course(self, painter: QPainter, box: QRectF, side: Literal["us", "them"]) -> None:
        tokens = current()
        values = [(each.day, each.us if side == "us" else each.them) for each in self._points]
        at = [
            QPointF(self._x(box, day), _y(box, value)) for day, value in values if value is not None
        ]
        if side == "us":
            painter.setPen(pen(tokens.us.line, 2))
        else:
            painter.setPen(pen(tokens.them.line, 2, (5, 3)))
        painter.drawPolyline(at)
        mark = self.scale.grown(_MARK) * (1.35 if side == "them" else 0.9)
        for point in at[-1:] if len(at) > 8 else at:
            paint_mark(
                painter, QRectF(point.x() - mark / 2, point.y() - mark / 2, mark, mark), side
            )

    def _x(self, box: QRectF, day: date) -> float:
        first, last = self._points[0].day, self._points[-1].day
        span = (last - first).days
        share = (day - first).days / span if span else 0.0
        inner = box.adjusted(_MARK, 0, -_MARK, 0)
        return inner.left() + share * inner.width()


def _y(box: QRectF, place: float) -> float:
    return box.bottom() - (place - _LOWEST) / (_HIGHEST - _LOWEST) * box.height()
