"""A goal's measurements over the plan's time, ink only; the target is a dashed line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import hypot

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from partnerdesk.figures.shapes import Box
from partnerdesk.figures.trend import Measurement, Trend, trend
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.scale import Scale
from ui.widgets.labels import plain_tool_tip
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

# Room between the lowest line and the days, in half lines of text.
_BELOW = 1.4
_REACH = 12
# The part of the width that texts at either side may take.
_MOST_BESIDE = 0.28
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_TOP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendValues:
    """What to draw. `first` and `last` are the time shown; texts come from the formats given.

    `describe` tells a single measurement when the mouse rests on it.
    """

    measurements: Sequence[Measurement] = ()
    first: date | None = None
    last: date | None = None
    target: float | None = None
    target_text: str = ""
    format_value: Callable[[float], str] = "{:g}".format
    format_day: Callable[[date], str] = "{:%b}".format
    describe: Callable[[Measurement], str] | None = None


def paint_trend(
    painter: QPainter, rect: QRectF, values: TrendValues, scale: Scale | None = None
) -> None:
    """Draw axes, line and target into a rectangle."""
    sizes = scale or current_scale()
    font = fonts.named("caption", sizes)
    metrics = QFontMetricsF(font)
    figure = _figure(rect, values, metrics)
    tokens = current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    half = metrics.height() / 2
    for tick in figure.values:
        painter.setPen(pen(tokens.line.subtle))
        y = round(tick.y) + 0.5
        painter.drawLine(QPointF(figure.box.x, y), QPointF(figure.box.right, y))
        painter.setPen(QColor(tokens.ink.secondary))
        left = QRectF(rect.left(), tick.y - half, figure.box.x - rect.left() - 8, 2 * half)
        painter.drawText(left, _RIGHT, _elided(values.format_value(tick.value), left, metrics))
    painter.setPen(QColor(tokens.ink.secondary))
    _days(painter, figure, values, metrics)
    if figure.target_y is not None:
        painter.setPen(pen(tokens.ink.primary, 1.5, (4, 3)))
        at = QPointF(figure.box.x, figure.target_y)
        painter.drawLine(at, QPointF(figure.box.right, figure.target_y))
        painter.setPen(QColor(tokens.ink.secondary))
        room = rect.right() - figure.box.right - 6
        text = QRectF(figure.box.right + 6, figure.target_y - half, room, 2 * half)
        painter.drawText(text, _LEFT, _elided(values.target_text, text, metrics))
    _line(painter, figure)
    painter.restore()


def _elided(text: str, room: QRectF, metrics: QFontMetricsF) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() + 1)


def _days(painter: QPainter, figure: Trend, values: TrendValues, metrics: QFontMetricsF) -> None:
    """Write the days below the lines, leaving out those that would run into the one before."""
    half, free_from = metrics.height() / 2, float("-inf")
    for day in figure.days:
        text = values.format_day(day.day)
        width = metrics.horizontalAdvance(text)
        if day.x - width / 2 < free_from:
            continue
        free_from = day.x + width / 2 + metrics.averageCharWidth()
        under = QRectF(day.x - 60, figure.box.bottom + half * _BELOW, 120, 2 * half)
        painter.drawText(under, _TOP, text)


def _figure(rect: QRectF, values: TrendValues, metrics: QFontMetricsF) -> Trend:
    """The geometry, with room for the widest text on each side."""

    def inside(box: Box) -> Trend:
        return trend(
            values.measurements,
            box,
            first=values.first,
            last=values.last,
            target=values.target,
        )

    whole = Box(x=rect.left(), y=rect.top(), width=rect.width(), height=rect.height())
    texts = [values.format_value(tick.value) for tick in inside(whole).values]
    left = max((metrics.horizontalAdvance(text) for text in texts), default=0.0) + 8
    target = metrics.horizontalAdvance(values.target_text) + 6 if values.target_text else 0.0
    most = rect.width() * _MOST_BESIDE
    left, right = min(left, most), min(max(target, metrics.averageCharWidth() * 3), most)
    half = metrics.height() / 2
    return inside(
        Box(
            x=rect.left() + left,
            y=rect.top() + half,
            width=max(8.0, rect.width() - left - right),
            height=max(8.0, rect.height() - half - metrics.height() - half * _BELOW),
        )
    )


def _line(painter: QPainter, figure: Trend) -> None:
    points = [QPointF(point.x, point.y) for point in figure.line]
    if not points:
        return
    painter.setPen(pen(current().ink.primary, 2))
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().ink.primary))
    painter.drawEllipse(points[-1], 4, 4)


class TrendLine(Painted):
    """The trend as a widget that grows with its room; `spoken` tells the numbers as text."""

    def __init__(
        self,
        values: TrendValues | None = None,
        spoken: str = "",
        *,
        height: int = 96,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._height = height
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.MinimumExpanding)
        self.set_values(values or TrendValues(), spoken)

    def set_values(self, values: TrendValues, spoken: str = "") -> None:
        """Show other measurements."""
        self._values = values
        texts = [values.format_value(one.value) for one in values.measurements]
        course = ", ".join([*texts, *([values.target_text] if values.target_text else [])])
        self.speak(spoken or course or self.tr("no measurements"))
        self.update()

    def described_at(self, x: float, y: float) -> str:
        """Return what is told of the measurement at a point; empty where there is none."""
        values = self._values
        if values.describe is None or not values.measurements:
            return ""
        metrics = QFontMetricsF(fonts.named("caption", self.scale))
        points = _figure(QRectF(self.rect()), values, metrics).line
        ordered = sorted(values.measurements, key=lambda one: one.day)
        near = min(range(len(points)), key=lambda i: hypot(points[i].x - x, points[i].y - y))
        is_near = hypot(points[near].x - x, points[near].y - y) <= self.scale.grown(_REACH)
        return values.describe(ordered[near]) if is_near else ""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self.described_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), plain_tool_tip(told), self)
            return True
        return super().event(event)

    def natural_size(self) -> QSize:
        return QSize(240, self.scale.grown(self._height))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_trend(painter, rect, self._values, self.scale)
