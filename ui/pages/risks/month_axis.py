"""The months above the timeline, with the plan's period and today; lanes share its track."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.domain.period import Period
from partnerdesk.figures.days import DayLine
from partnerdesk.formats import Formats
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_WHO = 240
_LEAST_MONTH = 78
_RIGHT = 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """Where days lie between two edges in pixels."""

    line: DayLine
    period: Period
    today: date
    left: float
    right: float

    def x_of(self, day: date) -> float:
        """Return where a day lies."""
        return self.left + self.line.part(day) * (self.right - self.left)

    def months(self) -> tuple[date, ...]:
        """Return the months that are written, as many as there is room for."""
        room = (self.right - self.left) / current_scale().grown(_LEAST_MONTH)
        return self.line.months(int(room))


def track_in(width: int, line: DayLine, period: Period, today: date) -> Track:
    """Return the track in a width, with room for the risks at its left."""
    who = min(current_scale().grown(_WHO), width * 42 // 100)
    return Track(
        line=line,
        period=period,
        today=today,
        left=float(who),
        right=float(max(who + 60, width - _RIGHT)),
    )


def paint_lines(painter: QPainter, place: QRectF, track: Track) -> None:
    """Draw the months and today as upright lines through a lane."""
    tokens = current()
    painter.setPen(pen(tokens.line.subtle))
    for month in track.months():
        x = round(track.x_of(month)) + 0.5
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
    painter.setPen(pen(tokens.ink.primary, 2))
    x = track.x_of(track.today)
    painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))


class MonthAxis(Painted):
    """Writes the months, marks the plan's period with a bar, and today with its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._track: Track | None = None
        self._formats = Formats()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_track(self, track: Track, formats: Formats) -> None:
        """Show another track."""
        self._track, self._formats = track, formats
        told = self.tr("{first} to {last}, today {today}")
        self.speak(
            told.format(
                first=formats.month(track.line.first),
                last=formats.month(track.line.last),
                today=formats.day(track.today),
            )
        )
        self.update()

    def natural_size(self) -> QSize:
        line = self.scale.style("caption").line
        return QSize(300, 2 * line + 14)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, track = current(), self._track
        painter.fillRect(rect, QColor(tokens.surface.panel))
        if track is None:
            return
        foot = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(foot, QColor(tokens.line.subtle))
        self._months(painter, rect, track)
        self._period(painter, rect, track)
        self._today(painter, rect, track)

    def _months(self, painter: QPainter, rect: QRectF, track: Track) -> None:
        painter.setFont(fonts.named("caption", self.scale))
        painter.setPen(QColor(current().ink.secondary))
        line = QFontMetricsF(painter.font()).height()
        for month in track.months():
            x = track.x_of(month)
            box = QRectF(x + 4, rect.bottom() - line - 8, 120, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._formats.month(month))
            painter.fillRect(
                QRectF(round(x), box.top(), 1, line + 8), QColor(current().line.subtle)
            )

    def _period(self, painter: QPainter, rect: QRectF, track: Track) -> None:
        left, right = track.x_of(track.period.starts_on), track.x_of(track.period.ends_on)
        bar = QRectF(left, rect.bottom() - 5, right - left, 4)
        painter.fillRect(bar, QColor(current().line.strong))

    def _today(self, painter: QPainter, rect: QRectF, track: Track) -> None:
        font = fonts.named("caption", self.scale, 600)
        words = self.tr("Today")
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(words)
        x = track.x_of(track.today)
        left = min(max(x - width / 2, track.left - 8), track.right + 20 - width)
        painter.setFont(font)
        painter.setPen(QColor(current().ink.primary))
        box = QRectF(left, rect.top() + 2, width + 2, metrics.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.fillRect(
            QRectF(x - 1, box.bottom(), 2, rect.bottom() - box.bottom()),
            QColor(current().ink.primary),
        )
