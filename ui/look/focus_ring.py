"""The focus ring: ink, outside the control, on whatever has the keyboard.

A QFocusFrame follows the focused widget, because a style sheet cannot draw outside its control.
A click gives no ring to buttons and views until a key is pressed; text fields always show it.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTextEdit,
    QWidget,
)

from ui.look.current import current, scale_of

GAP = 1
NO_RING_PROPERTY = "draws_own_focus"
_WRITTEN_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class _RingStyle(QProxyStyle):
    """Room for the ring around the control. Only the ring itself has this style."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in {
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        }:
            return GAP + scale_of(widget).focus
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


class FocusRing(QFocusFrame):
    """The ring of one window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ring_style = _RingStyle("fusion")
        self._ring_style.setParent(self)
        self.setStyle(self._ring_style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        width = scale_of(self).focus
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().line.focus), width))
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

    @property
    def ring(self) -> FocusRing | None:
        """The ring on screen, if any."""
        return self._ring

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._forget()
        if new is None or not _wants_ring(new):
            return
        clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if clicked and not isinstance(new, _WRITTEN_IN):
            self.wait_for_key(new)
        else:
            self._show(new)

    def wait_for_key(self, widget: QWidget) -> None:
        """Show no ring before the next key: the pointer brought the focus here."""
        self._forget()
        self._waiting = widget
        widget.installEventFilter(self)

    def _show(self, widget: QWidget) -> None:
        target = _ringed(widget)
        self._ring = FocusRing(target.window())
        self._ring.setWidget(target)
        self._ring.destroyed.connect(self._lost)

    def _lost(self) -> None:
        self._ring = None

    def _forget(self) -> None:
        if self._waiting is not None:
            self._waiting.removeEventFilter(self)
            self._waiting = None
        if self._ring is not None:
            ring, self._ring = self._ring, None
            ring.destroyed.disconnect(self._lost)
            ring.hide()
            ring.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched is self._waiting:
            widget = self._waiting
            self._forget()
            self._show(widget)
        elif event.type() == QEvent.Type.Destroy:
            self._waiting = None
        return False


def _wants_ring(widget: QWidget) -> bool:
    unringed = isinstance(widget, QMenu | QMenuBar) or widget.isWindow()
    return not unringed and not widget.property(NO_RING_PROPERTY)


def _ringed(widget: QWidget) -> QWidget:
    """The control whose outline the user sees: a combo box for the line edit inside it."""
    proxy = widget.focusProxy()
    seen = proxy or widget
    parent = seen.parentWidget()
    if isinstance(seen, QLineEdit) and seen.property("bare") and parent is not None:
        return parent
    if isinstance(parent, QAbstractSpinBox | QComboBox):
        return parent
    return seen
