"""A labelled control with its problem below: crimson border, sign and a sentence."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.look.current import scale_of
from ui.look.icons import pixmap
from ui.widgets.labels import Label, plain_tool_tip
from ui.widgets.speech import announce


class Field(QWidget):
    """A label over a control. `set_problem` shows what is wrong and what would be right.

    A locked field says why in its tool tip, and below once somebody tries to change it.
    """

    locking = Signal(bool)

    def __init__(self, label: str, control: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.label = Label(label, kind="caption", tone="tertiary", weight=500, parent=self)
        self.label.setBuddy(control)
        self._problem = ""
        self._lock_reason = ""
        self._lock = QLabel(self)
        self._lock.hide()
        self._sign = QLabel(self)
        self._sentence = Label(kind="caption", tone="attention", wrap=True, parent=self)
        self._line = QWidget(self)
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.label)
        head.addWidget(self._lock)
        head.addStretch(1)
        column.addLayout(head)
        grows = bool(control.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
        column.addWidget(control, 1 if grows else 0)
        column.addWidget(self._line)
        if not grows:
            column.addStretch(1)
        self._line.hide()
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._draw_sign()

    @property
    def problem(self) -> str:
        """The sentence shown, empty when all is well."""
        return self._problem

    def set_problem(self, sentence: str) -> None:
        """Show what is wrong; an empty sentence clears it. The control keeps its text."""
        if sentence == self._problem:
            return
        self._problem = sentence
        self._sentence.setText(sentence)
        self._draw_sign()
        self._line.setVisible(bool(sentence))
        self.control.setAccessibleDescription(sentence)
        announce(self.control, sentence)
        self.control.setProperty("invalid", bool(sentence))
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    @property
    def lock_reason(self) -> str:
        """Why the field cannot be changed, empty where it can."""
        return self._lock_reason

    def set_locked(self, reason: str) -> None:
        """Lock the field for a reason, or open it where there is none."""
        if reason == self._lock_reason:
            return
        was_said = self._problem == self._lock_reason
        self._lock_reason = reason
        self._lock.setVisible(bool(reason) and not self.label.isHidden())
        self.setToolTip(plain_tool_tip(reason))
        self.control.setAccessibleDescription(reason)
        if was_said:
            self.set_problem("")
        self._draw_sign()
        self.locking.emit(bool(reason))

    def say_locked(self) -> None:
        """Say below why the field does not change."""
        if self._problem == self._lock_reason:
            announce(self.control, self._lock_reason)
        else:
            self.set_problem(self._lock_reason)

    def _draw_sign(self) -> None:
        ratio = self.devicePixelRatioF()
        scale = scale_of(self)
        lock, sign = (12, 14) if scale.name == "prepare" else (20, 22)
        if self._lock_reason:
            self._lock.setPixmap(pixmap("lock", "secondary", scale.grown(lock), ratio))
        self._sign.setPixmap(pixmap("alert", "attention", scale.grown(sign), ratio))
        self._sign.setFixedHeight(scale.style("caption").line)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw_sign()
