"""A risk without a place as a chip: Enter or a click opens it, mouse or keyboard carry it."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.buttons import Button
from ui.widgets.labels import button_text
from ui.widgets.list_keys import ENTER
from ui.widgets.risk_matrix_ring import Ring

_LEFT = Qt.MouseButton.LeftButton
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}


class RiskChip(Button):
    """Space picks up, arrows carry (with Shift a little), Enter puts down, Esc takes back.

    By mouse it is dragged: `dragged` tells where on the screen it is.
    """

    lifted = Signal(object)  # Ring
    carried = Signal(int, int, bool)  # across, up, a little
    dragged = Signal(object, QPoint)  # Ring
    put_down = Signal()
    taken_back = Signal()

    def __init__(self, words: str, ring: Ring) -> None:
        super().__init__(button_text(words))
        self.ring = ring
        self.is_carried = False
        self._pressed_at: QPoint | None = None
        self._is_dragged = False
        self.setAutoDefault(False)
        self.setProperty("small", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(
            self.tr("Enter opens it. Space picks it up: then arrows place it in the matrix.")
        )
        self.setToolTip(self.tr("Drag it into the matrix, or press Space and use the arrows"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._lift_or_put_down()
        elif self.is_carried and key in _WAYS:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.carried.emit(*_WAYS[key], is_fine)
        elif self.is_carried and key in ENTER:
            self._lift_or_put_down()
        elif key == Qt.Key.Key_Escape and (self.is_carried or self._is_dragged):
            self._take_back()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space:  # of a button it would be a click
            super().keyReleaseEvent(event)

    def _lift_or_put_down(self) -> None:
        self.is_carried = not self.is_carried
        if self.is_carried:
            self.lifted.emit(self.ring)
        else:
            self.put_down.emit()

    def _take_back(self) -> None:
        self.is_carried = self._is_dragged = False
        self._pressed_at = None
        self.setDown(False)
        self.unsetCursor()
        self.taken_back.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_carried:
            self._take_back()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == _LEFT:
            self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._pressed_at is None or not event.buttons() & _LEFT:
            super().mouseMoveEvent(event)
            return
        way = (at - self._pressed_at).manhattanLength()
        if self._is_dragged or way >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.ring, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged = self._is_dragged, False
        self._pressed_at = None
        if not was_dragged:
            super().mouseReleaseEvent(event)
            return
        self.setDown(False)
        self.unsetCursor()
        self.put_down.emit()
