"""Lines of a card that lead to an item: Tab comes in, arrows choose, Enter opens.

As many are shown as there is room for, never fewer than `least`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.look.current import current, scale_of
from ui.pages.overview.section_card import DoorButton

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Line(DoorButton):
    """A row of widgets that is one button; `item_id` is what it leads to."""

    stepped = Signal(int)

    def __init__(self, item_id: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self.has_line_above = True
        self.setAccessibleName(spoken)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 1, 0, 0)
        self.row.setSpacing(10)

    def put(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget that leaves the mouse to the line."""
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row.addWidget(widget, stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens.surface.hover))
        if self.has_line_above:
            painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(tokens.line.subtle))


class Lines(QWidget):
    """The lines of a card, each `height` px high; `opened` names the item chosen."""

    opened = Signal(str)

    def __init__(
        self, *, height: int, least: int = 3, top_line: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._height, self._least, self._top_line = height, least, top_line
        self._lines: list[Line] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def lines(self) -> Sequence[Line]:
        """All lines, shown or not."""
        return tuple(self._lines)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Put other lines in place of those shown; the keyboard stays on the same item."""
        focused = next((each.item_id for each in self._lines if each.hasFocus()), None)
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = list(lines)
        for number, line in enumerate(self._lines):
            line.setParent(self)
            line.has_line_above = number > 0 or self._top_line
            line.clicked.connect(lambda _checked=False, key=line.item_id: self.opened.emit(key))
            line.stepped.connect(lambda step, at=number: self._step(at + step))
        self._reach(0)
        self._arrange()
        self.updateGeometry()
        for line in self._lines:
            if line.item_id == focused:
                line.setFocus()

    def _line_height(self) -> int:
        return scale_of(self).grown(self._height)

    def _shown(self) -> int:
        return min(len(self._lines), max(self._least, self.height() // self._line_height()))

    def _arrange(self) -> None:
        height = self._line_height()
        for number, line in enumerate(self._lines):
            line.setGeometry(0, number * height, self.width(), height)
            line.setVisible(number < self._shown())

    def _reach(self, reached: int) -> None:
        for number, line in enumerate(self._lines):
            is_reached = number == reached
            policy = Qt.FocusPolicy.StrongFocus if is_reached else Qt.FocusPolicy.ClickFocus
            line.setFocusPolicy(policy)

    def _step(self, to: int) -> None:
        if 0 <= to < self._shown():
            self._reach(to)
            self._lines[to].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(200, self._line_height() * min(self._least, len(self._lines)))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._arrange()
            self.updateGeometry()
