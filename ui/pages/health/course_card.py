"""How the answers moved from round to round: all of them together, and question by question."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.alignment_rounds import alignment_in
from partnerdesk.domain.check_rounds import Round
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.formats import Formats
from ui.look.current import current_scale
from ui.pages.health.side_trend import SidePoint, SideTrend
from ui.pages.health.words import label_of, place_of, place_words, side_name
from ui.widgets.card import Card
from ui.widgets.labels import Label

translate = QCoreApplication.translate
_LEAST = 230


class CourseCard(Card):
    """Small pictures beside each other, as many in a row as there is room for."""

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(translate("Health", "Over time"), parent=parent)
        self.questionnaire = questionnaire
        self.questions = QUESTIONS[questionnaire]
        names = [translate("Health", "All questions"), *(label_of(each) for each in self.questions)]
        self.trends = tuple(SideTrend() for _ in names)
        self._names = tuple(names)
        self._columns = 0
        self._cells = [_cell(name, trend) for name, trend in zip(names, self.trends, strict=True)]
        self.hint = Label(
            translate("Health", "From the second round on, this shows how the answers move."),
            tone="tertiary",
            wrap=True,
            parent=self,
        )
        self.pictures = QWidget(self)
        self._grid = QGridLayout(self.pictures)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(12)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.pictures)

    def show_rounds(self, rounds: Sequence[Round], parts: PlanParts, formats: Formats) -> None:
        """Show the rounds whose answers may be seen, oldest first."""
        has_course = len(rounds) > 1
        self.hint.setVisible(not has_course)
        self.pictures.setVisible(has_course)
        if not has_course:
            return
        names = {side: side_name(parts, side) for side in rounds[-1].sides}
        found = [alignment_in(each) for each in rounds]
        whole = [(each.us, each.them) for each in found]
        by_question = [
            [(each.questions[place].us, each.questions[place].them) for each in found]
            for place in range(len(self.questions))
        ]
        for name, trend, values in zip(
            self._names, self.trends, [whole, *by_question], strict=True
        ):
            points = [
                SidePoint(day=held.held_on, us=place_of(us), them=place_of(them))
                for held, (us, them) in zip(rounds, values, strict=True)
            ]
            trend.set_points(points, formats.month, _spoken(name, values, names, formats))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() // current_scale().grown(_LEAST)
        columns = max(1, min(3, room))
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for number, cell in enumerate(self._cells):
            self._grid.addWidget(cell, number // columns, number % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _cell(name: str, trend: SideTrend) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(Label(name, kind="label", weight=600))
    column.addWidget(trend)
    return cell


def _spoken(
    name: str,
    values: Sequence[tuple[Fraction | None, Fraction | None]],
    names: dict[Side, str],
    formats: Formats,
) -> str:
    told = []
    for place, side in enumerate((Side.US, Side.THEM)):
        levels = [value[place] for value in values if value[place] is not None]
        if side in names and levels:
            course = ", ".join(
                place_words(_tenth(each), formats) for each in levels if each is not None
            )
            told.append(f"{names[side]} {course}")
    return f"{name}: {'; '.join(told)}"


def _tenth(level: Fraction) -> Fraction:
    return Fraction(round(level * 10), 10)
