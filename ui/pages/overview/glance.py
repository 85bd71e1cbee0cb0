"""What every card of the overview is given: the plan, the day, and how to write figures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.figures.shapes import Side as SideName
from partnerdesk.formats import Formats
from ui.widgets.chips import ChipState

Go = Callable[[str, str], None]  # section, item id

SIDE_NAMES: dict[Side, SideName] = {Side.US: "us", Side.THEM: "them", Side.THIRD: "third"}
NEAR_DAYS = 330
_STATES: dict[Agreement, ChipState] = {
    Agreement.PROPOSED_BY_US: "us",
    Agreement.PROPOSED_BY_THEM: "them",
    Agreement.AGREED: "agreed",
    Agreement.CHANGED: "changed",
    Agreement.PARKED: "parked",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """A plan as it is read on one day."""

    plan: PreparedPlan
    today: date
    formats: Formats

    @property
    def parts(self) -> PlanParts:
        """Return the items of the plan."""
        return self.plan.parts

    def side_name(self, party: Party) -> SideName:
        """Return which marks a party wears."""
        return SIDE_NAMES[party.side]

    def state_of(self, item: AgreedItem) -> ChipState:
        """Return what the chip of an item says."""
        if self.plan.is_ours_only(item.id):
            return "private"
        return _STATES[item.agreement]

    def agreed_date(self, item: AgreedItem) -> str:
        """Return the day both sides agreed, empty where they did not."""
        if not item.is_agreed or item.agreed_on is None:
            return ""
        is_near = abs((self.today - item.agreed_on).days) < NEAR_DAYS
        return (
            self.formats.day_near(item.agreed_on) if is_near else self.formats.day(item.agreed_on)
        )
