"""How much of something is there: a bar in ink that is seen from afar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.current import current
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded
from ui.widgets.roles import give_role

_HEIGHT = 18


class ThickBar(Painted):
    """A part of 0 to 1; None draws an empty dashed place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._part: float | None = None

    def show_part(self, part: float | None, spoken: str) -> None:
        """Show a part, in words as well."""
        self._part = part
        self.speak(spoken)
        self.update()

    def natural_size(self) -> QSize:
        return QSize(self.scale.grown(160), self.scale.grown(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.grown(60), self.scale.grown(_HEIGHT))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        groove = rounded(rect.adjusted(1, 1, -1, -1), rect.height() / 2)
        painter.fillPath(groove, QColor(tokens.surface.sunken))
        dash = (4.0, 3.0) if self._part is None else None
        painter.strokePath(groove, pen(tokens.line.strong, 1.5, dash))
        if self._part:
            width = max(rect.height(), rect.width() * min(1.0, self._part))
            done = QRectF(rect.left(), rect.top(), width, rect.height())
            painter.fillPath(rounded(done, rect.height() / 2), QColor(tokens.ink.primary))


give_role(ThickBar, QAccessible.Role.ProgressBar)
