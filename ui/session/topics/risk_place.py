"""Where a risk lies: likelihood across, impact up, its ring among the dots of the others."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.matrix import Axes, axes, cells
from partnerdesk.figures.shapes import Box
from ui.look import fonts
from ui.look.current import current
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen
from ui.widgets.risk_matrix_ring import Ring, paint_ring
from ui.widgets.roles import give_role

_SIDE, _LEAST, _RING, _DOT = 330, 190, 30, 7
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """The risk that is talked about (None: it has no place yet) among the others.

    The words stand at the axes.
    """

    ring: Ring | None
    others: tuple[tuple[float, float], ...] = ()
    across: str = ""
    up: str = ""


class RiskPlace(Painted):
    """Five by five fields, darker where the expected loss is larger."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._placed = Placed(ring=None)
        self._axes = axes((), ())

    def show_place(self, placed: Placed, told: str) -> None:
        """Show where a risk lies, in words as well."""
        self._placed = placed
        own = [(placed.ring.likelihood, placed.ring.impact)] if placed.ring else []
        everything = [*placed.others, *own]
        self._axes = axes([one[0] for one in everything], [one[1] for one in everything])
        self.speak(told)
        self.update()

    @property
    def placed(self) -> Placed:
        """What is shown."""
        return self._placed

    @property
    def spanned(self) -> Axes:
        """What the axes hold."""
        return self._axes

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(_SIDE), self.scale.grown(_SIDE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(_LEAST), self.scale.grown(_LEAST))

    def box(self) -> Box:
        """Return where the fields lie: a square with room for the words at the axes."""
        words = self.scale.style("caption").line + 4.0
        side = max(10.0, min(self.width() - words, self.height() - words))
        left = words + (self.width() - words - side) / 2
        return Box(x=left, y=(self.height() - words - side) / 2, width=side, height=side)

    def paint(self, painter: QPainter, _rect: QRectF) -> None:
        box = self.box()
        self._ground(painter, box)
        self._words(painter, box)
        self._dots(painter, box, self._placed.others)
        ring = self._placed.ring
        if ring is None:
            return
        at = self._axes.point(ring.likelihood, ring.impact, box)
        radius = float(self.scale.grown(_RING))
        x = min(max(at.x, box.x + radius), box.right - radius)
        y = min(max(at.y, box.y + radius), box.bottom - radius)
        paint_ring(painter, QPointF(x, y), radius, ring, self.scale)

    def _ground(self, painter: QPainter, box: Box) -> None:
        tokens = current()
        for cell in cells(self._axes, box):
            field = QRectF(cell.box.x, cell.box.y, cell.box.width, cell.box.height)
            painter.fillRect(field.adjusted(1, 1, -1, -1), QColor(tokens.heat[cell.level - 1]))
        painter.setPen(pen(tokens.line.strong))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(box.x, box.y, box.width, box.height))

    def _words(self, painter: QPainter, box: Box) -> None:
        font = fonts.named("caption", self.scale)
        painter.setFont(font)
        painter.setPen(QColor(current().ink.secondary))
        line = float(self.scale.style("caption").line)
        metrics = QFontMetricsF(font)

        def short(text: str) -> str:
            return metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width)

        below = QRectF(box.x, box.bottom + 2, box.width, line)
        painter.drawText(below, _CENTRE, short(self._placed.across))
        painter.save()
        painter.translate(box.x - line / 2 - 3, box.y + box.height / 2)
        painter.rotate(-90)
        beside = QRectF(-box.height / 2, -line / 2, box.height, line)
        painter.drawText(beside, _CENTRE, short(self._placed.up))
        painter.restore()

    def _dots(self, painter: QPainter, box: Box, at: Sequence[tuple[float, float]]) -> None:
        tokens, radius = current(), float(self.scale.grown(_DOT))
        painter.setPen(pen(tokens.surface.panel, 1.5))
        painter.setBrush(QColor(tokens.ink.secondary))
        for likelihood, impact in at:
            point = self._axes.point(likelihood, impact, box)
            x = min(max(point.x, box.x + radius), box.right - radius)
            y = min(max(point.y, box.y + radius), box.bottom - radius)
            painter.drawEllipse(QPointF(x, y), radius, radius)


give_role(RiskPlace, QAccessible.Role.Chart)
