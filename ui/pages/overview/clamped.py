"""A text of several lines that ends in an ellipsis where its room ends."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current
from ui.widgets.labels import plain_tool_tip
from ui.widgets.painted import Painted


class ClampedText(Painted):
    """Plain text, `size` and `line` in device-independent pixels; the whole is in the tool tip."""

    def __init__(
        self, *, size: int = 16, line: int = 25, least: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size, self._line, self._least = size, line, least
        self._text, self._is_quiet = "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_text(self, text: str, *, quiet: bool = False) -> None:
        """Show a text, in a quieter ink where it only says that there is none."""
        self._text, self._is_quiet = text, quiet
        self.speak(text)
        self.setToolTip(plain_tool_tip(text) if len(text) > 200 else "")
        self._grow()
        self.refresh()

    def natural_size(self) -> QSize:
        return QSize(160, self.scale.grown(self._line) * self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """No higher than its lines, so that what follows stays near."""
        lines = max(self._least, self._laid_out(self.width()).lineCount())
        self.setMaximumHeight(lines * self.scale.grown(self._line))

    def _font(self) -> QFont:
        size = self._size - (1 if self._is_quiet else 0)
        return fonts.sized(self.scale.grown(size))

    def _laid_out(self, width: float) -> QTextLayout:
        layout = QTextLayout(self._text.replace("\n", "\u2028"), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        ink = current().ink
        painter.setPen(QColor(ink.secondary if self._is_quiet else ink.primary))
        painter.setFont(self._font())
        height = self.scale.grown(self._line)
        room = max(1, int(rect.height() // height))
        layout = self._laid_out(rect.width())
        for number in range(min(room, layout.lineCount())):
            line = layout.lineAt(number)
            top = rect.top() + number * height + (height - line.height()) / 2
            if number == room - 1 and layout.lineCount() > room:
                box = QRectF(rect.left(), top, rect.width(), line.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._rest(line.textStart(), box))
            else:
                line.draw(painter, QPointF(rect.left(), top - line.y()))

    def _rest(self, start: int, box: QRectF) -> str:
        rest = " ".join(self._text[start:].split())
        metrics = QFontMetricsF(self._font())
        return metrics.elidedText(rest[:400], Qt.TextElideMode.ElideRight, box.width())
