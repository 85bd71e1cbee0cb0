"""Everything dated as one list, grouped by month; Enter or a double click leads to an entry."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.delegates.painters import paint_words
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.pages.dialogue.dated_words import Entry
from ui.pages.dialogue.entry_paint import paint_line
from ui.widgets.labels import plain_tool_tip
from ui.widgets.rows import paint_row

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_LINE_ROLE = int(Qt.ItemDataRole.UserRole)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_HEAD, _LINE = 32, 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A month's heading, or an entry below it."""

    text: str
    entry: Entry | None = None
    month: str = ""
    is_today: bool = False


class DatedModel(QAbstractListModel):
    """Lines in their order; headings can be neither chosen nor reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        line = self.lines[index.row()]
        if role == _LINE_ROLE:
            return line
        if role in (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)):
            return line.text
        if role == int(Qt.ItemDataRole.ToolTipRole) and line.entry is not None:
            return plain_tool_tip(line.entry.spoken)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.lines[index.row()].entry is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(_LINE_ROLE)
        return QSize(100, current_scale().grown(_HEAD if line.entry is None else _LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(_LINE_ROLE)
        box, state = QRectF(option.rect), option.state
        if line.entry is None:
            painter.fillRect(box, QColor(current().surface.sunken))
            font = fonts.named("caption", current_scale(), 600)
            paint_words(painter, box.adjusted(16, 0, -8, 0), line.text, font, tone="secondary")
            return
        paint_row(
            painter,
            box,
            selected=bool(state & QStyle.StateFlag.State_Selected),
            hovered=bool(state & QStyle.StateFlag.State_MouseOver),
            first=True,
        )
        inner = box.adjusted(16, 0, -12, -1)
        paint_line(painter, inner, line.entry, line.month, is_today=line.is_today)


class DatedList(QListView):
    """The signals name an entry by its key."""

    opened = Signal(str)
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = DatedModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Everything with a date"))
        self.doubleClicked.connect(self._open)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show lines; the chosen entry stays chosen, and the list where it is."""
        if tuple(lines) == self.lines.lines:
            return
        key, at = self.current_key, self.verticalScrollBar().value()
        self.lines.set_lines(lines)
        if key:
            self.choose(key)
        self.verticalScrollBar().setValue(at)

    @property
    def current_key(self) -> str:
        """The key of the entry that is chosen, empty where none is."""
        index = self.currentIndex()
        entry = self.lines.lines[index.row()].entry if index.isValid() else None
        return entry.key if entry else ""

    def choose(self, key: str) -> bool:
        """Choose an entry and bring it into view; False where it is not there."""
        for row, line in enumerate(self.lines.lines):
            if line.entry is not None and line.entry.key == key:
                self.setCurrentIndex(self.lines.index(row))
                return True
        return False

    def _open(self, index: Index) -> None:
        entry = self.lines.lines[index.row()].entry if index.isValid() else None
        if entry is not None:
            self.opened.emit(entry.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the keyboard the menu opens at the entry chosen, else at the one below the mouse."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self.lines.lines[index.row()].entry if index.isValid() else None
        if entry is not None:
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(entry.key, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and plain == Qt.KeyboardModifier.NoModifier:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and self.current_key:
            self.delete_wanted.emit(self.current_key)
        else:
            super().keyPressEvent(event)


def lines_of(
    entries: Sequence[Entry], months: dict[date, tuple[str, str]], today: date
) -> list[Line]:
    """Return entries below the headings of their months, in the order given.

    `months` gives for the first day of a month its name for a heading and for a leaf.
    """
    lines: list[Line] = []
    month: date | None = None
    for entry in entries:
        first = entry.day.replace(day=1)
        if first != month:
            month = first
            lines.append(Line(text=months[first][0]))
        is_today = entry.day <= today <= entry.last_day
        lines.append(
            Line(text=entry.spoken, entry=entry, month=months[first][1], is_today=is_today)
        )
    return lines
