"""The parties face to face, with the same rank: planned, delivered and overdue."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from partnerdesk.analysis.worth import counts
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.pages.resources.rows import CommitmentRow, share_delivered
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.marks import PartyMark
from ui.widgets.progress_bar import ProgressBar


class Ledger(Card):
    """What one party puts in."""

    def __init__(self, party: Party, parent: QWidget | None = None) -> None:
        self.overdue = Label(kind="caption", tone="attention", weight=600)
        super().__init__(party.name, self.overdue, parent=parent)
        self.head.insertWidget(0, PartyMark(DRAWN[party.side], party.name, size=13))
        self.planned = Label(kind="h2")
        self.words = ElidedLabel(kind="label", tone="secondary")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.planned)
        line.addWidget(self.words, 1)
        self.bar = ProgressBar()
        self.body.addLayout(line)
        self.body.addWidget(self.bar)

    def show_rows(self, rows: Sequence[CommitmentRow], formats: Formats) -> None:
        """Show the totals of a party's commitments; what was withdrawn does not count."""
        counted = [row for row in rows if counts(row.item)]
        planned = sum((row.value for row in counted), Fraction(0))
        delivered = sum((row.value * _part(row) for row in counted), Fraction(0))
        share = float(delivered / planned) if planned else None
        self.planned.setText(formats.compact(planned))
        told = self.tr("in {count} commitments, {amount} delivered")
        if len(counted) == 1:
            told = self.tr("in one commitment, {amount} delivered")
        amount = formats.compact(delivered)
        self.words.setText(told.format(count=len(counted), amount=amount))
        self.bar.set_progress(share, self.tr("Delivered"))
        late = sum(1 for row in counted if row.is_overdue)
        self.overdue.setText(self.tr("{count} overdue").format(count=late) if late else "")


def _part(row: CommitmentRow) -> Fraction:
    return Fraction(share_delivered(row.item) or 0).limit_denominator(10_000)


class Ledgers(QWidget):
    """One ledger for each party that could put something in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._parties: tuple[Party, ...] = ()
        self.ledgers: list[Ledger] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)

    def show_plan(
        self, plan: PreparedPlan, rows: Sequence[CommitmentRow], formats: Formats
    ) -> None:
        """Show the totals of all parties."""
        taking = {row.item.party_id for row in rows}
        parties = tuple(
            each for each in plan.parts.parties if each.side.value != "third" or each.id in taking
        )
        if parties != self._parties:
            self._parties = parties
            self._build()
        for party, ledger in zip(parties, self.ledgers, strict=True):
            ledger.show_rows([row for row in rows if row.item.party_id == party.id], formats)

    def _build(self) -> None:
        for old in self.ledgers:
            old.hide()
            old.deleteLater()
        self.ledgers = [Ledger(party) for party in self._parties]
        for ledger in self.ledgers:
            self._row.addWidget(ledger, 1)
