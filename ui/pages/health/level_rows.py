"""One choice of a few sentences: a round mark, a number or a heading, and words that wrap."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.widgets.patterns import pen, rounded

_PAD, _MARK, _GAP = 10, 18, 12
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A choice: its words, and a heading over them or a number before them."""

    text: str
    heading: str = ""
    number: str = ""

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        before = self.heading or self.number
        return f"{before}: {self.text}" if before else self.text


class SentenceRow(QRadioButton):
    """A radio button as wide as its card; keys are left to the group."""

    key_pressed = Signal(QKeyEvent)

    def __init__(self, sentence: Sentence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = sentence
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_sentence(sentence)

    def show_sentence(self, sentence: Sentence) -> None:
        """Show other words."""
        self.sentence = sentence
        self.setAccessibleName(sentence.spoken)
        self.updateGeometry()
        self.update()

    def _left(self) -> int:
        return _PAD + scale_of(self).grown(_MARK) + _GAP

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        scale = scale_of(self)
        room = max(40, width - self._left() - _PAD)
        metrics = QFontMetricsF(fonts.named("body", scale))
        box = metrics.boundingRect(QRectF(0, 0, room, 10_000), _WRAP, self._words())
        heading = scale.style("body").line if self.sentence.heading else 0
        return max(scale.grown(36), round(box.height()) + heading + 2 * _PAD - 4)

    def _words(self) -> str:
        number = self.sentence.number
        return f"{number}  {self.sentence.text}" if number else self.sentence.text

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(320, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(200, self.width())))

    def hitButton(self, at: QPoint) -> bool:
        return self.rect().contains(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_pressed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        ground = tokens.surface.panel
        if self.isChecked():
            ground = tokens.surface.selected
        elif self.underMouse() and self.isEnabled():
            ground = tokens.surface.hover
        edge = rounded(box, scale.radius)
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(
            edge, pen(tokens.ink.primary if self.isChecked() else tokens.line.subtle)
        )
        self._paint_mark(painter, box)
        self._paint_words(painter, box)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        tokens, radius = current(), scale_of(self).grown(_MARK) / 2
        centre = QRectF(box.left() + _PAD, box.center().y() - radius, 2 * radius, 2 * radius)
        painter.setPen(pen(tokens.ink.primary if self.isChecked() else tokens.line.strong, 1.5))
        painter.setBrush(QColor(tokens.surface.panel))
        painter.drawEllipse(centre.adjusted(1, 1, -1, -1))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink.primary))
            painter.drawEllipse(centre.center(), radius * 0.5, radius * 0.5)

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        tokens, scale = current(), scale_of(self)
        room = box.adjusted(self._left(), _PAD - 2, -_PAD, 2 - _PAD)
        is_on = self.isEnabled()
        painter.setPen(QColor(tokens.ink.primary if is_on else tokens.ink.disabled))
        if self.sentence.heading:
            line = scale.style("body").line
            painter.setFont(fonts.named("body", scale, 600))
            top = QRectF(room.left(), room.top(), room.width(), line)
            painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self.sentence.heading)
            room.setTop(room.top() + line)
            painter.setPen(QColor(tokens.ink.secondary if is_on else tokens.ink.disabled))
        weight = 500 if self.isChecked() and not self.sentence.heading else None
        painter.setFont(fonts.named("body", scale, weight))
        painter.drawText(room, _WRAP, self._words())


class SentenceRows(QWidget):
    """Exclusive sentences: Tab comes in, arrows or the number choose, Enter goes on."""

    chosen = Signal(int)
    went_on = Signal()

    def __init__(
        self, sentences: Sequence[Sentence], spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.rows = tuple(SentenceRow(each, self) for each in sentences)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for number, row in enumerate(self.rows):
            self._group.addButton(row, number)
            row.key_pressed.connect(self._key)
            column.addWidget(row)
        self._group.idClicked.connect(self._click)
        self.setAccessibleName(spoken)
        self._let_in()

    @property
    def current(self) -> int:
        """The number of the row chosen, -1 while none is."""
        return self._group.checkedId()

    def choose(self, number: int) -> None:
        """Choose a row without telling; -1 chooses none."""
        if number == self.current:
            self._let_in()
            return
        self._group.setExclusive(False)
        for place, row in enumerate(self.rows):
            row.setChecked(place == number)
        self._group.setExclusive(True)
        self._let_in()

    def show_sentences(self, sentences: Sequence[Sentence], spoken: str) -> None:
        """Show other words in the same rows."""
        for row, sentence in zip(self.rows, sentences, strict=True):
            row.show_sentence(sentence)
        self.setAccessibleName(spoken)

    def take_keyboard(self) -> None:
        """Put the keyboard on the row chosen, or on the first."""
        self.rows[max(0, self.current)].setFocus(Qt.FocusReason.TabFocusReason)

    def _let_in(self) -> None:
        """Tab reaches one row only."""
        at = max(0, self.current)
        policy = Qt.FocusPolicy
        for place, row in enumerate(self.rows):
            row.setFocusPolicy(policy.StrongFocus if place == at else policy.ClickFocus)

    def _click(self, number: int) -> None:
        self._let_in()
        self.chosen.emit(number)

    def _key(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        here = next((place for place, row in enumerate(self.rows) if row.hasFocus()), 0)
        wanted = -1
        if key in _STEPS:
            wanted = here + _STEPS[key] if self.current >= 0 else here
        elif event.text().isdigit():
            wanted = int(event.text()) - 1
        elif key in _ENTER:
            event.accept()
            self.went_on.emit()
            return
        else:
            return
        event.accept()
        if 0 <= wanted < len(self.rows):
            self.rows[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            if wanted != self.current:
                self.rows[wanted].click()
