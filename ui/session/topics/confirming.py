"""Closing a goal: the customer confirms the outcome in the session, in their own words."""

from PySide6.QtWidgets import QLineEdit, QWidget

from partnerdesk.commands.plan_items import ConfirmOutcome
from partnerdesk.domain.goals import GOAL, Goal
from partnerdesk.domain.parties import Side
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.options import options_for
from ui.session.desk import SessionDesk
from ui.session.topics.asking import AskingPanel
from ui.session.topics.names import name_of
from ui.widgets.buttons import button

_WHO = "outcome_confirmed_by_id"


class ConfirmingPanel(AskingPanel):
    """Who of the customer confirms it, and in what words."""

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        confirm, leave = button(self.tr("Confirm it"), "together"), button(self.tr("Not yet"))
        super().__init__(desk, confirm, leave, parent)
        self.who = ChoiceEditor()
        self.line = QLineEdit()
        self.add_field("who", self.tr("Who confirms it"), self.who.widget)
        self.add_field("words", self.tr("In their own words"), self.line, part=2)
        self.line.returnPressed.connect(self.store)

    def begin(self, goal: Goal) -> None:
        """Ask the customer whether the outcome is there."""
        plan = self.desk.plan
        self.who.set_options(options_for(GOAL.by_name[_WHO], plan, goal))
        speaker = self.desk.view.spokesperson(Side.THEM)
        known = speaker.id if speaker is not None else goal.owner_them_id
        self.who.show_value(known)
        self.line.clear()
        words = self.tr("An order is not success. Does {them} have what it was for?")
        self.ask(goal, words.format(them=name_of(plan, Side.THEM)), self.line)

    def command(self, goal: Goal) -> ConfirmOutcome:
        return ConfirmOutcome(
            goal_id=goal.id,
            person_id=str(self.who.value() or ""),
            confirmed_on=self.desk.today,
            words=self.line.text().strip(),
        )
