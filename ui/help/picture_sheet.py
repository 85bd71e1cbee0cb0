"""A picture of the guide as large as the window of the help allows; a click or Esc closes it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.help.pictures import Pictures
from ui.look.current import current

_MARGIN = 16
_CLOSING = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class PictureSheet(QWidget):
    """Lies over its window until it is closed; the keyboard then goes back to where it was."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self._pictures = pictures
        self._name = ""
        self._came_from: QWidget | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Enlarged picture. Escape closes it."))
        self.hide()

    def open_picture(self, name: str) -> None:
        """Show a picture over the window."""
        if self._pictures.picture(name).isNull():
            return
        self._name = name
        self._came_from = self.window().focusWidget()
        self.cover()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def cover(self) -> None:
        """Be as large as the window."""
        self.setGeometry(self._below.rect())

    def close_picture(self) -> None:
        """Show the text again."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.close_picture()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.close_picture()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current().surface.window))
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = (
            self._pictures.picture(self._name)
            .size()
            .scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            .boundedTo(self._pictures.picture(self._name).size())
        )
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        shown = self._pictures.fitted(self._name, size, self.devicePixelRatioF())
        painter.drawImage(place.topLeft(), shown)
