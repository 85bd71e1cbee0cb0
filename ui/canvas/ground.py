"""What lies under the people: the circle, the joined rings, and the dashed place to land."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from partnerdesk.figures.circle_parts import CirclePicture
from ui.canvas.captions import Captions, paint_captions
from ui.canvas.layout import MARGIN
from ui.look.current import current, scale_of
from ui.look.icons import paint_icon
from ui.widgets.patterns import pen

OFFSET = QPointF(MARGIN, MARGIN)
_DASH = (4.0, 3.0)
_BARB = 8.0


class Ground(QWidget):
    """The sheet that the marks stand on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: CirclePicture | None = None
        self._landing: QRectF | None = None
        self._from: QPointF | None = None
        self._is_drawn = True
        self.captions = Captions()

    def show_picture(self, picture: CirclePicture, size: QSize, *, is_drawn: bool) -> None:
        """Show a circle; one that nobody has drawn yet is dashed."""
        self._picture, self._is_drawn = picture, is_drawn
        self.resize(size)
        self.update()

    def show_landing(self, landing: QRectF | None, start: QPointF | None = None) -> None:
        """Show where somebody would land, with a way that leads there."""
        self._landing, self._from = landing, start
        self.update()

    @property
    def landing(self) -> QRectF | None:
        """The dashed place, where there is one."""
        return self._landing

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(current().surface.panel))
        self._circle(painter, self._picture)
        if self._landing is None:
            paint_captions(painter, self.captions, self._picture, OFFSET, scale_of(self))
        if self._landing is not None:
            self._paint_landing(painter, self._landing)

    def _circle(self, painter: QPainter, picture: CirclePicture) -> None:
        tokens = current()
        edge = pen(tokens.ink.primary, 2) if self._is_drawn else pen(tokens.line.strong, 2, (5, 5))
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.surface.sunken))
        middle = QPointF(picture.centre.x, picture.centre.y) + OFFSET
        painter.drawEllipse(middle, picture.radius, picture.radius)
        if picture.knot is not None and self._landing is None:
            knot = picture.knot
            box = QRectF(knot.x, knot.y, knot.width, knot.height).translated(OFFSET)
            painter.setPen(pen(tokens.together.line, 1.5))
            painter.setBrush(QColor(tokens.together.soft))
            painter.drawEllipse(box)
            air = knot.width * 0.24
            inner = box.adjusted(air, air, -air, -air)
            paint_icon(painter, inner, "pair", tokens.together.line, stroke=2.2)

    def _paint_landing(self, painter: QPainter, landing: QRectF) -> None:
        painter.setPen(pen(current().ink.primary, 2, _DASH))
        painter.setBrush(QColor(current().surface.panel))
        painter.drawEllipse(landing)
        if self._from is None:
            return
        line = QLineF(landing.center(), self._from)
        away = landing.width() / 2 + 5
        if line.length() < away + landing.width():
            return
        start, tip = line.pointAt(1 - away / line.length()), line.pointAt(away / line.length())
        path = QPainterPath(start)
        path.quadTo(line.center() + QPointF(0, line.length() * 0.12), tip)
        painter.setBrush(QColor(0, 0, 0, 0))
        painter.setPen(pen(current().ink.primary, 1.5, _DASH))
        painter.drawPath(path)
        _barbs(painter, tip, path.angleAtPercent(1.0))


def _barbs(painter: QPainter, tip: QPointF, angle: float) -> None:
    painter.setPen(pen(current().ink.primary, 1.5))
    for turn in (150, -150):
        painter.drawLine(QLineF(tip, tip + QLineF.fromPolar(_BARB, angle + turn).p2()))
