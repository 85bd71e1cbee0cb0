"""Which single risk or reward moves a result most: one bar each, the widest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded

_ROW, _AXIS, _BAR = 34, 24, 14
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class TornadoBar:
    """An item with the result at its worst and at its best, as figures and as texts."""

    kind: Literal["risk", "reward"]
    title: str
    worst: float
    best: float
    worst_text: str
    best_text: str


class Tornado(Painted):
    """Bars around what is expected. Ink only: what moves a result belongs to nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.bars: tuple[TornadoBar, ...] = ()
        self._expected = 0.0
        self._expected_text = self._zero_text = ""

    def show_bars(
        self,
        bars: Sequence[TornadoBar],
        expected: tuple[float, str],
        spoken: str,
        zero: str = "0",
    ) -> None:
        """Show other bars around what is expected; `spoken` tells all of it as text."""
        self.bars = tuple(bars)
        self._expected, self._expected_text = expected
        self._zero_text = zero
        self.speak(spoken)
        self.refresh()

    def natural_size(self) -> QSize:
        rows = self.scale.grown(_ROW) * max(1, len(self.bars))
        return QSize(self.scale.grown(420), rows + self.scale.grown(_AXIS))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(260), self.natural_size().height())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if not self.bars:
            return
        font = fonts.named("caption", self.scale)
        measure = QFontMetricsF(font).horizontalAdvance
        named = min(rect.width() * 0.36, max(measure(bar.title) for bar in self.bars) + 4)
        text = max(max(measure(bar.worst_text), measure(bar.best_text)) for bar in self.bars) + 8
        chart = QRectF(
            rect.left() + named + text, rect.top(), rect.width() - named - 2 * text, rect.height()
        )
        self._paint_lines(painter, chart)
        high = self.scale.grown(_ROW)
        for number, bar in enumerate(self.bars):
            row = QRectF(rect.left(), rect.top() + number * high, rect.width(), high)
            painter.setFont(font)
            self._paint_row(painter, row, chart, bar, named)

    def _x(self, value: float, chart: QRectF) -> float:
        low = min(bar.worst for bar in self.bars)
        high = max(bar.best for bar in self.bars)
        return chart.left() + chart.width() * (value - low) / max(1.0, high - low)

    def _paint_row(
        self, painter: QPainter, row: QRectF, chart: QRectF, bar: TornadoBar, named: float
    ) -> None:
        tokens, metrics = current(), QFontMetricsF(painter.font())
        painter.setPen(QColor(tokens.ink.primary))
        title = metrics.elidedText(bar.title, Qt.TextElideMode.ElideRight, named - 4)
        painter.drawText(QRectF(row.left(), row.top(), named, row.height()), _LEFT, title)
        left, right = self._x(bar.worst, chart), self._x(bar.best, chart)
        middle = min(max(self._x(self._expected, chart), left), right)
        high = self.scale.grown(_BAR)
        top = row.center().y() - high / 2
        worse = QRectF(left, top, max(1.0, middle - left), high)
        better = QRectF(middle, top, max(1.0, right - middle), high)
        painter.fillPath(rounded(worse, 2), QColor(tokens.ink.secondary))
        painter.fillPath(rounded(better, 2), QColor(tokens.surface.sunken))
        painter.strokePath(
            rounded(better.adjusted(0.5, 0.5, -0.5, -0.5), 2), pen(tokens.ink.secondary)
        )
        painter.setPen(QColor(tokens.ink.secondary))
        beside = QRectF(left - 200, row.top(), 194, row.height())
        painter.drawText(beside, _RIGHT, bar.worst_text)
        painter.drawText(QRectF(right + 6, row.top(), 200, row.height()), _LEFT, bar.best_text)

    def _paint_lines(self, painter: QPainter, chart: QRectF) -> None:
        tokens = current()
        bottom = chart.top() + self.scale.grown(_ROW) * len(self.bars)
        low, high = self._x(self._expected, chart), self._x(0.0, chart)
        painter.setFont(fonts.named("caption", self.scale))
        for x, text, line in (
            (high, self._zero_text, pen(tokens.line.strong, 1, (3, 3))),
            (low, self._expected_text, pen(tokens.ink.primary, 2)),
        ):
            if not chart.left() - 1 <= x <= chart.right() + 1:
                continue
            painter.setPen(line)
            painter.drawLine(QPointF(x, chart.top()), QPointF(x, bottom + 3))
            if text is self._zero_text and abs(low - high) < 120:
                continue
            painter.setPen(QColor(tokens.ink.secondary))
            room = QRectF(x - 120, bottom + 3, 240, self.scale.grown(_AXIS) - 3)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)
