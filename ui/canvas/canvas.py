"""The circle canvas: people and teams as marks to be dragged, or moved by keys.

Members go in, `moved` comes out; whoever listens stores the move and shows the members anew.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from partnerdesk.figures.circle_parts import CirclePicture
from partnerdesk.figures.circle_ways import Direction, next_towards
from partnerdesk.figures.shapes import Place
from ui.canvas.captions import Captions
from ui.canvas.ground import OFFSET, Ground
from ui.canvas.layout import (
    CanvasLayout,
    bare_layout,
    readable_layout,
    snug_layout,
    whole_layout,
)
from ui.canvas.lifting import ARROWS, ENTER, Lifting
from ui.canvas.mark import CircleMark
from ui.canvas.words import count_words
from ui.look.current import scale_of
from ui.widgets.circle_view import CircleMember
from ui.widgets.speech import announce

_LEAST = QSize(220, 170)
_BARE, _LEAST_BARE = 150, QSize(96, 96)


class CircleCanvas(QScrollArea):
    """`moved` carries a key and the place, `chosen` and `opened` a key, `said` what was told.

    `grown` tells whether the sheet with all names is larger than the window, or was made to fit.
    """

    moved = Signal(str, str)
    chosen = Signal(str)
    opened = Signal(str)
    said = Signal(str)
    grown = Signal(bool)

    def __init__(
        self,
        *,
        read_only: bool = False,
        is_snug: bool = False,
        is_bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make a canvas; a snug one stands beside others and would rather shrink than scroll.

        A bare one shows no names: it is small, and they stand beside it.
        """
        super().__init__(parent)
        self.is_bare = is_bare
        self.read_only, self.is_snug = read_only, is_snug
        self._members: dict[str, CircleMember] = {}
        self._marks: dict[str, CircleMark] = {}
        self._current = ""
        self._is_whole = self._is_grown = False
        self._is_drawn = True
        self._layout: CanvasLayout | None = None
        self.ground = Ground()
        self.lifting = Lifting(self)
        self.setWidget(self.ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Circle"))

    # what is shown

    def set_members(self, members: Sequence[CircleMember], *, is_drawn: bool = True) -> None:
        """Show people; marks stay with whom they stand for. One not drawn yet is dashed."""
        self.lifting.forget()
        self._is_drawn = is_drawn
        self._members = {member.key: member for member in members}
        for key in [key for key in self._marks if key not in self._members]:
            self._drop_mark(self._marks.pop(key))
        for member in members:
            if member.key not in self._marks:
                self._marks[member.key] = CircleMark(self, self.ground)
            self._marks[member.key].show_member(member)
            self._marks[member.key].hold(False)
        if self._current not in self._members:
            self._current = next(iter(self._members), "")
        self.setAccessibleDescription(count_words(members))
        self._offer_current()
        self.lay_out()

    def set_captions(self, captions: Captions) -> None:
        """Say what inside and outside mean; shown where nobody stands."""
        self.ground.captions = captions
        self.ground.update()

    def _drop_mark(self, mark: CircleMark) -> None:
        mark.hide()
        mark.deleteLater()

    @property
    def members(self) -> tuple[CircleMember, ...]:
        """The people shown."""
        return tuple(self._members.values())

    @property
    def current(self) -> str:
        """The key of the person chosen."""
        return self._current

    @property
    def lifted(self) -> str:
        """The key of who is picked up, empty where nobody is."""
        return self.lifting.lift.key if self.lifting.lift else ""

    def member(self, key: str) -> CircleMember:
        """Return a person shown."""
        return self._members[key]

    @property
    def picture(self) -> CirclePicture:
        """The layout on screen."""
        if self._layout is None:
            self.lay_out()
        assert self._layout is not None
        return self._layout.picture

    def mark(self, key: str) -> CircleMark:
        """Return the mark of a person."""
        return self._marks[key]

    @property
    def is_whole(self) -> bool:
        """Whether all is fitted into the window."""
        return self._is_whole

    def show_whole(self, whole: bool) -> None:
        """Fit all into the window, even without names; or keep the names and scroll."""
        self._is_whole = whole
        self.lay_out()

    def choose(self, key: str, *, with_focus: bool = False) -> None:
        """Choose a person, and put the keyboard there if asked."""
        if key not in self._marks:
            return
        is_other = key != self._current
        self._current = key
        self._offer_current()
        self.ensureWidgetVisible(self._marks[key], 20, 20)
        if with_focus:
            self._marks[key].setFocus(Qt.FocusReason.TabFocusReason)
        if is_other:
            self.chosen.emit(key)

    def _offer_current(self) -> None:
        """Tab reaches one mark, arrows the others."""
        for key, mark in self._marks.items():
            is_stop = key == self._current
            policies = Qt.FocusPolicy
            mark.setFocusPolicy(policies.StrongFocus if is_stop else policies.ClickFocus)

    # layout

    def lay_out(self) -> None:
        """Give everybody a place in the room there is."""
        layout = self.layout_with(None)
        self._layout = layout
        self.show_layout(layout)
        room = self.maximumViewportSize()
        size = layout.size
        is_grown = self._is_whole or size.width() > room.width() or size.height() > room.height()
        if is_grown != self._is_grown:
            self._is_grown = is_grown
            self.grown.emit(is_grown)

    def layout_with(self, moved: tuple[str, Place] | None) -> CanvasLayout:
        """Return where all would stand if somebody was moved."""
        members = list(self._members.values())
        if moved is not None:
            key, place = moved
            members = [replace(each, place=place) if each.key == key else each for each in members]
        room, scale = QSizeF(self.maximumViewportSize()), scale_of(self)
        if self.is_bare:
            return bare_layout(members, room, scale)
        if self._is_whole:
            return whole_layout(members, room, scale)
        layout = (snug_layout if self.is_snug else readable_layout)(members, room, scale)
        bar = self.verticalScrollBar().sizeHint().width()
        if layout.size.height() > room.height() and layout.size.width() <= room.width() + 1:
            narrower = QSizeF(room.width() - bar - 1, room.height())
            return readable_layout(members, narrower, scale)
        return layout

    def show_layout(self, layout: CanvasLayout) -> None:
        """Put everybody where a layout says."""
        self.ground.show_picture(layout.picture, layout.size, is_drawn=self._is_drawn)
        for token in layout.picture.tokens:
            mark = self._marks[token.key]
            mark.stand(token, layout.picture.naming, OFFSET)
            mark.show()
        self.lifting.show_in(layout)

    def sizeHint(self) -> QSize:
        scale = scale_of(self)
        if self.is_bare:
            return QSize(scale.grown(_BARE), scale.grown(_BARE))
        return QSize(scale.grown(560), scale.grown(440))

    def minimumSizeHint(self) -> QSize:
        return _LEAST_BARE if self.is_bare else _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "ground"):
            self.lay_out()

    # keys

    def press_key(self, mark: CircleMark, event: QKeyEvent) -> bool:
        """Answer a key on a mark."""
        direction = ARROWS.get(event.key())
        if self.lifting.lift is not None:
            return self.lifting.press_key(event)
        if direction is not None:
            self._walk(direction)
        elif event.key() == Qt.Key.Key_Space and not self.read_only:
            self.lifting.pick_up(mark.member.key)
        elif event.key() in ENTER:
            self.opened.emit(mark.member.key)
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            keys = list(self._members)
            self.choose(keys[0 if event.key() == Qt.Key.Key_Home else -1], with_focus=True)
        else:
            return False
        return True

    def _walk(self, direction: Direction) -> None:
        there = next_towards(self.picture.tokens, self._current, direction)
        if there:
            self.choose(there, with_focus=True)

    # the pointer

    def press(self, mark: CircleMark, at: QPointF) -> None:
        """Choose a mark and remember where it was held."""
        self.lifting.put_back()
        self.choose(mark.member.key)
        mark.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self.read_only:
            self.lifting.press(mark, at)

    def drag(self, mark: CircleMark, at: QPointF) -> None:
        """Pick a mark up once it was moved far enough, and carry it."""
        self.lifting.drag(mark, at)

    def release(self, mark: CircleMark) -> None:
        """Drop what was carried; of a bare circle a mark is a way to the person."""
        self.lifting.release()
        if self.is_bare:
            self.open(mark)

    def open(self, mark: CircleMark) -> None:
        """Tell that more of a person is wanted."""
        self.opened.emit(mark.member.key)

    # telling

    def tell_moved(self, key: str, place: Place) -> None:
        """Tell whoever listens that somebody was put elsewhere."""
        self.moved.emit(key, place)

    def announce(self, words: str) -> None:
        """Tell a screen reader."""
        announce(self, words)
        self.said.emit(words)
