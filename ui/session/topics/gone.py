"""What a page shows where there is nothing to show yet, or no more: a sentence and a way on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.session.topics.long_text import LongText
from ui.session.topics.panels import Panel


class GonePanel(Panel):
    """A sentence; a button where something can be done about it."""

    def __init__(self, tool: QPushButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.words = LongText()
        self.body.addWidget(self.words, 1)
        self.tool = tool
        if tool is not None:
            self.body.addWidget(tool, 0, Qt.AlignmentFlag.AlignLeft)

    def show_words(self, words: str) -> None:
        """Show a sentence."""
        self.words.set_text(words, quiet=True)
        self.setAccessibleName(words)
