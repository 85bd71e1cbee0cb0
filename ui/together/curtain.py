"""The curtain over the program's own window while a session runs: nothing of it is shown."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look.current import current
from ui.look.icons import pixmap
from ui.widgets.buttons import button
from ui.widgets.labels import Label

_PICTURE = 48


class Curtain(QWidget):
    """Covers the whole window; `wanted` asks for the session's window to be brought to front."""

    wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.picture = Label(parent=self)
        self.picture.setPixmap(pixmap("eye_off", "secondary", _PICTURE, self.devicePixelRatioF()))
        self.title = Label(kind="h1", parent=self)
        self.words = Label(tone="secondary", wrap=True, parent=self)
        self.button = button("", "together", icon_name="pair", parent=self)
        self.say_over(is_over=False)
        self.button.clicked.connect(lambda _checked=False: self.wanted.emit())
        inner = QVBoxLayout()
        inner.setSpacing(16)
        inner.addStretch(1)
        for each in (self.picture, self.title, self.words):
            inner.addWidget(each)
        inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(inner, 2)
        row.addStretch(1)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def say_over(self, *, is_over: bool) -> None:
        """Say that the session is over, or that it goes on: for a window beside it."""
        if is_over:
            self.title.setText(self.tr("The joint session is over"))
            self.words.setText(
                self.tr("Stop sharing the screen first: private notes will be visible.")
            )
            self.button.setText(self.tr("Show my accounts"))
        else:
            self.title.setText(self.tr("A joint session is going on"))
            self.words.setText(
                self.tr("Your accounts and private notes are covered until the session has ended.")
            )
            self.button.setText(self.tr("Show the session"))
        self.setAccessibleName(self.title.text())

    def say_left(self) -> None:
        """Say that a session was broken off: a question is about to come."""
        self.title.setText(self.tr("A joint session was not ended"))
        self.words.setText(
            self.tr("Your accounts and private notes are covered until you say how to go on.")
        )
        self.button.hide()
        self.setAccessibleName(self.title.text())

    def say_nothing(self) -> None:
        """Leave the words to a question that stands before the curtain."""
        for each in (self.picture, self.title, self.words):
            each.hide()

    def go(self) -> None:
        """Open: show the window again."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().surface.chrome))
