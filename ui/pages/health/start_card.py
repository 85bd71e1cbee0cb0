"""Before the first question: which questionnaire, for which side, who answers, and on which day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.checks import StartCheck
from partnerdesk.domain.checks import CHECK, Check, starts_private
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.errors import FieldError, UserError
from partnerdesk.formats import Formats
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.conversions import conversion_for
from ui.forms.line_editor import DateEditor
from ui.forms.options import nobody
from ui.forms.words import sentence_of, word
from ui.look.current import current_scale
from ui.pages.health.level_rows import Sentence, SentenceRows
from ui.pages.health.respondents import people_of
from ui.pages.health.view import Wish
from ui.pages.health.words import about, answered_words, side_name
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.segmented import Choice, Segmented

translate = QCoreApplication.translate
_DAY_ROOM = 152
_KINDS = tuple(Questionnaire)
_SIDES = {"us": Side.US, "them": Side.THEM}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Shown:
    plan: PreparedPlan
    formats: Formats
    today: date


class StartCard(Card):
    """`begun` carries a StartCheck, `resumed` the id of a check that was begun before."""

    begun = Signal(object)
    resumed = Signal(str)
    left = Signal()

    def __init__(self, wish: Wish, parent: QWidget | None = None) -> None:
        super().__init__(translate("Health", "What is to be answered?"), parent=parent)
        self._shown: _Shown | None = None
        rows = [Sentence(heading=word(each), text=about(each).purpose) for each in _KINDS]
        self.kinds = SentenceRows(rows, translate("Health", "Questionnaire"), self)
        self.kinds.choose(_KINDS.index(wish.questionnaire) if wish.questionnaire else 0)
        choices = [Choice(key=key, text=key) for key in _SIDES]
        spoken = translate("Health", "Who answers?")
        self.side = Segmented(choices, wish.side.value if wish.side else "us", spoken=spoken)
        self.respondent = ChoiceEditor(nobody())
        rule = CHECK.by_name["checked_on"]
        self.day = DateEditor(conversion_for(rule, Formats()))
        self.day_field = Field(translate("Health", "Date"), self.day.widget)
        self.hint = Label(kind="label", tone="secondary", wrap=True, parent=self)
        self.go_on = button("", small=True, parent=self)
        self.cancel = button(translate("Health", "Cancel"), parent=self)
        self.begin = button(translate("Health", "Begin"), "primary", parent=self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        sides = QVBoxLayout()
        sides.setSpacing(4)
        sides.addWidget(
            Label(translate("Health", "Who answers?"), kind="caption", tone="tertiary", weight=500)
        )
        sides.addWidget(self.side)
        sides.addStretch(1)
        self.day_field.setMinimumWidth(current_scale().grown(_DAY_ROOM))
        person = Field(translate("Health", "Answered by"), self.respondent.widget)
        who = QHBoxLayout()
        who.setSpacing(16)
        who.addLayout(sides)
        who.addWidget(person, 2)
        who.addWidget(self.day_field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.go_on)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.begin)
        self.body.setSpacing(14)
        self.body.addWidget(self.kinds)
        self.body.addLayout(who)
        self.body.addWidget(self.hint)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda _number: self._follow())
        self.kinds.went_on.connect(self._begin)
        self.side.chosen.connect(lambda _key: self._follow())
        self.day.line.returnPressed.connect(self._begin)
        self.cancel.clicked.connect(lambda _checked=False: self.left.emit())
        self.begin.clicked.connect(lambda _checked=False: self._begin())
        self.go_on.clicked.connect(lambda _checked=False: self._resume())

    @property
    def questionnaire(self) -> Questionnaire:
        """The questionnaire that is chosen."""
        return _KINDS[max(0, self.kinds.current)]

    def show_plan(self, plan: PreparedPlan, formats: Formats, today: date) -> None:
        """Offer the parties and people of a plan."""
        is_first = self._shown is None
        self._shown = _Shown(plan=plan, formats=formats, today=today)
        if is_first:
            self.day.conversion = conversion_for(CHECK.by_name["checked_on"], formats)
            self.day.show_value(today)
        for key, side in _SIDES.items():
            self.side.set_text(key, side_name(plan.parts, side))
        self._follow()

    def take_keyboard(self) -> None:
        """Begin at the questionnaires."""
        self.kinds.take_keyboard()

    def _side(self) -> Side:
        return _SIDES[self.side.current]

    def _follow(self) -> None:
        if self._shown is None:
            return
        is_own = self.questionnaire is Questionnaire.OWN_READINESS
        if is_own and self.side.current != "us":
            self.side.choose("us")
        self.side.set_enabled("them", enabled=not is_own)
        parts = self._shown.plan.parts
        people = people_of(parts, self._side())
        self.respondent.set_options(people)
        if self.respondent.value() not in [each.value for each in people]:
            self.respondent.show_value(None)
        self.hint.setText(_hint(self.questionnaire, self._side()))
        begun = self._begun(parts)
        self.go_on.setVisible(begun is not None)
        if begun is not None:
            words = translate("Health", "Go on with the one of {day}, {answered}")
            day = self._shown.formats.day(begun.checked_on)
            self.go_on.setText(words.format(day=day, answered=answered_words(begun)))
            self.go_on.setAccessibleName(self.go_on.text())

    def _begun(self, parts: PlanParts) -> Check | None:
        """Return the newest check of this kind and side that is not finished."""
        open_ones = [
            each
            for each in parts.checks
            if each.questionnaire is self.questionnaire
            and each.side is self._side()
            and not each.is_finished
        ]
        return max(open_ones, key=lambda each: each.checked_on, default=None)

    def _resume(self) -> None:
        begun = self._begun(self._shown.plan.parts) if self._shown else None
        if begun is not None:
            self.resumed.emit(begun.id)

    def _begin(self) -> None:
        if self._shown is None:
            return
        try:
            day = self.day.value()
            if day is None:
                raise FieldError("checked_on", "required_value")
        except UserError as error:
            self.day_field.set_problem(sentence_of(error, self._shown.formats))
            self.day.line.setFocus()
            return
        self.day_field.set_problem("")
        respondent = self.respondent.value()
        self.begun.emit(
            StartCheck(
                plan_id=self._shown.plan.parts.head.id,
                questionnaire=self.questionnaire,
                side=self._side(),
                checked_on=day,
                respondent_id=respondent if isinstance(respondent, str) else None,
            )
        )

    def say(self, error: UserError) -> None:
        """Say under the date what was wrong with it."""
        if self._shown is not None:
            self.day_field.set_problem(sentence_of(error, self._shown.formats))


def _hint(questionnaire: Questionnaire, side: Side) -> str:
    if questionnaire is Questionnaire.OWN_READINESS:
        return translate("Health", "Ours only, always: it is never shared and never printed.")
    if starts_private(questionnaire, side):
        return translate("Health", "Ours only, until you share it.")
    if questionnaire is Questionnaire.ALIGNMENT:
        return translate("Health", "The answers stay sealed until both sides have answered.")
    return ""
