"""A panel with a title, such as one of the overview's."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.look.current import current, scale_of
from ui.widgets.labels import ElidedLabel
from ui.widgets.patterns import pen, rounded


class Card(QFrame):
    """Put content into `body` (a layout). Without a title there is no head.

    `edge_to_edge` leaves no margins, for a table that fills the card.
    """

    def __init__(
        self,
        title: str = "",
        right: QWidget | None = None,
        *,
        edge_to_edge: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(15, 11, 15, 0)
        self.head.setSpacing(8)
        self.title = ElidedLabel(title, kind="h3", parent=self)
        self.head.addWidget(self.title, 1)
        if right is not None:
            self.head.addWidget(right)
        if title or right is not None:
            column.addLayout(self.head)
        else:
            self.title.hide()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(*((0, 8, 0, 0) if edge_to_edge else (15, 8, 15, 11)))
        if edge_to_edge and not title:
            self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        column.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        edge = rounded(box, scale_of(self).card_radius)
        painter.fillPath(edge, QColor(tokens.surface.panel))
        painter.strokePath(edge, pen(tokens.line.subtle))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)
