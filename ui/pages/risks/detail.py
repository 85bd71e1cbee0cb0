"""One risk: how likely and how bad, who bears it and why, and what we do about it."""

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.analysis.worth import expected_loss, is_complete
from partnerdesk.commands.shares import SetRiskShares
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import Risk
from ui.forms.share_editor import ShareEditor
from ui.pages.items.linked_detail import LinkedDetail
from ui.pages.risks.explanation import HowWorkedOut
from ui.pages.risks.happening import Happening
from ui.pages.risks.rows import lacks_of
from ui.pages.risks.wiping import WipesOut
from ui.pages.risks.worked_out import steps_of

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
        self.happening = Happening(self.context)
        put(self.happening)
        put(self.row("impact_low", "impact_likely", "impact_high", needs=84))
        self.loss = HowWorkedOut()
        put(self.loss)
        put(self.form.bind(_SHARES, ShareEditor(), _set_shares, _shares_of))
        put(add("why_shares", lines=1))
        put(self.row("lead_us_id", "lead_them_id"))
        put(self._doing())
        put(self._causes())
        self.add_links("risk")
        self.wipes = WipesOut()
        self.wipes.wanted.connect(self.wanted)
        put(self.wipes)

    def _doing(self) -> QWidget:
        add = self.form.add
        doing = self.row("mitigation_owner_id", "mitigation_due")
        parts = (add("mitigation"), doing, add("fallback"), add("review_on"))
        fold = self.fold(self.tr("How we meet it"), *parts)
        fold.head.setChecked(True)
        return fold

    def _causes(self) -> QWidget:
        add = self.form.add
        return self.fold(
            self.tr("Cause, effect and first signs"), add("cause"), add("effect"), add("trigger")
        )

    def choices(self, *, ours_only: bool) -> list[tuple[str, Any]]:
        """The order is that of the expected losses: nothing is moved up or down."""
        share, *_moves, delete = super().choices(ours_only=ours_only)
        return [share, delete]

    def show_more(self, item: Risk, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        self.happening.show_risk(item, plan.parts, self.formats, self.today)
        self.wipes.show_risk(item.id, plan.parts)
        self.loss.tell(self._loss_of(item), steps_of(item, plan.parts, self.formats))

    def _loss_of(self, risk: Risk) -> str:
        if not is_complete(risk):
            told = self.tr("Expected loss unknown: {missing}.")
            return told.format(missing=lacks_of(risk) or self.tr("figures are missing"))
        told = self.tr("Expected loss {amount}: {chance} of {impact} on average")
        return told.format(
            amount=self.formats.compact(expected_loss(risk)),
            chance=self.formats.percent(risk.probability or 0),
            impact=self.formats.compact(risk.impact.mean),
        )
