"""People and teams with their initials: a disc for us, a ring for them, a diamond for others.

A team has a second shape behind; a role whose name is unknown is a dashed outline.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from partnerdesk.figures.shapes import Side
from ui.isolating import listed
from ui.look import fonts
from ui.look.current import current
from ui.widgets.initials import initials_of
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

TEAM_PART = 0.86
TEAM_WIDTH = 1.1


def paint_person(
    painter: QPainter,
    rect: QRectF,
    initials: str,
    side: Side,
    *,
    is_team: bool = False,
    is_placeholder: bool = False,
) -> None:
    """Draw a person into the middle of a rectangle; a team is a little wider than high."""
    stretch = TEAM_WIDTH if is_team else 1.0
    size = min(rect.width() / stretch, rect.height())
    corner = rect.center() - QPointF(size * stretch / 2, size / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_team:
        part = size * TEAM_PART
        _behind(painter, corner, size, part, side)
        front = QPointF(corner.x() + size * 0.44 - part / 2, rect.center().y() - part / 2)
        box = QRectF(front.x(), front.y(), part, part)
    else:
        box = QRectF(corner.x(), corner.y(), size, size)
    draw = _open_place if is_placeholder else _disc
    draw(painter, box, initials, side)
    painter.restore()


def _behind(painter: QPainter, corner: QPointF, size: float, part: float, side: Side) -> None:
    tokens = current()
    line = {"us": tokens.us.line, "them": tokens.them.line, "third": tokens.third.line}[side]
    width, middle = max(2.0, part * 0.095), corner.y() + size / 2
    painter.setPen(pen(line, width))
    painter.setBrush(QColor(tokens.surface.panel))
    radius = part / 2 - width / 2
    _shape(painter, QPointF(corner.x() + size * 0.66, middle), radius, side)
    painter.setPen(Qt.PenStyle.NoPen)
    _shape(painter, QPointF(corner.x() + size * 0.44, middle), part / 2 + 1, side)


def _shape(painter: QPainter, at: QPointF, radius: float, side: Side) -> None:
    if side != "third":
        painter.drawEllipse(at, radius, radius)
        return
    corners = (QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0))
    painter.drawPolygon(QPolygonF([at + corner for corner in corners]))


def _disc(painter: QPainter, box: QRectF, initials: str, side: Side) -> None:
    tokens, size = current(), box.width()
    radius, width, letters = size / 2, max(2.0, size * 0.095), tokens.ink.primary
    if side == "us":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.us.fill))
        letters = tokens.us.on
    else:
        line = tokens.them.line if side == "them" else tokens.third.line
        painter.setPen(pen(line, width if side == "them" else width * 0.75))
        painter.setBrush(QColor(tokens.surface.panel))
        radius -= width / 2
    _shape(painter, box.center(), radius, side)
    _letters(painter, box, initials, letters, size * (0.3 if side == "third" else 0.385))


def _open_place(painter: QPainter, box: QRectF, _initials: str, side: Side) -> None:
    """Draw the outline of somebody who is expected but has no name yet."""
    tone = {"us": current().us, "them": current().them, "third": current().third}[side]
    painter.setPen(pen(tone.line, max(1.6, box.width() * 0.05), (3, 2.4)))
    painter.setBrush(QColor(current().surface.panel))
    _shape(painter, box.center(), box.width() / 2 - 1, side)
    _letters(painter, box, "?", tone.text, box.width() * 0.42)


def _letters(painter: QPainter, box: QRectF, text: str, colour: str, pixels: float) -> None:
    painter.setFont(fonts.sized(round(pixels), 600))
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class PersonDisc(Painted):
    """A person or team as a widget. `party` is the name of their side, for screen readers."""

    def __init__(
        self,
        name: str,
        side: Side,
        *,
        party: str = "",
        is_team: bool = False,
        is_placeholder: bool = False,
        size: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._is_placeholder = is_placeholder
        self.set_person(name, side, party=party, is_team=is_team)

    def set_person(self, name: str, side: Side, *, party: str = "", is_team: bool = False) -> None:
        """Show somebody else."""
        self._initials = initials_of(name, is_team=is_team)
        self._side: Side = side
        self._is_team = is_team
        self.speak(listed((name, party)) if party else name)
        self.refresh()

    def natural_size(self) -> QSize:
        side = self.scale.grown(self._size)
        return QSize(round(side * TEAM_WIDTH) if self._is_team else side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_person(
            painter,
            rect,
            self._initials,
            self._side,
            is_team=self._is_team,
            is_placeholder=self._is_placeholder,
        )
