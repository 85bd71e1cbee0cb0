"""What moves a side's result most: one item at its worst and best, all others as expected."""

from fractions import Fraction

from PySide6.QtWidgets import QComboBox, QWidget

from partnerdesk.analysis.balance import Balance
from partnerdesk.analysis.sensitivity import Swing, swings_of
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.isolating import isolated
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.widgets.tornado import Tornado, TornadoBar

_MOST = 6


class SensitivityCard(Card):
    """A chart for one party at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.party = QComboBox()
        super().__init__(self.tr("What moves the result most"), self.party, parent=parent)
        self.party.setAccessibleName(self.tr("Side whose net gain is shown"))
        self.about = Label(kind="caption", tone="secondary", wrap=True)
        self.chart = Tornado()
        self.body.addWidget(self.about)
        self.body.addWidget(self.chart)
        self._parts: PlanParts | None = None
        self._balance: Balance | None = None
        self._formats = Formats()
        self.party.currentIndexChanged.connect(lambda _index: self._show())

    def show_plan(self, parts: PlanParts, balance: Balance, formats: Formats) -> None:
        """Show the plan; the party chosen stays."""
        self._parts, self._balance, self._formats = parts, balance, formats
        chosen = self.party.currentData()
        wanted = [
            (parts.parties_by_id[each.party_id].label, each.party_id)
            for each in balance.parties
            if each.takes_part
        ]
        now = [(self.party.itemText(i), self.party.itemData(i)) for i in range(self.party.count())]
        if wanted != now:
            self.party.blockSignals(True)
            self.party.clear()
            for label, party_id in wanted:
                self.party.addItem(label, party_id)
            self.party.setCurrentIndex(max(0, self.party.findData(chosen)))
            self.party.blockSignals(False)
        self._show()

    def _show(self) -> None:
        party_id = self.party.currentData()
        parts = self._parts
        swings = swings_of(parts, party_id, self._balance) if parts and party_id else ()
        self.setVisible(bool(swings))
        if not swings or self._parts is None:
            return
        bars = [self._bar(swing) for swing in swings[:_MOST]]
        expected = self._formats.compact(swings[0].expected)
        self._tell_about(len(swings))
        template = self.tr("{title}: {worst} at its worst, {best} at its best")
        spoken = [
            template.format(title=isolated(bar.title), worst=bar.worst_text, best=bar.best_text)
            for bar in bars
        ]
        head = self.tr("Net gain of {party}, expected {amount}").format(
            party=isolated(self.party.currentText()), amount=expected
        )
        told = self.tr("{amount} expected").format(amount=expected)
        self.chart.show_bars(
            bars,
            (float(swings[0].expected), told),
            ". ".join((head, *spoken)),
            self._formats.compact(0),
        )

    def _tell_about(self, count: int) -> None:
        words = self.tr("Net gain of {party} with one thing at its worst and at its best.")
        told = words.format(party=isolated(self.party.currentText()))
        if count > _MOST:
            more = self.tr("The {count} that move it most.").format(count=_MOST)
            told = f"{told} {more}"
        self.about.setText(told)

    def _bar(self, swing: Swing) -> TornadoBar:
        if self._parts is None:
            raise ValueError("no plan is shown")
        items = self._parts.risks if swing.kind == "risk" else self._parts.rewards
        title = next(item.title for item in items if item.id == swing.item_id)
        ends: tuple[Fraction, Fraction] = (swing.worst, swing.best)
        return TornadoBar(
            kind="risk" if swing.kind == "risk" else "reward",
            title=title,
            worst=float(ends[0]),
            best=float(ends[1]),
            worst_text=self._formats.compact(ends[0]),
            best_text=self._formats.compact(ends[1]),
        )
