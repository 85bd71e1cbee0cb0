"""The risk matrix: rings to choose, to open and to move, by mouse and by keyboard.

Enter opens, Alt with arrows moves the risk as dragging its ring does, Esc takes a drag back.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui.look.current import scale_of
from ui.widgets.risk_matrix_drag import Drag, Target, impact_step
from ui.widgets.risk_matrix_paint import paint_landing
from ui.widgets.risk_matrix_ring import Ring
from ui.widgets.risk_matrix_view import RingView

Preview = Callable[[str, Target], str]
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEFT = Qt.MouseButton.LeftButton
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_Up: (0, 1),
}


class RiskMatrix(RingView):
    """Signals name risks by id; `moved` gives a Target. `preview_of` words a target."""

    opened = Signal(str)
    add_wanted = Signal()
    delete_wanted = Signal()
    left = Signal()
    moved = Signal(str, object)

    def __init__(self, up: str, parent: QWidget | None = None) -> None:
        super().__init__(up, parent)
        self._drag: Drag | None = None
        self.preview_of: Preview = lambda _ring, _target: ""

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, pressed = Qt.Key(event.key()), event.modifiers()
        alt = bool(pressed & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._let_go()
        elif alt and key in _MOVES:
            self._nudge(*_MOVES[key])
        elif key in _ENTER and pressed & Qt.KeyboardModifier.ControlModifier:
            self.add_wanted.emit()
        elif key in _ENTER and self.current_ring:
            self.opened.emit(self.current_ring)
        elif key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _nudge(self, across: int, up: int) -> None:
        ring = self._placed(self.current_ring)
        if ring is None:
            return
        if across:
            to = round(ring.likelihood) + across
            target = Target(likelihood=float(min(max(to, 0), 100)), by_key=True)
        else:
            step = impact_step(self._axes)
            target = Target(impact=max(0.0, ring.impact + up * step), by_key=True)
        self.moved.emit(ring.id, target)

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position()
        ring = self.places.at(at)
        middle = self.places.middle(ring) if ring else None
        if event.button() == _LEFT and middle is not None:
            true = self._true_middle(ring)
            self._drag = Drag(ring_id=ring, start=at, grip=true - at)

    def _true_middle(self, ring_id: str) -> QPointF:
        ring = self._placed(ring_id)
        true = self.places.true_of(ring) if ring is not None else None
        return QPointF(true.x, true.y) if true is not None else QPointF()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and event.buttons() & _LEFT:
            places = self.places.picture
            if self._drag.follow(event.position(), self._axes, places.box):
                self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
                self.viewport().update()
            return
        super().mouseMoveEvent(event)
        self._hover(self.places.at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        target = drag.target if drag is not None and drag.is_moving else None
        self._let_go()
        super().mouseReleaseEvent(event)
        if drag is not None and target is not None and event.button() == _LEFT:
            self.moved.emit(drag.ring_id, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        ring = self.places.at(event.position())
        self._let_go()
        if ring and event.button() == _LEFT:
            self.opened.emit(ring)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def _hover(self, ring_id: str) -> None:
        if ring_id != self._hovered:
            self._hovered = ring_id
            hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand if ring_id else arrow)
            self.viewport().update()

    def _let_go(self) -> None:
        self._drag = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def paint_over(self, painter: QPainter) -> None:
        drag = self._drag
        if drag is None or not drag.is_moving or drag.target is None:
            return
        ring = self._placed(drag.ring_id)
        if ring is not None:
            words = self.preview_of(ring.id, drag.target)
            paint_landing(painter, self.places, ring, drag.target, words, scale=scale_of(self))

    def _placed(self, ring_id: str) -> Ring | None:
        return next((each for each in self.places.by_rank if each.id == ring_id), None)
