"""What every card of the overview is given: the plan, the day, and how to write figures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.delegates.cells import StateCell
from ui.pages.items.states import state_of

Go = Callable[[str, str], None]  # section, item id


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

    def state_of(self, item: AgreedItem) -> StateCell:
        """Return what the chip of an item says."""
        ours_only = self.plan.is_ours_only(item.id)
        return state_of(item, ours_only=ours_only, formats=self.formats, today=self.today)
