"""Somebody picked up, by key or pointer, and carried from place to place until put down."""

from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from partnerdesk.figures.circle_parts import CirclePicture, Token
from partnerdesk.figures.circle_ways import Direction, place_at, place_towards
from partnerdesk.figures.shapes import Place
from ui.canvas.ground import OFFSET, Ground
from ui.canvas.layout import CanvasLayout
from ui.canvas.mark import CircleMark
from ui.canvas.words import lifted_words, moved_words, over_words, returned_words
from ui.widgets.circle_view import CircleMember

ARROWS: dict[int, Direction] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
}
ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_RAISED = QPointF(6, -8)
_LEAVING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


@dataclass(slots=True)
class Lift:
    """Who is picked up, from where, over which place now, and how the pointer holds them.

    `base` is the layout at the start: places are judged by it, so that they do not flicker when
    the others make room.
    """

    key: str
    start: Place
    over: Place
    base: CirclePicture
    grip: QPointF | None = None
    at: QPointF | None = None
    layouts: dict[Place, CanvasLayout] = field(default_factory=dict)


class Stage(Protocol):
    """What a lift needs of its canvas."""

    ground: Ground

    @property
    def picture(self) -> CirclePicture: ...
    def mark(self, key: str) -> CircleMark: ...
    def member(self, key: str) -> CircleMember: ...
    def layout_with(self, moved: tuple[str, Place] | None) -> CanvasLayout: ...
    def show_layout(self, layout: CanvasLayout) -> None: ...
    def lay_out(self) -> None: ...
    def announce(self, words: str) -> None: ...
    def tell_moved(self, key: str, place: Place) -> None: ...
    def ensureVisible(self, x: int, y: int, xmargin: int = 50, ymargin: int = 50) -> None: ...


class Lifting:
    """Carries one mark at a time; `lift` is None while nobody is picked up."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.lift: Lift | None = None
        self._pressed: tuple[str, QPointF] | None = None

    def forget(self) -> None:
        """Hold nobody any longer; the others are shown anew anyway."""
        self.lift = self._pressed = None

    def pick_up(self, key: str) -> Lift:
        """Pick somebody up."""
        member = self._stage.member(key)
        lift = Lift(key=key, start=member.place, over=member.place, base=self._stage.picture)
        self.lift = lift
        self._stage.mark(key).hold(True)
        self._stage.show_layout(self._layout_of(lift))
        self._stage.announce(lifted_words(member))
        return lift

    def put_down(self) -> None:
        """Leave somebody where they are held."""
        lift = self._let_go()
        if lift is None:
            return
        member = self._stage.member(lift.key)
        if lift.over == lift.start:
            self._stage.announce(returned_words(member))
            return
        self._stage.tell_moved(lift.key, lift.over)
        self._stage.announce(moved_words(member, lift.over))

    def put_back(self) -> None:
        """Return somebody to where they were."""
        lift = self._let_go()
        if lift is not None:
            self._stage.announce(returned_words(self._stage.member(lift.key)))

    def _let_go(self) -> Lift | None:
        lift = self.lift
        self.forget()
        if lift is not None:
            self._stage.mark(lift.key).hold(False)
            self._stage.lay_out()
        return lift

    def _layout_of(self, lift: Lift) -> CanvasLayout:
        """The layout as it would be after dropping now: so the landing place is a true one."""
        if lift.over not in lift.layouts:
            lift.layouts[lift.over] = self._stage.layout_with((lift.key, lift.over))
        return lift.layouts[lift.over]

    def _hold_over(self, lift: Lift, place: Place) -> None:
        if place == lift.over:
            return
        lift.over = place
        self._stage.show_layout(self._layout_of(lift))
        self._stage.announce(over_words(place))

    def press_key(self, event: QKeyEvent) -> bool:
        """Answer a key while somebody is picked up; all but Tab are taken."""
        lift, direction = self.lift, ARROWS.get(event.key())
        if lift is not None and direction is not None:
            picture = self._layout_of(lift).picture
            self._hold_over(lift, place_towards(picture, _token(picture, lift.key), direction))
        elif event.key() in ENTER or event.key() == Qt.Key.Key_Space:
            self.put_down()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_back()
        return event.key() not in _LEAVING

    def press(self, mark: CircleMark, at: QPointF) -> None:
        """Remember where a mark is held."""
        self._pressed = (mark.member.key, at)

    def drag(self, mark: CircleMark, at: QPointF) -> None:
        """Pick a mark up once it was moved far enough, and carry it."""
        if self._pressed is None:
            return
        key, start = self._pressed
        if self.lift is None:
            if (at - start).manhattanLength() < QApplication.startDragDistance():
                return
            grip = start - QPointF(mark.pos())
            self.pick_up(key).grip = grip
        if self.lift is not None:
            self._carry(self.lift, mark, at)

    def _carry(self, lift: Lift, mark: CircleMark, at: QPointF) -> None:
        lift.at = at
        corner = at - (lift.grip or QPointF())
        middle = corner + mark.disc.center() - QPointF(mark.pos()) - OFFSET
        self._hold_over(lift, place_at(lift.base, middle.x(), middle.y()))
        self.show_in(self._layout_of(lift))
        self._stage.ensureVisible(round(at.x()), round(at.y()), 30, 30)

    def release(self) -> None:
        """Drop what was carried."""
        self._pressed = None
        self.put_down()

    def show_in(self, layout: CanvasLayout) -> None:
        """Show where somebody would land, and carry the mark; nothing while nobody is held."""
        lift, ground = self.lift, self._stage.ground
        if lift is None:
            ground.show_landing(None)
            return
        mark, token = self._stage.mark(lift.key), _token(layout.picture, lift.key)
        landing = QRectF(token.disc.x, token.disc.y, token.diameter, token.diameter)
        landing.translate(OFFSET)
        if lift.at is None or lift.grip is None:
            mark.move((QPointF(mark.pos()) + _RAISED).toPoint())
            ground.show_landing(landing)
            return
        mark.move((lift.at - lift.grip).toPoint())
        ground.show_landing(landing, mark.disc.center())


def _token(picture: CirclePicture, key: str) -> Token:
    return next(each for each in picture.tokens if each.key == key)
