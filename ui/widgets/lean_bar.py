"""To which side a balance leans: the middle is an even return, two ticks bound what is fair."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.bars import lean
from partnerdesk.figures.shapes import Side
from ui.look.current import current
from ui.look.tokens import Tokens
from ui.widgets.painted import Painted
from ui.widgets.patterns import fill_dashed, fill_solid, fill_striped, pen, rounded

BEYOND = 4


def paint_lean_bar(painter: QPainter, rect: QRectF, index: float, towards: Side | None) -> None:
    """Draw a bar 8 px lower than the rectangle; centre line and ticks use the rest."""
    tokens = current()
    bar = rect.adjusted(0, BEYOND, 0, -BEYOND)
    figure = lean(index, towards, bar.width())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    groove = rounded(bar.adjusted(0.5, 0.5, -0.5, -0.5), bar.height() / 2)
    painter.fillPath(groove, QColor(tokens.surface.sunken))
    painter.strokePath(groove, pen(tokens.line.strong))
    if figure.width > 2 and figure.side is not None:
        fill = QRectF(bar.left() + figure.x, bar.top(), figure.width, bar.height())
        _fill(painter, fill, figure.side, tokens)
    painter.setPen(pen(tokens.line.strong))
    for x in (figure.fair_from, figure.fair_to):
        foot = QPointF(bar.left() + x, bar.bottom())
        painter.drawLine(foot, foot + QPointF(0, 3.5))
    painter.setPen(pen(tokens.ink.primary, 2))
    centre = bar.left() + figure.centre
    painter.drawLine(QPointF(centre, bar.top() - 3), QPointF(centre, bar.bottom() + 3))
    painter.restore()


def _fill(painter: QPainter, box: QRectF, side: Side, tokens: Tokens) -> None:
    if side == "us":
        fill_solid(painter, rounded(box, 2), tokens.us)
    elif side == "them":
        fill_striped(painter, rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), 2), tokens.them)
    else:
        fill_dashed(painter, rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), 2), tokens.third)


class LeanBar(Painted):
    """The balance bar as a widget. `spoken` reads like "0.91, leans to Alder"."""

    def __init__(
        self,
        index: float | None = None,
        towards: Side | None = None,
        spoken: str = "",
        *,
        width: int = 110,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.set_balance(index, towards, spoken)

    def set_balance(self, index: float | None, towards: Side | None, spoken: str) -> None:
        """Show another index (0 to 1); None shows an empty bar."""
        self._index = 1.0 if index is None else index
        self._towards: Side | None = towards if index is not None else None
        self._ghost: tuple[float, Side | None] | None = None
        self.speak(spoken or (self.tr("Balance") if index is None else f"{index:.2f}"))
        self.update()

    def set_ghost(self, index: float | None, towards: Side | None = None) -> None:
        """Show or remove a dashed mark where a preview would lean to."""
        self._ghost = None if index is None else (index, towards)
        self.update()

    @property
    def ghost(self) -> tuple[float, Side | None] | None:
        """The index of a preview with the side it leans to."""
        return self._ghost

    def natural_size(self) -> QSize:
        height = self.scale.grown(28) if self.scale.name == "together" else 16
        return QSize(self.scale.grown(self._width), height)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        paint_lean_bar(painter, rect, self._index, self._towards)
        if self._ghost is not None:
            self._paint_ghost(painter, rect, *self._ghost)

    def _paint_ghost(
        self, painter: QPainter, rect: QRectF, index: float, towards: Side | None
    ) -> None:
        figure = lean(index, towards, rect.width())
        end = figure.x if figure.side == "us" else figure.x + figure.width
        x = rect.left() + (end if figure.side is not None else figure.centre)
        painter.setPen(pen(current().ink.primary, 2, (3, 2)))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
