"""How the partnership is doing: the score, its parts, and whether it falls."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from partnerdesk.analysis.health import Health, HealthPart, health_of, health_series
from partnerdesk.analysis.health_course import fall_in
from ui.look.icons import icon
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.section_card import SectionCard
from ui.pages.overview.workings import health_worked_out, part_name
from ui.widgets.buttons import Button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.workings import HowButton

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HealthButton(Button):
    """The score in one word, where the window has no room for the card."""

    def __init__(self, go: Go, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("small", True)
        self.setAutoDefault(False)
        self.setIcon(icon("pulse", "secondary"))
        self.clicked.connect(lambda _checked=False: go("health", ""))
        self.fit_icon()

    def show_glance(self, glance: Glance) -> None:
        """Show the score of a plan."""
        health = health_of(glance.parts, glance.today)
        words = self.tr("Health: not known yet")
        if health.score is not None:
            words = self.tr("Health {score}").format(score=_figure(glance, health.score))
        if health.score is not None and not health.is_telling:
            words = self.tr("Health: only {parts} known").format(parts=_parts_known(health))
        self.setText(words)
        self.fit_icon()
        self.setAccessibleName(words)
        course = course_of(glance)
        self.setToolTip(course)
        self.setAccessibleDescription(course)


def course_of(glance: Glance) -> str:
    """Return by how much the health fell, empty where it did not."""
    fall = fall_in(health_series(glance.parts, glance.today))
    if fall is None:
        return ""
    points = round(fall.start.score) - round(fall.end.score)
    told = QCoreApplication.translate("HealthCard", "{points} down in {days} days")
    return told.format(points=points, days=fall.days)


def _parts_known(health: Health) -> str:
    return ", ".join(part_name(each) for each in health.known_parts)


def _figure(glance: Glance, score: Fraction | None) -> str:
    return "–" if score is None else glance.formats.number(round(score))


class HealthCard(SectionCard):
    """A large figure over a line for each part."""

    section = "health"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Health"), go)
        self.how = HowButton(self)
        self.head.addWidget(self.how)
        self.head.setContentsMargins(15, 7, 8, 0)
        self.score = Label(kind="number", parent=self)
        self.course = ElidedLabel(kind="caption", tone="secondary", parent=self)
        self.hint = Label(
            self.tr("Not known yet. A check by both sides tells most."),
            tone="secondary",
            wrap=True,
            parent=self,
        )
        self.parts = {part: Label(kind="caption", weight=500, parent=self) for part in HealthPart}
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.score)
        line.addWidget(self.course, 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        self._names = []
        for row, (part, figure) in enumerate(self.parts.items()):
            name = ElidedLabel(part_name(part), kind="caption", tone="secondary", parent=self)
            self._names.append(name)
            figure.setAlignment(_RIGHT)
            grid.addWidget(name, row, 0)
            grid.addWidget(figure, row, 1)
        self.body.setContentsMargins(15, 0, 15, 10)
        self.body.setSpacing(4)
        self.body.addWidget(self.hint)
        self.body.addLayout(line)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def show_glance(self, glance: Glance) -> None:
        health = health_of(glance.parts, glance.today)
        is_known = health.score is not None
        self.hint.setVisible(not is_known)
        for widget in (self.score, self.course, *self._names, *self.parts.values()):
            widget.setVisible(is_known)
        self.how.set_working(health_worked_out(glance, health) if is_known else None)
        if health.score is None:
            return
        self.score.setText(_figure(glance, health.score))
        for each in health.parts:
            figure = self.parts[each.part]
            figure.setText(_figure(glance, each.score))
            figure.setAccessibleName(f"{part_name(each.part)} {figure.text()}")
        self._tell_course(glance, health)

    def _tell_course(self, glance: Glance, health: Health) -> None:
        fell = course_of(glance)
        self.course.set_tone("attention" if fell else "secondary")
        share = glance.formats.share(health.known)
        known = self.tr("{share} known").format(share=share)
        if not health.is_telling:
            known = self.tr("Only {parts} known").format(parts=_parts_known(health))
        self.course.setText(fell or (known if health.known < 1 else self.tr("of 100")))
