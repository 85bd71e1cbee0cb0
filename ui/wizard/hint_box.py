"""A quiet box with a picture and a sentence or two, such as an example."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.look.current import current, scale_of
from ui.look.icons import pixmap
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded


class HintBox(QFrame):
    """`say` changes the words; without any it hides."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self.heading = Label(heading, kind="caption", tone="tertiary", weight=600, parent=self)
        self.heading.setVisible(bool(heading))
        self.words = Label(kind="label", tone="secondary", weight=400, wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.heading)
        texts.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self._draw()

    def say(self, words: str) -> None:
        """Show other words."""
        self.words.setText(words)
        self.setVisible(bool(words))

    def _draw(self) -> None:
        side = scale_of(self).grown(18)
        self._picture.setPixmap(pixmap("question", "ink", side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = rounded(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), scale_of(self).radius)
        painter.fillPath(edge, QColor(tokens.surface.sunken))
        painter.strokePath(edge, pen(tokens.line.subtle))
