"""The picture of the first start: people of the customer are on their way into the circle."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.current import current
from ui.look.icons import paint_icon
from ui.widgets.patterns import pen

# Places in a drawing of 760 by 720, relative to the circle's centre.
_CENTRE, _RADIUS, _WIDTH, _HEIGHT = QPointF(352, 350), 236.0, 760.0, 720.0
_US = ((-96, -110), (-142, 4), (-96, 118))
_THEM = ((88, -110), (330, 4), (262, 206))
_EMPTY = ((134, 4), (88, 118))
_WAYS = (((286, 4), (186, 4)), ((222, 190), (139, 146)))
_LARGEST = 1.25


class WelcomePicture(QWidget):
    """Scales with its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(
            self.tr("A circle with people of both sides; two of the customer's are moving in")
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(tokens.surface.sunken))
        edge = QRectF(self.width() - 1, 0, 1, self.height())
        painter.fillRect(edge, QColor(tokens.line.subtle))
        part = min(self.width() / (_WIDTH + 60), self.height() / (_HEIGHT + 40), _LARGEST)
        painter.translate(self.width() / 2 - 380 * part, self.height() / 2 - 350 * part)
        painter.scale(part, part)
        painter.translate(_CENTRE)
        self._people(painter)
        self._ways(painter)
        paint_icon(painter, QRectF(-34, -26, 62, 62), "pair", tokens.together.line, stroke=2.2)

    def _people(self, painter: QPainter) -> None:
        tokens = current()
        painter.setBrush(QColor(tokens.surface.panel))
        painter.setPen(pen(tokens.ink.primary, 2.5))
        painter.drawEllipse(QPointF(0, 0), _RADIUS, _RADIUS)
        painter.setPen(pen(tokens.line.strong, 2, (5, 5)))
        for x, y in _EMPTY:
            painter.drawEllipse(QPointF(x, y), 33, 33)
        painter.setPen(pen(tokens.them.line, 7))
        for x, y in _THEM:
            painter.drawEllipse(QPointF(x, y), 30.5, 30.5)
        painter.setPen(pen(tokens.us.fill, 1))
        painter.setBrush(QColor(tokens.us.fill))
        for x, y in _US:
            painter.drawEllipse(QPointF(x, y), 34, 34)

    def _ways(self, painter: QPainter) -> None:
        ink = current().ink.primary
        for start, end in _WAYS:
            first, last = QPointF(*start), QPointF(*end)
            painter.setPen(pen(ink, 2, (5, 5)))
            painter.drawLine(first, last)
            angle = math.atan2(first.y() - last.y(), first.x() - last.x())
            painter.setPen(pen(ink, 2))
            for turn in (-0.7, 0.7):
                tip = QPointF(math.cos(angle + turn), math.sin(angle + turn)) * 12
                painter.drawLine(last, last + tip)
