"""Today's agenda: where the session is, what is done, and the way to any other topic."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from partnerdesk.sessions.view import SessionView
from ui.session.agenda_model import AgendaModel
from ui.session.agenda_row import AgendaRow

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
STEP = 5  # minutes
_TIMES = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Minus: -STEP}
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class AgendaList(QListView):
    """`chosen` names the topic to go to; `moved` one that goes up (-1) or down; `removed` one.

    `skipped` one to pass over, `time_changed` one that gets more minutes or fewer."""

    chosen = Signal(str)
    moved = Signal(str, int)
    placed = Signal(str, int)  # dragged to a place of the list, 0 the first
    removed = Signal(str)
    skipped = Signal(str)
    time_changed = Signal(str, int)  # minutes more, or less

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.topics = AgendaModel(self)
        self.setModel(self.topics)
        self.setItemDelegate(AgendaRow(self))
        self.setAccessibleName(self.tr("Today's agenda"))
        self.setProperty("side", True)
        self.setProperty("draws_own_focus", True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def show_view(self, view: SessionView) -> None:
        """Show the agenda; the row with the keyboard stays where it was, else it is the topic's."""
        marked = self.topics.id_of(self.currentIndex().row()) if self.hasFocus() else ""
        self.topics.show_view(view)
        self.scheduleDelayedItemsLayout()  # the title of the present topic is bold, and may wrap
        if self.topics.row_of(marked) < 0:
            marked = view.current.id if view.current is not None else ""
        self.mark(marked)

    def mark(self, topic_id: str) -> None:
        """Mark a topic and bring it into view."""
        row = self.topics.row_of(topic_id)
        if row >= 0:
            index = self.topics.index(row)
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, how)
            self.scrollTo(index)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the topic that is dragged where it is let go; the view itself moves nothing."""
        if event.source() is self:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.accept()
            self.let_go(event.position().toPoint())
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()

    def let_go(self, at: QPoint) -> None:
        """Put the topic with the mark where a point lies."""
        before, row = self.currentIndex().row(), self._row_at(at)
        place = row - 1 if row > before else row
        if before >= 0 and place != before:
            self.placed.emit(self.topics.id_of(before), place)

    def _row_at(self, at: QPoint) -> int:
        """Return before which row a point lies."""
        index = self.indexAt(at)
        if not index.isValid():
            return self.topics.rowCount()
        return index.row() + int(at.y() > self.visualRect(index).center().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter goes there, Alt with arrows moves the topic, + and - change its time.

        Letters are the window's.

        A list would search by letters otherwise.
        """
        index, key = self.currentIndex(), Qt.Key(event.key())
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if is_alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and index.isValid():
            step = -1 if key == Qt.Key.Key_Up else 1
            self.moved.emit(self.topics.topic(index.row()).id, step)
        elif key in _ENTERS:
            self._choose(index)
        elif key == Qt.Key.Key_Delete and index.isValid():
            self.removed.emit(self.topics.topic(index.row()).id)
        elif key in _TIMES and index.isValid():
            self.time_changed.emit(self.topics.topic(index.row()).id, _TIMES[key])
        elif key in _MOVES and not is_alt:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _show_menu(self, at: QPoint) -> None:
        """Offer what the keys do."""
        index = self.indexAt(at)
        if index.isValid():
            self.menu_of(index).popup(self.viewport().mapToGlobal(at))

    def menu_of(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a topic; the menu deletes itself when it closes."""
        topic_id = self.topics.topic(index.row()).id
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offers: tuple[tuple[str, Callable[[], None]], ...] = (
            (self.tr("Talk about it now"), lambda: self.chosen.emit(topic_id)),
            (self.tr("Move up"), lambda: self.moved.emit(topic_id, -1)),
            (self.tr("Move down"), lambda: self.moved.emit(topic_id, 1)),
            (self.tr("5 minutes more"), lambda: self.time_changed.emit(topic_id, STEP)),
            (self.tr("5 minutes less"), lambda: self.time_changed.emit(topic_id, -STEP)),
            (self.tr("Skip it"), lambda: self.skipped.emit(topic_id)),
            (self.tr("Take off the agenda"), lambda: self.removed.emit(topic_id)),
        )
        for words, act in offers:
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        return menu

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.topics.topic(index.row()).id)
