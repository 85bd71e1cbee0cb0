"""A risk that has happened: when, and what it cost, kept as a problem review without blame."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from partnerdesk.commands.items import AddItem
from partnerdesk.domain.follow_up import PROBLEM_REVIEW, ProblemReview
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.risks import RISK, Risk, RiskStatus
from partnerdesk.errors import UserError
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor, LineEditor
from ui.forms.words import sentence_of
from ui.pages.items.layouts import GAP, side_by_side
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label

_DAY = PROBLEM_REVIEW.by_name["happened_on"]
_MONEY = RISK.by_name["impact_likely"]


class Happening(QWidget):
    """Shown only while the status says so; afterwards it tells what was kept."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._risk: Risk | None = None
        self._plan_id = ""
        self._formats = Formats()
        self.day = DateEditor(conversion_for(_DAY, self._formats))
        self.cost = LineEditor(conversion_for(_MONEY, self._formats))
        self.day_field = Field(self.tr("It happened on"), self.day.widget)
        self.cost_field = Field(self.tr("What it cost"), self.cost.widget)
        self.keep: QPushButton = button(self.tr("Keep what happened"))
        self.told = Label(kind="label", tone="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.asking = side_by_side(self.day_field, self.cost_field, needs=150)
        column.addWidget(self.asking)
        column.addWidget(self.keep)
        column.addWidget(self.told)
        self.keep.clicked.connect(self._keep)

    def show_risk(self, risk: Risk, parts: PlanParts, formats: Formats, today: date) -> None:
        """Ask about a risk that has happened, or tell what was kept of it."""
        is_other = self._risk is None or self._risk.id != risk.id
        self._risk, self._plan_id, self._formats = risk, parts.head.id, formats
        self.setVisible(risk.status is RiskStatus.HAPPENED)
        self.day.conversion = conversion_for(_DAY, formats)
        self.cost.conversion = conversion_for(_MONEY, formats)
        if is_other:
            self.day.show_value(today)
            self.cost.show_value(None)
            self.day_field.set_problem("")
            self.cost_field.set_problem("")
        kept = review_of(risk, parts)
        self.asking.setVisible(kept is None)
        self.keep.setVisible(kept is None)
        self.told.setText(self._words(kept))

    def _words(self, kept: ProblemReview | None) -> str:
        if kept is None:
            return self.tr("It no longer counts as a chance of a loss. What did we learn from it?")
        if kept.happened_on is None:
            return self.tr("Kept as a problem review: {title}").format(title=kept.title)
        told = self.tr("Kept as a problem review of {day}: {title}")
        return told.format(day=self._formats.day(kept.happened_on), title=kept.title)

    def _keep(self) -> None:
        if self._risk is None:
            return
        for field in (self.day_field, self.cost_field):
            field.set_problem("")
        asked = self.day_field
        try:
            day = self.day.value()
            asked = self.cost_field
            values = self._values(self._risk, day, self.cost.value())
            asked = self.day_field
            self._context.run(
                AddItem(kind="problem_review", parent_id=self._plan_id, values=values)
            )
        except UserError as error:
            asked.set_problem(sentence_of(error, self._formats))

    def _values(self, risk: Risk, day: date | None, cost: int | None) -> dict[str, Any]:
        title = risk.title
        if cost is not None:
            amount = self._formats.whole_money(cost)
            title = self.tr("{risk}, cost {amount}").format(risk=title, amount=amount)
        return {"title": title, "happened_on": day, "cause": risk.cause, "fix": risk.fallback}


def review_of(risk: Risk, parts: PlanParts) -> ProblemReview | None:
    """Return the problem review that was kept of a risk: its title is the risk's, or adds to it."""
    known = (risk.title, f"{risk.title}, ")
    found = [
        each
        for each in parts.problem_reviews
        if each.title == known[0] or each.title.startswith(known[1])
    ]
    return found[-1] if found else None
