"""Icons that stand alone, in lengths of the design."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.look.current import current
from ui.look.icons import IconRole, paint_icon, role_colour
from ui.widgets.painted import Painted

STROKE = 1.7  # of an icon that is 20 high


class Picture(Painted):
    """An icon; without words for it screen readers pass it over."""

    def __init__(
        self,
        name: str,
        role: IconRole = "ink",
        side: int = 24,
        *,
        spoken: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._role, self._side = name, role, side
        self.speak(spoken)

    def set_role(self, role: IconRole) -> None:
        """Change the meaning of its colour."""
        self._role = role
        self.update()

    def natural_size(self) -> QSize:
        side = self.scale.grown(self._side)
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        colour = role_colour(current(), self._role)
        paint_icon(painter, rect, self._name, colour, stroke=STROKE)
