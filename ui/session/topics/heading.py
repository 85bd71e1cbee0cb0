"""Words over something: as high as they need, two lines at most; then smaller, then shortened."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.has_foot = False

    def setText(self, text: str) -> None:
        """Show words."""
        self.set_text(text, quiet=self.is_quiet)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_in(width)

    def natural_size(self) -> QSize:
        width = max(self.width(), self.scale.grown(120))
        return QSize(self.scale.grown(120), self.height_in(width))

    def minimumSizeHint(self) -> QSize:
        _size, line, _weight = self.steps[-1]
        return QSize(self.scale.grown(60), self.scale.grown(line))
