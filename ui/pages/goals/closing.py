"""Closing a goal: only the customer's own confirmation makes it achieved."""

from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from partnerdesk.commands.goals import ReopenGoal
from partnerdesk.commands.items import SetField
from partnerdesk.commands.plan_items import ConfirmOutcome
from partnerdesk.domain.goals import GOAL, Goal, GoalStatus
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.errors import FieldError, UserError
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor
from ui.forms.options import nobody, options_for
from ui.forms.text_editor import GrowingText
from ui.forms.words import sentence_of
from ui.isolating import isolated
from ui.pages.goals.pace_words import closed_words
from ui.pages.items.doing import them
from ui.pages.items.layouts import GAP, side_by_side
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label, button_text

_WHO = GOAL.by_name["outcome_confirmed_by_id"]
_DAY = GOAL.by_name["outcome_confirmed_on"]


class Closing(QWidget):
    """Asks for who, when and in what words; shows the confirmation once it is there.

    Words typed for a goal are still there when the goal is shown again.
    """

    wanted = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._goal: Goal | None = None
        self._formats = Formats()
        self._them = ""
        self.who = ChoiceEditor(nobody())
        self.day = DateEditor(conversion_for(_DAY, self._formats))
        self.words = GrowingText(one_line=False, lines=2)
        self.words.setPlaceholderText(self.tr("What did they say when they saw it?"))
        self._drafts: dict[str, str] = {}
        self.who_field = Field(self.tr("Confirmed by"), self.who.widget)
        self.day_field = Field(self.tr("On"), self.day.widget)
        self.words_field = Field(self.tr("In their words"), self.words)
        self._fields = {
            "outcome_confirmed_by_id": self.who_field,
            "outcome_confirmed_on": self.day_field,
            "outcome_words": self.words_field,
        }
        self.confirm: QPushButton = button("")
        self.give_up: QPushButton = button(self.tr("Give the goal up"), "flat")
        self.told = Label(wrap=True)
        self.reopen: QPushButton = button(self.tr("Reopen the goal"))
        self.reopen.setToolTip(self.tr("Closing it again takes a new confirmation."))
        self._assemble()
        self.confirm.clicked.connect(self._confirm)
        self.give_up.clicked.connect(lambda: self._set_status(GoalStatus.GIVEN_UP))
        self.reopen.clicked.connect(self._reopen)

    def _assemble(self) -> None:
        asking, closed = QWidget(), QWidget()
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(side_by_side(self.who_field, self.day_field, needs=150))
        column.addWidget(self.words_field)
        column.addWidget(side_by_side(self.confirm, self.give_up, needs=170))
        ended = QVBoxLayout(closed)
        ended.setContentsMargins(0, 0, 0, 0)
        ended.addWidget(self.told)
        ended.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeft)
        ended.addStretch(1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(asking)
        self._pages.addWidget(closed)

    def show_goal(self, goal: Goal, plan: PreparedPlan, formats: Formats, today: date) -> None:
        """Show how a goal stands; what was typed for the same goal stays."""
        is_other = self._goal is None or self._goal.id != goal.id
        if is_other and self._goal is not None:
            self._drafts[self._goal.id] = self.words.toPlainText()
        self._goal, self._formats, self._them = goal, formats, them(plan.parts)
        self.confirm.setText(
            button_text(self.tr("{them} confirms: achieved").format(them=isolated(self._them)))
        )
        self.day.conversion = conversion_for(_DAY, formats)
        self.who.set_options(options_for(_WHO, plan.parts, goal))
        if is_other:
            self._clear(today, self._drafts.pop(goal.id, ""))
        is_open = goal.status is GoalStatus.OPEN
        self._pages.setCurrentIndex(0 if is_open else 1)
        if not is_open:
            self.words.clear()
            self.told.setText(self._closed_words(goal, plan))

    def _clear(self, today: date, words: str) -> None:
        self.who.show_value(None)
        self.day.show_value(today)
        for field in (self.who_field, self.day_field, self.words_field):
            field.set_problem("")
        with QSignalBlocker(self.words):
            self.words.setPlainText(words)

    def _closed_words(self, goal: Goal, plan: PreparedPlan) -> str:
        told = closed_words(goal, plan.parts, self._formats)
        is_said = goal.status is GoalStatus.ACHIEVED and goal.outcome_words
        return f"{told} “{goal.outcome_words}”" if is_said else told

    def _confirm(self) -> None:
        if self._goal is None:
            return
        for field in (self.who_field, self.day_field, self.words_field):
            field.set_problem("")
        if self.who.value() is None:
            self.who_field.set_problem(self._who_is_missing())
            return
        try:
            day = self.day.value()
            self._context.run(self._command(self._goal, day))
        except UserError as error:
            at = error.field if isinstance(error, FieldError) else ""
            field = self._fields.get(at, self.day_field)
            field.set_problem(sentence_of(error, self._formats))

    def _who_is_missing(self) -> str:
        if self.who.combo.count() > 1:
            return self.tr("Say who of them confirms it.")
        words = self.tr("Nobody of {them} is in the circle yet: name somebody there first.")
        return words.format(them=isolated(self._them))

    def _command(self, goal: Goal, day: Any) -> ConfirmOutcome:
        if day is None:
            self.day.show_text("")
            day = self._context.workspace.now().date()
        return ConfirmOutcome(
            goal_id=goal.id,
            person_id=str(self.who.value()),
            confirmed_on=day,
            words=self.words.toPlainText().strip(),
        )

    def _reopen(self) -> None:
        if self._goal is not None:
            self.wanted.emit(ReopenGoal(goal_id=self._goal.id))

    def _set_status(self, status: GoalStatus) -> None:
        if self._goal is not None:
            command = SetField(kind="goal", item_id=self._goal.id, field="status", value=status)
            self.wanted.emit(command)
