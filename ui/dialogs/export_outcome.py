"""How far the writing of a document is, and what came of it; always in view, and spoken."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ui.widgets.labels import Label
from ui.widgets.speech import announce

translate = QCoreApplication.translate


class ExportOutcome(QWidget):
    """A line of progress or a sentence; nothing at all before there is something to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("ExportPdf", "Progress"))
        self.said = Label(wrap=True, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.progress)
        column.addWidget(self.said)
        self.progress.hide()
        self.said.hide()
        self.hide()

    def be_busy(self, *, busy: bool) -> None:
        """Show that something is being made; how far comes by `show_progress`."""
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        if busy:
            self.said.hide()
        self._show_or_hide()

    def show_progress(self, done: int, steps: int) -> None:
        """Show how far it is."""
        self.progress.setMaximum(max(1, steps))
        self.progress.setValue(done)

    def say(self, sentence: str, *, is_bad: bool = False) -> None:
        """Say what came of it; an empty sentence takes back what was said."""
        self.said.set_tone("attention" if is_bad else "")
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self._show_or_hide()
        announce(self.said, sentence)

    def _show_or_hide(self) -> None:
        self.setVisible(not (self.progress.isHidden() and self.said.isHidden()))
