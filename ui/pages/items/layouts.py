"""Small layouts of a detail panel: fields side by side, captions and folds."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.current import current_scale
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import Label

GAP = 12


class SideBySide(QWidget):
    """Widgets in one row, equally wide; below each other where one has less than `needs` pixels."""

    def __init__(self, widgets: Sequence[QWidget], needs: int = 0, gap: int = GAP) -> None:
        super().__init__()
        self._needs = needs
        self._number = len(widgets)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for widget in widgets:
            self._row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of the widgets: they can stand below each other."""
        parts = [self._row.itemAt(i) for i in range(self._row.count())]
        width = max((part.minimumSize().width() for part in parts if part), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() - GAP * (self._number - 1)) / self._number
        narrow = room < current_scale().grown(self._needs)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if narrow else ways.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)


def side_by_side(*widgets: QWidget, needs: int = 0, gap: int = GAP) -> QWidget:
    """Return widgets in one row, or below each other where room is short."""
    return SideBySide(widgets, needs, gap)


def caption(text: str, parent: QWidget | None = None) -> Label:
    """Return a quiet heading of a part."""
    return Label(text, kind="caption", tone="tertiary", weight=500, parent=parent)


class Fold(QWidget):
    """A part that opens under its heading. Put widgets into `body` (a layout)."""

    def __init__(self, title: str, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head: QPushButton = button(title, "flat", small=True, parent=self)
        self.head.setCheckable(True)
        self.head.toggled.connect(self._turn)
        self.content = QWidget(self)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 4, 0, 4)
        self.body.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.content)
        self.head.setChecked(is_open)
        self._turn(is_open)

    def _turn(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.head.setIcon(icon("chevron_down" if is_open else "chevron_right", "secondary"))
