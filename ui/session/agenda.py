"""Today's agenda: where the session is, what is done, and the way to any other topic."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
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
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def show_view(self, view: SessionView) -> None:
        """Show the agenda; the row with the keyboard stays where it was, else it is the topic's."""
        self.topics.show_view(view)
        if view.current is not None and not self.hasFocus():
            row = self.topics.row_of(view.current.id)
            self.selectionModel().setCurrentIndex(
                self.topics.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self.scrollTo(self.topics.index(row))

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
