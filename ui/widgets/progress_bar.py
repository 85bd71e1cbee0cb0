"""How far a goal has come: ink only, the number stands beside it as text."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.bars import progress
from ui.isolating import isolated
from ui.look.current import current
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded

THICKNESS = 6


def paint_progress(
    painter: QPainter, rect: QRectF, fraction: float | None, *, expected: float | None = None
) -> None:
    """Draw a bar 6 px thick in the middle of a rectangle; `expected` is a tick (0 to 1)."""
    tokens = current()
    top = round(rect.center().y() - THICKNESS / 2)
    bar = QRectF(rect.left(), top, rect.width(), THICKNESS)
    figure = progress(fraction, bar.width(), THICKNESS, expected)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    groove = rounded(bar.adjusted(0.5, 0.5, -0.5, -0.5), THICKNESS / 2)
    painter.fillPath(groove, QColor(tokens.surface.panel))
    painter.strokePath(groove, pen(tokens.line.strong))
    if figure.filled > 0:
        done = QRectF(bar.left(), bar.top(), figure.filled, THICKNESS)
        painter.fillPath(rounded(done, THICKNESS / 2), QColor(tokens.ink.primary))
    if figure.expected is not None:
        x = bar.left() + figure.expected
        painter.setPen(pen(tokens.ink.primary, 1.5))
        painter.drawLine(QPointF(x, bar.top() - 3), QPointF(x, bar.bottom() + 3))
    painter.restore()


class ProgressBar(Painted):
    """The bar as a widget. `spoken` names the goal; the percentage is added."""

    def __init__(
        self,
        fraction: float | None = None,
        spoken: str = "",
        *,
        expected: float | None = None,
        width: int = 120,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.set_progress(fraction, spoken, expected=expected)

    def set_progress(
        self, fraction: float | None, spoken: str = "", *, expected: float | None = None
    ) -> None:
        """Show another progress, 0 to 1; None means not measured."""
        self._fraction, self._expected = fraction, expected
        amount = self.tr("not measured") if fraction is None else f"{fraction:.0%}"
        self.speak(f"{isolated(spoken)} {amount}".strip())
        self.update()

    def natural_size(self) -> QSize:
        return QSize(self._width, THICKNESS + 6)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_progress(painter, rect, self._fraction, expected=self._expected)
