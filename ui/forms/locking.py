"""Widgets that show a value which cannot be changed now: they are read, copied from, not edited."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

_LEADS_ON = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
_CHANGES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
}
_READING = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class Lock(QObject):
    """Keeps one widget from being changed; `refused` is called where somebody tries to."""

    def __init__(self, widget: QWidget, refused: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._refused = widget, refused
        self.is_closed = False
        widget.installEventFilter(self)

    def set_closed(self, *, is_closed: bool) -> None:
        """Lock the widget or open it."""
        if is_closed == self.is_closed:
            return
        self.is_closed = is_closed
        widget = self._widget
        if isinstance(widget, (QLineEdit, QPlainTextEdit)):
            widget.setReadOnly(is_closed)
        if isinstance(widget, QPlainTextEdit) and is_closed:
            widget.setTextInteractionFlags(_READING)
        for action in widget.actions():
            action.setEnabled(not is_closed)
        widget.setProperty("locked", is_closed)
        widget.style().unpolish(widget)
        widget.style().polish(widget)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not self.is_closed:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if isinstance(self._widget, (QLineEdit, QPlainTextEdit)):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._widget.setFocus(Qt.FocusReason.MouseFocusReason)
            self._refused()
        return event.type() in _CHANGES

    def _key(self, event: QKeyEvent) -> bool:
        writes = bool(event.text().strip() or event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete))
        modified = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if writes and not modified and event.key() not in _LEADS_ON:
            self._refused()
        is_written = isinstance(self._widget, (QLineEdit, QPlainTextEdit))
        return not is_written and not modified and event.key() not in _LEADS_ON
