"""Reporting lines: the tree of people at the left, the details of one at the right."""

from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.reporting_lines import reporting_lines
from partnerdesk.commands.items import MoveItem, SetField
from partnerdesk.domain.people import PERSON
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.pages.items.deleting import Deleting
from ui.pages.items.doing import share_command
from ui.pages.items.room import Room
from ui.pages.people.detail import PersonDetail
from ui.pages.people.people_tree import PeopleTree, TreeLine
from ui.pages.people.rows import PersonRow, person_rows
from ui.pages.views_page import ViewPage
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel


class TreeView(ViewPage):
    """A person is hung elsewhere by dragging, or by "Reports to" in the details."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._rows: dict[str, PersonRow] = {}
        self._is_closed = False
        self.title = ElidedLabel(self.tr("Circle and people"), kind="h1")
        self.summary = ElidedLabel(tone="secondary")
        self.tree = PeopleTree()
        self.card = Card(edge_to_edge=True)
        self.empty = Card()
        self.detail = PersonDetail(context, PERSON)
        self.detail.hide()
        self.deleting = Deleting(context, PERSON, self)
        self.left = QWidget()
        self.column = QVBoxLayout(self.left)
        self._assemble()
        self.room = Room(self.left, self.detail, self)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.room.splitter)
        self._connect()
        self.setFocusProxy(self.tree)

    def _assemble(self) -> None:
        heading = HeadingRow(above=2)
        heading.setSpacing(16)
        self.title.setMinimumHeight(36)
        self.title.hold_words()
        heading.addWidget(self.title)
        heading.addWidget(self.summary, 1)
        self.card.body.addWidget(self.tree)
        self.card.body.setContentsMargins(1, 1, 1, 4)
        nobody = EmptyState(
            self.tr("Nobody is named yet"),
            self.tr("Name people under People; here they hang below whom they report to."),
            icon_name="people",
        )
        self.empty.body.addWidget(nobody)
        self.column.setContentsMargins(24, 18, 16, 20)
        self.column.setSpacing(16)
        self.column.addLayout(heading)
        self.column.addWidget(self.card, 1)
        self.column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.tree.chosen.connect(self._show_chosen)
        self.tree.opened.connect(self.open_detail)
        self.tree.hung.connect(self.hang)
        self.tree.clicked.connect(lambda _index: self._reopen())
        self.tree.delete_wanted.connect(self.delete_chosen)
        self.detail.closed.connect(self.close_detail)
        self.detail.left.connect(self.tree.setFocus)
        self.detail.wanted.connect(self._do)
        self.detail.delete_wanted.connect(self.delete_chosen)
        self.detail.move_wanted.connect(self._move)

    def put_switch(self, switch: QWidget) -> None:
        self.column.insertWidget(1, switch)

    # showing

    def show_plan_values(self, plan: PreparedPlan) -> None:
        parts = plan.parts
        self._rows = {row.id: row for row in person_rows(plan, self.formats, self.today)}
        lines = [
            TreeLine(row=self._rows[line.person_id], above_id=line.manager_id or line.party_id)
            for line in reporting_lines(parts)
        ]
        with_people = [
            party for party in parts.parties if any(line.row.party == party for line in lines)
        ]
        self.tree.show_lines(with_people, lines)
        self.card.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        hanging = sum(1 for person in parts.people if person.reports_to_id)
        words = self.tr("{count} of {all} report to somebody here")
        self.summary.setText(words.format(count=hanging, all=len(lines)) if lines else "")
        if lines and not self.tree.currentIndex().isValid():
            self.tree.select_first()
        self._show_chosen(self.tree.current_id)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def select_item(self, item_id: str) -> None:
        self._is_closed = False
        self.tree.select(item_id)

    def _show_chosen(self, person_id: str) -> None:
        row = self._rows.get(person_id)
        if row is None or self.plan is None or self._is_closed:
            self.detail.flush()
            self.detail.hide()
            return
        self.detail.show_item(row.item, self.plan, self.formats, self.today)
        if not self.detail.isVisibleTo(self):
            self.detail.show()
            self.room.share_out(self.width())

    def open_detail(self, person_id: str) -> None:
        """Show the details of a person and go there with the keyboard."""
        self._is_closed = False
        self._show_chosen(person_id)
        self.detail.begin()

    def close_detail(self) -> None:
        """Give the tree the whole page."""
        self.detail.flush()
        self._is_closed = True
        self.detail.hide()
        self.tree.setFocus()

    def _reopen(self) -> None:
        if self._is_closed:
            self._is_closed = False
            self._show_chosen(self.tree.current_id)

    def flush(self) -> bool:
        return self.detail.flush()

    # doing

    def hang(self, person_id: str, manager_id: str) -> None:
        """Let a person report to another one, or to nobody here."""
        self.flush()
        self.context.run_or_say(
            SetField(
                kind=PERSON.name,
                item_id=person_id,
                field="reports_to_id",
                value=manager_id or None,
            )
        )

    def delete_chosen(self) -> None:
        """Delete the person chosen; the toast offers the way back."""
        row = self._rows.get(self.tree.current_id)
        if row is not None:
            self.flush()
            self.deleting.delete([row.id], [row.item.name], self.formats)

    def _move(self, step: int) -> None:
        """Move a person one place among all people of the account."""
        if self.plan is None:
            return
        ordered = [each.id for each in self.plan.parts.people]
        at = ordered.index(self.tree.current_id)
        self.context.run_or_say(
            MoveItem(kind=PERSON.name, item_id=ordered[at], index=max(0, at + step))
        )

    def _do(self, wanted: Any) -> None:
        self.flush()
        if wanted in ("share", "keep"):
            wanted = share_command(PERSON, [self.tree.current_id], shared=wanted == "share")
        self.context.run_or_say(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.room.is_compact(self.width())
        self.column.setContentsMargins(*((16, 10, 12, 12) if compact else (24, 18, 16, 20)))
        self.detail.set_compact(compact)
        self.room.share_out(self.width())
