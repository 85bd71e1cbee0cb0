"""A whole circle of people in the size of an icon."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from partnerdesk.figures.glyph import Dot, glyph
from partnerdesk.figures.shapes import Side
from ui.look.current import current
from ui.look.tokens import Tokens
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen


def paint_glyph(
    painter: QPainter, rect: QRectF, inside: Sequence[Side], outside: Sequence[Side]
) -> None:
    """Draw a glyph as high as the rectangle, at its left."""
    tokens, figure = current(), glyph(inside, outside, rect.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    edge = pen(tokens.line.strong, 1.5, (3, 2.5)) if figure.dashed else pen(tokens.ink.primary, 1.5)
    painter.setPen(edge)
    painter.setBrush(QColor(tokens.surface.panel))
    painter.drawEllipse(QPointF(figure.x, figure.y), figure.radius, figure.radius)
    for dot in figure.dots:
        _dot(painter, dot, tokens)
    painter.restore()


def _dot(painter: QPainter, dot: Dot, tokens: Tokens) -> None:
    at = QPointF(dot.x, dot.y)
    painter.setPen(Qt.PenStyle.NoPen)
    if dot.side == "us":
        painter.setBrush(QColor(tokens.us.fill))
        painter.drawEllipse(at, dot.radius, dot.radius)
    elif dot.side == "them":
        painter.setPen(pen(tokens.them.line, dot.radius * 0.6))
        painter.setBrush(QColor(tokens.surface.panel))
        painter.drawEllipse(at, dot.radius * 0.78, dot.radius * 0.78)
    else:
        reach = dot.radius * 0.78 * 2**0.5
        painter.setBrush(QColor(tokens.third.fill))
        painter.drawPolygon(
            [
                at + QPointF(0, -reach),
                at + QPointF(reach, 0),
                at + QPointF(0, reach),
                at + QPointF(-reach, 0),
            ]
        )


class CircleGlyph(Painted):
    """The glyph as a widget, 24 to 44 pixels high."""

    def __init__(
        self,
        inside: Sequence[Side] = (),
        outside: Sequence[Side] = (),
        *,
        size: int = 36,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.set_people(inside, outside)

    def set_people(self, inside: Sequence[Side], outside: Sequence[Side]) -> None:
        """Show another circle."""
        self._inside, self._outside = tuple(inside), tuple(outside)
        words = self.tr("{inside} inside, {outside} outside")
        empty = self.tr("No circle drawn")
        counts = words.format(inside=len(self._inside), outside=len(self._outside))
        self.speak(counts if self._inside or self._outside else empty)
        self.refresh()

    def natural_size(self) -> QSize:
        height = self.scale.grown(self._size)
        return QSize(round(height * 1.18), height)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_glyph(painter, rect, self._inside, self._outside)
