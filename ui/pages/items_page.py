"""The generic page of a plan: a table of items at the left, the chosen one at the right.

Subclasses say their columns, rows and words; everything a user can do to items lives here.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QWidget

from partnerdesk.commands.items import AddItem, MoveItem
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.models.columns import Column
from ui.pages.items.deleting import Deleting
from ui.pages.items.detail import ItemDetail
from ui.pages.items.doing import agreement_choices, run_all, share_command, them
from ui.pages.items.list_side import ListSide, Segment, Words
from ui.pages.items.room import Room
from ui.pages.items.row_menu import (
    Entry,
    agreement_entries,
    clipboard_entries,
    deletion_entries,
    moving_entries,
    row_menu,
    visibility_entries,
)
from ui.pages.items.table import ItemTable
from ui.pages.page import PlanPage
from ui.spreadsheet.clipboard import ItemClipboard


class ItemsPage(PlanPage):
    """Rows are frozen values with `id`, `item` and `title`."""

    row_height = 68
    compact_row_height = 62
    can_move = True

    def __init__(
        self,
        context: Context,
        kind: Kind,
        words: Words,
        segments: Sequence[Segment] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self.kind = kind
        self._is_compact: bool | None = None
        self._is_closed = False
        self.table = self.make_table(words.heading)
        self.list = self.make_list(words, segments)
        self.detail = self.make_detail()
        self.detail.hide()
        self.deleting = Deleting(context, kind, self)
        self.clipboard = ItemClipboard(context, kind, self)
        self.room = Room(self.list, self.detail, self)
        self._assemble()
        self._connect()
        self.setFocusProxy(self.table)

    # what subclasses say

    def make_columns(self) -> Sequence[Column[Any]]:
        """Return the columns of the table."""
        raise NotImplementedError

    def make_table(self, spoken: str) -> ItemTable:
        """Return a table of the page's columns."""
        return ItemTable(
            self.make_columns(), spoken=spoken, row_height=self.row_height, can_move=self.can_move
        )

    def make_list(self, words: Words, segments: Sequence[Segment]) -> ListSide:
        """Return what stands left of the details."""
        return ListSide(words, segments, self.table)

    def make_detail(self) -> ItemDetail:
        """Return the panel that shows one item."""
        raise NotImplementedError

    def rows_of(self, plan: PreparedPlan) -> Sequence[Any]:
        """Return the rows of the table, with everything that is shown of them as texts."""
        raise NotImplementedError

    def summary_of(self, plan: PreparedPlan, rows: Sequence[Any]) -> str:
        """Return the words beside the heading."""
        raise NotImplementedError

    def new_values(self, plan: PreparedPlan) -> Mapping[str, object]:
        """Return the values of a new item; its title is what the user will type over."""
        raise NotImplementedError

    def parent_id(self) -> str:
        """Return what new items belong to: the plan, or its account for people."""
        return self.plan_id

    def show_rest(self, plan: PreparedPlan, rows: Sequence[Any]) -> None:
        """Show what stands beside the table."""

    # building

    def _assemble(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.room.splitter)

    def _connect(self) -> None:
        detail = self.detail
        self.list.add_wanted.connect(self.add)
        self.list.filter_changed.connect(self._filter)
        self.clipboard.added.connect(self.deleting.offer)
        self.connect_table(self.table)
        detail.closed.connect(self.close_detail)
        detail.left.connect(self._to_table)
        detail.wanted.connect(self._do)
        detail.delete_wanted.connect(self.delete_selected)
        detail.move_wanted.connect(self._move_current)

    # The table is asked for each time: a page with several shows the one that was used last.

    def _to_table(self) -> None:
        self.table.setFocus()

    def _move_current(self, step: int) -> None:
        self.table.move_current(step)

    def connect_table(self, table: ItemTable) -> None:
        """Do what a table asks for."""
        table.add_wanted.connect(self.add)
        table.delete_wanted.connect(self.delete_selected)
        table.copy_wanted.connect(self.copy_selected)
        table.paste_wanted.connect(self.paste)
        table.opened.connect(self.open_detail)
        table.left.connect(self._leave_list)
        table.clicked.connect(lambda _index: self._reopen())
        table.chosen.connect(self._show_chosen)
        table.moved.connect(self.move_item)
        table.selectionModel().selectionChanged.connect(self._count_chosen)

    # showing

    def show_plan_values(self, plan: PreparedPlan) -> None:
        rows = self.rows_of(plan)
        self.table.set_rows(rows)
        self.list.heading.count(rows)
        self.list.heading.tell(self._summary(plan, rows))
        self.list.show_empty(not rows)
        self.list.fit()
        self.show_rest(plan, rows)
        if rows and not self.table.current_id:
            self.table.select(
                self.table.proxy.shown_ids()[0] if self.table.proxy.rowCount() else ""
            )
        self._show_chosen(self.table.current_id)

    def _summary(self, plan: PreparedPlan, rows: Sequence[Any]) -> str:
        summary = self.summary_of(plan, rows)
        private = sum(1 for row in rows if plan.is_ours_only(row.id))
        if not private:
            return summary
        told = self.tr("{summary}, {count} ours only")
        return told.format(summary=summary, count=private)

    def select_item(self, item_id: str) -> None:
        if not self.table.select(item_id):
            self.list.heading.show_all()
            self._filter()
            self.table.select(item_id)
        self._is_closed = False
        self._show_chosen(self.table.current_id)

    def show_words(self, text: str) -> None:
        """Show only rows in which the words of a text occur."""
        self.table.proxy.show_words(text)
        self.list.fit()

    def _filter(self) -> None:
        self.table.proxy.show_if(self.list.heading.accepts())
        self.list.fit()

    def _show_chosen(self, item_id: str) -> None:
        item = self._item(item_id)
        if item is None or self.plan is None or self._is_closed:
            if item is None:
                self.detail.flush()
            self.detail.setVisible(False)
            return
        self.detail.show_item(item, self.plan, self.formats, self.today)
        if not self.detail.isVisibleTo(self):
            self.detail.setVisible(True)
            self.room.share_out(self.width())

    def _count_chosen(self) -> None:
        self.detail.standing.count_chosen(len(self.table.selectionModel().selectedRows()))

    def _item(self, item_id: str) -> Any:
        place = self.table.rows.place_of(item_id)
        return self.table.rows.row_at(place).item if place >= 0 else None

    def open_detail(self, item_id: str) -> None:
        """Show the details of an item and go there with the keyboard."""
        self._is_closed = False
        self._show_chosen(item_id)
        self.detail.begin()

    def close_detail(self) -> None:
        """Give the table the whole page; Enter or a click on a row brings the details back."""
        self.detail.flush()
        self._is_closed = True
        self.detail.hide()
        self.table.setFocus()

    def _leave_list(self) -> None:
        """Esc led from the details to the list; once more, and the list has all the room."""
        if self.detail.isVisibleTo(self):
            self.close_detail()

    def _reopen(self) -> None:
        if self._is_closed:
            self._is_closed = False
            self._show_chosen(self.table.current_id)

    def flush(self) -> bool:
        return self.detail.flush()

    # doing

    def add(self) -> None:
        """Add an item and let its title be typed."""
        self.flush()
        if self.plan is None:
            return
        command = AddItem(
            kind=self.kind.name, parent_id=self.parent_id(), values=self.new_values(self.plan)
        )
        outcome = self.context.run_or_say(command)
        if outcome is not None:
            self.refresh()
            self.begin_item(outcome.item_id)

    def begin_item(self, item_id: str) -> None:
        self.select_item(item_id)
        self.detail.begin(with_title=True)

    def delete_selected(self) -> None:
        """Delete the selected items at once; the toast offers the way back."""
        ids = self.table.selected_ids()
        if not ids:
            return
        titles = [self._title(item_id) for item_id in ids]
        self.detail.flush()
        following = self.table.id_beside(ids)
        self.deleting.delete(ids, titles, self.formats)
        if not self.table.selected_ids():
            self.table.select(following)

    def copy_selected(self) -> None:
        """Copy the selected items for a spreadsheet."""
        ids = self.table.selected_ids()
        if ids:
            self.flush()
            self.clipboard.copy(ids, self.plan_id, self.formats)

    def paste(self) -> None:
        """Add the rows or lines that the clipboard holds as items."""
        self.flush()
        if self.plan is not None:
            self.clipboard.paste(self.plan, self.parent_id(), self.new_values, self.formats)

    def share_selected(self, *, shared: bool) -> None:
        """Share the selected items, or keep them to ourselves."""
        ids = self.table.selected_ids()
        if ids:
            self.flush()
            self.context.run_or_say(share_command(self.kind, ids, shared=shared))

    def move_item(self, item_id: str, index: int) -> None:
        """Move an item to a place among the other rows; the list kept may be in another order."""
        rows = self.table.rows.rows
        others = [row.id for row in rows if row.id != item_id]
        ordered = sorted(rows, key=lambda row: (row.item.position, row.id))
        kept = [row.id for row in ordered if row.id != item_id]
        if not others:
            return
        if index > self.table.rows.place_of(item_id):
            place = kept.index(others[min(index, len(others)) - 1]) + 1
        else:
            place = kept.index(others[index])
        self.context.run_or_say(MoveItem(kind=self.kind.name, item_id=item_id, index=place))

    def _do(self, wanted: Any) -> None:
        self.flush()
        if wanted in ("share", "keep"):
            self.share_selected(shared=wanted == "share")
        elif isinstance(wanted, list):
            run_all(self.context, wanted, Deed("change a link"), self.formats)
        else:
            self.context.run_or_say(wanted)

    def _title(self, item_id: str) -> str:
        return str(getattr(self._item(item_id), self.kind.title, ""))

    @property
    def lists(self) -> Sequence[QAbstractItemView]:
        """The lists that show the rows; each has the menu of what is selected."""
        return (self.table,)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the keyboard the menu opens at the row that has it."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        for view in self.lists:
            index, at = view.currentIndex(), event.globalPos()
            if by_key:
                is_meant = view.hasFocus() and index.isValid()
                at = view.viewport().mapToGlobal(view.visualRect(index).center())
            else:
                is_meant = view.viewport().underMouse()
            if is_meant and self.plan is not None:
                self.menu_of_selection().popup(at)
                return

    def menu_of_selection(self) -> QMenu:
        """Return what can be done with the selected rows."""
        ids = self.table.selected_ids()
        can_move = self.can_move and len(ids) == 1 and not self.table.proxy.is_sorted
        groups: list[list[Entry]] = [
            visibility_entries(them(self.plan.parts) if self.plan else "", self.share_selected),
            self._agreement_entries(ids),
            moving_entries(self.table.move_current) if can_move else [],
            clipboard_entries(self.copy_selected, self.paste),
            deletion_entries(self.delete_selected),
        ]
        return row_menu(self, groups)

    def _agreement_entries(self, ids: Sequence[str]) -> list[Entry]:
        """Return what the standing of the one chosen item can become, where both sides see it."""
        item = self._item(ids[0]) if len(ids) == 1 else None
        if item is None or self.plan is None or self.plan.is_ours_only(ids[0]):
            return []
        return agreement_entries(agreement_choices(self.kind, item, self.plan.parts), self._do)

    # room

    def state(self) -> str:
        """Return the widths chosen by the user, for the settings."""
        return self.room.state()

    def restore_state(self, state: str) -> None:
        """Take up the widths chosen earlier."""
        self.room.restore(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.room.is_compact(self.width())
        if compact != self._is_compact:
            self._is_compact = compact
            self.list.set_compact(compact)
            self.detail.set_compact(compact)
            self.table.set_row_height(self.compact_row_height if compact else self.row_height)
            self.list.fit()
        self.room.share_out(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Insert or (enter and control):
            self.add()
        else:
            super().keyPressEvent(event)
