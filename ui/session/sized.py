"""Parts of the session's window: their lengths grow with the window, as its text does."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLayout, QWidget

from ui.look.current import scale_of


class Sized(QWidget):
    """Subclasses set lengths in `suit`, which is called again when the window's size changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._factor = 0.0

    def px(self, length: int) -> int:
        """Return a length of the design, which is 1920 pixels wide, in this window."""
        return scale_of(self).grown(length)

    def suit(self) -> None:
        """Set margins, spacings and sizes."""

    def suit_now(self) -> None:
        """Set the lengths for the first time; subclasses call it when they are assembled."""
        self._factor = scale_of(self).factor
        self.suit()

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Polish, QEvent.Type.StyleChange} and self._factor:
            factor = scale_of(self).factor
            if factor != self._factor:
                self.suit_now()
        return super().event(event)


def set_gaps(widget: QWidget, layout: QLayout, margins: tuple[int, ...], spacing: int) -> None:
    """Set margins (left, top, right, bottom) and spacing of a layout in lengths of the design."""
    grown = scale_of(widget).grown
    left, top, right, bottom = (grown(each) for each in margins)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(grown(spacing))
