"""How an expected loss is worked out: a button, and a small window with the plan's own figures."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.current import current, current_scale
from ui.pages.risks.worked_out import Step
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded

_WIDTH = 380


class Explanation(QFrame):
    """Goes away with Esc or a click elsewhere, as menus do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("How the expected loss is worked out"))
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.addWidget(Label(self.tr("How the expected loss is worked out"), kind="h3"))
        self._column.addWidget(self._holder)
        rule = Label(kind="caption", tone="tertiary", wrap=True)
        rule.setText(
            self.tr("An expected loss is what such a risk costs on average, taken many times.")
        )
        self._column.addWidget(rule)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps of one risk."""
        self._column.removeWidget(self._holder)
        self._holder.deleteLater()
        self._holder = QWidget(self)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 4, 0, 4)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        for number, step in enumerate(steps):
            result = Label(step.result, weight=600)
            how = Label(step.how, kind="caption", tone="secondary", wrap=True)
            grid.addWidget(Label(step.label), 3 * number, 0)
            grid.addWidget(result, 3 * number, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(how, 3 * number + 1, 0, 1, 2)
            grid.setRowMinimumHeight(3 * number + 2, 6)
        self._column.insertWidget(1, self._holder)
        told = "; ".join(f"{step.label}: {step.how} = {step.result}" for step in steps)
        self.setAccessibleDescription(told)

    def open_below(self, anchor: QWidget) -> None:
        """Open under a widget, within its screen."""
        self.setFixedWidth(current_scale().grown(_WIDTH))
        self.adjustSize()
        room = anchor.screen().availableGeometry()
        at = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        left = min(at.x(), room.right() - self.width())
        top = at.y()
        if top + self.height() > room.bottom():
            top = anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 4
        self.move(max(room.left(), left), max(room.top(), top))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6)
        painter.fillPath(edge, QColor(current().surface.panel))
        painter.strokePath(edge, pen(current().line.strong))


class HowWorkedOut(QWidget):
    """The button with its window; `words` stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(kind="label", tone="secondary", wrap=True)
        self.button: QPushButton = button(
            self.tr("How is this worked out?"), "flat", icon_name="question", small=True
        )
        self.window_of_steps = Explanation(self)
        self._steps: tuple[Step, ...] = ()
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def tell(self, words: str, steps: Sequence[Step]) -> None:
        """Show a sum in words; without steps there is nothing to explain."""
        self.words.setText(words)
        self._steps = tuple(steps)
        self.button.setVisible(bool(steps))
        if self.window_of_steps.isVisible():
            self.window_of_steps.show_steps(self._steps)

    def _open(self) -> None:
        self.window_of_steps.show_steps(self._steps)
        self.window_of_steps.open_below(self.button)
