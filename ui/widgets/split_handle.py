"""The handle between two parties of a split: a slider for keyboard and screen reader.

Being a QSlider makes it one for screen readers as well, with a value that can be read and set.
"""

from decimal import Decimal
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from ui.look.current import current
from ui.widgets.patterns import pen

HANDLE = 24
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_PageDown: -5,
    Qt.Key.Key_PageUp: 5,
}


class Split(Protocol):
    """What a handle moves: the shares at its sides, by its number."""

    def step(self, number: int, by: int) -> None: ...
    def put(self, number: int, edge: Decimal) -> None: ...
    def hold(self, number: int, edge: Decimal) -> None: ...
    def let_go(self) -> None: ...
    def give_up(self) -> None: ...
    def refuse(self) -> None: ...
    def percent_at(self, x: float) -> Decimal: ...


class SplitHandle(QSlider):
    """Stands where two shares meet; what moves are the shares."""

    entered = Signal()

    def __init__(self, split: Split, number: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._split = split
        self._number = number
        self._is_locked = False
        self._grip: float | None = None
        self._limits = (Decimal(0), Decimal(100))
        self.setRange(0, 100)
        self.setSingleStep(1)
        self.setPageStep(5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.valueChanged.connect(self._take)
        self._is_told = False

    @property
    def is_held(self) -> bool:
        """Tell whether the mouse holds it."""
        return self._grip is not None

    def show_edge(self, edge: Decimal, limits: tuple[Decimal, Decimal], *, locked: bool) -> None:
        """Stand at a percent between the neighbours."""
        self._limits = limits
        self._is_told = True
        self.setValue(round(edge))
        self._is_told = False
        if locked != self._is_locked:
            self._is_locked = locked
            shape = Qt.CursorShape.ArrowCursor if locked else Qt.CursorShape.SizeHorCursor
            self.setCursor(shape)
        self.update()

    def _take(self, value: int) -> None:
        """Take up a value that a screen reader set."""
        if not self._is_told:
            self._split.put(self._number, Decimal(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.is_held:
            self._grip = None
            self._split.give_up()
        elif key in _STEPS:
            if self._is_locked:
                self._split.refuse()
            else:
                self._split.step(self._number, _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._split.put(self._number, self._limits[0 if key == Qt.Key.Key_Home else 1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._is_locked:
            self._split.refuse()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        if self._is_locked:
            self._split.refuse()
            return
        self._grip = event.position().x() - self.width() / 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            x = self.mapToParent(event.position()).x() - self._grip
            self._split.hold(self._number, self._split.percent_at(x))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.button() == Qt.MouseButton.LeftButton:
            self._grip = None
            self._split.let_go()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page: no split changes by the way."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        middle = box.center()
        if self._is_locked:
            painter.setPen(pen(tokens.ink.primary, 3))
            painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()))
            return
        painter.setPen(pen(tokens.ink.primary, 2))
        painter.setBrush(QColor(tokens.surface.panel))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.setPen(pen(tokens.ink.primary, 1.5))
        part = box.width() / HANDLE
        for x in (-2.5 * part, 2.5 * part):
            top, bottom = middle.y() - 4 * part, middle.y() + 4 * part
            painter.drawLine(QPointF(middle.x() + x, top), QPointF(middle.x() + x, bottom))
