"""How far a side is with its answers: a place for each question, a lock once they are sealed."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.current import current
from ui.look.icons import paint_icon
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_SIDE, _STEP, _RADIUS = 72, 64, 20


class SealPicture(Painted):
    """Filled places are answered. Which answer was given shows nowhere."""

    def __init__(self, places: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places, self._answered, self._is_sealed = places, 0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, answered: int, spoken: str, *, is_sealed: bool) -> None:
        """Show how many questions are answered, or that all answers lie sealed."""
        self._answered, self._is_sealed = answered, is_sealed
        self.speak(spoken)
        self.update()

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(_STEP * self._places), self.scale.grown(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return self.natural_size()

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        side = float(self.scale.grown(_SIDE))
        if self._is_sealed:
            paint_icon(painter, QRectF(0, 0, side, side), "lock", current().ink.secondary)
            return
        radius, step = self.scale.grown(_RADIUS), self.scale.grown(_STEP)
        tokens = current()
        for number in range(self._places):
            is_answered = number < self._answered
            painter.setPen(pen(tokens.ink.primary if is_answered else tokens.line.strong, 2))
            painter.setBrush(QColor(tokens.ink.primary if is_answered else tokens.surface.panel))
            middle = QPointF(radius + 1 + number * step, rect.center().y())
            painter.drawEllipse(middle, radius, radius)
