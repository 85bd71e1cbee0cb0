"""A field to find things in: a glass at the left, the shortcut at the right while empty.

A button that looks so leads to such a field elsewhere.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from ui.look import fonts
from ui.look.current import current, scale_of
from ui.look.icons import icon, paint_icon
from ui.widgets.buttons import is_pressed_by_enter
from ui.widgets.labels import plain_tool_tip
from ui.widgets.patterns import pen, rounded

_EDGE, _GLASS = 9, 16


def _hint_width(widget: QWidget, shortcut: str) -> float:
    font = fonts.named("caption", scale_of(widget))
    return QFontMetricsF(font).horizontalAdvance(shortcut) + 10


def _paint_hint(painter: QPainter, widget: QWidget, shortcut: str) -> None:
    """Draw the shortcut in its box at the right."""
    tokens, scale = current(), scale_of(widget)
    width, height = _hint_width(widget, shortcut), scale.style("caption").line + 1
    left = widget.width() - width - _EDGE
    box = QRectF(left, (widget.height() - height) / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), 3), pen(tokens.line.subtle))
    painter.setFont(fonts.named("caption", scale))
    painter.setPen(QColor(tokens.ink.tertiary))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shortcut)


def _native(shortcut: str) -> str:
    """Return keys as the menus write them: in the user's language, with the signs of a Mac."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class SearchField(QLineEdit):
    """A line edit; `shortcut` is only shown, the window's action must focus the field."""

    def __init__(
        self, placeholder: str, shortcut: str = "", *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shortcut = shortcut = _native(shortcut)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(shortcut)
        glass = QAction(icon("search", "secondary"), "", self)
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.setMinimumWidth(208 if shortcut else 120)
        self.textChanged.connect(self._leave_room)
        self._leave_room(self.text())

    def _leave_room(self, text: str) -> None:
        """A placeholder must not run under the shortcut."""
        if text and not self.isClearButtonEnabled():
            self.setClearButtonEnabled(True)  # looking its picture up would delay a start
        room = 0 if text or not self._shortcut else round(_hint_width(self, self._shortcut)) + 4
        self.setTextMargins(0, 0, room, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shortcut or self.text():
            return
        _paint_hint(QPainter(self), self, self._shortcut)


class FindButton(QAbstractButton):
    """Looks like an empty field; where room is short it is the glass alone."""

    def __init__(self, text: str, shortcut: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._shortcut = text, _native(shortcut)
        self._is_compact = self._is_hovered = False
        self.setAccessibleName(text)
        self.setAccessibleDescription(self._shortcut)
        self.setToolTip(plain_tool_tip(f"{text} ({self._shortcut})"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, compact: bool) -> None:
        """Show the glass alone, or all."""
        if compact == self._is_compact:
            return  # what it lies in asks again whenever something in it asked for room
        self._is_compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        height = scale.grown(scale.control)
        return QSize(height if self._is_compact else scale.grown(208), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, scale = current(), scale_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), scale.radius)
        ground = tokens.surface.hover if self._is_hovered else tokens.surface.panel
        painter.fillPath(shape, QColor(ground))
        painter.strokePath(shape, pen(tokens.line.strong))
        side = scale.grown(_GLASS)
        left = (self.width() - side) / 2 if self._is_compact else _EDGE
        glass = QRectF(left, (self.height() - side) / 2, side, side)
        colour = tokens.ink.secondary if self.isEnabled() else tokens.ink.disabled
        paint_icon(painter, glass, "search", colour)
        if self._is_compact:
            return
        painter.setFont(fonts.named("body", scale))
        painter.setPen(QColor(tokens.ink.tertiary if self.isEnabled() else tokens.ink.disabled))
        words = QRectF(self.rect()).adjusted(glass.right() + 8, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
        _paint_hint(painter, self, self._shortcut)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_hovered = False
        self.update()
        super().leaveEvent(event)
