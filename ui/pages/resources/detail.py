"""One commitment: what a party puts in, from when to when, and how much of it has come."""

from typing import Any

from partnerdesk.analysis.worth import commitment_value
from partnerdesk.domain.commitments import Commitment, Rhythm
from partnerdesk.domain.private import PreparedPlan
from ui.pages.items.linked_detail import LinkedDetail
from ui.widgets.labels import Label


class CommitmentDetail(LinkedDetail):
    """The details of a commitment."""

    def unit_of(self, item: Any) -> str:
        return item.unit if isinstance(item, Commitment) else ""

    def build(self) -> None:
        put = self.body.addWidget
        put(self.row("party_id", "person_id"))
        put(self.row("quantity", "unit", "value_per_unit", needs=84))
        put(self.row("rhythm", "tender"))
        self.worth = Label(kind="label", tone="secondary", wrap=True)
        put(self.worth)
        put(self.row("starts_on", "ends_on", needs=130))
        put(self.row("delivered", "status"))
        put(self.row("kind"))
        self.add_links("commitment")

    def show_more(self, item: Commitment, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        value = commitment_value(item, plan.parts.head.period)
        if not value:
            self.worth.setText(self.tr("Quantity and value per unit make its worth."))
            return
        told = self.tr("Worth {amount} in the plan's period")
        if item.rhythm is Rhythm.ONCE:
            told = self.tr("Worth {amount}")
        self.worth.setText(told.format(amount=self.formats.whole_money(round(value))))
