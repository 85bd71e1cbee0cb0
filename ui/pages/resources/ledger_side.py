"""The left side of the page: the heading with filter and order, below it the ledgers."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.pages.items.list_side import ListSide, Segment, Words
from ui.pages.items.table import ItemTable
from ui.pages.resources.ledger_table import LedgerTable
from ui.pages.resources.ledgers import Ledgers
from ui.pages.resources.order import OrderButton

MakeTable = Callable[[str], LedgerTable]


class LedgerSide(ListSide):
    """A list side whose rows stand in one table for each party."""

    ledgers: Ledgers

    def __init__(
        self,
        words: Words,
        segments: Sequence[Segment],
        table: LedgerTable,
        make_table: MakeTable,
    ) -> None:
        self._make_table = make_table
        super().__init__(words, segments, table)
        self.order = OrderButton(segments, self)
        self.order.filtered.connect(self._filter_by)
        self.heading.leave_menu_out()
        row = self.heading.layout()
        if row is not None:
            row.addWidget(self.order)

    def make_body(self, table: ItemTable) -> QWidget:
        self.card.hide()
        self.ledgers = Ledgers(cast("LedgerTable", table), self._make_table, self)
        return self.ledgers

    def _filter_by(self, key: str) -> None:
        self.heading.choose(key)
        self.filter_changed.emit()

    def fit(self) -> None:
        self.ledgers.fit()

    def show_empty(self, is_empty: bool) -> None:
        """Where nothing is put in each ledger says so, with its own way to begin."""
        self.heading.set_empty(is_empty)
        self.order.setVisible(not is_empty)
        self.empty_card.hide()
        self._rest.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ledgers.arrange()
