"""One side answers, question by question; when it is done nothing of it stays on the screen."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from partnerdesk.commands.joint_session_sealed import AnswerSealed, SealAnswers, WriteSealed
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import ALIGNMENT, LEVELS, Question
from partnerdesk.errors import UserError
from ui.session.desk import SessionDesk
from ui.session.topics.heading import Heading
from ui.session.topics.level_button import LevelButton
from ui.session.topics.names import translate
from ui.session.topics.panels import Panel, WhoLine
from ui.session.topics.question_row import asked, label_of
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button
from ui.widgets.field import Field
from ui.widgets.labels import Label

_ASKED = ((40, 50, 600), (32, 42, 600), (26, 34, 600))


class AnsweringPanel(Panel):
    """`sealed` comes when the side is done, `left` when it stops for now."""

    sealed = Signal()
    left = Signal()

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(spacing=10, parent=parent)
        self._desk = desk
        self._side = Side.US
        self._number = 0
        self.who = WhoLine()
        self.progress = Label(kind="h3", tone="secondary")
        self.question = Heading(_ASKED)
        self.levels = tuple(LevelButton(number) for number in range(1, len(LEVELS) + 1))
        self._group = QButtonGroup(self)
        self.line = QLineEdit()
        self.field = Field(
            self.tr("In your own words; seen when both answers are opened"), self.line
        )
        self.back = button(self.tr("Back"), icon_name="arrow_left")
        self.on = button(self.tr("Next question"), "primary")
        self.later = button(self.tr("Stop for now"), "flat")
        self._assemble()
        for level in self.levels:
            self._group.addButton(level)
            level.clicked.connect(lambda _on=False, one=level: self._answer(one.number))
            level.stepped.connect(lambda by, one=level: self._step(one.number + by))
            level.digit.connect(self._choose)
            level.entered.connect(self.on.click)
        self.line.editingFinished.connect(self.write)
        self.line.returnPressed.connect(self.on.click)
        self.back.clicked.connect(lambda: self._go(self._number - 1))
        self.on.clicked.connect(self._go_on)
        self.later.clicked.connect(self._leave)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        keep_air(self, head, spacing=16)
        head.addWidget(self.who, 1)
        head.addWidget(self.progress)
        foot = QHBoxLayout()
        keep_air(self, foot, spacing=12)
        foot.addWidget(self.back)
        foot.addWidget(self.later)
        foot.addStretch(1)
        foot.addWidget(self.on)
        self.body.addLayout(head)
        self.body.addWidget(self.question)
        for level in self.levels:
            self.body.addWidget(level, 1)
        self.body.addWidget(self.field)
        self.body.addLayout(foot)

    @property
    def side(self) -> Side:
        """The side that answers."""
        return self._side

    @property
    def asked(self) -> Question:
        """The question on the screen."""
        return ALIGNMENT[self._number]

    def begin(self, side: Side) -> None:
        """Let a side answer, from its first open question on."""
        self._side = side
        plan = self._desk.plan
        party = plan.party_on(side)
        if party is not None:
            title = self.tr("{party} answers").format(party=party.label)
            alone = self.tr("The other side looks away; nothing is opened before both are done.")
            person = self._desk.view.spokesperson(side)
            self.who.show_who(plan, party, person, title, alone)
        unanswered = self._desk.sealed_answers(side).unanswered
        self._ask(ALIGNMENT.index(unanswered[0]) if unanswered else 0)

    def clear(self) -> None:
        """Leave nothing of the answers on the screen, nor in what a screen reader can reach."""
        self._choose_none()
        with QSignalBlocker(self.line):
            self.line.clear()
        self.field.set_problem("")

    def write(self) -> bool:
        """Store the words of the answer; False where they cannot be."""
        answers = self._desk.sealed_answers(self._side)
        found = answers.answer_to(self.asked.key)
        words = self.line.text().strip()
        if words == (found.evidence if found is not None else ""):
            return True
        return self._run(
            WriteSealed(
                session_id=self._desk.session_id,
                side=self._side,
                question=self.asked.key,
                evidence=words,
            )
        )

    def _go(self, number: int) -> None:
        if self.write():
            self._ask(number)

    def _ask(self, number: int) -> None:
        self._number = min(max(number, 0), len(ALIGNMENT) - 1)
        self._show()
        checked = self._group.checkedButton()
        (checked or self.levels[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        question = self.asked
        found = self._desk.sealed_answers(self._side).answer_to(question.key)
        self.question.set_text(f"{label_of(question)}: {asked(question)}")
        told = self.tr("{number} of {all}").format(number=self._number + 1, all=len(ALIGNMENT))
        self.progress.setText(told)
        self._choose_none()
        for level, sentence in zip(self.levels, question.sentences, strict=True):
            level.show_sentence(translate("Questionnaires", sentence))
            level.setChecked(found is not None and found.level == LEVELS[level.number - 1])
        with QSignalBlocker(self.line):
            self.line.setText(found.evidence if found is not None else "")
        self.field.set_problem("")
        self._name_buttons()

    def _name_buttons(self) -> None:
        is_last = self._number == len(ALIGNMENT) - 1
        words = self.tr("Seal our answers") if is_last else self.tr("Next question")
        self.on.setText(words)
        self.on.setAccessibleName(words)
        self.back.setEnabled(self._number > 0)

    def _choose_none(self) -> None:
        self._group.setExclusive(False)
        for level in self.levels:
            level.setChecked(False)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        self.levels[number - 1].setFocus(Qt.FocusReason.TabFocusReason)
        self.levels[number - 1].click()

    def _step(self, number: int) -> None:
        if 1 <= number <= len(self.levels):
            self._choose(number)

    def _answer(self, number: int) -> None:
        self._run(
            AnswerSealed(
                session_id=self._desk.session_id,
                side=self._side,
                question=self.asked.key,
                level=LEVELS[number - 1],
            )
        )

    def _go_on(self) -> None:
        if self._number < len(ALIGNMENT) - 1:
            self._go(self._number + 1)
            return
        unanswered = self._desk.sealed_answers(self._side).unanswered
        if unanswered:
            self._desk.say(self.tr("One question is still open."))
            self._go(ALIGNMENT.index(unanswered[0]))
            return
        person = self._desk.view.spokesperson(self._side)
        done = self.write() and self._run(
            SealAnswers(
                session_id=self._desk.session_id,
                side=self._side,
                respondent_id=person.id if person is not None else None,
            )
        )
        if done:
            self.clear()
            self.sealed.emit()

    def _leave(self) -> None:
        if self.write():
            self.clear()
            self.left.emit()

    def _run(self, command: object) -> bool:
        try:
            return self._desk.run(command) is not None
        except UserError as error:
            self.field.set_problem(self._desk.sentence(error))
            return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
