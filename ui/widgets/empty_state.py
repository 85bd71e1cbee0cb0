"""What a page says when there is nothing yet: a dashed round picture, a sentence, one button."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.current import current, scale_of
from ui.look.icons import IconRole, paint_icon, role_colour
from ui.widgets.buttons import Rank, button
from ui.widgets.labels import Label
from ui.widgets.marks import paint_mark
from ui.widgets.painted import Painted
from ui.widgets.patterns import pen

_SIDE = 72
TEXT_WIDTH = 320


class RoundPicture(Painted):
    """A dashed ring round an icon, or round a disc and a ring when no icon is named."""

    def __init__(
        self, icon_name: str = "", role: IconRole = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._role: IconRole = role

    def natural_size(self) -> QSize:
        side = self.scale.grown(_SIDE)
        return QSize(side, side)

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        tokens = current()
        part = rect.width() / _SIDE
        painter.setPen(pen(tokens.line.strong, 2, (5, 5)))
        painter.setBrush(QColor(tokens.surface.sunken))
        painter.drawEllipse(rect.center(), 32 * part, 32 * part)
        if self._icon:
            box = QRectF(0, 0, 32 * part, 32 * part)
            box.moveCenter(rect.center())
            paint_icon(painter, box, self._icon, role_colour(tokens, self._role), stroke=2.2)
            return
        mark = QRectF(0, 0, 19 * part, 19 * part)
        for kind, side in (("us", -12), ("them", 12)):
            mark.moveCenter(rect.center() + QPointF(side * part, 0))
            paint_mark(painter, mark, "us" if kind == "us" else "them")


class EmptyState(QWidget):
    """Title, sentence and a button; `acted` is sent when the button is used."""

    acted = Signal()

    def __init__(
        self,
        title: str,
        sentence: str,
        action: str = "",
        *,
        icon_name: str = "",
        role: IconRole = "secondary",
        rank: Rank = "primary",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.picture = RoundPicture(icon_name, role, self)
        self.title = Label(title, kind="h2", wrap=True, parent=self)
        self.sentence = Label(sentence, tone="secondary", wrap=True, parent=self)
        self.button: QPushButton = button(action, rank, parent=self)
        self.button.setVisible(bool(action))
        self.button.clicked.connect(lambda _checked=False: self.acted.emit())
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.picture, 0, centre)
        column.addSpacing(8)
        for label in (self.title, self.sentence):
            label.setAlignment(centre)
        column.addWidget(self.title)
        column.addWidget(self.sentence, 0, centre)
        column.addSpacing(8)
        self.button_row = QHBoxLayout()
        self.button_row.setSpacing(8)
        self.button_row.addStretch(1)
        self.button_row.addWidget(self.button)
        self.button_row.addStretch(1)
        column.addLayout(self.button_row)
        column.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._make_room()

    def showEvent(self, event: QShowEvent) -> None:
        self._make_room()
        super().showEvent(event)

    def _make_room(self) -> None:
        """A wrapped label must not be squeezed below its lines."""
        width = scale_of(self).grown(TEXT_WIDTH)
        self.sentence.setFixedWidth(width)
        self.sentence.setMinimumHeight(self.sentence.heightForWidth(width))

    def say(self, title: str, sentence: str) -> None:
        """Change the words."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.setAccessibleName(title)
        self._make_room()
