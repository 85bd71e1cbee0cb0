"""The health score with its course and its four parts."""

from PySide6.QtWidgets import QWidget

from partnerdesk.analysis.health import HealthPart, health_of
from partnerdesk.analysis.health_grounds import grounds_of, moves_of
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from ui.context import Context, Place
from ui.pages.health.part_card import PartCard
from ui.pages.health.part_words import PartSeen, part_seen
from ui.pages.health.score_card import ScoreCard
from ui.pages.health.view import SheetView, Wish
from ui.pages.vision.wrapping_row import WrappingRow

_NEEDS = 340
_SECTIONS = {
    HealthPart.GOALS: "goals",
    HealthPart.COMMITMENTS: "resources",
    HealthPart.DIALOGUE: "dialogue",
}


class ScoreView(SheetView):
    """A card for the score, and one for each part of it."""

    rank = "primary"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.take.clicked.connect(lambda _checked=False: self.take_wanted.emit(Wish()))
        self.score = ScoreCard()
        self.parts = {part: PartCard(part) for part in HealthPart}
        first, second, third, fourth = self.parts.values()
        self.column.addWidget(self.score)
        self.column.addWidget(WrappingRow((first, second), _NEEDS))
        self.column.addWidget(WrappingRow((third, fourth), _NEEDS))
        self.column.addStretch(1)
        for card in self.parts.values():
            card.go_wanted.connect(self._go)
        self.setFocusProxy(self.take)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        today, formats = self.today, self.formats
        health, moves = health_of(plan.parts, today), moves_of(plan.parts, today)
        grounds = grounds_of(plan.parts, today)
        self.score.show_health(health, moves, formats)
        for score in health.parts:
            seen: PartSeen = part_seen(score, grounds, moves, plan.parts, formats)
            self.parts[score.part].show_part(seen)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def _go(self, part: HealthPart) -> None:
        if part is HealthPart.CHECK:
            self.view_wanted.emit(Questionnaire.PARTNERSHIP.value)
        elif self.plan is not None:
            parts = self.plan.parts
            self.context.go(
                Place(account_id=parts.account.id, plan_id=parts.head.id, section=_SECTIONS[part])
            )
