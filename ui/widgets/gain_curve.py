"""Pain and gain: what each party gets or pays, by the actual that is reached."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.shapes import Side
from ui.look import fonts
from ui.look.current import current
from ui.look.parties import tone_of
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_HEIGHT, _AXIS, _MARK = 132, 22, 11
_DASHES: dict[Side, tuple[float, float] | None] = {"us": None, "them": (7, 3), "third": (2, 3)}


@dataclass(frozen=True, slots=True, kw_only=True)
class GainLine:
    """What one party gets (above 0) or pays at each of the actuals."""

    side: Side
    label: str
    amounts: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GainCurvePicture:
    """Lines over the same actuals; texts are written at the target and at the actual."""

    actuals: tuple[float, ...] = ()
    lines: tuple[GainLine, ...] = ()
    target: float = 0.0
    target_text: str = ""
    actual: float | None = None
    actual_text: str = ""


class GainCurve(Painted):
    """The curve as a widget: us solid, them in long dashes, third parties in short ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.picture = GainCurvePicture()

    def show_picture(self, picture: GainCurvePicture, spoken: str) -> None:
        """Show other lines; `spoken` tells them as text."""
        self.picture = picture
        self.speak(spoken)
        self.refresh()

    def natural_size(self) -> QSize:
        height = self.scale.grown(_HEIGHT) + self.scale.grown(_AXIS)
        return QSize(self.scale.grown(260), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(180), self.natural_size().height())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        picture = self.picture
        if len(picture.actuals) < 2:
            return
        side = self.scale.grown(_MARK)
        above = self.scale.grown(_AXIS)
        room = rect.adjusted(side, above, -side, -above - side / 2)
        self._paint_ground(painter, room)
        for line in picture.lines:
            tone = tone_of(current(), line.side)
            painter.setPen(pen(tone.line, 2, _DASHES[line.side]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = self._points(line, room)
            painter.drawPolyline(QPolygonF(points))
            self._mark(painter, points[-1], line.side)
        if picture.actual is not None:
            self._paint_actual(painter, room, picture.actual)

    def _paint_ground(self, painter: QPainter, room: QRectF) -> None:
        tokens, picture = current(), self.picture
        zero = self._y(0.0, room)
        painter.setPen(pen(tokens.line.strong))
        painter.drawLine(QPointF(room.left(), zero), QPointF(room.right(), zero))
        target = self._x(picture.target, room)
        painter.setPen(pen(tokens.ink.secondary, 1, (4, 3)))
        painter.drawLine(QPointF(target, room.top()), QPointF(target, room.bottom()))
        self._words(painter, target, room.bottom() + 3, picture.target_text)

    def _paint_actual(self, painter: QPainter, room: QRectF, actual: float) -> None:
        tokens, picture = current(), self.picture
        x = self._x(actual, room)
        painter.setPen(pen(tokens.ink.primary, 2))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        for line in picture.lines:
            y = self._y(_at(picture.actuals, line.amounts, actual), room)
            self._mark(painter, QPointF(x, y), line.side)
        self._words(painter, x, room.top() - self.scale.grown(_AXIS) + 2, picture.actual_text)

    def _mark(self, painter: QPainter, centre: QPointF, whose: Side) -> None:
        side = self.scale.grown(_MARK)
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(centre)
        paint_mark(painter, mark, whose)

    def _words(self, painter: QPainter, x: float, top: float, text: str) -> None:
        painter.setFont(fonts.named("caption", self.scale))
        painter.setPen(QColor(current().ink.secondary))
        wide = painter.fontMetrics().horizontalAdvance(text) + 2
        left = min(max(x - wide / 2, 0.0), self.width() - wide)
        box = QRectF(left, top, wide, self.scale.grown(_AXIS))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)

    def _points(self, line: GainLine, room: QRectF) -> Sequence[QPointF]:
        both = zip(self.picture.actuals, line.amounts, strict=True)
        return [QPointF(self._x(actual, room), self._y(amount, room)) for actual, amount in both]

    def _x(self, actual: float, room: QRectF) -> float:
        low, high = self.picture.actuals[0], self.picture.actuals[-1]
        return room.left() + room.width() * (actual - low) / max(1.0, high - low)

    def _y(self, amount: float, room: QRectF) -> float:
        amounts = [each for line in self.picture.lines for each in line.amounts]
        low, high = min(0.0, *amounts), max(0.0, *amounts)
        return room.bottom() - room.height() * (amount - low) / max(1.0, high - low)


def _at(actuals: Sequence[float], amounts: Sequence[float], actual: float) -> float:
    """Return the amount at an actual, on the straight line between two points."""
    for number in range(1, len(actuals)):
        before, after = actuals[number - 1], actuals[number]
        if before <= actual <= after and after > before:
            part = (actual - before) / (after - before)
            return amounts[number - 1] + part * (amounts[number] - amounts[number - 1])
    return amounts[-1]
