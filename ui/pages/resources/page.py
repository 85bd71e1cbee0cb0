"""The page of what each party puts in: a ledger for each, the chosen entry at the right."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from partnerdesk.analysis.worth import counts
from partnerdesk.commands.deliveries import NoteDelivery
from partnerdesk.commands.items import MoveItem
from partnerdesk.domain.commitments import COMMITMENT, CommitmentStatus
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.items.doing import run_all
from ui.pages.items.list_side import ListSide, Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.resources.detail import CommitmentDetail
from ui.pages.resources.ledger import Ledger
from ui.pages.resources.ledger_side import LedgerSide
from ui.pages.resources.ledger_table import LedgerTable
from ui.pages.resources.rows import CommitmentRow, commitment_columns, commitment_row


class ResourcesPage(ItemsPage):
    """Ledgers face to face. `table` is that of the ledger with the chosen entry."""

    row_height = 72
    compact_row_height = 72

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = Words(
            heading=self.tr("Resources"),
            add=self.tr("Add a commitment"),
            hint=self.tr("Add what one of you puts in"),
            empty_title=self.tr("Nothing put in yet"),
            empty_sentence=self.tr("Partners share the load: write down one thing from each side."),
            empty_icon="briefcase",
        )
        self._rows = RowCache(commitment_row)
        self._adding_for = ""
        super().__init__(context, COMMITMENT, words, segments(), parent)
        self.side = cast("LedgerSide", self.list)
        self.ledgers = self.side.ledgers
        self.ledgers.add_wanted.connect(self.add_for)
        self.ledgers.table_made.connect(self._take_up)
        self.side.order.chosen.connect(self._order)
        self._attend(cast("LedgerTable", self.table))

    # what the base asks for

    def make_columns(self) -> Sequence[Column[Any]]:
        return commitment_columns()

    def make_table(self, spoken: str) -> LedgerTable:
        return LedgerTable(self.make_columns(), spoken=spoken, row_height=self.row_height)

    def make_list(self, words: Words, segments: Sequence[Segment]) -> ListSide:
        table = cast("LedgerTable", self.table)
        return LedgerSide(words, segments, table, self.make_table)

    def make_detail(self) -> CommitmentDetail:
        return CommitmentDetail(self.context, COMMITMENT)

    def rows_of(self, plan: PreparedPlan) -> Sequence[CommitmentRow]:
        return self._rows.rows(plan.parts.commitments, plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[CommitmentRow]) -> str:
        counted = [row for row in rows if counts(row.item)]
        total = self.formats.compact(sum((row.value for row in counted), Fraction(0)))
        return self.tr("{total} put in by all").format(total=total)

    def new_values(self, plan: PreparedPlan) -> Mapping[str, object]:
        """A new commitment is put in by the party asked for, that of the chosen row, or us."""
        chosen = self._item(self.table.current_id)
        ours = plan.parts.party_on(Side.US)
        usual = chosen.party_id if chosen else ours.id if ours else ""
        return {"title": self.tr("New commitment"), "party_id": self._adding_for or usual}

    # showing

    def show_plan_values(self, plan: PreparedPlan) -> None:
        rows = self.rows_of(plan)
        self.side.heading.count(rows)
        self.side.heading.tell(self._summary(plan, rows))
        self.side.show_empty(not rows)
        self.ledgers.show_plan(plan, rows, self.formats, self.today)
        if self.side.order.key:
            self.ledgers.order_by(self.side.order.key)
        self._filter()
        if rows and not self.table.current_id:
            self._choose_first()
        self._show_chosen(self.table.current_id)

    def _choose_first(self) -> None:
        for ledger in self.ledgers.ledgers:
            if ledger.table.proxy.rowCount():
                self._activate(ledger)
                ledger.table.select(ledger.table.proxy.shown_ids()[0])
                return

    def select_item(self, item_id: str) -> None:
        ledger = self.ledgers.ledger_of(item_id)
        if ledger is not None:
            self._activate(ledger)
            self.ledgers.bring_forward(ledger)
        super().select_item(item_id)

    def show_words(self, text: str) -> None:
        for ledger in self.ledgers.ledgers:
            ledger.table.proxy.show_words(text)
        self.ledgers.fit()

    def _filter(self) -> None:
        if self.side.heading.filter is not None:
            self.side.order.show_filter(self.side.heading.filter.current)
        accepts = self.side.heading.accepts()
        for ledger in self.ledgers.ledgers:
            ledger.table.proxy.show_if(accepts)
        self.ledgers.fit()

    def _order(self, key: str) -> None:
        self.ledgers.order_by(key)

    def _show_chosen(self, item_id: str) -> None:
        ledger = self.ledgers.ledger_of(item_id) if item_id else None
        if ledger is not None:
            self._activate(ledger)
        super()._show_chosen(item_id)

    def _item(self, item_id: str) -> Any:
        ledger = self.ledgers.ledger_of(item_id)
        rows = ledger.table.rows if ledger else None
        return rows.row_at(rows.place_of(item_id)).item if rows else None

    # which ledger has the keyboard

    def _take_up(self, table: LedgerTable) -> None:
        self.connect_table(table)
        self._attend(table)

    def _attend(self, table: LedgerTable) -> None:
        table.reached.connect(lambda: self._enter(table))
        table.sideways.connect(lambda step: self._go_beside(table, step))

    def _activate(self, ledger: Ledger) -> None:
        if self.table is ledger.table:
            return
        self.table = ledger.table
        self.setFocusProxy(ledger.table)
        for other in self.ledgers.ledgers:
            if other is not ledger:
                other.table.forget_choice()

    def _enter(self, table: LedgerTable) -> None:
        """The keyboard came to a table: its chosen row is the one that counts from now on."""
        ledger = next((each for each in self.ledgers.ledgers if each.table is table), None)
        if ledger is None or (self.table is table and table.current_id):
            return
        self._activate(ledger)
        if not table.selected_ids() and table.proxy.rowCount():
            table.select(table.proxy.shown_ids()[0])

    def _go_beside(self, table: LedgerTable, step: int) -> None:
        ledger = self.ledgers.beside(table, step)
        if ledger is None:
            return
        at = min(max(table.currentIndex().row(), 0), ledger.table.proxy.rowCount() - 1)
        self.ledgers.bring_forward(ledger)
        self._activate(ledger)
        ledger.table.select(ledger.table.proxy.shown_ids()[at])
        ledger.table.setFocus()

    # doing

    def add_for(self, party_id: str) -> None:
        """Add a commitment of a party and let its title be typed."""
        self._adding_for = party_id
        try:
            self.add()
        finally:
            self._adding_for = ""

    def add(self) -> None:
        """Add a commitment of the party of the chosen row."""
        self.side.heading.show_all()
        self._filter()
        super().add()

    def move_item(self, item_id: str, index: int) -> None:
        """Move an entry within its ledger; the plan keeps all ledgers in one list."""
        ledger = self.ledgers.ledger_of(item_id)
        if ledger is None or self.plan is None:
            return
        table = ledger.table
        others = [row.id for row in table.rows.rows if row.id != item_id]
        kept = [each.id for each in self.plan.parts.commitments if each.id != item_id]
        if not others:
            return
        if index > table.rows.place_of(item_id):
            place = kept.index(others[min(index, len(others)) - 1]) + 1
        else:
            place = kept.index(others[index])
        self.context.run_or_say(MoveItem(kind=self.kind.name, item_id=item_id, index=place))

    def menu_of_selection(self) -> QMenu:
        """Delivering comes first: it is done most often."""
        menu = super().menu_of_selection()
        open_ids = [each for each in self.table.selected_ids() if self._is_open(each)]
        if open_ids and menu.actions():
            action = QAction(self.tr("All delivered today"), menu)
            action.triggered.connect(lambda _checked=False: self.deliver(open_ids))
            menu.insertAction(menu.actions()[0], action)
            menu.insertSeparator(menu.actions()[1])
        return menu

    def deliver(self, ids: Sequence[str]) -> None:
        """Note that all of these was delivered today, as one step."""
        self.flush()
        commands: list[Any] = [NoteDelivery(commitment_id=each) for each in ids]
        if len(commands) == 1:
            self.context.run_or_say(commands[0])
        elif commands:
            label = Deed("deliver {count} commitments", count=str(len(ids)))
            run_all(self.context, commands, label, self.formats)

    def _is_open(self, item_id: str) -> bool:
        item = self._item(item_id)
        return item is not None and (item.is_open or item.status is CommitmentStatus.WITHDRAWN)


def segments() -> tuple[Segment, ...]:
    """Return the filters of the page."""
    translate = QCoreApplication.translate
    return (
        Segment(key="all", text=translate("Resources", "All"), accepts=lambda _row: True),
        Segment(
            key="open", text=translate("Resources", "Open"), accepts=lambda row: row.item.is_open
        ),
        Segment(
            key="late",
            text=translate("Resources", "Overdue"),
            accepts=lambda row: row.is_overdue or (row.is_late and row.item.is_open),
        ),
    )
