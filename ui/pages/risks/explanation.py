"""How an expected loss is worked out: the sum in words, and a button that explains it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.workings import Working, WorkingLine, WorkingView


class HowWorkedOut(QWidget):
    """The words, with the button below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(kind="label", tone="secondary", wrap=True)
        self.button: QPushButton = button(
            self.tr("How is this worked out?"), "flat", icon_name="question", small=True
        )
        self._steps: tuple[WorkingLine, ...] = ()
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def tell(self, words: str, steps: Sequence[WorkingLine]) -> None:
        """Show a sum in words; without steps there is nothing to explain."""
        self.words.setText(words)
        self._steps = tuple(steps)
        self.button.setVisible(bool(steps))

    def _open(self) -> None:
        working = Working(
            title=self.tr("How the expected loss is worked out"),
            rule=self.tr(
                "An expected loss is what such a risk costs on average, taken many times."
            ),
            lines=self._steps,
        )
        WorkingView(working, self).show_under(self.button)
