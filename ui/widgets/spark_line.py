"""A course of values in the space of a word, with a dot at the latest."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from partnerdesk.figures.trend import spark
from ui.look.current import current
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen


def paint_spark(
    painter: QPainter,
    rect: QRectF,
    values: Sequence[float],
    *,
    lowest: float | None = None,
    highest: float | None = None,
) -> None:
    """Draw the line; give the limits when several lines stand below each other."""
    points = [
        rect.topLeft() + QPointF(point.x, point.y)
        for point in spark(values, rect.width(), rect.height(), lowest, highest)
    ]
    if not points:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(current().ink.secondary, 1.5))
    painter.drawPolyline(points)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().ink.primary))
    painter.drawEllipse(points[-1], 2.5, 2.5)
    painter.restore()


class SparkLine(Painted):
    """The line as a widget. `spoken` reads like "Health 71 to 62"."""

    def __init__(
        self,
        values: Sequence[float] = (),
        spoken: str = "",
        *,
        lowest: float | None = None,
        highest: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lowest, self._highest = lowest, highest
        self.set_values(values, spoken)

    def set_values(self, values: Sequence[float], spoken: str = "") -> None:
        """Show other values."""
        self._values = tuple(values)
        course = f"{values[0]:g} – {values[-1]:g}" if values else self.tr("no values")
        self.speak(spoken or course)
        self.update()

    def natural_size(self) -> QSize:
        return QSize(64, 20)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_spark(painter, rect, self._values, lowest=self._lowest, highest=self._highest)
