"""One check: when, by whom, its answers in their sentences, and the way to correct them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.checks import SetRespondent
from partnerdesk.domain.check_rounds import sealed_checks, unopened_checks
from partnerdesk.domain.checks import CHECK, Check, can_be_shared
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import LEVELS, QUESTIONS, Question
from ui.context import Context
from ui.forms.words import word
from ui.pages.health.respondents import WhoAnswered
from ui.pages.health.view import Wish
from ui.pages.health.words import cut, label_of, sentence_of_level
from ui.pages.items.detail import ItemDetail
from ui.widgets.buttons import button
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import Label

translate = QCoreApplication.translate
_LONGEST = 2000
_WHO = CHECK.by_name["respondent_id"]


class CheckDetail(ItemDetail):
    """`take_wanted` carries the wish to go on with the check, or to correct it."""

    take_wanted = Signal(object)

    def __init__(self, context: Context, kind: Kind, parent: QWidget | None = None) -> None:
        self.heading = Label(kind="h2", wrap=True)
        self.sealed = Label(tone="private", weight=600, wrap=True)
        self.correct = button("", icon_name="pen")
        self.answers = QVBoxLayout()
        self.house = QVBoxLayout()
        self.frame = HatchFrame(translate("Health", "never shared, never printed"))
        super().__init__(context, kind, parent)

    def build(self) -> None:
        self.title.hide()
        self.column.insertWidget(0, self.heading)
        self.body.addWidget(self.form.add("checked_on"))
        who = self.form.bind(
            _WHO, WhoAnswered(), _set_who, _who, label=translate("Health", "Answered by")
        )
        self.body.addWidget(who)
        self.body.addWidget(self.sealed)
        for layout in (self.answers, self.house):
            layout.setSpacing(10)
        self.frame.area.addLayout(self.house)
        self.body.addLayout(self.answers)
        self.body.addWidget(self.frame)
        row = QHBoxLayout()
        row.addWidget(self.correct)
        row.addStretch(1)
        self.body.addLayout(row)
        self.correct.clicked.connect(lambda _checked=False: self._correct())

    def show_more(self, item: Any, plan: PreparedPlan) -> None:
        check: Check = item
        is_sealed = check.id in sealed_checks(plan.parts.checks)
        hides = check.id in unopened_checks(plan.parts.checks)
        self.heading.setText(word(check.questionnaire))
        self.sealed.setVisible(is_sealed)
        self.sealed.setText(
            translate("Health", "Sealed: the answers are opened once both sides have answered.")
        )
        self.correct.setVisible(not hides)
        words = (
            translate("Health", "Change the answers")
            if check.is_finished
            else translate("Health", "Go on with the answers")
        )
        self.correct.setText(words)
        self.correct.setAccessibleName(words)
        may_share = can_be_shared(check.questionnaire) and not is_sealed
        if not may_share:
            self.standing.share.hide()
        self._show_answers(check, hides=hides)

    def _show_answers(self, check: Check, *, hides: bool) -> None:
        is_house = not can_be_shared(check.questionnaire)
        self.frame.setVisible(is_house)
        for layout in (self.answers, self.house):
            _empty(layout)
        if not hides:
            layout = self.house if is_house else self.answers
            for question in QUESTIONS[check.questionnaire]:
                layout.addWidget(_answer(check, question))

    def choices(self, *, ours_only: bool) -> list[tuple[str, Any]]:
        """These lists are in the order of time, and not everything can be shared."""
        share, *_moves, delete = super().choices(ours_only=ours_only)
        check: Check | None = self.item
        can_share = check is not None and can_be_shared(check.questionnaire)
        return [share, delete] if can_share else [delete]

    def begin(self, *, with_title: bool = False) -> None:  # noqa: ARG002 - no title to type
        """Take the keyboard at the date: what a check is about does not change."""
        control = self.form.frames["checked_on"].control
        control.setFocus(Qt.FocusReason.TabFocusReason)

    def _correct(self) -> None:
        if self.item is not None:
            self.flush()
            self.take_wanted.emit(Wish(check_id=self.item.id))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()


def _answer(check: Check, question: Question) -> QWidget:
    answer = check.answer_to(question.key)
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(Label(label_of(question), kind="caption", tone="tertiary", weight=600))
    if answer is None or answer.level not in LEVELS:
        column.addWidget(Label(translate("Health", "Not answered"), tone="tertiary"))
        return shown
    number = LEVELS.index(answer.level) + 1
    words = translate("Health", "{number}  {sentence}")
    sentence = words.format(number=number, sentence=sentence_of_level(question, answer.level))
    column.addWidget(Label(sentence, wrap=True))
    if answer.evidence.strip():
        column.addWidget(
            Label(cut(answer.evidence, _LONGEST), kind="label", tone="secondary", wrap=True)
        )
    return shown


def _set_who(check_id: str, value: Any, _merge_key: str) -> SetRespondent:
    side, person_id = value
    return SetRespondent(check_id=check_id, side=side, respondent_id=person_id)


def _who(_plan: PreparedPlan, check: Any) -> tuple[Side, str | None]:
    return check.side, check.respondent_id
