"""The topic's title: as large as there is room for in two lines, whatever it is called."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.session.topics.wrapping import Wrapped, cut, is_right_to_left, wrapped
from ui.widgets.labels import plain_tool_tip

_SIZES = ("topic", "h1", "h2")
MOST_LINES = 2


class TopicTitle(QWidget):
    """Plain text; what has no room in the smallest size ends in an ellipsis and a tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._shown: Wrapped | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another title."""
        text = " ".join(text.split())
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._fit()

    def text(self) -> str:
        """Return the title."""
        return self._text

    def _font(self, name: str) -> QFont:
        return fonts.named(name, scale_of(self))

    def _fit(self) -> None:
        scale, width = scale_of(self), max(1, self.width())
        for name in _SIZES:
            line = scale.style(name).line
            self._shown = wrapped(self._text, self._font(name), width, line)
            if len(self._shown.lines) <= MOST_LINES:
                break
        is_cut = self._shown is not None and len(self._shown.lines) > MOST_LINES
        self.setToolTip(plain_tool_tip(self._text) if is_cut else "")
        self.setFixedHeight(self._height())
        self.update()

    def _height(self) -> int:
        if self._shown is None:
            return 0
        return round(self._shown.spacing * max(1, min(MOST_LINES, len(self._shown.lines))))

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ParentChange}:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setFont(self._shown.font)
        painter.setPen(QColor(current().ink.primary))
        lines = cut(self._shown.lines, MOST_LINES, self._shown.font, self.width())
        align = Qt.AlignmentFlag.AlignVCenter
        runs_left = is_right_to_left(self._text)
        align |= Qt.AlignmentFlag.AlignRight if runs_left else Qt.AlignmentFlag.AlignLeft
        for number, line in enumerate(lines):
            top = number * self._shown.spacing
            painter.drawText(QRectF(0, top, self.width(), self._shown.spacing), align, line)
