"""Both sides' answers, opened together: a row for each question, the widest gap with its words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.domain.checks import Answer
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import LEVELS, Question
from partnerdesk.sessions.sealed import Reveal, RevealRow
from ui.delegates.cells import DRAWN
from ui.look.current import current, scale_of
from ui.look.scale import Scale
from ui.session.topics.gap_chip import GapChip
from ui.session.topics.heading import Heading
from ui.session.topics.long_text import QUIET, LongText
from ui.session.topics.names import in_short, sides_of, translate
from ui.session.topics.scaling import follow, keep_air
from ui.widgets.alignment_scale import AlignmentScale, ScaleNumbers
from ui.widgets.card import Card
from ui.widgets.emptying import empty
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.roles import give_role

_STEP = 25
_CLOSED, _OPEN, _OPEN_LONG = 5, 9, 20  # parts of the card's height
_LONG = 90  # letters
_NAME = ((22, 28, 600), (20, 26, 600))
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_LABEL = ((30, 38, 600), (24, 32, 600))
_ASKS = ((22, 28, 400), (20, 26, 400))
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


def label_of(question: Question) -> str:
    """Return what a question is called."""
    return translate("Questionnaires", question.label)


def asked(question: Question) -> str:
    """Return the question itself."""
    return translate("Questionnaires", question.asks)


def words_of(question: Question, answer: Answer) -> str:
    """Return a side's own words, else the sentence that it chose."""
    chosen = question.sentences[LEVELS.index(answer.level)]
    return answer.evidence or translate("Questionnaires", chosen)


class QuestionRow(QWidget):
    """`opened` says that the words of this row are wanted."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: RevealRow | None = None
        self.is_open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label, self.asks = Heading(_LABEL, most=1), Heading(_ASKS)
        self.scale_line = AlignmentScale()
        sides = (Side.US, Side.THEM)
        self.names = {side: Heading(_NAME, most=1, align=_CENTRE) for side in sides}
        self.words = {side: LongText(QUIET, least=1, most=5, align=_CENTRE) for side in sides}
        self._said = {side: self._column_of(side) for side in sides}
        self.chip = GapChip()
        kept = self.chip.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.chip.setSizePolicy(kept)
        self._words_row = QHBoxLayout()
        for said in self._said.values():
            self._words_row.addWidget(said, 1)
        keep_air(self, self._words_row, spacing=20)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addWidget(self.label)
        left.addWidget(self.asks)
        left.addStretch(1)
        middle = self._middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addWidget(self.scale_line)
        middle.addLayout(self._words_row)
        middle.addStretch(1)
        grid = self.grid = QGridLayout(self)
        keep_air(self, grid, spacing=12, margins=(36, 4, 28, 4))
        grid.addLayout(left, 0, 0)
        grid.addLayout(middle, 0, 1)
        grid.addWidget(self.chip, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        share_columns(grid)

    def _column_of(self, side: Side) -> QWidget:
        said = QWidget()
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.names[side])
        column.addWidget(self.words[side], 1)
        said.hide()
        return said

    def show_question(self, question: Question) -> None:
        """Show a question that nobody has answered yet."""
        self.label.set_text(label_of(question))
        self.asks.set_text(asked(question), quiet=True)
        self.setAccessibleName(f"{label_of(question)}: {asked(question)}")
        self.scale_line.set_answers(None, None)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip.hide()

    def show_row(self, row: RevealRow, plan: PlanParts, *, is_open: bool) -> None:
        """Show a question with both answers; an open one with the words of both sides."""
        self.row, self.is_open = row, is_open
        us, them = _place(row.us), _place(row.them)
        self.label.set_text(label_of(row.question))
        self.asks.set_text(asked(row.question), quiet=True)
        self.chip.show_steps(row.steps_apart)
        names = {party.side: party.label for party in sides_of(plan)}
        told = translate("Reveal", "{question}: {us} {ours}, {them} {theirs}").format(
            question=label_of(row.question),
            us=names.get(Side.US, ""),
            ours=us,
            them=names.get(Side.THEM, ""),
            theirs=them,
        )
        self.scale_line.set_answers(us, them, told)
        self.setAccessibleName(f"{told}. {self.chip.words}")
        self._show_words(row, names)
        self.update()

    def _show_words(self, row: RevealRow, names: dict[Side, str]) -> None:
        answers = {Side.US: row.us, Side.THEM: row.them}
        for side, text in self.words.items():
            words = words_of(row.question, answers[side])
            text.set_text(words if self.is_open else "")
            self.names[side].set_text(names.get(side, ""))
            self._said[side].setVisible(self.is_open)
        self._middle.setStretchFactor(self._words_row, 4 if self.is_open else 0)
        is_long = self.is_open and _part_of(row) == _OPEN_LONG
        for end in (0, self._middle.count() - 1):
            self._middle.setStretch(end, 0 if is_long else 1)
        is_turned = row.them.level < row.us.level
        order = (Side.THEM, Side.US) if is_turned else (Side.US, Side.THEM)
        for side in order:
            self._words_row.removeWidget(self._said[side])
            self._words_row.addWidget(self._said[side], 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tokens = current()
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self.is_open:
            painter.fillRect(box, QColor(tokens.surface.selected))
            bar = QRectF(box.left(), box.top(), scale_of(self).grown(8), box.height())
            painter.fillRect(bar, QColor(tokens.ink.primary))
        painter.fillRect(QRectF(0, 0, box.width(), 1), QColor(tokens.line.subtle))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.row is not None:
            self.opened.emit(self.row.question.key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        if self.row is not None:
            self.opened.emit(self.row.question.key)


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
            self.body.addWidget(row, _CLOSED)

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
            self.body.setStretchFactor(widget, _part_of(row) if is_open else _CLOSED)

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


def share_columns(grid: QGridLayout) -> None:
    """Give question, scale and gap the same widths in all rows."""

    def fit(scale: Scale) -> None:
        grid.setColumnMinimumWidth(2, scale.grown(210))

    for column, part in enumerate((5, 8, 0)):
        grid.setColumnStretch(column, part)
    widget = grid.parentWidget()
    if widget is not None:
        follow(widget, fit)


def _part_of(row: RevealRow) -> int:
    """Return the part of the room that an open row wants: long words more than short ones."""
    words = (words_of(row.question, answer) for answer in (row.us, row.them))
    return _OPEN_LONG if max(len(each) for each in words) > _LONG else _OPEN


def _place(answer: Answer) -> int:
    """Return a level, 0 to 100, as a place on the scale, 1 to 5."""
    return answer.level // _STEP + 1


give_role(QuestionRow, QAccessible.Role.ListItem)
