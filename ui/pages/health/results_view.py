"""What both sides answered in one questionnaire: side by side, sealed at first, and over time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.check_rounds import Round, rounds_of
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from ui.context import Context
from ui.forms.words import word
from ui.pages.health.answers_card import AnswersCard
from ui.pages.health.course_card import CourseCard
from ui.pages.health.view import SheetView, Wish
from ui.pages.health.words import about
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.hatch import HatchFrame


class ResultsView(SheetView):
    """The round that is chosen, the latest at first, and the course of all of them."""

    def __init__(
        self, context: Context, questionnaire: Questionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent)
        self.questionnaire = questionnaire
        self._rounds: tuple[Round, ...] = ()
        self._chosen = ""  # the id of the first check of the round that was chosen
        said = about(questionnaire)
        self.empty_card = Card()
        self.empty = EmptyState(
            self.tr("Not answered yet"), said.invitation, self.tr("Take a check"), icon_name="pulse"
        )
        self.empty_card.body.addWidget(self.empty)
        self.answers = AnswersCard(questionnaire)
        self.course = CourseCard(questionnaire)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        self.frame: HatchFrame | None = None
        inner = QVBoxLayout()
        inner.setSpacing(16)
        for widget in (self.answers, self.course):
            inner.addWidget(widget)
        if self.questionnaire is Questionnaire.OWN_READINESS:
            self.frame = HatchFrame(self.tr("never shared, never printed"), plain=False)
            self.frame.area.addLayout(inner)
            self.column.addWidget(self.frame)
        else:
            self.column.addLayout(inner)
        self.column.addWidget(self.empty_card, 1)
        self.column.addStretch(0)
        self._end = QWidget()
        self.column.addWidget(self._end, 1)

    def _connect(self) -> None:
        wish = Wish(questionnaire=self.questionnaire)
        self.take.clicked.connect(lambda _checked=False: self.take_wanted.emit(wish))
        self.empty.acted.connect(lambda: self.take_wanted.emit(wish))
        self.answers.take_wanted.connect(self.take_wanted)
        self.answers.round_chosen.connect(self._choose)

    @property
    def shown(self) -> Round | None:
        """The round that is shown."""
        chosen = [each for each in self._rounds if each.checks[0].id == self._chosen]
        return (chosen or [*self._rounds])[-1] if self._rounds else None

    def show_plan_values(self, plan: PreparedPlan) -> None:
        self._rounds = rounds_of(plan.parts.checks, self.questionnaire)
        shown = self.shown
        is_empty = shown is None
        for widget in (self.frame, self.answers, self.course, self._end):
            if widget is not None:
                widget.setHidden(is_empty)
        self.empty_card.setVisible(is_empty)
        self.take.setVisible(not is_empty)
        self.summary.setText("" if is_empty else word(self.questionnaire))
        if shown is not None:
            self.answers.show_round(shown, self._rounds, plan, self.formats)
            self.course.show_rounds(_open(self._rounds), plan.parts, self.formats)
        self.setFocusProxy(self.empty.button if is_empty else self.take)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def _choose(self, first_id: str) -> None:
        newest = self._rounds[-1].checks[0].id if self._rounds else ""
        self._chosen = "" if first_id == newest else first_id
        if self.plan is not None:
            self.show_plan_values(self.plan)
            self.answers.rounds.setFocus(Qt.FocusReason.OtherFocusReason)


def _open(rounds: Sequence[Round]) -> tuple[Round, ...]:
    """Return the rounds whose answers may be looked at."""
    return tuple(
        each
        for each in rounds
        if not each.is_sealed and any(each.finished(side) for side in each.sides)
    )
