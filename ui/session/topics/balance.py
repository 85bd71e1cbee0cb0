"""The balance of the whole plan while a split moves: the index, where it leans, gain per side."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.balance import Balance
from partnerdesk.analysis.rounding import rounded
from partnerdesk.domain.parties import Party
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from partnerdesk.wording import NO_INDEX
from ui.delegates.cells import DRAWN
from ui.session.topics.figure import Figure
from ui.session.topics.heading import QUIET, Heading
from ui.session.topics.names import in_short, sides_of, translate
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.widgets.emptying import empty
from ui.widgets.labels import Label
from ui.widgets.lean_bar import LeanBar
from ui.widgets.marks import PartyMark

_MOST_PARTIES = 4


class BalancePanel(Panel):
    """Follows a hand: `show_balance` is given the balance that a split would bring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=8, air=14, parent=parent)
        self.index = Label(kind="h1")
        self.lean = LeanBar(width=220, parent=self)
        self.heading = Label(self.tr("Balance of the whole plan"), kind="caption")
        self.words = Heading(QUIET)
        self.gains: dict[str, Figure] = {}
        self._shown: tuple[Party, ...] = ()
        self._bars: tuple[QWidget, ...] = ()
        self._marks = QHBoxLayout()
        keep_air(self, self._marks, spacing=12)
        self._row = QHBoxLayout()
        keep_air(self, self._row, spacing=24)
        head = QHBoxLayout()
        keep_air(self, head, spacing=18)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.heading)
        right.addLayout(self._marks)
        right.addWidget(self.words)
        head.addWidget(self.index)
        head.addLayout(right, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._row)
        self.body.addStretch(1)

    def show_balance(self, balance: Balance, parts: PlanParts, formats: Formats) -> None:
        """Show the index and what each party gains."""
        self._seat(parts, balance)
        index = "–" if balance.index is None else formats.ratio(balance.index)
        self.index.setText(index)
        side = DRAWN[parts.side_of(balance.leans_to)] if balance.leans_to else None
        shown = None if balance.index is None else float(balance.index)
        self.lean.set_balance(shown, side, self._spoken(balance, parts, index))
        amounts = {each.party_id: each for each in rounded(balance)}
        for party in self._shown:
            own = amounts[party.id]
            rate = balance.of(party.id).rate_of_return
            self.gains[party.id].show_figure(
                formats.compact(own.net_gain), self._gain_words(party, rate, formats)
            )
        self.words.set_text(self._words(balance, parts), quiet=True)
        self.words.setVisible(bool(self.words.text))
        for bar in self._bars:
            bar.setVisible(balance.index is not None)

    def _gain_words(self, party: Party, rate: Fraction | None, formats: Formats) -> str:
        if rate is None:
            return self.tr("{party} gains").format(party=in_short(party.label))
        told = self.tr("{party} gains, {rate} for each 1 put in")
        return told.format(party=in_short(party.label), rate=formats.ratio(rate))

    def _spoken(self, balance: Balance, parts: PlanParts, index: str) -> str:
        if not balance.leans_to:
            return self.tr("Balance index {index}").format(index=index)
        name = parts.parties_by_id[balance.leans_to].label
        told = self.tr("Balance index {index}, leans to {party}")
        return told.format(index=index, party=name)

    def _words(self, balance: Balance, parts: PlanParts) -> str:
        names = {party.id: party.label for party in parts.parties}
        if balance.index is None:
            concerned = ", ".join(names[each] for each in balance.undefined_for)
            sentence = translate("Wording", NO_INDEX[balance.why_undefined])
            return sentence.format(parties=concerned)
        if balance.warns and balance.leans_to:
            told = translate(
                "Balance", "Out of balance: {party} gains much more for what it gives."
            )
            return told.format(party=names[balance.leans_to])
        return ""

    def _seat(self, parts: PlanParts, balance: Balance) -> None:
        present = {each.party_id for each in balance.parties if each.takes_part}
        parties = tuple(each for each in parts.parties if each.id in present)[:_MOST_PARTIES]
        if parties == self._shown:
            return
        self._shown = parties
        for layout in (self._row, self._marks):
            empty(layout, keep=(self.lean,))
        self.gains = {party.id: Figure() for party in parties}
        for party in parties:
            column = QHBoxLayout()
            column.setSpacing(8)
            mark = PartyMark(DRAWN[party.side], party.name, size=22)
            column.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addWidget(self.gains[party.id], 1)
            self._row.addLayout(column, 1)
        us, them = (PartyMark(DRAWN[each.side], each.name, size=20) for each in sides_of(parts))
        self._bars = (us, self.lean, them)
        for widget in self._bars:
            self._marks.addWidget(widget, 1 if widget is self.lean else 0)
