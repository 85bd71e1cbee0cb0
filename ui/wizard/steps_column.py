"""The steps at the left: number or check, title and aim; click or arrows go to any of them."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from partnerdesk.wizards.draft import Draft, Step
from partnerdesk.wizards.steps import STEPS, StepText, is_done
from ui.delegates.painters import paint_words, two_lines
from ui.look import fonts
from ui.look.current import current, scale_of
from ui.look.icons import paint_icon
from ui.widgets.buttons import is_pressed_by_enter
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded

translate = QCoreApplication.translate
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_HEIGHT, _DISC = 50, 28


class StepButton(QAbstractButton):
    """One step."""

    stepped = Signal(int)

    def __init__(self, text: StepText, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._number = text, number
        self._is_done = False
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_state(self, *, is_current: bool, is_done: bool) -> None:
        """Show whether somebody is here, and whether something was done here."""
        self._is_done = is_done
        self.setChecked(is_current)
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.StrongFocus if is_current else policies.ClickFocus)
        words = translate("Wizard", "Step {number}: {title}").format(
            number=self._number, title=translate("Wizard", self._text.title)
        )
        self.setAccessibleName(words)
        self.setToolTip(translate("Wizard", self._text.aim))
        done, open_ = translate("Wizard", "done"), translate("Wizard", "nothing here yet")
        self.setAccessibleDescription(done if is_done else open_)
        self.update()

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        return QSize(scale.grown(200), scale.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, scale_of(self).grown(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        elif not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            ground = tokens.surface.selected if self.isChecked() else tokens.surface.hover
            painter.fillPath(rounded(box, scale.radius), QColor(ground))
        if self.isChecked():
            bar = QRectF(box.left(), box.top() + 8, 3, box.height() - 16)
            painter.fillRect(bar, QColor(tokens.ink.primary))
        side = float(scale.grown(_DISC))
        disc = QRectF(box.left() + 9, box.center().y() - side / 2, side, side)
        self._paint_number(painter, disc)
        words = box.adjusted(side + 22, 0, -6, 0)
        upper, lower = two_lines(words, 0)
        title, aim = translate("Wizard", self._text.title), translate("Wizard", self._text.aim)
        paint_words(painter, upper, title, fonts.named("body", scale, 500))
        paint_words(painter, lower, aim, fonts.named("caption", scale), tone="secondary")

    def _paint_number(self, painter: QPainter, disc: QRectF) -> None:
        tokens, scale = current(), scale_of(self)
        is_current = self.isChecked()
        painter.setPen(pen(tokens.ink.primary if self._is_done else tokens.line.strong, 1.3))
        painter.setBrush(QColor(tokens.action.fill if is_current else tokens.surface.panel))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        colour = tokens.action.on if is_current else tokens.ink.primary
        if self._is_done and not is_current:
            air = disc.width() * 0.24
            paint_icon(painter, disc.adjusted(air, air, -air, -air), "check", colour, stroke=2)
            return
        painter.setPen(QColor(colour))
        painter.setFont(fonts.named("label", scale, 600))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class StepsColumn(QFrame):
    """`chosen` carries a step."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Wizard", "Steps"))
        self.buttons: dict[Step, StepButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(2)
        for number, (step, text) in enumerate(STEPS.items(), start=1):
            made = self.buttons[step] = StepButton(text, number, self)
            made.clicked.connect(lambda _on=False, one=step: self.chosen.emit(one))
            made.stepped.connect(self._step)
            column.addWidget(made)
        column.addStretch(1)
        words = translate(
            "Wizard", "About 20 minutes in all. Stop at any time: every step is saved."
        )
        column.addWidget(Label(words, kind="caption", tone="tertiary", wrap=True))

    def show_draft(self, draft: Draft) -> None:
        """Show where somebody is, and what is done."""
        for step, made in self.buttons.items():
            made.show_state(is_current=step is draft.step, is_done=is_done(draft, step))

    def _step(self, step: int) -> None:
        steps = list(self.buttons)
        here = next((at for at, one in enumerate(self.buttons.values()) if one.isChecked()), 0)
        if 0 <= here + step < len(steps):
            self.chosen.emit(steps[here + step])
            self.buttons[steps[here + step]].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.fillRect(self.rect(), QColor(tokens.surface.sunken))
        painter.setPen(pen(tokens.line.subtle))
        right = self.width() - 0.5
        painter.drawLine(QPointF(right, 0), QPointF(right, self.height()))
