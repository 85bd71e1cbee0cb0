"""The risk matrix as a drawing: ground, dots, leaders, rings, and the place a ring would land."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from ui.look import fonts
from ui.look.current import current
from ui.look.scale import Scale
from ui.widgets.patterns import pen, rounded
from ui.widgets.risk_matrix_drag import Target
from ui.widgets.risk_matrix_ground import MatrixWords, paint_ground
from ui.widgets.risk_matrix_places import DOT, Places, as_qt
from ui.widgets.risk_matrix_ring import Ring, paint_ring


def paint_matrix(
    painter: QPainter,
    places: Places,
    words: MatrixWords,
    scale: Scale,
    *,
    chosen: str = "",
    hovered: str = "",
) -> None:
    """Draw the matrix; the ring chosen lies on top."""
    paint_ground(painter, places.picture, words, scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _dots(painter, places)
    _leaders(painter, places)
    painter.restore()
    pairs = list(zip(places.rings, places.picture.spots, strict=True))
    for ring, spot in sorted(pairs, key=lambda pair: (pair[0].id == chosen, -pair[0].number)):
        paint_ring(
            painter,
            as_qt(spot),
            places.radius,
            ring,
            scale,
            selected=ring.id == chosen,
            hovered=ring.id == hovered,
        )
    dot = next((each for each in places.dots if each.id == chosen), None)
    if dot is not None:
        large = scale.grown(18)
        paint_ring(painter, as_qt(places.true_of(dot)), large, dot, scale, selected=True)


def _dots(painter: QPainter, places: Places) -> None:
    painter.setPen(pen(current().surface.panel, 1))
    painter.setBrush(QColor(current().ink.secondary))
    for dot in places.dots:
        painter.drawEllipse(as_qt(places.true_of(dot)), DOT, DOT)


def _leaders(painter: QPainter, places: Places) -> None:
    """Lead rings that made room to the place that their figures say."""
    for true, spot in places.moved():
        painter.setPen(pen(current().ink.tertiary, 1))
        painter.drawLine(true, spot)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().ink.tertiary))
        painter.drawEllipse(true, 2, 2)


def paint_landing(
    painter: QPainter, places: Places, ring: Ring, target: Target, words: str, *, scale: Scale
) -> None:
    """Draw where a ring that is dragged would land, and the words of it."""
    picture = places.picture
    likelihood = ring.likelihood if target.likelihood is None else target.likelihood
    impact = ring.impact if target.impact is None else target.impact
    at = as_qt(picture.axes.point(likelihood, impact, picture.box))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    start = places.middle(ring.id)
    if start is not None:
        painter.setPen(pen(current().ink.primary, 1, (4, 3)))
        painter.drawLine(start, at)
    paint_ring(painter, at, places.radius, ring, scale, ghost=True)
    _tag(painter, at, places, words, scale)
    painter.restore()


def _tag(painter: QPainter, at: QPointF, places: Places, words: str, scale: Scale) -> None:
    font = fonts.named("caption", scale, 600)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(words) + 14, metrics.height() + 8
    box, away = places.picture.box, places.radius + 8
    x = at.x() + away if at.x() + away + width <= box.right + 30 else at.x() - away - width
    y = min(max(at.y() - height / 2, box.y), box.bottom - height)
    rect = QRectF(max(0.0, x), y, width, height)
    painter.fillPath(rounded(rect, scale.radius), QColor(current().action.fill))
    painter.setFont(font)
    painter.setPen(QColor(current().action.on))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)
