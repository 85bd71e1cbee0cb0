"""A question of the check with both answers on its scale, open with the words of both sides."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.checks import Answer
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.questionnaires import LEVELS, Question
from partnerdesk.sessions.sealed import RevealRow
from ui.look.current import current, scale_of
from ui.look.scale import Scale
from ui.session.topics.gap_chip import GapChip, widest
from ui.session.topics.heading import Heading
from ui.session.topics.long_text import QUIET, LongText
from ui.session.topics.names import sides_of, translate
from ui.session.topics.scaling import follow, keep_air
from ui.widgets.alignment_scale import AlignmentScale
from ui.widgets.roles import give_role

_STEP = 25
CLOSED, OPEN, OPEN_LONG = 5, 11, 20  # parts of the card's height
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
        self.words = {side: LongText(QUIET, most=5, align=_CENTRE) for side in sides}
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
        is_long = self.is_open and part_of(row) == OPEN_LONG
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


def share_columns(grid: QGridLayout) -> None:
    """Give question, scale and gap the same widths in all rows."""

    def fit(scale: Scale) -> None:
        grid.setColumnMinimumWidth(2, max(scale.grown(210), widest(scale)))

    for column, part in enumerate((5, 8, 0)):
        grid.setColumnStretch(column, part)
    widget = grid.parentWidget()
    if widget is not None:
        follow(widget, fit)


def part_of(row: RevealRow) -> int:
    """Return the part of the room that an open row wants: long words more than short ones."""
    words = (words_of(row.question, answer) for answer in (row.us, row.them))
    return OPEN_LONG if max(len(each) for each in words) > _LONG else OPEN


def _place(answer: Answer) -> int:
    """Return a level, 0 to 100, as a place on the scale, 1 to 5."""
    return answer.level // _STEP + 1


give_role(QuestionRow, QAccessible.Role.ListItem)
