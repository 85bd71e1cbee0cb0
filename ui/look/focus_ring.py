"""The focus ring: ink, outside the control, on whatever has the keyboard.

A style sheet cannot draw outside its control, and a proxy style would cost every start 9 ms, so a
thin frame lies over the window. A click gives no ring to buttons and views until a key is pressed.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.look.current import current, scale_of

GAP = 1
NO_RING_PROPERTY = "draws_own_focus"
ON_TOGETHER_PROPERTY = "on_together"  # a control on the banner, whose ground is teal
RING_OF_PARENT_PROPERTY = "ring_of_parent"
# Asked by name: loading these classes only to compare them would slow the start.
_WRITTEN_IN = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox")
_WRAPPERS = ("QAbstractSpinBox", "QComboBox")
_UNRINGED = ("QMenu", "QMenuBar")
_FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
}


def _is_any(widget: QWidget, names: tuple[str, ...]) -> bool:
    return any(widget.inherits(name) for name in names)


class FocusRing(QWidget):
    """The ring round one control; it moves, hides and ends with it."""

    def __init__(self, target: QWidget) -> None:
        ground = _ground(target)
        super().__init__(ground)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._target = target
        one: QWidget | None = target
        while one is not None and one is not ground:
            one.installEventFilter(self)
            one = one.parentWidget()
        self._alive = True
        target.destroyed.connect(self._end)
        self._follow()

    @property
    def target(self) -> QWidget:
        """The control with the keyboard."""
        return self._target

    def leave(self) -> None:
        """End at once: until it is deleted nothing brings it back."""
        self._alive = False
        self.hide()
        self.deleteLater()

    def _end(self) -> None:
        self._alive = False
        self.hide()

    def _follow(self) -> None:
        ground = self.parentWidget()
        if ground is None or not self._alive:
            return
        if not self._target.isVisibleTo(ground):
            self.hide()
            return
        reach = GAP + scale_of(self).focus
        corner = self._target.mapTo(ground, QPoint(0, 0))
        inner = self._target.rect().translated(corner)
        outer = inner.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(outer)
        hole = QRegion(inner.translated(-outer.topLeft()))
        self.setMask(QRegion(self.rect()) - hole)
        self.show()
        self.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        width = scale_of(self).focus
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current()
        is_on_teal = bool(self._target.property(ON_TOGETHER_PROPERTY))
        colour = tokens.together.on if is_on_teal else tokens.line.focus
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        radius = scale_of(self).radius + GAP + half
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )


class FocusWatcher(QObject):
    """Moves the ring to the widget that has the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("focus_watcher")
        self._ring: FocusRing | None = None
        self._waiting: QWidget | None = None
        app.focusChanged.connect(self._move)
        self._move(None, QApplication.focusWidget())

    @property
    def ring(self) -> FocusRing | None:
        """The ring on screen, if any."""
        return self._ring

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._forget()
        if new is None or not _wants_ring(new):
            return
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if clicked and not _is_any(new, _WRITTEN_IN):
            self.wait_for_key(new)
        else:
            self._show(new)

    def wait_for_key(self, widget: QWidget) -> None:
        """Show no ring before the next key: the pointer brought the focus here."""
        self._forget()
        self._waiting = widget
        widget.installEventFilter(self)

    def _show(self, widget: QWidget) -> None:
        self._ring = FocusRing(_ringed(widget))
        self._ring.destroyed.connect(self._lost)

    def _lost(self) -> None:
        self._ring = None

    def _forget(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and isValid(waiting):  # it may have gone with its window
            waiting.removeEventFilter(self)
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._lost)
            ring.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._waiting:
            widget = self._waiting
            self._forget()
            self._show(widget)
        return False


def _wants_ring(widget: QWidget) -> bool:
    unringed = widget.isWindow() or _is_any(widget, _UNRINGED)
    return not unringed and not widget.property(NO_RING_PROPERTY)


def _ringed(widget: QWidget) -> QWidget:
    """The control whose outline the user sees: a combo box for the line edit inside it."""
    seen = widget.focusProxy() or widget
    parent = seen.parentWidget()
    if parent is None:
        return seen
    bare = seen.inherits("QLineEdit") and bool(seen.property("bare"))
    speaks_for_it = bool(seen.property(RING_OF_PARENT_PROPERTY))
    return parent if bare or speaks_for_it or _is_any(parent, _WRAPPERS) else seen


def _ground(target: QWidget) -> QWidget:
    """The widget to lie on: the window, or what scrolls, so that the ring scrolls along."""
    ground = target.parentWidget() or target.window()
    while not ground.isWindow():
        above = ground.parentWidget()
        if above is None or _is_viewport(above):
            break
        ground = above
    return ground


def _is_viewport(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and parent.inherits("QAbstractScrollArea")
