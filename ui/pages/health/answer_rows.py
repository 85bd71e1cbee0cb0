"""A question with both answers on the scale, the gap in words, evidence, and what moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.alignment import QuestionAlignment
from partnerdesk.analysis.alignment_rounds import alignment_in, steps_between
from partnerdesk.domain.check_rounds import Round
from partnerdesk.domain.checks import Check
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import LEVELS, QUESTIONS, Question, Questionnaire
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.look.current import current, current_scale
from ui.pages.health.gap_chip import GapChip
from ui.pages.health.words import (
    STEP,
    asked,
    cut,
    gap_words,
    label_of,
    move_words,
    place_of,
    place_words,
    sentence_of_level,
    side_name,
)
from ui.widgets.alignment_scale import AlignmentScale, ScaleNumbers
from ui.widgets.labels import Label
from ui.widgets.sheet import tell_height

translate = QCoreApplication.translate
WIDE_GAP = 2 * STEP
_LONGEST_NOTE = 240
_NARROW = 620
_LEFT, _SCALE, _RIGHT = 3, 4, 0
_CHIP_ROOM = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSeen:
    """A question as its row shows it; answers are levels from 0 to 100."""

    label: str
    asks: str
    us: Fraction | None
    them: Fraction | None
    gap: Fraction | None
    gap_text: str
    spoken: str
    notes: tuple[tuple[str, str], ...]
    moved: str

    @property
    def is_wide(self) -> bool:
        """Tell whether two steps or more lie between the sides."""
        return self.gap is not None and self.gap >= WIDE_GAP


def rows_of(
    shown: Round, before: Round | None, plan: PreparedPlan, formats: Formats
) -> tuple[RowSeen, ...]:
    """Return the rows of a round that is open; `before` is what differences are told from."""
    now = alignment_in(shown).questions
    earlier = alignment_in(before).questions if before is not None else (None,) * len(now)
    questions = QUESTIONS[shown.questionnaire]
    names = {side: side_name(plan.parts, side) for side in shown.sides}
    return tuple(
        _row(shown, question, (answers, old), names, formats)
        for question, answers, old in zip(questions, now, earlier, strict=True)
    )


def _row(
    shown: Round,
    question: Question,
    answers: tuple[QuestionAlignment, QuestionAlignment | None],
    names: dict[Side, str],
    formats: Formats,
) -> RowSeen:
    now, before = answers
    levels = {Side.US: now.us, Side.THEM: now.them}
    told = [
        f"{names[side]} {place_words(level, formats)}"
        for side in shown.sides
        if (level := levels[side]) is not None
    ]
    gap_text = "" if now.gap is None else gap_words(now.gap, formats)
    label = label_of(question)
    return RowSeen(
        label=label,
        asks=asked(question),
        us=now.us,
        them=now.them if Side.THEM in shown.sides else None,
        gap=now.gap,
        gap_text=gap_text,
        spoken=f"{label}: {', '.join(told) or translate('Health', 'no answers')}",
        notes=_notes(shown, question, names),
        moved=_moved(now, before, names, formats),
    )


def _notes(shown: Round, question: Question, names: dict[Side, str]) -> tuple[tuple[str, str], ...]:
    """Return what each side says to it; of our own house the sentence that was chosen as well."""
    notes: list[tuple[str, str]] = []
    for side in shown.sides:
        for check in shown.finished(side):
            notes.extend(_notes_of(check, question, names[side]))
    return tuple(notes)


def _notes_of(check: Check, question: Question, name: str) -> list[tuple[str, str]]:
    answer = check.answer_to(question.key)
    if answer is None:
        return []
    found = []
    is_alone = check.questionnaire is Questionnaire.OWN_READINESS
    if is_alone and answer.level in LEVELS:
        found.append(("", sentence_of_level(question, answer.level)))
    if answer.evidence.strip():
        found.append(("" if is_alone else name, cut(answer.evidence, _LONGEST_NOTE)))
    return found


def _moved(
    now: QuestionAlignment,
    before: QuestionAlignment | None,
    names: dict[Side, str],
    formats: Formats,
) -> str:
    if before is None:
        return ""
    moves = {
        Side.US: steps_between(before.us, now.us),
        Side.THEM: steps_between(before.them, now.them),
    }
    known = {side: steps for side in names if (steps := moves[side]) is not None}
    if known and not any(known.values()):
        return translate("Health", "As last time")
    is_alone = len(names) == 1
    told = [
        move_words(steps, formats) if is_alone else f"{names[side]} {move_words(steps, formats)}"
        for side, steps in known.items()
    ]
    return (
        translate("Health", "Since last time: {moves}").format(moves=", ".join(told))
        if told
        else ""
    )


class ScaleHead(QWidget):
    """The numbers of the scale above the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ends = (translate("Health", "not at all"), translate("Health", "fully"))
        self.numbers = ScaleNumbers(ends, self)
        self._left, self._right = QWidget(self), QWidget(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(16)
        row.addWidget(self._left, _LEFT)
        row.addWidget(self.numbers, _SCALE)
        row.addWidget(self._right)
        self._right.setFixedWidth(current_scale().grown(_CHIP_ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_scale().grown(_NARROW)
        self._left.setVisible(not narrow)
        self._right.setFixedWidth(current_scale().grown(_CHIP_ROOM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for y in (0, self.height() - 1):
            painter.fillRect(QRectF(0, y, self.width(), 1), QColor(current().line.subtle))


class AnswerRow(QFrame):
    """A row: question, scale, gap. In a narrow card the question stands above the scale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_wide_gap = False
        self._is_narrow: bool | None = None
        self.label = Label(kind="h3", parent=self)
        self.asks = Label(kind="label", tone="secondary", wrap=True, parent=self)
        self.moved = Label(kind="caption", tone="tertiary", wrap=True, parent=self)
        self.scale_widget = AlignmentScale(parent=self)
        self.notes = QVBoxLayout()
        self.notes.setSpacing(2)
        self.chip = GapChip(self)
        self._side = QWidget(self)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignRight)
        self._asking = QVBoxLayout()
        self._asking.setSpacing(2)
        for each in (self.label, self.asks, self.moved):
            self._asking.addWidget(each)
        self._asking.addStretch(1)
        self._told = QVBoxLayout()
        self._told.setSpacing(2)
        self._told.addWidget(self.scale_widget)
        self._told.addLayout(self.notes)
        self._told.addStretch(1)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(16, 10, 16, 10)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(4)
        self._arrange(narrow=False)

    def _arrange(self, *, narrow: bool) -> None:
        if narrow == self._is_narrow:
            return
        self._is_narrow = narrow
        middle = Qt.AlignmentFlag.AlignVCenter
        for part in (self._asking, self._told):
            self.grid.removeItem(part)
        self.grid.removeWidget(self._side)
        if narrow:
            self.grid.addLayout(self._asking, 0, 0, 1, 2)
            self.grid.addLayout(self._told, 1, 0)
            self.grid.addWidget(self._side, 1, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self.grid.addLayout(self._asking, 0, 0)
            self.grid.addLayout(self._told, 0, 1)
            self.grid.addWidget(self._side, 0, 2, middle)
        stretches = (_SCALE, _RIGHT, 0) if narrow else (_LEFT, _SCALE, _RIGHT)
        for column, stretch in enumerate(stretches):
            self.grid.setColumnStretch(column, stretch)

    def show_row(self, seen: RowSeen) -> None:
        """Show a question."""
        self._is_wide_gap = seen.is_wide
        self.label.setText(seen.label)
        self.asks.setText(seen.asks)
        self.moved.setText(seen.moved)
        self.moved.setVisible(bool(seen.moved))
        self.scale_widget.set_answers(place_of(seen.us), place_of(seen.them), seen.spoken)
        self.chip.show_gap(seen.gap, seen.gap_text)
        self._side.setFixedWidth(current_scale().grown(_CHIP_ROOM))
        self._show_notes(seen.notes)
        self.setAccessibleName(f"{seen.spoken}. {seen.gap_text}".strip())
        self.update()

    def _show_notes(self, notes: Sequence[tuple[str, str]]) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for name, text in notes:
            words = translate("Health", "{name}: {text}").format(name=isolated(name), text=text)
            self.notes.addWidget(
                Label(words if name else text, kind="label", tone="secondary", wrap=True)
            )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_side"):
            self._side.setFixedWidth(current_scale().grown(_CHIP_ROOM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < current_scale().grown(_NARROW))
        tell_height(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        box = QRectF(self.rect())
        if self._is_wide_gap:
            painter.fillRect(box, QColor(tokens.surface.selected))
            painter.fillRect(QRectF(0, 0, 4, box.height()), QColor(tokens.ink.primary))
        below = QRectF(0, box.height() - 1, box.width(), 1)
        painter.fillRect(below, QColor(tokens.line.subtle))
