"""A field to find things in: a glass at the left, the shortcut at the right while empty."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.look.icons import icon
from ui.widgets.patterns import pen, rounded


class SearchField(QLineEdit):
    """A line edit; `shortcut` is only shown, the window's action must focus the field."""

    def __init__(
        self, placeholder: str, shortcut: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(shortcut)
        glass = QAction(icon("search", "secondary"), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(208 if shortcut else 120)
        self.textChanged.connect(self._leave_room)
        self._leave_room(self.text())

    def _hint_width(self) -> float:
        font = fonts.named("caption", scale_of(self))
        return QFontMetricsF(font).horizontalAdvance(self._shortcut) + 10

    def _leave_room(self, text: str) -> None:
        """A placeholder must not run under the shortcut."""
        if text and not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)  # looking its picture up would delay a start
        room = 0 if text or not self._shortcut else round(self._hint_width()) + 4
        self.setTextMargins(0, 0, room, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shortcut or self.text():
            return
        tokens, scale = current(), scale_of(self)
        font = fonts.named("caption", scale)
        width = self._hint_width()
        height = scale.style("caption").line + 1
        box = QRectF(self.width() - width - 9, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), 3), pen(tokens.line.subtle))
        painter.setFont(font)
        painter.setPen(QColor(tokens.ink.tertiary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._shortcut)
