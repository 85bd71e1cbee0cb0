"""How much of the expected loss each party carries."""

from PySide6.QtWidgets import QSizePolicy, QWidget

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.risk_ranking import is_loss_known
from partnerdesk.analysis.rounding import rounded
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.pages.items.shares import bar_of_amounts
from ui.widgets.card import Card
from ui.widgets.labels import Label, plain_tool_tip
from ui.widgets.share_bar import ShareBar


class CarriedCard(Card):
    """A bar over all parties; without shares a sentence says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        how = Label(kind="caption", tone="tertiary")
        super().__init__(self.tr("Expected loss carried"), how, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        how.setText(self.tr("sum of likelihood × impact × share"))
        self.bar = ShareBar(height=30)
        self.words = Label(kind="label", tone="secondary", wrap=True)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.words)

    def show_plan(self, plan: PreparedPlan, formats: Formats) -> None:
        """Show who carries how much; risks that are ours only count as well."""
        balance = balance_of(plan.parts)
        figures = [each for each in balance.parties if each.takes_part]
        shown = {each.party_id: each.expected_loss for each in rounded(balance)}
        shares = bar_of_amounts(
            [plan.parts.parties_by_id[each.party_id] for each in figures],
            [each.share_of_risk for each in figures],
            [shown[each.party_id] for each in figures],
            formats,
            named=True,
        )
        self.bar.set_shares(shares)
        self.bar.setToolTip(plain_tool_tip(self.bar.accessibleName()))
        self.bar.setVisible(bool(shares))
        unshared = [risk for risk in plan.parts.risks if risk.id in balance.unshared]
        is_known = is_loss_known(plan.parts.risks)
        self.words.setText(self._words(bool(shares), len(unshared), is_known=is_known))
        self.words.setVisible(bool(self.words.text()))

    def _words(self, has_shares: bool, unshared: int, *, is_known: bool) -> str:
        if not is_known:
            return self.tr("Expected loss unknown: no risk has a likelihood and an impact yet.")
        if not has_shares:
            return self.tr("Nobody carries a risk yet: say of one who bears how much.")
        return self.tr("%n risk(s) not shared out yet.", "", unshared) if unshared else ""
