"""The base of widgets that paint themselves: repainted when the theme or the text size changes."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look.current import scale_of
from ui.look.scale import Scale

_LOOK_EVENTS = {
    QEvent.Type.PaletteChange,
    QEvent.Type.StyleChange,
    QEvent.Type.FontChange,
    QEvent.Type.ParentChange,
}


class Painted(QWidget):
    """Subclasses say their size in `natural_size` and draw in `paint`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    @property
    def scale(self) -> Scale:
        """The sizes of this widget's window."""
        return scale_of(self)

    def natural_size(self) -> QSize:
        raise NotImplementedError

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        raise NotImplementedError

    def speak(self, words: str) -> None:
        """What a screen reader says: name and value in one phrase."""
        self.setAccessibleName(words)

    def refresh(self) -> None:
        """To be called after a value changed."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self.natural_size()

    def minimumSizeHint(self) -> QSize:
        return self.natural_size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRectF(self.rect()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _LOOK_EVENTS:
            self.refresh()
        super().changeEvent(event)
