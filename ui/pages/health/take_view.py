"""A check being taken: first what it is, then question by question, stored answer by answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.checks import StartCheck
from partnerdesk.domain.checks import Check
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.errors import UserError
from ui.context import Context
from ui.forms.words import word
from ui.pages.health.question_card import QuestionCard
from ui.pages.health.start_card import StartCard
from ui.pages.health.view import Wish, scrolling
from ui.pages.health.words import respondent_name, side_name
from ui.pages.views_page import ViewPage
from ui.widgets.buttons import button
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import ElidedLabel, Label

_WIDEST = 960


class TakeView(ViewPage):
    """`left` carries the view to show next, empty for the one before."""

    left = Signal(str)

    def __init__(self, context: Context, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.wish = wish
        self.check_id = wish.check_id
        self.title = Label(self.tr("Take a check"), kind="h1")
        self.summary = ElidedLabel(tone="secondary")
        self.close_button = button(self.tr("Close"))
        self.start = StartCard(wish)
        self.card: QuestionCard | None = None
        self._column = QVBoxLayout()
        self._assemble()
        self.start.begun.connect(self._begin)
        self.start.resumed.connect(self._resume)
        self.start.left.connect(lambda: self.left.emit(""))
        self.close_button.clicked.connect(lambda _checked=False: self._leave())
        self.close_button.hide()

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        self.title.setMinimumHeight(36)
        top.addWidget(self.title)
        top.addWidget(self.summary, 1)
        top.addWidget(self.close_button)
        sheet = QWidget()
        sheet.setMaximumWidth(_WIDEST)
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(24, 18, 24, 20)
        whole.setSpacing(16)
        whole.addLayout(top)
        self._column.addWidget(self.start)
        whole.addLayout(self._column)
        whole.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scrolling(sheet, self))

    def put_switch(self, switch: QWidget) -> None:
        """There is no way aside: a check is closed, or finished."""
        switch.hide()

    def begin(self) -> None:
        """Take the keyboard."""
        if self.card is not None:
            self.card.take_keyboard()
        else:
            self.start.take_keyboard()

    @property
    def check(self) -> Check | None:
        """The check as it is stored."""
        checks = self.plan.parts.checks if self.plan is not None else ()
        return next((each for each in checks if each.id == self.check_id), None)

    def show_plan_values(self, plan: PreparedPlan) -> None:
        if not self.check_id:
            self.start.show_plan(plan, self.formats, self.today)
            return
        check = self.check
        if check is None:
            self.left.emit("")  # its beginning was undone
            return
        if self.card is None:
            self._make_card(check)
        name, person = side_name(plan.parts, check.side), respondent_name(plan.parts, check)
        told = (name, person, self.formats.day(check.checked_on))
        self.summary.setText(", ".join(each for each in told if each))
        if self.card is not None:
            self.card.show_check(check)

    def _make_card(self, check: Check) -> None:
        self.start.hide()
        self.close_button.show()
        self.title.setText(word(check.questionnaire))
        card = self.card = QuestionCard(self.context, check.questionnaire)
        card.left.connect(self._leave)
        if check.questionnaire is Questionnaire.OWN_READINESS:
            frame = HatchFrame(self.tr("never shared, never printed"), plain=False)
            frame.area.addWidget(card)
            self._column.addWidget(frame)
        else:
            self._column.addWidget(card)
        card.show_check(check)
        card.go_to(self.wish.question or _first_open(check))

    def _begin(self, command: StartCheck) -> None:
        try:
            outcome = self.context.run(command)
        except UserError as error:
            self.start.say(error)
            return
        if outcome is not None:
            self._resume(outcome.item_id)

    def _resume(self, check_id: str) -> None:
        self.check_id = check_id
        self._is_stale = True
        self.refresh()
        self.begin()

    def flush(self) -> bool:
        return self.card is None or self.card.flush()

    def _leave(self) -> None:
        check = self.check
        if self.flush():
            self.left.emit(check.questionnaire.value if check is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _first_open(check: Check) -> str:
    """Return the question to begin at: the first that is open, or the first of all."""
    return (check.unanswered or QUESTIONS[check.questionnaire])[0].key
