"""One figure in large type over what it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.session.topics.heading import QUIET, Heading
from ui.session.topics.long_text import LongText, Step

LARGE: Sequence[Step] = ((44, 54, 600), (36, 54, 600), (30, 54, 600), (24, 54, 600), (20, 54, 600))
MIDDLE: Sequence[Step] = ((30, 40, 600), (26, 40, 600), (23, 40, 600), (20, 40, 600))


class Figure(QWidget):
    """A value over its words; a long one is written smaller."""

    def __init__(
        self,
        steps: Sequence[Step] = MIDDLE,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self.value = LongText(steps, least=1, most=1, align=align)
        self.value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = Heading(QUIET, align=align)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.value)
        column.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, value: str, words: str) -> None:
        """Show a figure."""
        self.value.set_text(value)
        self.words.set_text(words, quiet=True)
        self.setAccessibleName(f"{words}: {value}" if words else value)
