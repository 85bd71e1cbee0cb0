"""The dashed bar over the rewards: a split that is only looked at, or one that asks to be opened.

Dashed means that nothing of it is stored yet.
"""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.look.current import current, current_scale, scale_of
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded


class AskBar(QFrame):
    """A sign, words, and two answers. It shows itself by `ask` and is hidden else."""

    accepted = Signal()
    left = Signal()

    def __init__(
        self,
        icon_name: str,
        accept: str,
        leave: str,
        *,
        is_primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign = Label()
        self._icon = icon_name
        self.title = Label(weight=600)
        self.words = Label(tone="secondary", wrap=True)
        self.accept = button(accept, "primary" if is_primary else "normal", small=True)
        self.leave = button(leave, small=True)
        self.accept.clicked.connect(lambda _checked=False: self.accepted.emit())
        self.leave.clicked.connect(lambda _checked=False: self.left.emit())
        self._assemble()
        self.hide()

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(12)
        row.addWidget(self._sign)
        told = QWidget(self)
        line = FlowLayout(told, gap=12, row_gap=0)
        line.addWidget(self.title)
        line.addWidget(self.words)
        row.addWidget(told, 1)
        answers = QWidget(self)
        pair = QHBoxLayout(answers)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.setSpacing(8)
        pair.addWidget(self.accept)
        pair.addWidget(self.leave)
        row.addWidget(answers)

    def ask(self, title: str, words: str, *, can_accept: bool = True) -> None:
        """Show the bar with these words."""
        side = current_scale().grown(18)
        self._sign.setPixmap(icon(self._icon, "ink").pixmap(QSize(side, side)))
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.accept.setEnabled(can_accept)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = rounded(box, scale_of(self).card_radius)
        painter.fillPath(edge, QColor(tokens.surface.panel))
        painter.strokePath(edge, pen(tokens.ink.primary, 2, (5, 4)))
