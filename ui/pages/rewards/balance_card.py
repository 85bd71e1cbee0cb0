"""Whether the plan is in balance: shares of what is put in, carried and gained; the index."""

from fractions import Fraction
from itertools import accumulate

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.analysis.balance import Balance, balance_of
from partnerdesk.analysis.rounding import ShownFigures, rounded
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.figures.shapes import Side
from partnerdesk.formats import Formats
from partnerdesk.wording import NO_INDEX
from ui.delegates.cells import DRAWN
from ui.isolating import isolated
from ui.pages.items.shares import bar_of_amounts
from ui.pages.rewards.worked_out import index_worked_out
from ui.widgets.card import Card
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.lean_bar import LeanBar
from ui.widgets.marks import PartyMark
from ui.widgets.preview_mark import PreviewMark
from ui.widgets.share_bar import ShareBar
from ui.widgets.workings import HowButton


class BalanceCard(Card):
    """Three bars of shares over the balance index."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.legend = PreviewMark()
        super().__init__(self.tr("Share of each side"), self.legend, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.put_in, self.risk, self.reward = (ShareBar(height=22) for _ in range(3))
        self._told: dict[ShareBar, object] = {}
        self.index = Label(kind="number")
        self.lean = LeanBar()
        self.how = HowButton()
        for bar in (self.put_in, self.risk, self.reward):
            bar.keep_room_for_marks()
        self.words = Label(kind="caption", tone="secondary", wrap=True)
        self._assemble()

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Contribution"), self.put_in),
            (self.tr("Risk carried"), self.risk),
            (self.tr("Reward"), self.reward),
        )
        for row, (text, bar) in enumerate(rows):
            grid.addWidget(Label(text, kind="label", tone="secondary"), row, 0)
            grid.addWidget(bar, row, 1)
        self.body.addLayout(grid)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(ElidedLabel(self.tr("Balance index"), weight=500), 1)
        heading.addWidget(self.how)
        heading.addWidget(PartyMark("us", self.tr("leans to us"), size=11))
        heading.addWidget(self.lean)
        heading.addWidget(PartyMark("them", self.tr("leans to them"), size=11))
        right = QVBoxLayout()
        right.setSpacing(2)
        right.addLayout(heading)
        right.addWidget(self.words)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self.index)
        foot.addLayout(right, 1)
        self.body.addLayout(foot)

    def show_plan(
        self,
        plan: PreparedPlan,
        formats: Formats,
        preview: Balance | None = None,
        balance: Balance | None = None,
    ) -> None:
        """Show the balance of a plan, items that are ours only included."""
        balance = balance or balance_of(plan.parts)
        self.show_parts(plan.parts, balance, formats, preview)
        self.how.set_working(index_worked_out(plan.parts, formats, balance))

    def show_parts(
        self,
        parts: PlanParts,
        balance: Balance,
        formats: Formats,
        preview: Balance | None = None,
    ) -> None:
        """Show a balance, and in dashed marks the one of a preview."""
        amounts = {each.party_id: each for each in rounded(balance)}
        self._bars(balance, amounts, parts, formats)
        index = "–" if balance.index is None else formats.ratio(balance.index)
        self.index.setText(index)
        side = _leaning(balance, parts)
        spoken = index
        if side and balance.leans_to:
            party = isolated(parts.parties_by_id[balance.leans_to].label)
            spoken = self.tr("{index}, leans to {party}").format(index=index, party=party)
        shown = None if balance.index is None else float(balance.index)
        self.lean.set_balance(shown, side, spoken)
        self.words.setText(words_of(balance, parts, formats))
        self._ghosts(preview, parts, formats)

    def _ghosts(self, preview: Balance | None, parts: PlanParts, formats: Formats) -> None:
        """Mark where a preview would bring the rewards and the index."""
        self.legend.setVisible(preview is not None)
        if preview is None:
            self.reward.set_preview(None)
            self.lean.set_ghost(None)
            return
        shares = [
            each.share_of_reward or Fraction(0) for each in preview.parties if each.takes_part
        ]
        marks = tuple(accumulate(float(share * 100) for share in shares))[:-1]
        self.reward.set_preview(marks)
        index = None if preview.index is None else float(preview.index)
        self.lean.set_ghost(index, _leaning(preview, parts))
        if preview.index is not None:
            told = self.tr("{index} in preview. {words}")
            words = words_of(preview, parts, formats)
            self.words.setText(told.format(index=formats.ratio(preview.index), words=words))

    def _bars(
        self,
        balance: Balance,
        amounts: dict[str | None, ShownFigures],
        parts: PlanParts,
        formats: Formats,
    ) -> None:
        figures = [each for each in balance.parties if each.takes_part]
        parties = [parts.parties_by_id[each.party_id] for each in figures]
        shown = [amounts[each.party_id] for each in figures]
        given = [balance.share_of_commitments(each) for each in figures]
        carried = [each.expected_loss for each in shown]
        for bar, shares, money in (
            (self.put_in, given, [each.commitments for each in shown]),
            (self.risk, [each.share_of_risk for each in figures], carried),
            (self.reward, [each.share_of_reward for each in figures], [e.reward for e in shown]),
        ):
            told = (parties, shares, money, formats)
            if self._told.get(bar) != told:  # most bars stay while a slider moves
                self._told[bar] = told
                bar.set_shares(bar_of_amounts(parties, shares, money, formats))


def _leaning(balance: Balance, parts: PlanParts) -> Side | None:
    """Return the side that gains more; none where the balance is as good as even."""
    leans = parts.parties_by_id.get(balance.leans_to or "")
    return DRAWN[leans.side] if leans and not balance.is_even else None


def words_of(balance: Balance, parts: PlanParts, formats: Formats) -> str:
    """Return what the index says, or why there is none."""
    translate = QCoreApplication.translate
    named = {party.id: isolated(party.label) for party in parts.parties}
    if balance.index is None:
        concerned = ", ".join(named[each] for each in balance.undefined_for)
        return translate("Wording", NO_INDEX[balance.why_undefined]).format(parties=concerned)
    returns = [
        f"{named[each.party_id]} {formats.ratio(each.rate_of_return)}"
        for each in balance.parties
        if each.takes_part and isinstance(each.rate_of_return, Fraction)
    ]
    told = translate("Balance", "Back per unit put in: {returns}.").format(
        returns=", ".join(returns)
    )
    if balance.warns and balance.leans_to:
        warning = translate("Balance", "Out of balance: {party} gains much more for what it gives.")
        told = f"{told} {warning.format(party=named[balance.leans_to])}"
    for party_id in balance.mismatch_warnings[:1]:
        mismatch = translate("Balance", "{party} carries risk and reward in unequal parts.")
        told = f"{told} {mismatch.format(party=named[party_id])}"
    return told
