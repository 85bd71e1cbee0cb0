"""Where the item of a topic stands: the chip with the name of who proposed it, both answers."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.parties import Side
from ui.isolating import isolated
from ui.session.desk import SessionDesk
from ui.widgets.chips import ChipState

translate = QCoreApplication.translate
_STATES: dict[Agreement, ChipState] = {
    Agreement.PROPOSED_BY_US: "us",
    Agreement.PROPOSED_BY_THEM: "them",
    Agreement.AGREED: "agreed",
    Agreement.CHANGED: "changed",
    Agreement.PARKED: "parked",
}


def chip_of(item: AgreedItem, desk: SessionDesk) -> tuple[ChipState, str, str]:
    """Return the state of the chip, its words and its day."""
    state = _STATES[item.agreement]
    day: date | None = item.changed_at.astimezone().date()
    words = translate("Session", "Proposed by {name}")
    if item.agreement is Agreement.PROPOSED_BY_US:
        words = words.format(name=isolated(desk.name_of(Side.US)))
    elif item.agreement is Agreement.PROPOSED_BY_THEM:
        words = words.format(name=isolated(desk.name_of(Side.THEM)))
    else:
        words = ""
    if item.agreement is Agreement.AGREED:
        day = item.agreed_on
    if item.agreement is Agreement.PARKED:
        day = None
    return state, words, desk.formats.day_near(day) if day is not None else ""


def agrees(item: AgreedItem, side: Side) -> bool:
    """Tell whether a side stands behind an item as it is."""
    if item.agreement is Agreement.PARKED:
        return False
    return item.us_agree if side is Side.US else item.them_agree
