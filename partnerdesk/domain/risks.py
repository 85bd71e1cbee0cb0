"""Risks, and how much of each every party bears."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from partnerdesk.domain.estimates import Estimate
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Kind,
    choice,
    day,
    long_text,
    money,
    percent,
    reference,
    title,
)
from partnerdesk.domain.parties import Share


class RiskStatus(StrEnum):
    """Where a risk stands."""

    OPEN = "open"
    WATCHING = "watching"
    HAPPENED = "happened"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(AgreedItem):
    """A risk: probability in percent, impact in smallest units of the plan's currency."""

    title: str
    cause: str = ""
    effect: str = ""
    probability: Decimal | None = None
    impact_low: int | None = None
    impact_likely: int | None = None
    impact_high: int | None = None
    why_shares: str = ""
    trigger: str = ""
    mitigation: str = ""
    mitigation_owner_id: str | None = None
    mitigation_due: date | None = None
    fallback: str = ""
    lead_us_id: str | None = None
    lead_them_id: str | None = None
    status: RiskStatus = RiskStatus.OPEN
    review_on: date | None = None
    shares: tuple[Share, ...] = ()

    @property
    def impact(self) -> Estimate:
        """Return the three-point impact."""
        return Estimate(low=self.impact_low, likely=self.impact_likely, high=self.impact_high)

    @property
    def is_live(self) -> bool:
        """Tell whether the risk still counts as a chance of a loss."""
        return self.status in (RiskStatus.OPEN, RiskStatus.WATCHING)


RISK = Kind(
    name="risk",
    label="Risk",
    plural="Risks",
    parent="plan",
    is_agreed_on=True,
    fields=(
        title("Risk"),
        long_text("cause", "Cause", is_term=True),
        long_text("effect", "Effect", is_term=True),
        percent("probability", "Likelihood", is_term=True),
        money("impact_low", "Impact, low", is_term=True),
        money("impact_likely", "Impact, likely", is_term=True, not_below="impact_low"),
        money("impact_high", "Impact, high", is_term=True, not_below="impact_likely"),
        long_text("why_shares", "Why shared like this", is_term=True),
        long_text("trigger", "How we would notice", is_term=True),
        long_text("mitigation", "What we do about it", is_term=True),
        reference("mitigation_owner_id", "Done by", "person", is_term=True),
        day("mitigation_due", "Done until", is_term=True),
        long_text("fallback", "If it happens all the same", is_term=True),
        reference("lead_us_id", "Lead on our side", "person", is_term=True),
        reference("lead_them_id", "Lead on their side", "person", is_term=True),
        choice("status", "Status", RiskStatus),
        day("review_on", "Look again on"),
        PRIVATE_NOTES,
    ),
)
