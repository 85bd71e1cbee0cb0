"""How far two answers lie apart: the same, one step, or more."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from ui.look import fonts
from ui.look.current import current
from ui.look.scale import Scale
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded
from ui.widgets.roles import give_role

_HEIGHT, _AIR, _MARK, _GAP = 48, 20, 24, 12
_FAR, _MOST = 2, 4


class GapChip(Painted):
    """Teal with a check where the answers are the same, filled with ink where they are far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = 0

    def show_steps(self, steps: int) -> None:
        """Show how many steps lie between the answers."""
        self._steps = steps
        self.speak(self.words)
        self.refresh()

    @property
    def words(self) -> str:
        """What stands in it."""
        return _words(self._steps)

    def natural_size(self) -> QSize:
        return QSize(_width(self._steps, self.scale), self.scale.grown(_HEIGHT))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        ground, line, ink = tokens.surface.panel, tokens.ink.primary, tokens.ink.primary
        if not self._steps:
            tone = tokens.together
            ground, line, ink = tone.soft, tone.line, tone.text
        elif self._steps >= _FAR:
            ground, ink = tokens.action.fill, tokens.action.on
        edge = rounded(rect.adjusted(1, 1, -1, -1), rect.height() / 2)
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(edge, pen(line, 2))
        left = rect.left() + self.scale.grown(_AIR)
        if not self._steps:
            side = self.scale.grown(_MARK)
            paint_mark(painter, QRectF(left, rect.center().y() - side / 2, side, side), "agreed")
            left += side + self.scale.grown(_GAP)
        painter.setFont(fonts.named("body", self.scale, 600))
        painter.setPen(QColor(ink))
        words = QRectF(left, rect.top(), rect.right() - left, rect.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.words)


def _words(steps: int) -> str:
    if not steps:
        return QCoreApplication.translate("GapChip", "Same")
    return QCoreApplication.translate("GapChip", "%n step(s) apart", "", steps)


def _width(steps: int, scale: Scale) -> int:
    metrics = QFontMetricsF(fonts.named("body", scale, 600))
    width = metrics.horizontalAdvance(_words(steps)) + 2 * scale.grown(_AIR)
    if not steps:
        width += scale.grown(_MARK + _GAP)
    return round(width) + 2


def widest(scale: Scale) -> int:
    """Return the width that any number of steps has room in."""
    return max(_width(steps, scale) for steps in range(_MOST + 1))


give_role(GapChip, QAccessible.Role.StaticText)
