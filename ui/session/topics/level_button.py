"""One of the five levels of a question: its number and its sentence, to be chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.session.topics.wrapping import cut, wrapped
from ui.widgets.patterns import pen, rounded

_HEIGHT, _CIRCLE = 62, 40
_SIZES = ((24, 30), (20, 26))
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LevelButton(QAbstractButton):
    """Space and Enter choose; arrows go on (`stepped`), digits choose any (`digit`).

    Enter on what is chosen already says that it is meant (`entered`).
    """

    stepped = Signal(int)
    digit = Signal(int)
    entered = Signal()

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = number
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._sentence = ""

    def show_sentence(self, sentence: str) -> None:
        """Show what the level means."""
        self._sentence = sentence
        self.setAccessibleName(f"{self.number}: {sentence}")
        self.update()

    def sizeHint(self) -> QSize:
        grown = scale_of(self).grown
        return QSize(grown(400), grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        grown = scale_of(self).grown
        return QSize(grown(200), grown(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self.digit.emit(int(key) - int(Qt.Key.Key_0))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.isChecked():
                self.click()
            elif not event.isAutoRepeat():
                self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            ground = tokens.surface.selected if self.isChecked() else tokens.surface.hover
            painter.fillPath(rounded(box, scale.radius), QColor(ground))
        side = min(scale.grown(_CIRCLE), box.height() - 4)
        circle = QRectF(box.left() + scale.grown(12), box.center().y() - side / 2, side, side)
        ink = tokens.ink.primary
        painter.setPen(pen(ink if self.isChecked() else tokens.line.strong, 2))
        painter.setBrush(QColor(ink if self.isChecked() else tokens.surface.panel))
        painter.drawEllipse(circle)
        painter.setPen(QColor(tokens.surface.panel if self.isChecked() else ink))
        painter.setFont(fonts.sized(round(side * 0.5), 600))
        painter.drawText(circle, int(_CENTRE), str(self.number))
        self._write(painter, box, circle.right() + scale.grown(16))

    def _write(self, painter: QPainter, box: QRectF, left: float) -> None:
        scale, weight = scale_of(self), 600 if self.isChecked() else 400
        width = box.right() - left - scale.grown(8)
        for size, line in _SIZES:
            font, height = fonts.sized(scale.grown(size), weight), scale.grown(line)
            made = wrapped(self._sentence, font, width, height)
            if made.height <= box.height():
                break
        lines = cut(made.lines, made.fitting(box.height()), made.font, width)
        painter.setFont(made.font)
        painter.setPen(QColor(current().ink.primary))
        top = box.center().y() - len(lines) * made.spacing / 2
        for number, text in enumerate(lines):
            room = QRectF(left, top + number * made.spacing, width, made.spacing)
            painter.drawText(room, int(_LEFT), text)
