"""The risk matrix: rings to choose, to open and to move, by mouse and by keyboard.

Enter opens, Alt with arrows moves the risk as dragging its ring does, Esc takes a drag back.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ui.look.current import scale_of
from ui.widgets.hovering import Hovering
from ui.widgets.list_keys import heeds
from ui.widgets.risk_matrix_carried import Carried, held_at, lifted, stepped
from ui.widgets.risk_matrix_drag import Drag, Target, impact_step
from ui.widgets.risk_matrix_paint import paint_landing
from ui.widgets.risk_matrix_ring import Ring
from ui.widgets.risk_matrix_view import RingView

Preview = Callable[[str, Target], str]
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
    copy_wanted = Signal()
    paste_wanted = Signal()
    left = Signal()
    moved = Signal(str, object)

    def __init__(self, up: str, parent: QWidget | None = None) -> None:
        super().__init__(up, parent)
        self._drag: Drag | None = None
        self._carried: Carried | None = None
        Hovering(self, self._hover)
        self.preview_of: Preview = lambda _ring, _target: ""

    # carrying what has no place yet

    @property
    def landing(self) -> Target | None:
        """Where what is carried would land."""
        return self._carried.target if self._carried is not None else None

    def lift(self, ring: Ring) -> None:
        """Pick a risk up that has no place, for the keyboard to carry."""
        self._carry(lifted(ring, self._axes))

    def carry_by(self, across: int, up: int, *, is_fine: bool = False) -> None:
        """Carry what was picked up by a step."""
        if self._carried is not None:
            self._carry(stepped(self._carried, across, up, self._axes, is_fine=is_fine))

    def carry_to(self, ring: Ring, at: QPoint) -> None:
        """Carry a risk to where the mouse is on the screen."""
        inside = QPointF(self.viewport().mapFromGlobal(at))
        self._carry(held_at(Carried(ring=ring), inside, self._axes, self.places.picture.box))

    def put_down(self) -> None:
        """Place what is carried where it is; beside the matrix it is not."""
        carried = self._carried
        self.take_back()
        if carried is not None and carried.target is not None:
            self.moved.emit(carried.ring.id, carried.target)

    def take_back(self) -> None:
        """Carry nothing any more."""
        self._carried = None
        self.viewport().update()

    def _carry(self, carried: Carried) -> None:
        if carried != self._carried:
            self._carried = carried
            self.viewport().update()

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._let_go()
        elif alt and key in _MOVES:
            self._nudge(*_MOVES[key])
        elif not heeds(self, event):
            super().keyPressEvent(event)

    def _nudge(self, across: int, up: int) -> None:
        ring = self._placed(self.current_id)
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

    def _hover(self, row: int) -> None:
        self._hovered = self._ring_at(row).id if row >= 0 else ""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if row >= 0 else arrow)

    def _let_go(self) -> None:
        self._drag = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def paint_over(self, painter: QPainter) -> None:
        ring, target = self._previewed()
        if ring is not None and target is not None:
            words = self.preview_of(ring.id, target)
            paint_landing(painter, self.places, ring, target, words, scale=scale_of(self))

    def _previewed(self) -> tuple[Ring | None, Target | None]:
        if self._carried is not None:
            return self._carried.ring, self._carried.target
        if self._drag is None or not self._drag.is_moving:
            return None, None
        return self._placed(self._drag.ring_id), self._drag.target

    def _placed(self, ring_id: str) -> Ring | None:
        return next((each for each in self.places.by_rank if each.id == ring_id), None)
