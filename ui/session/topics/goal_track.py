"""The way of a goal as a track: large figures over a line, dashed where nothing is a fact yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.session.topics.goal_way import Stop, spoken
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen
from ui.widgets.roles import give_role

_LARGE = (84, 72, 60, 52, 44, 36, 30, 26)
_SMALL = (52, 44, 36, 30, 26, 22)
_RANK = 0.75
_HEIGHT, _LEAST, _DAYS = 206, 128, 34
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_BIG = ("now", "target")


class GoalTrack(Painted):
    """The stops of a goal; figures shrink where they have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._stops: tuple[Stop, ...] = ()

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Show these stops."""
        self._stops = tuple(stops)
        self.speak(spoken(self._stops))
        self.refresh()

    @property
    def stops(self) -> tuple[Stop, ...]:
        """The stops shown."""
        return self._stops

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(600), self.scale.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(280), self.scale.grown(_LEAST))

    def figure_font(self, stop: Stop) -> QFont:
        """Return the largest font in which all figures of a rank have room."""
        is_big = stop.kind in _BIG
        alike = [each for each in self._stops if (each.kind in _BIG) is is_big]
        sizes: Sequence[int] = _LARGE
        if not is_big:
            most = self._large().pixelSize() * _RANK
            sizes = [each for each in _SMALL if self.scale.grown(each) <= most] or _SMALL[-1:]
        room, height = self._step() - self.scale.grown(12), self._figures()
        font = fonts.sized(self.scale.grown(sizes[-1]), 600)
        for size in sizes:
            font = fonts.sized(self.scale.grown(size), 600)
            metrics = QFontMetricsF(font)
            widest = max(metrics.horizontalAdvance(each.value) for each in alike)
            if widest <= room and metrics.capHeight() * 1.35 <= height:
                return font
        return font

    def _large(self) -> QFont:
        big = next(each for each in self._stops if each.kind in _BIG)
        return self.figure_font(big)

    def _step(self) -> float:
        return self.width() / max(1, len(self._stops))

    def _figures(self) -> float:
        """The height that figures have."""
        return self.height() - self.scale.grown(_DAYS) - self._ring() * 3.2

    def _ring(self) -> float:
        return self.scale.grown(18)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        if not self._stops:
            return
        step, ring = self._step(), self._ring()
        line = rect.bottom() - self.scale.grown(_DAYS) - ring * 1.5
        middles = [QPointF(rect.left() + step * (n + 0.5), line) for n in range(len(self._stops))]
        self._line(painter, middles)
        for stop, middle in zip(self._stops, middles, strict=True):
            self._mark(painter, stop.kind, middle, ring)
            self._words(painter, stop, middle, step)

    def _line(self, painter: QPainter, middles: Sequence[QPointF]) -> None:
        width = self.scale.grown(4)
        for number in range(len(middles) - 1):
            is_fact = self._stops[number + 1].kind in ("past", "now")
            dash = None if is_fact else (float(width * 3), float(width * 2))
            painter.setPen(pen(current().line.strong, width, dash))
            painter.drawLine(middles[number], middles[number + 1])

    def _mark(self, painter: QPainter, kind: str, at: QPointF, ring: float) -> None:
        tokens, width = current(), float(self.scale.grown(4))
        ink, ground = QColor(tokens.ink.primary), QColor(tokens.surface.panel)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink if kind in ("past", "now") else ground)
        radius = {"past": ring * 0.55, "now": ring * 0.9, "way": ring * 0.66, "target": ring}[kind]
        if kind in ("way", "target"):
            dash = (width * 1.5, width) if kind == "way" else None
            painter.setPen(pen(tokens.ink.primary, width if kind == "target" else width / 2, dash))
        painter.drawEllipse(at, radius, radius)
        if kind == "target":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawEllipse(at, ring * 0.45, ring * 0.45)

    def _words(self, painter: QPainter, stop: Stop, at: QPointF, step: float) -> None:
        tokens = current()
        is_big = stop.kind in _BIG
        font = self.figure_font(stop)
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink.primary if is_big else tokens.ink.secondary))
        metrics = QFontMetricsF(font)
        base = at.y() - self._ring() * 1.9
        room = QRectF(at.x() - step / 2 + 4, base - metrics.height(), step - 8, metrics.height())
        room.translate(0, metrics.descent() * 0.6)
        value = metrics.elidedText(stop.value, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(_CENTRE), value)
        days = fonts.sized(self.scale.grown(24 if step > self.scale.grown(200) else 20))
        painter.setFont(days)
        painter.setPen(QColor(tokens.ink.secondary))
        below = QRectF(at.x() - step / 2 + 4, at.y() + self._ring() * 1.3, step - 8, 10)
        below.setBottom(self.height())
        told = QFontMetricsF(days).elidedText(
            stop.below, Qt.TextElideMode.ElideRight, below.width()
        )
        painter.drawText(below, int(_CENTRE), told)


give_role(GoalTrack, QAccessible.Role.Chart)
