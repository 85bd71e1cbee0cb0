"""The stages of a plan's life side by side: those behind it, where it is, those to come."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy

from ui.look import fonts
from ui.look.current import current
from ui.look.icons import paint_icon
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_DOT = 18


class LifeLine(Painted):
    """Shows where a plan is; it takes no input, the buttons beside it do."""

    def __init__(self, stages: Sequence[str], at: int) -> None:
        super().__init__(None)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stages, self._at = tuple(stages), at
        self.speak(stages[at])

    def show_stage(self, at: int) -> None:
        """Show another stage."""
        self._at = at
        self.speak(self._stages[at])
        self.refresh()

    def natural_size(self) -> QSize:
        metrics = QFontMetricsF(fonts.named("caption", self.scale, 600))
        width = sum(metrics.horizontalAdvance(each) + 20 for each in self._stages)
        return QSize(round(width), self.scale.grown(_DOT) + self.scale.grown(24))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens, side = current(), self.scale.grown(_DOT)
        rooms = self._rooms(rect.width())
        centres = [QPointF(room.center().x(), side / 2 + 1) for room in rooms]
        for number, (one, other) in enumerate(pairwise(centres)):
            passed = number < self._at
            painter.setPen(pen(tokens.ink.primary if passed else tokens.line.strong, 2))
            gap = QPointF(side / 2 + 4, 0)
            painter.drawLine(one + gap, other - gap)
        for number, (centre, words) in enumerate(zip(centres, self._stages, strict=True)):
            self._dot(painter, QRectF(centre.x() - side / 2, 1, side, side), number)
            is_now = number == self._at
            painter.setFont(fonts.named("caption", self.scale, 600 if is_now else 400))
            painter.setPen(QColor(tokens.ink.primary if is_now else tokens.ink.secondary))
            box = rooms[number].translated(0, side + 4)
            shown = QFontMetricsF(painter.font()).elidedText(
                words, Qt.TextElideMode.ElideRight, box.width()
            )
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), shown)

    def _rooms(self, width: float) -> list[QRectF]:
        """Share a width out: each stage has room for its words, and the same of what is left."""
        metrics = QFontMetricsF(fonts.named("caption", self.scale, 600))
        needs = [metrics.horizontalAdvance(each) for each in self._stages]
        spare = (width - sum(needs)) / len(needs)
        found, left = [], 0.0
        for need in needs:
            room = max(need + spare, _DOT)
            found.append(QRectF(left, 0, room, self.height()))
            left += room
        return found

    def _dot(self, painter: QPainter, box: QRectF, number: int) -> None:
        tokens = current()
        inner = box.adjusted(1, 1, -1, -1)
        if number == self._at:
            painter.setPen(pen(tokens.ink.primary, 2))
            painter.setBrush(QColor(tokens.surface.panel))
            painter.drawEllipse(inner)
            painter.setBrush(QColor(tokens.ink.primary))
            painter.drawEllipse(inner.center(), box.width() / 4, box.width() / 4)
        elif number < self._at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.ink.primary))
            painter.drawEllipse(inner)
            paint_icon(painter, inner.adjusted(3, 3, -3, -3), "check", tokens.surface.panel)
        else:
            painter.setPen(pen(tokens.line.strong))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
