"""One commitment: what a party puts in, from when to when, and how much of it has come."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.analysis.worth import commitment_value, is_complete
from partnerdesk.commands.deliveries import NoteDelivery
from partnerdesk.commands.items import SetField
from partnerdesk.domain.commitments import COMMITMENT, Commitment, CommitmentStatus, Rhythm
from partnerdesk.domain.private import PreparedPlan
from ui.forms.editors import editor_for
from ui.forms.item_form import read_field
from ui.forms.words import label_of
from ui.pages.items.layouts import side_by_side
from ui.pages.items.linked_detail import LinkedDetail
from ui.pages.resources.delivery import Delivery
from ui.pages.resources.working import worth_worked_out
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel
from ui.widgets.workings import HowButton


class CommitmentDetail(LinkedDetail):
    """The details of a commitment."""

    def unit_of(self, item: Any) -> str:
        return item.unit if isinstance(item, Commitment) else ""

    def build(self) -> None:
        put = self.body.addWidget
        self.delivery = Delivery(self)
        put(self.delivery)
        done, state = self._following("delivered"), self._following("status")
        put(side_by_side(done, state, needs=130))
        self.day = self.form.add("delivered_on")
        put(self.day)
        put(self.row("quantity", "unit", needs=84))
        put(self.row("value_per_unit", "rhythm", needs=120))
        put(self._worth())
        put(self.row("starts_on", "ends_on", needs=130))
        put(self.row("party_id", "person_id"))
        put(self.row("kind", "tender", needs=130))
        self.add_links("commitment")
        self.delivery.wanted.connect(self.wanted)
        self.delivery.left.connect(self.left)
        self.delivery.part_wanted.connect(self._type_a_part)

    def _worth(self) -> QWidget:
        holder = QWidget(self)
        self.worth = ElidedLabel(kind="label", tone="secondary")
        self.how = HowButton(holder)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.worth)
        row.addWidget(self.how)
        row.addStretch(1)
        return holder

    def _following(self, name: str) -> Field:
        """Return a field of which the day of the delivery follows."""
        rule = COMMITMENT.by_name[name]
        editor = editor_for(COMMITMENT, rule, self.formats, label=label_of(rule), lines=1)
        # Stored when complete: a figure half typed would say that less was delivered.
        return self.form.bind(
            rule, editor, delivery_command(name), read_field(name), while_typing=False
        )

    def _type_a_part(self) -> None:
        control = self.form.frames["delivered"].control
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if hasattr(control, "selectAll"):
            control.selectAll()

    def show_more(self, item: Commitment, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        period = plan.parts.head.period
        self.delivery.show_item(item, period, self.formats, self.today)
        self.day.setVisible(item.status is CommitmentStatus.DELIVERED)
        self.how.set_working(worth_worked_out(item, period, self.formats))
        if not is_complete(item):
            self.worth.setText(self.tr("Quantity and value per unit make its worth."))
            return
        told = self.tr("Worth {amount} in the plan's period")
        if item.rhythm is Rhythm.ONCE:
            told = self.tr("Worth {amount}")
        value = commitment_value(item, period)
        self.worth.setText(told.format(amount=self.formats.whole_money(round(value))))


def delivery_command(name: str) -> Any:
    """Return how a value of `delivered` or `status` becomes a command."""

    def command(item_id: str, value: Any, merge_key: str) -> object:
        if name == "delivered" and isinstance(value, Decimal):
            return NoteDelivery(commitment_id=item_id, amount=value, merge_key=merge_key)
        if name == "status" and value is CommitmentStatus.DELIVERED:
            return NoteDelivery(commitment_id=item_id, merge_key=merge_key)
        return SetField(
            kind="commitment", item_id=item_id, field=name, value=value, merge_key=merge_key
        )

    return command
