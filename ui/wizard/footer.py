"""Back and Next, with what is not right yet between them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QKeyCombination, QPointF, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.steps import STEPS, next_step, step_before
from ui.look.current import current
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label, button_text
from ui.widgets.patterns import pen
from ui.wizard.steps_line import step_words

translate = QCoreApplication.translate
_CTRL, _NATIVE = Qt.KeyboardModifier.ControlModifier, QKeySequence.SequenceFormat.NativeText
BACK_KEYS = QKeySequence(QKeyCombination(_CTRL, Qt.Key.Key_PageUp))
NEXT_KEYS = QKeySequence(QKeyCombination(_CTRL, Qt.Key.Key_PageDown))
_AIR = "\u2002\u200e"  # between words and icon; the mark keeps the space behind the words


class Footer(QFrame):
    """Next is the one primary button of the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = button(translate("Wizard", "Back"), icon_name="arrow_left")
        self.next = button(translate("Wizard", "Next"), "primary")
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow ends the words
        self.problem = ElidedLabel(kind="label", tone="attention")
        self.where = Label(kind="label", tone="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 9, 24, 8)
        row.setSpacing(14)
        row.addWidget(self.back)
        row.addWidget(self.problem, 1)
        row.addWidget(self.where)
        row.addWidget(self.next)

    def show_draft(self, draft: Draft) -> None:
        """Show which step it is, and what comes next."""
        self.back.setEnabled(step_before(draft) is not None)
        self.where.setText(step_words(draft))
        step = next_step(draft)
        if step is None:
            words = translate("Wizard", "Finish")
            self.next.setIcon(icon("check", "action"))
        else:
            title = translate("Wizard", STEPS[step].title)
            words = translate("Wizard", "Next: {step}").format(step=title)
            self.next.setIcon(icon("arrow_right", "action"))
        self.next.setText(button_text(words) + _AIR)
        self.next.setAccessibleName(words)
        self.next.fit_icon()
        self.next.setToolTip("" if step is None else NEXT_KEYS.toString(_NATIVE))
        self.back.setToolTip(BACK_KEYS.toString(_NATIVE))

    def tell(self, sentences: Sequence[str]) -> None:
        """Say what is not right and belongs to no field."""
        self.problem.setText(" ".join(dict.fromkeys(sentences)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.fillRect(self.rect(), QColor(tokens.surface.panel))
        painter.setPen(pen(tokens.line.subtle))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
