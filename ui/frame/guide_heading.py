"""The tool bar's part while the guide is shown: its heading, whom it is about, and the way out."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.actions.actions import Actions
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label


class GuideHeading(QWidget):
    """Takes the room between the saved state and the right edge."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.heading = Label(kind="h3", parent=self)
        self.name = ElidedLabel(tone="secondary", parent=self)
        self.leave = button(self.tr("Save and leave"), small=True, parent=self)
        self.leave.clicked.connect(lambda _checked=False: actions["leave_guide"].trigger())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(12)
        row.addWidget(self.heading)
        row.addWidget(self.name, 1)
        row.addWidget(self.leave)

    def say(self, heading: str, name: str) -> None:
        """Show which guide it is, and whom it is about."""
        self.heading.setText(heading)
        self.name.setText(name)
