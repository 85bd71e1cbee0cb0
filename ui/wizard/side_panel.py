"""What stands beside a step: an example, a kind word, and what belongs to the step itself."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.look.current import current
from ui.widgets.patterns import pen
from ui.wizard.hint_box import HintBox
from ui.wizard.saying import Said
from ui.wizard.step_view import StepView

translate = QCoreApplication.translate


class SidePanel(QFrame):
    """Scrolls where it is longer than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Wizard", "Beside the step"))
        self.example = HintBox(translate("Wizard", "For example"))
        self.kind = HintBox()
        self._own: list[QWidget] = []
        self._content = QWidget()
        self._content.setProperty("page", True)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(16, 20, 16, 16)
        self._column.setSpacing(14)
        self._column.addWidget(self.kind)
        self._column.addWidget(self.example)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(area)

    def take(self, own: QWidget | None) -> None:
        """Take in what belongs to a step."""
        if own is not None:
            self._own.append(own)
            self._column.insertWidget(0, own)
            own.hide()

    def show_view(self, view: StepView, said: Said) -> None:
        """Show what belongs to one step only."""
        for each in self._own:
            each.setVisible(each is view.panel)
        self.example.say(said.example)
        self.kind.say(said.kind)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.fillRect(self.rect(), QColor(tokens.surface.panel))
        painter.setPen(pen(tokens.line.subtle))
        painter.drawLine(QPointF(0.5, 0), QPointF(0.5, self.height()))
