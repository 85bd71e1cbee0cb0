"""People and teams as discs with initials: solid for us, a ring for them, dashed for third parties.

A team has a second ring behind.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from partnerdesk.figures.shapes import Side
from ui.look import fonts
from ui.look.current import current
from ui.widgets.initials import initials_of
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

TEAM_PART = 0.86
TEAM_WIDTH = 1.1


def paint_person(
    painter: QPainter, rect: QRectF, initials: str, side: Side, *, is_team: bool = False
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
        _disc(painter, QRectF(front.x(), front.y(), part, part), initials, side)
    else:
        _disc(painter, QRectF(corner.x(), corner.y(), size, size), initials, side)
    painter.restore()


def _behind(painter: QPainter, corner: QPointF, size: float, part: float, side: Side) -> None:
    tokens = current()
    line = {"us": tokens.us.line, "them": tokens.them.line, "third": tokens.third.line}[side]
    width = max(2.0, part * 0.095)
    middle = corner.y() + size / 2
    painter.setPen(pen(line, width))
    painter.setBrush(QColor(tokens.surface.panel))
    radius = part / 2 - width / 2
    painter.drawEllipse(QPointF(corner.x() + size * 0.66, middle), radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(corner.x() + size * 0.44, middle), part / 2 + 1, part / 2 + 1)


def _disc(painter: QPainter, box: QRectF, initials: str, side: Side) -> None:
    tokens, size = current(), box.width()
    radius, width, letters = size / 2, max(2.0, size * 0.095), tokens.ink.primary
    if side == "us":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.us.fill))
        letters = tokens.us.on
    elif side == "them":
        painter.setPen(pen(tokens.them.line, width))
        painter.setBrush(QColor(tokens.surface.panel))
        radius -= width / 2
    else:
        painter.setPen(pen(tokens.third.line, 1.6, (3, 2.4)))
        painter.setBrush(QColor(tokens.surface.panel))
        letters, radius = tokens.third.text, radius - 1
    painter.drawEllipse(box.center(), radius, radius)
    font = fonts.sized(round(size * 0.385), 600)
    painter.setFont(font)
    painter.setPen(QColor(letters))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials)


class PersonDisc(Painted):
    """A person or team as a widget. `party` is the name of their side, for screen readers."""

    def __init__(
        self,
        name: str,
        side: Side,
        *,
        party: str = "",
        is_team: bool = False,
        size: int = 28,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.set_person(name, side, party=party, is_team=is_team)

    def set_person(self, name: str, side: Side, *, party: str = "", is_team: bool = False) -> None:
        """Show somebody else."""
        self._initials = initials_of(name, is_team=is_team)
        self._side: Side = side
        self._is_team = is_team
        self.speak(f"{name}, {party}" if party else name)
        self.refresh()

    def natural_size(self) -> QSize:
        side = self.scale.grown(self._size)
        return QSize(round(side * TEAM_WIDTH) if self._is_team else side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        paint_person(painter, rect, self._initials, self._side, is_team=self._is_team)
