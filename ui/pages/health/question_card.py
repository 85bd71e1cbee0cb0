"""One question at a time: five sentences, what the answer rests on, and the way to the next."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.checks import AnswerQuestion, TakeAnswerBack, WriteEvidence
from partnerdesk.domain.checks import CHECK_ANSWER, Answer, Check
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.questionnaires import LEVELS, QUESTIONS, Question, Questionnaire
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.binding import Binding
from ui.forms.conversions import conversion_for
from ui.forms.sentences import say_under
from ui.forms.text_editor import TextEditor
from ui.pages.health.level_rows import Sentence, SentenceRows
from ui.pages.health.question_steps import QuestionSteps
from ui.pages.health.words import asked, label_of, sentence_of_level
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Label

translate = QCoreApplication.translate
_BETWEEN = "/"
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class QuestionCard(Card):
    """`left` is sent when the last question is done with."""

    left = Signal()

    def __init__(
        self, context: Context, questionnaire: Questionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.context = context
        self.questions = QUESTIONS[questionnaire]
        self._check: Check | None = None
        self._place = 0
        self._session = new_id()
        self.steps = QuestionSteps(self.questions, self)
        self.count = Label(kind="caption", tone="tertiary", weight=500, parent=self)
        self.question = Label(kind="h2", wrap=True, parent=self)
        self.levels = SentenceRows(_sentences(self.questions[0]), "", self)
        rule = CHECK_ANSWER.by_name["evidence"]
        self._evidence = TextEditor(conversion_for(rule, Formats()), one_line=True)
        self.evidence = Field(translate("Health", "What does this rest on?"), self._evidence.widget)
        self.binding = Binding(
            context, self._evidence, say_under(self.evidence, Formats), _write_evidence
        )
        self.open_left = Label(kind="label", tone="secondary", wrap=True, parent=self)
        self.leave_open = button(translate("Health", "Leave open"), "flat", small=True, parent=self)
        self.back = button(translate("Health", "Back"), icon_name="arrow_left", parent=self)
        self.next = button(translate("Health", "Next"), "primary", parent=self)
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.leave_open)
        foot.addWidget(self.open_left, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self.count, self.question, self.levels, self.evidence):
            right.addWidget(widget)
        right.addLayout(foot)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.steps, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.body.setContentsMargins(16, 16, 16, 16)
        self.body.addLayout(row)

    def _connect(self) -> None:
        self.levels.chosen.connect(self._answer)
        self.levels.went_on.connect(self._go_on)
        self._evidence.area.settled.connect(self._go_on)
        self.steps.chosen.connect(self.go_to)
        self.steps.itemActivated.connect(lambda _item: self.take_keyboard())
        self.back.clicked.connect(lambda _checked=False: self._step(-1))
        self.next.clicked.connect(lambda _checked=False: self._go_on())
        self.leave_open.clicked.connect(lambda _checked=False: self._take_back())

    @property
    def current(self) -> Question:
        """The question that is shown."""
        return self.questions[self._place]

    def show_check(self, check: Check) -> None:
        """Show the answers as they are stored."""
        self._check = check
        self.steps.show_answers(check)
        self._show_answer()

    def go_to(self, key: str) -> None:
        """Show a question; what is being typed is stored first."""
        self.flush()
        self._place = next(
            (place for place, each in enumerate(self.questions) if each.key == key), 0
        )
        self._session = new_id()
        question = self.current
        words = translate("Health", "{label}, question {number} of {total}")
        self.count.setText(
            words.format(
                label=label_of(question), number=self._place + 1, total=len(self.questions)
            )
        )
        self.question.setText(asked(question))
        self.levels.show_sentences(_sentences(question), asked(question))
        self.back.setEnabled(self._place > 0)
        self.steps.point_to(key)
        self._show_answer()

    def take_keyboard(self) -> None:
        """Put the keyboard on the answer."""
        self.levels.take_keyboard()

    def flush(self) -> bool:
        """Store evidence that is not stored yet."""
        return self.binding.flush()

    def _show_answer(self) -> None:
        check, question = self._check, self.current
        if check is None:
            return
        answer: Answer | None = check.answer_to(question.key)
        level = answer.level if answer is not None else -1
        self.levels.choose(LEVELS.index(level) if level in LEVELS else -1)
        self.binding.load(
            _BETWEEN.join((check.id, question.key)), answer.evidence if answer is not None else ""
        )
        self._evidence.widget.setEnabled(answer is not None)
        waiting = translate("Health", "Choose an answer first")
        example = translate("Health", "What did we see or hear that says so?")
        self._evidence.area.setPlaceholderText(example if answer is not None else waiting)
        self.leave_open.setEnabled(answer is not None)
        is_last = self._place == len(self.questions) - 1
        self.next.setText(translate("Health", "Finish") if is_last else translate("Health", "Next"))
        self.open_left.setText(_open_words(check))

    def _answer(self, number: int) -> None:
        if self._check is None:
            return
        self.context.run_or_say(
            AnswerQuestion(
                check_id=self._check.id,
                question=self.current.key,
                level=LEVELS[number],
                merge_key=self._session,
            )
        )

    def _take_back(self) -> None:
        if self._check is not None:
            self.flush()
            self.context.run_or_say(
                TakeAnswerBack(check_id=self._check.id, question=self.current.key)
            )
            self._session = new_id()
            self.take_keyboard()

    def _go_on(self) -> None:
        if not self.flush():
            return
        if self._place == len(self.questions) - 1:
            self.left.emit()
        else:
            self._step(1)

    def _step(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self.questions):
            self.go_to(self.questions[place].key)
            self.take_keyboard()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _PAGES.get(Qt.Key(event.key()), 0)
        if step:
            self._step(step)
        else:
            super().keyPressEvent(event)


def _write_evidence(place: str, value: Any, merge_key: str) -> WriteEvidence:
    check_id, question = place.split(_BETWEEN)
    return WriteEvidence(check_id=check_id, question=question, evidence=value, merge_key=merge_key)


def _sentences(question: Question) -> list[Sentence]:
    return [
        Sentence(text=sentence_of_level(question, level), number=str(number))
        for number, level in enumerate(LEVELS, start=1)
    ]


def _open_words(check: Check) -> str:
    count = len(check.unanswered)
    if not count:
        return translate("Health", "All questions are answered.")
    if count == 1:
        return translate("Health", "One question is still open.")
    return translate("Health", "%n questions are still open.", "", count)
