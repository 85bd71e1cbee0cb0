"""Words over something: as high as they need, two lines at most; then smaller, then shortened."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.session.topics.long_text import LongText, Step

TITLE: Sequence[Step] = ((24, 30, 600), (20, 26, 600))
LABEL: Sequence[Step] = ((22, 28, 500), (20, 26, 500))
QUIET: Sequence[Step] = ((20, 26, 400),)


class Heading(LongText):
    """Takes the height that its words need in the width it is given."""

    def __init__(
        self,
        steps: Sequence[Step] = TITLE,
        *,
        most: int = 2,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(steps, least=1, most=most, align=align, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.has_foot = False

    def setText(self, text: str) -> None:
        """Show words."""
        self.set_text(text, quiet=self.is_quiet)

    def set_text(self, text: str, *, quiet: bool = False) -> None:
        super().set_text(text, quiet=quiet)
        self._take_height()

    def _take_height(self) -> None:
        """Be as high as the words are in this width: layouts need not ask how high that is."""
        height = self.height_in(max(1, self.width()))
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self._fit()  # Qt forgets the resize event of a widget that is just being shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_height()

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(120), max(1, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(60), max(1, self.minimumHeight()))
