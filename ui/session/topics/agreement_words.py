"""How an item stands, as the chip of it and in words with names."""

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.wording import AGREEMENT_BY_NAME
from ui.session.topics.names import named
from ui.widgets.chips import ChipState

_STATES: dict[Agreement, ChipState] = {
    Agreement.PROPOSED_BY_US: "us",
    Agreement.PROPOSED_BY_THEM: "them",
    Agreement.AGREED: "agreed",
    Agreement.CHANGED: "changed",
    Agreement.PARKED: "parked",
}


def chip_of(parts: PlanParts, item: AgreedItem) -> tuple[ChipState, str]:
    """Return the state of a chip and its words, with the names of the sides."""
    english = AGREEMENT_BY_NAME[item.agreement.value]
    words = QCoreApplication.translate("Wording", english)
    return _STATES[item.agreement], named(parts, words)
