"""Closing a goal: the customer confirms the outcome in the session, in their own words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from partnerdesk.commands.plan_items import ConfirmOutcome
from partnerdesk.domain.goals import GOAL, Goal
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.options import options_for
from ui.session.desk import SessionDesk
from ui.session.topics.names import name_of
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label

_WHO = "outcome_confirmed_by_id"


class ConfirmingPanel(Panel):
    """`ended` says that the goal was confirmed, or that nobody confirms it yet."""

    ended = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(air=20, parent=parent)
        self._desk = desk
        self._goal: Goal | None = None
        self.heading = Label(kind="h3", wrap=True)
        self.who = ChoiceEditor()
        self.line = QLineEdit()
        self.who_frame = Field(self.tr("Who confirms it"), self.who.widget)
        self.frame = Field(self.tr("In their own words"), self.line)
        fields = QHBoxLayout()
        keep_air(self, fields, spacing=16)
        fields.addWidget(self.who_frame, 1)
        fields.addWidget(self.frame, 2)
        self.confirm = button(self.tr("Confirm it"), "together")
        self.leave = button(self.tr("Not yet"))
        foot = QHBoxLayout()
        keep_air(self, foot, spacing=12)
        foot.addWidget(self.confirm)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        self.body.addWidget(self.heading)
        self.body.addLayout(fields)
        self.body.addStretch(1)
        self.body.addLayout(foot)
        self.confirm.clicked.connect(self.store)
        self.line.returnPressed.connect(self.store)
        self.leave.clicked.connect(self.ended)

    def begin(self, goal: Goal) -> None:
        """Ask the customer whether the outcome is there."""
        self._goal = goal
        plan = self._desk.plan
        words = self.tr("An order is not success. Does {them} have what it was for?")
        self.heading.setText(words.format(them=name_of(plan, Side.THEM)))
        self.who.set_options(options_for(GOAL.by_name[_WHO], plan, goal))
        speaker = self._desk.view.spokesperson(Side.THEM)
        known = speaker.id if speaker is not None else goal.owner_them_id
        self.who.show_value(known)
        self.who_frame.set_problem("")
        self.frame.set_problem("")
        self.line.clear()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Store the confirmation; what is wrong is said under who gives it."""
        if self._goal is None:
            return
        command = ConfirmOutcome(
            goal_id=self._goal.id,
            person_id=str(self.who.value() or ""),
            confirmed_on=self._desk.today,
            words=self.line.text().strip(),
        )
        self.who_frame.set_problem("")
        try:
            done = self._desk.run(command)
        except UserError as error:
            self.who_frame.set_problem(self._desk.sentence(error))
            return
        if done is not None:
            self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)
