"""The bars over the rewards: a split that is only looked at, one that asks to be opened, a warning.

A dashed edge means that nothing of it is stored yet.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from ui.look.current import current, current_scale, scale_of
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import Label
from ui.widgets.patterns import pen, rounded

_GAP = 12


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
        is_preview: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign = Label()
        self._icon, self._is_preview = icon_name, is_preview
        self.title = Label(weight=600)
        self.words = Label(tone="secondary", wrap=True)
        self.accept = button(accept, "primary" if is_preview else "normal", small=True)
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
        line = self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, told)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.title)
        line.addWidget(self.words, 1)
        self._told = told
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
        self._draw_sign()
        self.title.setText(title)
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.accept.setEnabled(can_accept)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.show()
        self._arrange()

    def _draw_sign(self) -> None:
        side = current_scale().grown(18)
        self._sign.setPixmap(icon(self._icon, "ink").pixmap(QSize(side, side)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._draw_sign()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the words beside the title where they have room there, else below it."""
        needed = sum(
            each.fontMetrics().horizontalAdvance(each.text()) for each in (self.title, self.words)
        )
        is_wide = needed + 2 * _GAP <= self._told.width()
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._line.setSpacing(_GAP if is_wide else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = rounded(box, scale_of(self).card_radius)
        painter.fillPath(edge, QColor(tokens.surface.panel))
        dash = (5.0, 4.0) if self._is_preview else None
        painter.strokePath(edge, pen(tokens.ink.primary, 2, dash))
