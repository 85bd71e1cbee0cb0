"""A row that breaks: where all has no room side by side, what comes first stands above the rest."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QWidget

_ROW_GAP = 6
_LEAST = 96  # of what takes the rest of the upper row


class HeadingRow(QHBoxLayout):
    """The first `above` items keep the upper row; the others flow in rows below where they must."""

    def __init__(self, parent: QWidget | None = None, *, above: int) -> None:
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._above = above

    def is_one_row(self, width: int) -> bool:
        """Tell whether all stands side by side in a width."""
        return super().minimumSize().width() <= width

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self.is_one_row(width):
            return super().sizeHint().height()
        margins = self.contentsMargins()
        inner = QRect(0, 0, width - margins.left() - margins.right(), 0)
        return self._break(inner, move=False) + margins.top() + margins.bottom()

    def minimumHeightForWidth(self, width: int) -> int:
        return self.heightForWidth(width)

    def minimumSize(self) -> QSize:
        whole = super().minimumSize()
        widest = max((each.minimumSize().width() for each in self._items()), default=0)
        return QSize(widest, whole.height())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if not self.is_one_row(rect.width()):
            self._break(rect.marginsRemoved(self.contentsMargins()), move=True)

    def _items(self) -> list[QLayoutItem]:
        found = (self.itemAt(at) for at in range(self.count()))
        shown = [each for each in found if each is not None and not each.isEmpty()]
        return [each for each in shown if each.sizeHint().width() > 1]  # words that are empty

    def _break(self, rect: QRect, *, move: bool) -> int:
        first, rest = self._parted(rect.width())
        height = max((each.sizeHint().height() for each in first), default=0)
        if move:
            self._place_first(first, QRect(rect.topLeft(), QSize(rect.width(), height)))
        below = rect.top() + (height + _ROW_GAP if first else 0)
        return self._flow(rest, rect, below, move=move) - rect.top()

    def _parted(self, width: int) -> tuple[list[QLayoutItem], list[QLayoutItem]]:
        """Return what stands in the upper row and what stands below."""
        items = self._items()
        kept = [self.itemAt(at) for at in range(self._above)]
        first = [each for each in kept if each is not None and not each.isEmpty()]
        taken = sum(each.sizeHint().width() + self.spacing() for each in first[:-1])
        if len(first) > 1 and width - taken < min(_LEAST, first[-1].sizeHint().width()):
            first.pop()
        return first, [each for each in items if each not in first]

    def _place_first(self, items: list[QLayoutItem], row: QRect) -> None:
        """Give each what it asks for; the last takes what is left."""
        x = row.left()
        for number, item in enumerate(items):
            left = row.right() + 1 - x
            is_last = number == len(items) - 1
            width = left if is_last else min(item.sizeHint().width(), left)
            item.setGeometry(QRect(x, row.top(), width, row.height()))
            x += width + self.spacing()

    def _flow(self, items: list[QLayoutItem], rect: QRect, y: int, *, move: bool) -> int:
        """Set items one after the other in rows; return where the last row ends."""
        for row in self._rows(items, rect.width()):
            line = max((item.sizeHint().height() for item in row), default=0)
            x = rect.left()
            for item in row:
                size = item.sizeHint().boundedTo(QSize(rect.width(), line))
                if move:
                    above = (line - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + above), size))
                x += size.width() + self.spacing()
            y += line + _ROW_GAP
        return y - _ROW_GAP

    def _rows(self, items: list[QLayoutItem], width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in items:
            needs = item.sizeHint().width()
            if not rows or needs > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needs + self.spacing()
        return rows
