"""Everything that was changed, newest first, with ways to find it and to bring it back."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedLayout,
    QWidget,
)

from partnerdesk.commands.bringing_back import BringBack
from partnerdesk.commands.restoring import RestoreValue
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.queries.history import HistoryStretch, read_history, sessions_of
from partnerdesk.queries.history_filter import HistoryFilter
from ui.context import Context, Place
from ui.look.current import current_scale
from ui.pages.history.delegate import HistoryDelegate
from ui.pages.history.filters import Filters
from ui.pages.history.lines import EntryLine, FieldLine, HistoryLine, Telling
from ui.pages.history.model import HistoryModel
from ui.pages.history.view import HistoryView
from ui.pages.history.words import cut, title_words
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState

_LEAST_LIST = 110
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class HistoryList(QListView):
    """The lines; Enter acts on the one that has the keyboard."""

    acted = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.currentIndex().isValid():
            self.acted.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ChangesView(HistoryView):
    """A list by days, with filters and a way back for each value."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setAccessibleName(self.tr("History"))
        self.filters = Filters()
        self.search = self.filters.search
        self.restore = button(self.tr("Restore earlier value"), icon_name="undo")
        self.show_item = button(self.tr("Show the item"), icon_name="arrow_right")
        self.only_item = button(self.tr("Only this item"), icon_name="filter")
        self.model = HistoryModel(self._read_page, self)
        self.list = HistoryList()
        self.delegate = HistoryDelegate(self.list)
        self.empty = EmptyState(
            self.tr("No changes yet"),
            self.tr("Whatever either side changes will be kept here."),
            self.tr("Show everything"),
            icon_name="history",
        )
        self.card = Card(edge_to_edge=True)
        self._dress_list()
        self._assemble()
        self._connect()

    def _dress_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(self.tr("Changes, newest first"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setMinimumHeight(current_scale().grown(_LEAST_LIST))

    def _assemble(self) -> None:
        self.make_sheet(self.only_item, self.show_item, self.restore)
        holder = QWidget()  # without one the list shows for a moment as a window of its own
        self.stack = QStackedLayout(holder)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.card.body.addWidget(holder)
        self.card.body.setContentsMargins(0, 1, 0, 1)
        self.column.addWidget(self.filters)
        self.column.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(lambda: self._reload(keep=False))
        self.list.selectionModel().currentChanged.connect(lambda _now, _old: self._enable())
        self.list.acted.connect(self._act)
        self.list.doubleClicked.connect(self._open)
        self.delegate.restore_wanted.connect(self._restore)
        self.restore.clicked.connect(lambda: self._restore(self.current_line))
        self.show_item.clicked.connect(lambda: self._open(self.list.currentIndex()))
        self.only_item.clicked.connect(lambda _checked=False: self._narrow())
        self.empty.acted.connect(self._clear_filters)

    @property
    def current_line(self) -> HistoryLine | None:
        """The line that has the keyboard."""
        return self.model.line(self.list.currentIndex())

    @property
    def wanted(self) -> HistoryFilter:
        """What the filters ask for."""
        return self.filters.wanted

    def show_plan_values(self, plan: PreparedPlan) -> None:
        self.filters.show_plan(plan, self.formats, self.today)
        sessions = self.context.read(lambda connection: sessions_of(connection, self.plan_id))
        self.filters.show_sessions(sessions)
        self._reload(keep=True)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def select_item(self, item_id: str) -> None:
        """Show the history of one item: its newest entry."""
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            line = self.model.line(index)
            if isinstance(line, EntryLine) and line.is_about(item_id):
                self.list.setCurrentIndex(index)
                return

    def _read_page(self, before: int | None, limit: int) -> HistoryStretch:
        plan_id, wanted = self.plan_id, self.wanted
        return self.context.read(
            lambda connection: read_history(connection, plan_id, wanted, before=before, limit=limit)
        )

    def _reload(self, *, keep: bool) -> None:
        if self.plan is None:
            return
        line, offset = self.current_line, self.list.verticalScrollBar().value()
        names = {party.side: cut(party.label) for party in reversed(self.plan.parts.parties)}
        self.model.reload(Telling(formats=self.formats, today=self.today, names=names), keep=keep)
        place = self.model.place_of(line.key) if line is not None else -1
        if place >= 0:
            self.list.setCurrentIndex(self.model.index(place))
        if keep:
            self.list.verticalScrollBar().setValue(offset)
        self._show_emptiness()
        self._enable()

    def _show_emptiness(self) -> None:
        is_filtered = self.wanted != HistoryFilter()
        self.stack.setCurrentWidget(self.empty if self.model.is_empty else self.list)
        if is_filtered:
            self.empty.say(self.tr("Nothing found"), self.tr("No change fits these filters."))
        else:
            sentence = self.tr("Whatever either side changes will be kept here.")
            self.empty.say(self.tr("No changes yet"), sentence)
        self.empty.button.setVisible(is_filtered)

    def _clear_filters(self) -> None:
        self.filters.clear()
        self._reload(keep=False)
        self.list.setFocus()

    def _enable(self) -> None:
        line = self.current_line
        is_gone = isinstance(line, EntryLine) and line.deleted is not None
        words = self.tr("Bring it back") if is_gone else self.tr("Restore earlier value")
        self.restore.setText(words)
        self.restore.setAccessibleName(words)
        self.restore.setEnabled(self._way_back(line) is not None)
        self.show_item.setEnabled(self._place_of(line) is not None)
        self.only_item.setEnabled(self._about(line) is not None)

    def _act(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if self._way_back(line) is not None:
            self._restore(line)
        else:
            self._open(index)

    def _about(self, line: HistoryLine | None) -> Any:
        if isinstance(line, FieldLine):
            return line.item
        if isinstance(line, EntryLine):
            return line.item or next(iter(line.entry.items), None)
        return None

    def _narrow(self) -> None:
        item = self._about(self.current_line)
        if item is not None:
            self.filters.show_item(item.item_id, title_words(item.title, item.kind))

    def _open(self, index: QModelIndex) -> None:
        place = self._place_of(self.model.line(index))
        if place is not None:
            self.context.go(place)

    def _place_of(self, line: HistoryLine | None) -> Place | None:
        item = line.item if isinstance(line, EntryLine | FieldLine) else None
        if item is not None and isinstance(line, FieldLine) and item.can_be_brought_back:
            return None
        return self.place_of(item.kind, item.item_id) if item is not None else None

    def _way_back(self, line: HistoryLine | None) -> Any:
        """Return the command that brings back what a line tells of, if there is one."""
        if isinstance(line, FieldLine) and line.field.can_be_restored:
            field = line.field
            return RestoreValue(
                number=line.entry.number, table=field.table, row_id=field.row_id, field=field.name
            )
        if isinstance(line, EntryLine) and line.deleted is not None:
            gone = line.deleted
            return BringBack(number=line.entry.number, kind=gone.kind, item_id=gone.item_id)
        return None

    def _restore(self, line: HistoryLine | None) -> None:
        command = self._way_back(line)
        if command is not None:
            self.context.run_or_say(command)
