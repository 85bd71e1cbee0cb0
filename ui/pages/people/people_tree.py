"""The tree of people: who reports to whom under each party, walked and folded by keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from partnerdesk.domain.parties import Party
from ui.delegates.painters import paint_people, paint_words
from ui.look import fonts
from ui.look.current import current, current_scale
from ui.models.row_model import CELL_ROLE, ID_ROLE
from ui.pages.people.rows import PersonRow, paint_party, paint_person_cell
from ui.widgets.rows import paint_row

_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROW, _PARTY_ROW = 54, 38
_COUNTERPART = 1
_WIDTHS, _FROM_WIDTH = (0, 116, 156), (0, 380, 500)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeLine:
    """A row with the id of what it hangs on: a party for those who report to nobody."""

    row: PersonRow
    above_id: str


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        is_party = isinstance(index.data(CELL_ROLE), Party)
        return QSize(64, current_scale().grown(_PARTY_ROW if is_party else _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place, state = QRectF(option.rect), option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        first = index.column() == 0
        paint_row(painter, place, selected=selected, hovered=hovered, first=first)
        cell = index.data(CELL_ROLE)
        inner = place.adjusted(8 if first else 16, 0, -8, -1)
        if isinstance(cell, Party) and first:
            paint_party(painter, inner, cell)
        elif isinstance(cell, PersonRow):
            self._person(painter, inner, cell, index.column())

    def _person(self, painter: QPainter, rect: QRectF, row: PersonRow, column: int) -> None:
        if column == 0:
            paint_person_cell(painter, rect, row.person)
        elif column == _COUNTERPART:
            paint_people(painter, rect, row.counterpart)
        else:
            font = fonts.named("body", current_scale())
            paint_words(painter, rect, row.role.text, font, tone="secondary")


class PeopleTree(QTreeView):
    """`chosen` and `opened` carry an id; `hung` a person and whom they were dropped on."""

    chosen = Signal(str)
    opened = Signal(str)
    delete_wanted = Signal()
    hung = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reporting lines"))
        self._items: dict[str, QStandardItem] = {}
        self._shape: tuple[tuple[str, str], ...] = ()
        self.lines = QStandardItemModel(0, len(_WIDTHS), self)
        self.lines.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Counterpart"), self.tr("Role in the plan")]
        )
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setIndentation(current_scale().grown(26))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, self.header().ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS[1:], start=1):
            self.setColumnWidth(column, current_scale().grown(width))
        self.selectionModel().currentChanged.connect(self._tell_chosen)

    @property
    def current_id(self) -> str:
        """The id of the person chosen; empty on a party."""
        found = self._id_of(self.currentIndex())
        is_person = found in self._items and isinstance(self._row_of(found), PersonRow)
        return found if is_person else ""

    def _id_of(self, index: QModelIndex) -> str:
        return str(index.siblingAtColumn(0).data(ID_ROLE) or "") if index.isValid() else ""

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Give the room before a row the ground of the row: the style would shade it."""
        is_selected = self.selectionModel().isSelected(index)
        surface = current().surface
        painter.fillRect(rect, QColor(surface.selected if is_selected else surface.panel))
        super().drawBranches(painter, rect, index)

    def _row_of(self, item_id: str) -> object:
        return self._items[item_id].data(CELL_ROLE)

    def show_lines(self, parties: Sequence[Party], lines: Sequence[TreeLine]) -> None:
        """Show a tree; what is folded and chosen stays, also where somebody hangs elsewhere."""
        shape = (
            *((party.id, "") for party in parties),
            *((line.row.id, line.above_id) for line in lines),
        )
        if shape != self._shape:
            self._shape = shape
            self._grow(parties, lines)
        for party in parties:
            self._fill(self._items[party.id], party, party.name, party.name)
        for line in lines:
            row = line.row
            spoken = ", ".join(each for each in (row.item.name, row.person.title.below) if each)
            self._fill(self._items[row.id], row, row.item.name, spoken)

    def _grow(self, parties: Sequence[Party], lines: Sequence[TreeLine]) -> None:
        chosen = self._id_of(self.currentIndex())
        folded = {key for key, item in self._items.items() if not self.isExpanded(item.index())}
        known = set(self._items)
        self.selectionModel().blockSignals(True)
        self.lines.removeRows(0, self.lines.rowCount())
        self._items = {}
        for party in parties:
            self.lines.appendRow(self._make(party.id))
        for line in lines:
            self._items[line.above_id].appendRow(self._make(line.row.id))
        for key, item in self._items.items():
            has_below = item.hasChildren()
            self.setExpanded(item.index(), has_below and not (key in folded and key in known))
        self.selectionModel().blockSignals(False)
        self.select(chosen)

    def _make(self, key: str) -> list[QStandardItem]:
        cells = [QStandardItem() for _ in _WIDTHS]
        for cell in cells:
            cell.setData(key, ID_ROLE)
        self._items[key] = cells[0]
        return cells

    def _fill(self, item: QStandardItem, cell: object, text: str, spoken: str) -> None:
        found: QStandardItem | None = item.parent()
        above = self.lines.invisibleRootItem() if found is None else found
        for column in range(len(_WIDTHS)):
            each = above.child(item.row(), column)
            each.setData(cell, CELL_ROLE)
            each.setDragEnabled(isinstance(cell, PersonRow))
        item.setData(text, int(Qt.ItemDataRole.DisplayRole))
        item.setData(spoken, _SPOKEN)

    def select(self, item_id: str) -> bool:
        """Choose a person; False where the tree does not hold them."""
        if item_id not in self._items:
            return False
        index = self._items[item_id].index()
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return True

    def select_first(self) -> None:
        """Choose the first person."""
        for key in self._items:
            if isinstance(self._row_of(key), PersonRow):
                self.select(key)
                self.scrollToTop()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave columns out where room is short; the details have what they hold."""
        super().resizeEvent(event)
        for column, needed in enumerate(_FROM_WIDTH):
            self.setColumnHidden(column, self.width() < current_scale().grown(needed))

    def _tell_chosen(self, *_indexes: object) -> None:
        self.chosen.emit(self.current_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current_id:
            self.opened.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Delete and self.current_id:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell who was dropped on whom; the tree changes when that was stored."""
        person, target = self.current_id, self._id_of(self.indexAt(event.position().toPoint()))
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if person and target and target != person:
            row = self._row_of(target)
            self.hung.emit(person, target if isinstance(row, PersonRow) else "")
