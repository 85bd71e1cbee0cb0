"""The alignment check in the session: each side answers behind a seal, then both are opened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.commands.joint_session_sealed import BreakSeal, OpenSeals, StartSitting
from partnerdesk.domain.parties import Side
from partnerdesk.sessions.course import SessionTopic, TopicKind, TopicState
from partnerdesk.sessions.sealed import Reveal, SideState
from ui.language import within_sentence
from ui.session.desk import SessionDesk
from ui.session.topic_page import TopicPage
from ui.session.topics.answering import AnsweringPanel
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.heading import Heading
from ui.session.topics.names import OTHER, sides_of
from ui.session.topics.question_row import asked, label_of
from ui.session.topics.reveal import Legend, RevealCard
from ui.session.topics.scaling import keep_air
from ui.session.topics.turns import TurnsPanel
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel

_TITLE = ((44, 54, 600), (34, 44, 600))
_FAR = 2
# What a question is talked about with, where the agenda has such a topic.
_KINDS = {
    "vision": TopicKind.STATEMENT,
    "values": TopicKind.VALUES,
    "resources": TopicKind.COMMITMENT,
    "risk": TopicKind.RISK,
    "reward": TopicKind.REWARD,
}


class AlignmentPage(TopicPage):
    """Whose turn it is, the questions, and the answers of both: one at a time on the screen."""

    takes_whole_width = True
    has_own_title = True

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._reveal: Reveal | None = None
        self.title = Heading(_TITLE, most=1)
        self.below = ElidedLabel(tone="secondary")
        self.legend = Legend()
        self.turns = TurnsPanel()
        self.answering = AnsweringPanel(desk)
        self.card = RevealCard()
        self.summary = Heading(((24, 32, 500), (20, 26, 500)))
        self.again = button(self.tr("Answer again"))
        self.talk = button("", "together", icon_name="arrow_right")
        self.talk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind
        self.stack = CurrentStack()
        self.revealed = QWidget()
        for widget in (self.turns, self.answering, self.revealed):
            self.stack.addWidget(widget)
        self._assemble()
        self.turns.wanted.connect(self._let_answer)
        self.turns.back_wanted.connect(self._break_seal)
        self.turns.start.clicked.connect(self._start)
        self.turns.open_both.clicked.connect(self._open)
        self.answering.sealed.connect(self._hand_over)
        self.stack.currentChanged.connect(self._make_room)
        self.answering.left.connect(self._look_at_turns)
        self.again.clicked.connect(self._start)
        self.talk.clicked.connect(self._talk)

    def _assemble(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.below)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        keep_air(self.head, head, spacing=24)
        head.addLayout(words, 1)
        head.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        keep_air(self.revealed, foot, spacing=16, margins=(0, 0, 6, 6))
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.again)
        foot.addWidget(self.talk)
        opened = QVBoxLayout(self.revealed)
        keep_air(self.revealed, opened, spacing=20)
        opened.addWidget(self.card, 1)
        opened.addLayout(foot)
        column = QVBoxLayout(self)
        keep_air(self, column, spacing=20)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)

    def show_topic(self, _topic: SessionTopic) -> None:
        view = self.desk.view
        self.title.set_text(self.tr("How aligned are we?"))
        self.below.setText(self.tr("Each side answers alone. The answers are opened together."))
        self.legend.show_parties(sides_of(view.plan))
        is_opened = view.sitting is None or view.sitting.is_opened
        self._reveal = view.reveal if is_opened else None
        self.legend.setVisible(self._reveal is not None)
        if self._reveal is not None:
            self._show_reveal(self._reveal)
        elif self.stack.currentWidget() is not self.answering or self._is_sealed():
            self._look_at_turns()

    def _is_sealed(self) -> bool:
        """Whether the side that is answering has nothing to answer any more."""
        sitting = self.desk.view.sitting
        if sitting is None or sitting.is_opened:
            return True
        return sitting.of(self.answering.side).state is SideState.SEALED

    def flush(self) -> bool:
        is_answering = self.stack.currentWidget() is self.answering
        return self.answering.write() if is_answering else True

    def first_widget(self) -> QWidget | None:
        if self._reveal is not None:
            return self.talk if self.talk.isVisible() else self.again
        return self.turns.first_button()

    def keys(self) -> list[tuple[str, str]]:
        return [("1 … 5", self.tr("Choose an answer while a side answers"))]

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever comes back finds no answer on the screen."""
        super().hideEvent(event)
        if self.stack.currentWidget() is self.answering:
            self.answering.clear()
            self.stack.setCurrentWidget(self.turns)

    def _make_room(self) -> None:
        """Leave the title away while a side answers: the levels need the room."""
        self.head.setVisible(self.stack.currentWidget() is not self.answering)

    # taking turns

    def _start(self) -> None:
        if self.desk.run_or_say(StartSitting(session_id=self.desk.session_id)) is not None:
            self._take_keyboard()

    def _take_keyboard(self) -> None:
        """Go on from a button that is no more to what is to be pressed next."""
        first = self.first_widget()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _let_answer(self, side: Side) -> None:
        self.stack.setCurrentWidget(self.answering)
        self.answering.begin(side)

    def _break_seal(self, side: Side) -> None:
        command = BreakSeal(session_id=self.desk.session_id, side=side)
        if self.desk.run_or_say(command) is not None:
            self._let_answer(side)

    def _hand_over(self) -> None:
        self._look_at_turns()
        self._take_keyboard()
        other = OTHER[self.answering.side]
        sitting = self.desk.view.sitting
        if sitting is not None and not sitting.can_be_opened:
            told = self.tr("Sealed. Now it is {party}'s turn.")
            self.told.emit(told.format(party=self.desk.name_of(other)))

    def _look_at_turns(self) -> None:
        self.answering.clear()
        self.stack.setCurrentWidget(self.turns)
        self.turns.show_sitting(self.desk.view.sitting, self.desk.plan)

    def _open(self) -> None:
        if self.desk.run_or_say(OpenSeals(session_id=self.desk.session_id)) is not None:
            self._take_keyboard()

    # what both answered

    def _show_reveal(self, reveal: Reveal) -> None:
        self.answering.clear()
        self.stack.setCurrentWidget(self.revealed)
        self.below.setText(self.tr("Each side answered alone. The answers are opened together."))
        self.card.show_reveal(reveal, self.desk.plan)
        told = self.tr("{same} of {all} answers are the same.")
        words = told.format(same=reveal.same, all=len(reveal.rows))
        widest = reveal.widest
        self.talk.setVisible(widest is not None)
        if widest is not None:
            label = label_of(widest.question)
            apart = self.tr("{question} is %n step(s) apart.", "", widest.steps_apart)
            words = f"{words} {apart.format(question=label)}"
            first = self.tr("Talk about {question} first").format(question=within_sentence(label))
            self.talk.setText(f"{first}\u2002")  # air before the arrow
            self.talk.setAccessibleName(first)
        self.summary.set_text(words)

    def _talk(self) -> None:
        """Go to a topic of the agenda about the widest gap, or make one."""
        widest = self._reveal.widest if self._reveal is not None else None
        if widest is None:
            return
        kind = _KINDS.get(widest.question.key)
        for topic in self.desk.view.topics:
            if topic.kind is kind and topic.state is TopicState.OPEN:
                self.desk.go_to(topic.id)
                return
        title = f"{label_of(widest.question)}: {asked(widest.question)}"
        wanted = TopicKind.VALUES if kind is TopicKind.VALUES else TopicKind.TEXT
        self.desk.talk_about(wanted, "", title)
