"""How far two answers are apart: a word in a chip, filled in ink from two steps on."""

from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from ui.look import fonts
from ui.look.current import current
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen, rounded

_ONE, _TWO = 25, 50


class GapChip(Painted):
    """Hidden where only one side has answered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = Fraction(0)
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    def show_gap(self, gap: Fraction | None, text: str) -> None:
        """Show a gap in points, 0 to 100, with its words."""
        self._gap, self._text = gap or Fraction(0), text
        self.setVisible(gap is not None)
        self.speak(text)
        self.refresh()

    def _mark(self) -> int:
        return self.scale.style("caption").size if not self._gap else 0

    def natural_size(self) -> QSize:
        metrics = QFontMetricsF(fonts.named("caption", self.scale, 600))
        mark = self._mark()
        width = metrics.horizontalAdvance(self._text) + 22 + (mark + 6 if mark else 0)
        return QSize(round(width), self.scale.grown(self.scale.chip))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        edge = rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2)
        ground, line, ink = tokens.surface.panel, tokens.line.subtle, tokens.ink.secondary
        if not self._gap:
            tone = tokens.together
            ground, line, ink = tone.soft, tone.line, tone.text
        elif self._gap >= _TWO:
            ground, line, ink = tokens.action.fill, tokens.action.fill, tokens.action.on
        elif self._gap >= _ONE:
            line, ink = tokens.ink.primary, tokens.ink.primary
        painter.fillPath(edge, QColor(ground))
        painter.strokePath(edge, pen(line))
        left, mark = 10.0, self._mark()
        if mark:
            paint_mark(painter, QRectF(left, (rect.height() - mark) / 2, mark, mark), "agreed")
            left += mark + 6
        painter.setFont(fonts.named("caption", self.scale, 600))
        painter.setPen(QColor(ink))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
