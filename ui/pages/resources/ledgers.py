"""The ledgers of all parties face to face, with the same rank; one at a time where room is short.

The board makes a ledger for each party when it is first shown, and says which one has the keyboard.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.analysis.ledger import ledgers_of
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.look.current import scale_of
from ui.pages.items.changed_terms import shortened
from ui.pages.resources.kinds import KindTotals
from ui.pages.resources.ledger import Ledger
from ui.pages.resources.ledger_table import LedgerTable
from ui.pages.resources.rows import CommitmentRow
from ui.widgets.buttons import button
from ui.widgets.flow import Flow
from ui.widgets.labels import button_text, plain_tool_tip
from ui.widgets.segmented import Choice, Segmented

GAP = 16
NARROW_BELOW = 640
THREE_FROM = 960
LOW_BELOW = 600
KINDS = "kinds"
ALL = "all"
_MOST_IN_SWITCH = 20
MakeTable = Callable[[str], LedgerTable]


class Ledgers(QWidget):
    """`add_wanted` carries the id of a party."""

    add_wanted = Signal(str)
    table_made = Signal(object)

    def __init__(
        self, first: LedgerTable, make_table: MakeTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._spare: LedgerTable | None = first
        self._make_table = make_table
        self._made: dict[str, Ledger] = {}
        self._placed: tuple[object, ...] = ()
        self._offered: tuple[Choice, ...] = ()
        self._wanted = ""
        self._has_rows = False
        self._offers: list[tuple[QPushButton, str]] = []
        self.ledgers: list[Ledger] = []
        self.kinds = KindTotals(self)
        self.others = Flow(self)
        self.switch: Segmented | None = None
        self._switch_row = QHBoxLayout()
        self.grid = QGridLayout()
        self.grid.setSpacing(GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._switch_row)
        column.addLayout(self.grid, 1)
        column.addWidget(self.others)
        column.addWidget(self.kinds)

    # what is shown

    def show_plan(
        self,
        plan: PreparedPlan,
        rows: Sequence[CommitmentRow],
        formats: Formats,
        today: date,
    ) -> None:
        """Show the commitments of all parties with their sums."""
        parties, taking = plan.parts.parties, {row.item.party_id for row in rows}
        shown = [each for each in parties if each.side is not Side.THIRD or each.id in taking]
        sums = {each.party_id: each for each in ledgers_of(plan.parts, today)}
        self.ledgers = [self._ledger(party, formats) for party in shown]
        for party_id, ledger in self._made.items():
            if party_id not in {each.id for each in shown}:
                ledger.table.set_rows(())
                ledger.hide()
        for ledger in self.ledgers:
            own = [row for row in rows if row.item.party_id == ledger.party.id]
            ledger.show_rows(own, sums[ledger.party.id], formats)
        self.kinds.show_sums(shown, [sums[each.id] for each in shown], formats)
        self._has_rows = bool(rows)
        self._offer([each for each in parties if each not in shown])
        self.arrange()

    def _ledger(self, party: Party, formats: Formats) -> Ledger:
        made = self._made.get(party.id)
        if made is not None and made.party == party:
            return made
        table = made.table if made is not None else self._table()
        ledger = self._made[party.id] = Ledger(party, table, formats, self)
        ledger.add_wanted.connect(self.add_wanted)
        self._placed = ()
        if made is not None:
            made.hide()
            made.deleteLater()
        return ledger

    def _table(self) -> LedgerTable:
        if self._spare is not None:
            table, self._spare = self._spare, None
            return table
        table = self._make_table("")
        self.table_made.emit(table)
        return table

    def _offer(self, parties: Sequence[Party]) -> None:
        """Offer to add for a party that puts in nothing so far and has no ledger."""
        buttons = []
        for party in parties:
            words = self.tr("Add what {party} puts in").format(party=isolated(party.label))
            made = button(words, "flat", icon_name="plus", small=True)
            made.clicked.connect(lambda _checked=False, key=party.id: self.add_wanted.emit(key))
            made.setAccessibleName(words)
            buttons.append(made)
        self._offers = list(zip(buttons, (each.label for each in parties), strict=True))
        self.others.put(buttons)
        self.others.setVisible(bool(buttons))

    # who has the keyboard

    def ledger_of(self, item_id: str) -> Ledger | None:
        """Return the ledger that an item stands in."""
        holding = (each for each in self.ledgers if each.table.rows.place_of(item_id) >= 0)
        return next(holding, None)

    def bring_forward(self, ledger: Ledger) -> None:
        """Show a ledger where only one has room."""
        self._wanted = ledger.party.id
        self.arrange()

    def beside(self, table: LedgerTable, step: int) -> Ledger | None:
        """Return the ledger before or after that of a table, if it has rows to show."""
        tables = [each.table for each in self.ledgers]
        at = tables.index(table) + step if table in tables else -1
        if not 0 <= at < len(tables) or not tables[at].proxy.rowCount():
            return None
        return self.ledgers[at]

    def order_by(self, key: str) -> None:
        """Sort all ledgers alike."""
        for ledger in self.ledgers:
            ledger.table.order_by(key)

    # room

    def arrange(self) -> None:
        """Place what has room: all ledgers, or one of them, and the sums by kind."""
        scale = scale_of(self)
        whole = self.parentWidget() or self
        is_narrow = self.width() < scale.grown(NARROW_BELOW)
        is_low = whole.height() < scale.grown(LOW_BELOW)
        self._choose_from(self._choices(is_narrow=is_narrow, is_low=is_low))
        chosen = self.switch.current if self.switch is not None else ALL
        columns = 3 if self.width() >= scale.grown(THREE_FROM) else 2
        shown = [each for each in self.ledgers if chosen in (ALL, each.party.id)]
        self._place(shown, 1 if is_narrow else columns)
        has_room = self.switch is None or chosen == KINDS
        self.kinds.setVisible(self._has_rows and has_room)
        self._name_others()
        self.fit()

    def _name_others(self) -> None:
        """Leave the buttons only the names of the parties where all words have no room."""
        for offer, label in self._offers:
            words = offer.accessibleName()
            offer.setText(button_text(words))
            fits = offer.sizeHint().width() <= self.width()
            offer.setText(button_text(words if fits else label))
            offer.setToolTip("" if fits else plain_tool_tip(words))

    def fit(self) -> None:
        """Be as high as the rows need; ledgers beside each other are equally high."""
        shown = [each for each in self.ledgers if not each.isHidden()]
        for ledger in shown:
            ledger.show_filtered()
        height = max((each.natural_height() for each in shown), default=0)
        for ledger in shown:
            ledger.setMaximumHeight(height)
        column = self.layout()
        if column is not None:
            column.invalidate()
            self.setMaximumHeight(column.sizeHint().height())
        self.updateGeometry()

    def _choices(self, *, is_narrow: bool, is_low: bool) -> list[Choice]:
        kinds = [Choice(key=KINDS, text=self.tr("By kind"))] if self._has_rows else []
        if is_narrow:
            own = [_choice_of(each.party) for each in self.ledgers]
            return [*own, *kinds]
        return [Choice(key=ALL, text=self.tr("All sides")), *kinds] if is_low and kinds else []

    def _choose_from(self, choices: Sequence[Choice]) -> None:
        keys = [each.key for each in choices]
        if tuple(choices) != self._offered:
            self._offered = tuple(choices)
            if self.switch is not None:
                self.switch.hide()
                self.switch.deleteLater()
            self.switch = None
            if choices:
                spoken = self.tr("What to show")
                self.switch = Segmented(choices, spoken=spoken, small=True, parent=self)
                self.switch.chosen.connect(self._choose)
                left = Qt.AlignmentFlag.AlignLeft
                self._switch_row.addWidget(self.switch, 0, left)
                self.switch.show()
        if self.switch is not None and self._wanted in keys:
            self.switch.choose(self._wanted)

    def _choose(self, key: str) -> None:
        self._wanted = key
        self.arrange()

    def _place(self, shown: Sequence[Ledger], columns: int) -> None:
        placed = (columns, tuple(each.party.id for each in shown))
        if placed == self._placed:
            return
        self._placed = placed
        while self.grid.takeAt(0) is not None:
            pass
        for ledger in self._made.values():
            ledger.setVisible(ledger in shown)
        used = min(columns, len(shown))
        for column in range(3):
            self.grid.setColumnStretch(column, 1 if column < used else 0)
        for number, ledger in enumerate(shown):
            self.grid.addWidget(ledger, number // columns, number % columns)
        self.grid.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()


def _choice_of(party: Party) -> Choice:
    return Choice(key=party.id, text=shortened(party.label, _MOST_IN_SWITCH), tip=party.name)
