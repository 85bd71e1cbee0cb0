"""What each party puts in, carries and gets, and whether that is even."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.balance import Balance, PartyFigures, balance_of
from partnerdesk.analysis.rounding import rounded, whole_percents
from partnerdesk.analysis.worth import lacks_only_likelihood
from partnerdesk.domain.parties import Party, Side
from partnerdesk.wording import NO_INDEX
from ui.delegates.cells import DRAWN
from ui.isolating import isolated, listed
from ui.look.current import current
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.section_card import SectionCard
from ui.pages.overview.workings import balance_worked_out
from ui.widgets.heading_row import HeadingRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.lean_bar import LeanBar
from ui.widgets.marks import PartyMark
from ui.widgets.share_bar import Share, ShareBar
from ui.widgets.workings import HowButton


class Rule(QWidget):
    """A thin line across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(current().line.subtle))


class BalanceCard(SectionCard):
    """Three share bars, the index, where it leans, and what comes back."""

    section = "rewards"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Balance"), go)
        self.add_link(self.tr("Rewards and split"))
        names = (self.tr("Contribution"), self.tr("Risk carried"), self.tr("Reward"))
        self.bars = tuple(ShareBar(parent=self) for _ in names)
        self.blanks = tuple(Label(tone="tertiary", parent=self) for _ in names)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for row, name in enumerate(names):
            grid.addWidget(Label(name, tone="secondary"), row, 0)
            grid.addWidget(self.bars[row], row, 1)
            grid.addWidget(self.blanks[row], row, 1)
        grid.setColumnStretch(1, 1)
        self.index = Label(kind="number")
        self.index_title = Label(self.tr("Balance index"), kind="label")
        self.how = HowButton(self)
        self.lean = LeanBar(parent=self)
        self.marks = (PartyMark("us", "", size=11), PartyMark("them", "", size=11))
        self.returns = ElidedLabel(kind="caption", tone="secondary")
        self.body.setContentsMargins(15, 14, 15, 11)
        self.body.addLayout(grid)
        self.body.addSpacing(2)
        self.body.addWidget(Rule())
        self.body.addSpacing(2)
        self.body.addLayout(self._foot())
        self.body.addStretch(1)

    def _foot(self) -> QHBoxLayout:
        top = HeadingRow(above=2)
        top.setSpacing(8)
        top.addWidget(self.index_title)
        top.addWidget(self.how)
        top.addStretch(1)
        top.addWidget(self.marks[0])
        top.addWidget(self.lean, 2)
        top.addWidget(self.marks[1])
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.returns)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.index)
        foot.addLayout(column, 1)
        return foot

    def show_glance(self, glance: Glance) -> None:
        balance = balance_of(glance.parts)
        shown = rounded(balance)
        figures = balance.parties
        given = [balance.share_of_commitments(each) for each in figures]
        self._show(0, glance, given, [each.commitments for each in shown])
        losses = [each.expected_loss for each in shown]
        self._show(1, glance, [each.share_of_risk for each in figures], losses)
        rewards = [each.reward for each in shown]
        self._show(2, glance, [each.share_of_reward for each in figures], rewards)
        if any(lacks_only_likelihood(each) for each in glance.parts.rewards):
            self.blanks[2].setText(self.tr("no likelihood yet"))
        self._show_index(glance, balance)

    def _show(
        self, row: int, glance: Glance, shares: Sequence[Fraction | None], amounts: Sequence[int]
    ) -> None:
        percents = whole_percents(shares)
        is_known = all(each is not None for each in percents)
        self.bars[row].setVisible(is_known)
        self.blanks[row].setVisible(not is_known)
        self.blanks[row].setText(self.tr("nothing yet"))
        made = []
        for party, percent, amount in zip(glance.parts.parties, percents, amounts, strict=True):
            share, money = glance.formats.percent(percent or 0), glance.formats.compact(amount)
            first = party.side is Side.US
            text = f"{share}, {money}" if first else f"{money}, {share}"
            spoken = f"{party.label} {share}, {money}"
            side = DRAWN[party.side]
            made.append(
                Share(side=side, percent=float(percent or 0), text=text, spoken=spoken, short=share)
            )
        self.bars[row].set_shares(made if is_known else ())

    def _show_index(self, glance: Glance, balance: Balance) -> None:
        parties = glance.parts.parties_by_id
        is_known = balance.index is not None
        for widget in (self.index, self.lean, self.index_title, *self.marks):
            widget.setVisible(is_known)
        self.how.set_working(balance_worked_out(glance, balance) if is_known else None)
        if balance.index is None:
            self.returns.setText(self._why_none(balance, parties))
            return
        index = glance.formats.ratio(balance.index)
        self.index.setText(index)
        gainer = parties[balance.leans_to] if balance.leans_to else None
        leans = self.tr("{index}, leans to {party}")
        spoken = leans.format(index=index, party=isolated(gainer.label)) if gainer else index
        towards = DRAWN[gainer.side] if gainer else None
        self.lean.set_balance(float(balance.index), towards, spoken)
        self.returns.setText(self._returns(glance, balance))

    def _why_none(self, balance: Balance, parties: Mapping[str, Party]) -> str:
        concerned = [parties[each].label for each in balance.undefined_for]
        if balance.why_undefined == "nothing_put_in" and len(concerned) > 1:
            return self.tr("There is no balance index yet: nobody puts in anything so far.")
        sentence = QCoreApplication.translate("Wording", NO_INDEX[balance.why_undefined])
        return sentence.format(parties=listed(concerned))

    def _returns(self, glance: Glance, balance: Balance) -> str:
        known = [each for each in balance.parties if each.takes_part]
        said = ", ".join(self._return(glance, each) for each in known)
        currency = glance.parts.head.currency
        unit = self.tr("euro") if currency == "EUR" else currency
        return self.tr("Back per {unit} put in: {returns}").format(unit=unit, returns=said)

    def _return(self, glance: Glance, figures: PartyFigures) -> str:
        name = glance.parts.parties_by_id[figures.party_id].label
        rate = figures.rate_of_return
        return f"{isolated(name)} {glance.formats.ratio(rate)}" if rate is not None else name
