"""The base of all dialogs: a heading, content, a row of buttons; opened, never run modally."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.widgets.buttons import Rank, button
from ui.widgets.labels import Label


class PlainDialog(QDialog):
    """Put widgets into `body`, buttons with `add_button`, and call `open`.

    It deletes itself when it is closed.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, lead: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.heading = Label(title, kind="h2", wrap=True, parent=self)
        self.lead = Label(lead, tone="secondary", wrap=True, parent=self)
        self.lead.setVisible(bool(lead))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.lead)
        column.addSpacing(4)
        column.addLayout(self.body, 1)
        column.addSpacing(8)
        column.addLayout(self._buttons)

    def add_button(
        self, text: str, rank: Rank = "normal", *, icon_name: str = "", is_default: bool = False
    ) -> QPushButton:
        """Add a button at the right."""
        made = button(text, rank, icon_name=icon_name, parent=self)
        made.setDefault(is_default)
        self._buttons.addWidget(made)
        return made

    def add_close_button(self, text: str = "") -> QPushButton:
        """Add the button that closes and does nothing else."""
        made = self.add_button(text or self.tr("Close"))
        made.clicked.connect(lambda _checked=False: self.reject())
        return made

    def add_on_left(self, widget: QWidget) -> None:
        """Put a widget at the left of the buttons."""
        self._buttons.insertWidget(0, widget)
