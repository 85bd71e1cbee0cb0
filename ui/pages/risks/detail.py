"""One risk: how likely and how bad, who bears it and why, and what we do about it."""

from decimal import Decimal
from typing import Any

from partnerdesk.analysis.worth import expected_loss
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import Risk
from ui.forms.share_editor import ShareEditor
from ui.pages.items.linked_detail import LinkedDetail
from ui.widgets.labels import Label

_SHARES = Field(name="shares", label="Borne by")


def _shares_of(_plan: PreparedPlan, risk: Risk) -> dict[str, Decimal]:
    return {share.party_id: share.percent for share in risk.shares}


def _set_shares(item_id: str, value: Any, merge_key: str) -> SetRiskShares:
    return SetRiskShares(risk_id=item_id, shares=value, merge_key=merge_key)


class RiskDetail(LinkedDetail):
    """The details of a risk."""

    def build(self) -> None:
        add, put = self.form.add, self.body.addWidget
        put(self.row("probability", "status"))
        put(self.row("impact_low", "impact_likely", "impact_high", needs=84))
        self.loss = Label(kind="label", tone="secondary", wrap=True)
        put(self.loss)
        put(self.form.bind(_SHARES, ShareEditor(), _set_shares, _shares_of))
        put(add("why_shares", lines=1))
        put(self.row("lead_us_id", "lead_them_id"))
        put(self.fold(self.tr("Cause and effect"), add("cause"), add("effect"), add("trigger")))
        doing = self.row("mitigation_owner_id", "mitigation_due")
        put(self.fold(self.tr("What we do"), add("mitigation"), doing, add("fallback")))
        put(self.fold(self.tr("Look again"), add("review_on")))
        self.add_links("risk")

    def show_more(self, item: Risk, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        loss = expected_loss(item)
        if not loss:
            self.loss.setText(self.tr("Likelihood and impact make the expected loss."))
            return
        told = self.tr("Expected loss {amount}: {chance} of {impact} on average")
        self.loss.setText(
            told.format(
                amount=self.formats.compact(loss),
                chance=self.formats.percent(item.probability or 0),
                impact=self.formats.compact(item.impact.mean),
            )
        )
