"""A line at the bottom that says what was done and offers one way back."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.look.current import current, scale_of
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, button_text
from ui.widgets.patterns import rounded
from ui.widgets.speech import announce

SHOWN_MS = 8000
_ABOVE_BOTTOM = 16


class Toast(QFrame):
    """Belongs to a window or page and stays at its bottom; `acted` is sent by its button.

    It takes no focus when it appears; the same way back is always in the Edit menu.
    """

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.text = ElidedLabel(parent=self)
        self.text.setProperty("on_action", True)
        self.button: QPushButton = button("", "flat", small=True, parent=self)
        self.button.setProperty("on_action", True)
        self.button.clicked.connect(self._act)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", *, shown_ms: int = SHOWN_MS) -> None:
        """Show a sentence for a while; 0 ms means until it is dismissed."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button_text(action))
        self.button.setAccessibleName(action)
        self.button.setVisible(bool(action))
        self.show()
        self.raise_()
        self._place()
        announce(self, ". ".join(each for each in (text.rstrip("."), action) if each))
        if shown_ms:
            self._clock.start(shown_ms)

    def dismiss(self) -> None:
        """Take it away at once."""
        self._clock.stop()
        self.hide()

    def _act(self) -> None:
        self.dismiss()
        self.acted.emit()

    def _place(self) -> None:
        parent = self._below
        size = self.sizeHint()
        width = min(size.width(), parent.width() - 2 * _ABOVE_BOTTOM)
        left = (parent.width() - width) // 2
        self.setGeometry(
            left, parent.height() - size.height() - _ABOVE_BOTTOM, width, size.height()
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._below:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        edge = rounded(QRectF(self.rect()), scale_of(self).card_radius)
        painter.fillPath(edge, QColor(current().action.fill))
