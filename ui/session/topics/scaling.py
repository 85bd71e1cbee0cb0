"""Keeps lengths of a widget in step with the sizes of its window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QWidget

from ui.look.current import scale_of
from ui.look.scale import Scale

_CHANGES = {
    QEvent.Type.Polish,
    QEvent.Type.StyleChange,
    QEvent.Type.ParentChange,
    QEvent.Type.FontChange,
}


class Following(QObject):
    """Calls back with the sizes that hold: at once, and whenever they may have changed."""

    def __init__(self, widget: QWidget, fit: Callable[[Scale], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._fit = fit
        self._last: Scale | None = None
        widget.installEventFilter(self)
        self._follow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._follow()
        return False

    def _follow(self) -> None:
        scale = scale_of(self._widget)
        if scale != self._last:
            self._last = scale
            self._fit(scale)


def follow(widget: QWidget, fit: Callable[[Scale], None]) -> None:
    """Fit a widget to the sizes of its window now and later."""
    Following(widget, fit)


def keep_air(
    widget: QWidget,
    layout: QLayout,
    *,
    spacing: int = 16,
    margins: tuple[int, int, int, int] = (0, 0, 0, 0),
) -> None:
    """Give a layout spacing and margins that grow with the window."""

    def fit(scale: Scale) -> None:
        layout.setSpacing(scale.grown(spacing))
        layout.setContentsMargins(*(scale.grown(each) for each in margins))

    follow(widget, fit)
