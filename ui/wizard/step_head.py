"""The question of a step, and two sentences on how to go about it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.wizard.saying import Said


class StepHead(QWidget):
    """Heading and coaching."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(kind="h1", wrap=True)
        self.coaching = Label(tone="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(self.coaching)

    def say(self, said: Said) -> None:
        """Say what belongs to a step."""
        self.heading.setText(said.heading)
        self.coaching.setText(said.coaching)
