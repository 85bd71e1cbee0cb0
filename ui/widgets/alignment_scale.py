"""Where two sides stand on five places: disc and ring, a thick bar between them, or one in one."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.figures.alignment import AlignmentFigure, alignment
from partnerdesk.figures.shapes import Point
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.look.scale import Scale
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_HEIGHT, _WIDTH = 36, 220
_AIR = 2.0


def _mark(scale: Scale) -> float:
    """The radius of a mark."""
    return scale.grown(26 if scale.name == "together" else 9)


def paint_alignment(
    painter: QPainter,
    rect: QRectF,
    us: float | None,
    them: float | None,
    scale: Scale | None = None,
) -> None:
    """Draw the scale into a rectangle; answers are 1 to 5, None where a side gave none."""
    sizes = scale or current_scale()
    mark = _mark(sizes)
    figure = alignment(us, them, rect.width(), rect.height(), mark * 1.35)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    _track(painter, figure, mark)
    _bar(painter, figure, mark)
    if figure.is_same and figure.us is not None:
        _ring(painter, figure.us, mark * 1.3)
        _disc(painter, figure.us, mark * 0.75)
    else:
        if figure.them is not None:
            _ring(painter, figure.them, mark)
        if figure.us is not None:
            _disc(painter, figure.us, mark)
    painter.restore()


def _track(painter: QPainter, figure: AlignmentFigure, mark: float) -> None:
    tokens = current()
    painter.setPen(pen(tokens.line.strong))
    first, last = figure.places[0], figure.places[-1]
    painter.drawLine(QPointF(first.x, first.y), QPointF(last.x, last.y))
    painter.setBrush(QColor(tokens.surface.panel))
    for place in figure.places:
        painter.drawEllipse(QPointF(place.x, place.y), mark * 0.28, mark * 0.28)


def _bar(painter: QPainter, figure: AlignmentFigure, mark: float) -> None:
    if figure.bar is None:
        return
    width = max(3.0, mark * (0.45 if figure.is_wide else 0.24))
    painter.setPen(pen(current().ink.primary, width))
    left, right = figure.bar
    painter.drawLine(QPointF(left.x, left.y), QPointF(right.x, right.y))


def _disc(painter: QPainter, at: Point, radius: float) -> None:
    tokens = current()
    centre = QPointF(at.x, at.y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surface.panel))
    painter.drawEllipse(centre, radius + _AIR, radius + _AIR)
    painter.setBrush(QColor(tokens.us.fill))
    painter.drawEllipse(centre, radius, radius)


def _ring(painter: QPainter, at: Point, radius: float) -> None:
    tokens = current()
    centre, width = QPointF(at.x, at.y), max(2.5, radius * 0.26)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.surface.panel))
    painter.drawEllipse(centre, radius + _AIR, radius + _AIR)
    painter.setPen(pen(tokens.them.line, width))
    painter.drawEllipse(centre, radius - width / 2, radius - width / 2)


class AlignmentScale(Painted):
    """The scale as a widget; `spoken` reads like "Risk: Brightwell 4, Alder 2"."""

    def __init__(
        self,
        us: float | None = None,
        them: float | None = None,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_answers(us, them, spoken)

    def set_answers(self, us: float | None, them: float | None, spoken: str = "") -> None:
        """Show other answers, 1 to 5."""
        self._us, self._them = us, them
        told = [f"{each:g}" for each in (us, them) if each is not None]
        self.speak(spoken or ", ".join(told) or self.tr("no answers"))
        self.update()

    def natural_size(self) -> QSize:
        width = _WIDTH * (3 if self.scale.name == "together" else 1)
        return QSize(width, max(round(_mark(self.scale) * 3), self.scale.grown(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_mark(self.scale) * 12), self.natural_size().height())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_alignment(painter, rect, self._us, self._them, self.scale)


class ScaleNumbers(Painted):
    """The numbers above the places, with what the ends mean."""

    def __init__(self, ends: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ends = tuple(ends)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.speak(", ".join(("1", *self._ends[:1], "5", *self._ends[1:])))

    def natural_size(self) -> QSize:
        return QSize(_WIDTH, self.scale.style("caption").line)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_mark(self.scale) * 12), self.natural_size().height())

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        figure = alignment(None, None, rect.width(), rect.height(), _mark(self.scale) * 1.35)
        tokens, centre = current(), Qt.AlignmentFlag.AlignCenter
        strong = fonts.named("caption", self.scale, 600)
        for number, place in enumerate(figure.places, start=1):
            painter.setFont(strong)
            painter.setPen(QColor(tokens.ink.secondary))
            painter.drawText(QRectF(place.x - 20, 0, 40, rect.height()), centre, str(number))
        air = self.scale.grown(10)
        step = figure.places[1].x - figure.places[0].x - self.scale.grown(24)
        painter.setFont(fonts.named("caption", self.scale))
        painter.setPen(QColor(tokens.ink.tertiary))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        lefts = (figure.places[0].x + air, figure.places[-1].x - air - step)
        for word, side, left in zip(self._ends, sides, lefts, strict=False):
            if painter.fontMetrics().horizontalAdvance(word) <= step:
                room = QRectF(left, 0, step, rect.height())
                painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, word)
