"""The score as a figure, how it moved in 90 days, and how much of it is known."""

from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from partnerdesk.analysis.health import Health
from partnerdesk.analysis.health_course import Fall, fall_in
from partnerdesk.analysis.health_grounds import HealthMoves
from partnerdesk.figures.trend import Measurement
from partnerdesk.formats import Formats
from ui.look.current import scale_of
from ui.look.icons import pixmap
from ui.pages.health.part_words import part_title
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.trend_line import TrendLine, TrendValues

translate = QCoreApplication.translate


class FallLine(QWidget):
    """A sign and a sentence in crimson; hidden while nothing falls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self.words = Label(kind="label", tone="attention", weight=600, wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self.hide()

    def show_fall(self, fall: Fall | None, formats: Formats) -> None:
        """Say how far something fell, and since when."""
        self.setVisible(fall is not None)
        if fall is None:
            self.words.setText("")
            return
        self._draw_sign()
        words = translate("Health", "Falling: from {start} on {day} to {end}")
        self.words.setText(
            words.format(
                start=round(fall.start.score),
                end=round(fall.end.score),
                day=formats.day_near(fall.start.day),
            )
        )

    def _draw_sign(self) -> None:
        side = scale_of(self).grown(16)
        self._sign.setPixmap(pixmap("trend_down", "attention", side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        changes = {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}
        if event.type() in changes and hasattr(self, "_sign"):
            self._draw_sign()


class ScoreCard(Card):
    """The figure at the left, its course at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Health", "Health of the plan"), parent=parent)
        self.figure = Label(kind="number", parent=self)
        self.of = Label(translate("Health", "of 100"), tone="tertiary", parent=self)
        self.moved = Label(kind="label", tone="secondary", wrap=True, parent=self)
        self.fall = FallLine(self)
        self.known = Label(kind="label", tone="secondary", wrap=True, parent=self)
        self.trend = TrendLine(height=132, parent=self)
        self.no_course = Label(
            translate("Health", "The course shows here once there are figures of two days."),
            tone="tertiary",
            wrap=True,
            parent=self,
        )
        self._assemble()

    def _assemble(self) -> None:
        number = QHBoxLayout()
        number.setSpacing(8)
        number.addWidget(self.figure)
        number.addWidget(self.of)
        number.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(6)
        told.addLayout(number)
        for line in (self.moved, self.fall, self.known):
            told.addWidget(line)
        told.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(told, 2)
        row.addWidget(self.trend, 3)
        row.addWidget(self.no_course, 3)
        row.setDirection(QBoxLayout.Direction.LeftToRight)
        self.body.addLayout(row)

    def show_health(self, health: Health, moves: HealthMoves, formats: Formats) -> None:
        """Show the health of a plan."""
        score = health.score
        self.figure.setText("–" if score is None else str(round(score)))
        self.of.setVisible(score is not None)
        self.moved.setText(_moved(score, moves, formats))
        self.fall.show_fall(fall_in(moves.course), formats)
        self.moved.setVisible(self.fall.isHidden())
        self.known.setText(_known(health))
        self.known.setVisible(score is not None)
        has_course = len(moves.course) > 1
        self.trend.setVisible(has_course)
        self.no_course.setVisible(not has_course)
        self.trend.set_values(_values(moves, formats), _spoken(moves, formats))


def _moved(score: Fraction | None, moves: HealthMoves, formats: Formats) -> str:
    if score is None:
        return translate("Health", "Nothing is known yet. A check by either side is a beginning.")
    if moves.start is None:
        return ""
    points = round(score) - round(moves.start.score)
    since = formats.day_near(moves.start.day)
    if not points:
        return translate("Health", "As it was on {day}").format(day=since)
    more = translate("Health", "{points} more than on {day}")
    less = translate("Health", "{points} less than on {day}")
    return (more if points > 0 else less).format(points=abs(points), day=since)


def _known(health: Health) -> str:
    missing = [part_title(each.part) for each in health.parts if each.score is None]
    if not missing:
        return translate("Health", "All four parts are known.")
    words = translate("Health", "Known for {share}%. Not known: {parts}.")
    return words.format(share=round(100 * health.known), parts=", ".join(missing))


def _values(moves: HealthMoves, formats: Formats) -> TrendValues:
    def month(day: date) -> str:
        return formats.day_near(day)

    return TrendValues(
        measurements=[
            Measurement(day=point.day, value=float(point.score)) for point in moves.course
        ],
        first=moves.course[0].day if moves.course else None,
        last=moves.course[-1].day if moves.course else None,
        format_value="{:.0f}".format,
        format_day=month,
    )


def _spoken(moves: HealthMoves, formats: Formats) -> str:
    points = [f"{formats.day_near(point.day)}: {round(point.score)}" for point in moves.course]
    return translate("Health", "Health of the last 90 days: {points}").format(
        points=", ".join(points)
    )
