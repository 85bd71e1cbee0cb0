"""Small layouts of a detail panel: fields side by side, captions, folds and wrapping rows."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.look.current import current_scale
from ui.look.icons import icon
from ui.widgets.buttons import button
from ui.widgets.labels import Label

GAP = 12


class SideBySide(QWidget):
    """Widgets in one row, equally wide; below each other where one has less than `needs` pixels."""

    def __init__(self, widgets: Sequence[QWidget], needs: int = 0, gap: int = GAP) -> None:
        super().__init__()
        self._needs = needs
        self._number = len(widgets)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        for widget in widgets:
            self._row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of the widgets: they can stand below each other."""
        parts = [self._row.itemAt(i) for i in range(self._row.count())]
        width = max((part.minimumSize().width() for part in parts if part), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = (self.width() - GAP * (self._number - 1)) / self._number
        narrow = room < current_scale().grown(self._needs)
        ways = QBoxLayout.Direction
        wanted = ways.TopToBottom if narrow else ways.LeftToRight
        if wanted != self._row.direction():
            self._row.setDirection(wanted)


def side_by_side(*widgets: QWidget, needs: int = 0, gap: int = GAP) -> QWidget:
    """Return widgets in one row, or below each other where room is short."""
    return SideBySide(widgets, needs, gap)


def caption(text: str, parent: QWidget | None = None) -> Label:
    """Return a quiet heading of a part."""
    return Label(text, kind="caption", tone="tertiary", weight=500, parent=parent)


class Fold(QWidget):
    """A part that opens under its heading. Put widgets into `body` (a layout)."""

    def __init__(self, title: str, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head: QPushButton = button(title, "flat", small=True, parent=self)
        self.head.setCheckable(True)
        self.head.toggled.connect(self._turn)
        self.content = QWidget(self)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 4, 0, 4)
        self.body.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.content)
        self.head.setChecked(is_open)
        self._turn(is_open)

    def _turn(self, is_open: bool) -> None:
        self.content.setVisible(is_open)
        self.head.setIcon(icon("chevron_down" if is_open else "chevron_right", "secondary"))


class FlowLayout(QLayout):
    """Puts widgets side by side and goes on in the next line."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(320))

    def minimumSize(self) -> QSize:
        widest = max((each.minimumSize().width() for each in self._items), default=0)
        highest = max((each.sizeHint().height() for each in self._items), default=0)
        return QSize(min(widest, 200), highest)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, line = rect.left(), rect.top(), 0
        for item in self._items:
            size = item.sizeHint()
            width = min(size.width(), rect.width())
            if x > rect.left() and x + width > rect.right() + 1:
                x, y, line = rect.left(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x += width + self._gap
            line = max(line, size.height())
        return y + line - rect.top()


class Flow(QWidget):
    """Widgets in a FlowLayout; `put` replaces them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def put(self, widgets: Sequence[QWidget]) -> None:
        """Show these instead."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for widget in widgets:
            self._flow.addWidget(widget)
            widget.show()
        self.updateGeometry()
