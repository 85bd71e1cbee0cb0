"""The time used and planned, on the banner: quiet, on a ground of its own once it is over."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.sessions.timekeeping import Clock, Pace, as_minutes_seconds
from ui.look.current import current, scale_of
from ui.session.pictures import Picture
from ui.session.sized import Sized, set_gaps
from ui.widgets.labels import Label
from ui.widgets.patterns import rounded
from ui.widgets.speech import announce

_MINUTE = 60  # seconds


class TimeUsed(Sized):
    """Shows a clock; its words tell what the colour tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = Pace.CALM
        self._shows_rest = True
        self._picture = Picture("clock", "on_together", 24, parent=self)
        self.time = Label(kind="h2", weight=700, parent=self)
        self.rest = Label(parent=self)
        self._row = QHBoxLayout(self)
        for each in (self._picture, self.time, self.rest):
            self._row.addWidget(each)
        self._dress()
        self.suit_now()

    def show_clock(self, clock: Clock, minutes: int | None) -> None:
        """Show the time; a change of pace is spoken as well."""
        self.time.setText(as_minutes_seconds(clock.used))
        self.rest.setText(self._rest(clock, minutes))
        self.show_rest(self._shows_rest)
        self.setAccessibleName(
            self.tr("Time used: {time} {rest}").format(time=self.time.text(), rest=self.rest.text())
        )
        if clock.pace is not self._pace:
            self._pace = clock.pace
            self._dress()
            announce(self.rest, "" if clock.pace is Pace.CALM else self.rest.text())

    def show_rest(self, shown: bool) -> None:
        """Show the words behind the figure, or the figure alone where room is short."""
        self._shows_rest = shown
        self.rest.setVisible(shown and bool(self.rest.text()))

    def _rest(self, clock: Clock, minutes: int | None) -> str:
        if minutes is None or clock.left is None:
            return ""
        if clock.pace is Pace.OVER:
            return self.tr("%n min over", "", -clock.left // _MINUTE)
        if clock.pace is Pace.NEARLY:
            return self.tr("%n min left", "", -(-clock.left // _MINUTE))
        return self.tr("of %n min", "", minutes)

    def _dress(self) -> None:
        is_over = self._pace is Pace.OVER
        for label in (self.time, self.rest):
            label.setProperty("on_together", not is_over)
            label.set_tone("attention" if is_over else "")
        self._picture.set_role("attention" if is_over else "on_together")
        self.update()

    def measure(self) -> None:
        """Tell the layout around what is needed now: it remembers what was before."""
        self._row.invalidate()
        self.updateGeometry()

    def suit(self) -> None:
        set_gaps(self, self._row, (12, 4, 12, 4), 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pace is not Pace.OVER:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = self.px(10)
        box = QRectF(self.rect()).adjusted(0, inside, 0, -inside)
        edge = rounded(box, scale_of(self).radius)
        painter.fillPath(edge, QColor(current().surface.panel))
