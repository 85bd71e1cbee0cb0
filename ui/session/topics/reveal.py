"""Both sides' answers, opened together: a row for each question, the widest gap with its words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import Question
from partnerdesk.sessions.sealed import Reveal
from ui.delegates.cells import DRAWN
from ui.session.topics.names import in_short
from ui.session.topics.question_row import CLOSED, QuestionRow, part_of, share_columns
from ui.session.topics.scaling import keep_air
from ui.widgets.alignment_scale import ScaleNumbers
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark


class RevealCard(Card):
    """The numbers over five rows; arrows go from row to row, Enter opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edge_to_edge=True, parent=parent)
        self._reveal: Reveal | None = None
        self._plan: PlanParts | None = None
        self._open = ""
        self.rows: tuple[QuestionRow, ...] = ()
        self.numbers = ScaleNumbers((self.tr("not at all"), self.tr("fully")))
        head = QWidget()
        grid = QGridLayout(head)
        keep_air(head, grid, spacing=12, margins=(36, 8, 28, 6))
        grid.addWidget(QWidget(), 0, 0)
        grid.addWidget(self.numbers, 0, 1)
        grid.addWidget(QWidget(), 0, 2)
        share_columns(grid)
        self.body.setSpacing(0)
        self.body.addWidget(head)

    @property
    def open_row(self) -> str:
        """The question whose words are shown."""
        return self._open

    def show_reveal(self, reveal: Reveal, plan: PlanParts) -> None:
        """Show the answers, the widest gap open."""
        if reveal != self._reveal:
            widest = reveal.widest
            self._open = widest.question.key if widest is not None else ""
        self._reveal, self._plan = reveal, plan
        while len(self.rows) < len(reveal.rows):
            row = QuestionRow()
            row.opened.connect(self.open)
            self.body.addWidget(row)
            self.rows = (*self.rows, row)
        self._fill()

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show what will be asked."""
        for question in questions:
            row = QuestionRow()
            row.show_question(question)
            self.body.addWidget(row, CLOSED)

    def open(self, key: str) -> None:
        """Show the words of a question."""
        self._open = key
        self._fill()

    def _fill(self) -> None:
        if self._reveal is None or self._plan is None:
            return
        for widget, row in zip(self.rows, self._reveal.rows, strict=True):
            is_open = row.question.key == self._open
            widget.show_row(row, self._plan, is_open=is_open)
            self.body.setStretchFactor(widget, part_of(row) if is_open else CLOSED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        focused = [at for at, row in enumerate(self.rows) if row.hasFocus()]
        if not step or not focused:
            super().keyPressEvent(event)
            return
        there = min(max(focused[0] + step, 0), len(self.rows) - 1)
        self.rows[there].setFocus(Qt.FocusReason.TabFocusReason)


class Legend(QWidget):
    """Whose mark is whose, and what the same answer looks like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Party, ...] = ()
        self._row = QHBoxLayout(self)
        keep_air(self, self._row, spacing=14)

    def show_parties(self, parties: tuple[Party, ...]) -> None:
        """Show the marks of these parties."""
        if parties == self._shown:
            return
        self._shown = parties
        empty(self._row)
        for party in parties:
            self._row.addWidget(PartyMark(DRAWN[party.side], party.name, size=26))
            name = ElidedLabel(in_short(party.label), kind="h3", weight=500)
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self._row.addWidget(name)
        same = self.tr("Same answer")
        self._row.addWidget(PartyMark("agreed", same, size=26))
        self._row.addWidget(Label(same, kind="h3", weight=500))
