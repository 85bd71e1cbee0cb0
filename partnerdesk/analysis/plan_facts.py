"""What the home screen needs to know of one account and its plan, small enough to be kept.

Ours-only items are in it: the home screen is for Prepare only. Light on purpose: reading facts and
telling reasons from them needs none of the analysis that made them.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from fractions import Fraction

from partnerdesk.analysis.health_course import HealthPoint
from partnerdesk.domain.dialogue import Channel
from partnerdesk.domain.parties import Side
from partnerdesk.domain.plans import PlanStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class SideCount:
    """How many people of each side stand somewhere in the circle."""

    us: int = 0
    them: int = 0
    third: int = 0

    @property
    def total(self) -> int:
        """Return the people of all sides."""
        return self.us + self.them + self.third


@dataclass(frozen=True, slots=True, kw_only=True)
class SideFigures:
    """The balance of a side, its parties together.

    The return is the reward per unit of money put in, the share is 0 to 1, the mismatch in points.
    """

    side: Side
    rate_of_return: Fraction | None
    share_of_risk: Fraction | None
    mismatch: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedTouchpoint:
    """A touchpoint that is planned; the moment is in UTC."""

    id: str
    title: str
    channel: Channel
    starts_at: datetime
    minutes: int | None = None
    place: str = ""

    def day(self, zone: tzinfo = UTC) -> date:
        """Return the day it is on in a time zone."""
        return self.starts_at.astimezone(zone).date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A touchpoint that took place."""

    day: date
    is_about_trouble: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCommitment:
    """A commitment that is still to be delivered, with its last day."""

    id: str
    title: str
    side: Side
    due_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFacts:
    """The facts of an account; all but the circle are empty where it has no plan.

    `as_of` is the day the health series was told for. Open commitments come by due date, planned
    touchpoints by start, contacts newest first and at most six. `last_contact` also knows of days
    entered by hand for people outside our side.
    """

    account_id: str
    has_circle: bool = False
    inside: SideCount = SideCount()
    edge: SideCount = SideCount()
    outside: SideCount = SideCount()
    plan_id: str | None = None
    as_of: date | None = None
    title: str = ""
    status: PlanStatus | None = None
    currency: str = ""
    created_on: date | None = None
    last_change: date | None = None
    next_review: date | None = None
    goals_agreed: int = 0
    goals_total: int = 0
    goals_without_owner_us: int = 0
    goals_without_owner_them: int = 0
    balance_index: Fraction | None = None
    why_undefined: str = ""
    leans_to: Side | None = None
    sides: tuple[SideFigures, ...] = ()
    health: tuple[HealthPoint, ...] = ()
    planned: tuple[PlannedTouchpoint, ...] = ()
    contacts: tuple[Contact, ...] = ()
    last_contact: date | None = None
    cadence_days: int | None = None
    open_commitments: tuple[OpenCommitment, ...] = ()
    has_commitment_of_theirs: bool = False
    proposals_waiting: int = 0
    changed_since_agreed: int = 0

    @property
    def has_plan(self) -> bool:
        """Tell whether the account has a plan."""
        return self.plan_id is not None

    @property
    def is_closed(self) -> bool:
        """Tell whether the plan is closed: then nothing of it is pressing any more."""
        return self.status is PlanStatus.CLOSED

    @property
    def health_now(self) -> Fraction | None:
        """Return the latest health, 0 to 100."""
        return self.health[-1].score if self.health else None
