"""Commitments: the resources each party puts in."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from enum import StrEnum
from fractions import Fraction

from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Kind,
    choice,
    day,
    money,
    number,
    reference,
    text,
    title,
)
from partnerdesk.domain.period import Period, months_between

_HUNDREDTH = Decimal("0.01")


class CommitmentKind(StrEnum):
    """What is put in."""

    PEOPLE = "people"
    MONEY = "money"
    EXPERTISE = "expertise"
    DATA_AND_ACCESS = "data_and_access"
    EQUIPMENT = "equipment"
    SPONSORSHIP = "sponsorship"


class Rhythm(StrEnum):
    """Whether the quantity is put in once or every month."""

    ONCE = "once"
    PER_MONTH = "per_month"


class Tender(StrEnum):
    """Cash or in kind."""

    CASH = "cash"
    IN_KIND = "in_kind"


class CommitmentStatus(StrEnum):
    """How far a commitment is kept."""

    OFFERED = "offered"
    AGREED = "agreed"
    IN_PROGRESS = "in_progress"
    DELIVERED = "delivered"
    LATE = "late"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(AgreedItem):
    """What a party puts in; the value per unit is in smallest units of the plan's currency.

    `delivered_on` is the day on which all of it was there, where somebody noted it.
    """

    party_id: str
    title: str
    kind: CommitmentKind | None = None
    quantity: Decimal | None = None
    unit: str = ""
    value_per_unit: int | None = None
    rhythm: Rhythm = Rhythm.ONCE
    starts_on: date | None = None
    ends_on: date | None = None
    tender: Tender | None = None
    person_id: str | None = None
    delivered: Decimal | None = None
    delivered_on: date | None = None
    status: CommitmentStatus = CommitmentStatus.OFFERED

    @property
    def was_in_time(self) -> bool | None:
        """Tell whether it was delivered by its last day; None where either day is unknown."""
        if self.status is not CommitmentStatus.DELIVERED:
            return None
        if self.delivered_on is None or self.ends_on is None:
            return None
        return self.delivered_on <= self.ends_on

    def quantity_due(self, period: Period) -> Fraction | None:
        """Return the whole quantity, of all months where it is put in every month."""
        if self.quantity is None:
            return None
        whole = Fraction(self.quantity)
        if self.rhythm is Rhythm.ONCE:
            return whole
        first = self.starts_on or period.starts_on
        return whole * months_between(first, self.ends_on or period.ends_on)

    def part_delivered(self, period: Period) -> Fraction | None:
        """Return how much of it is there, 0 to 1; None where the quantity is not known."""
        if self.status is CommitmentStatus.DELIVERED and self.delivered is None:
            return Fraction(1)
        due = self.quantity_due(period)
        if not due:
            return None
        return min(Fraction(self.delivered or 0) / due, Fraction(1))

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to be delivered."""
        return self.status not in (CommitmentStatus.DELIVERED, CommitmentStatus.WITHDRAWN)

    def is_overdue(self, today: date) -> bool:
        """Tell whether the last day has passed and the commitment is still open."""
        return self.is_open and self.ends_on is not None and self.ends_on < today


def rounded_up(quantity: Fraction) -> Decimal:
    """Return a quantity with at most two digits behind the point, never less than it is."""
    exact = Decimal(quantity.numerator) / Decimal(quantity.denominator)
    rounded = exact.quantize(_HUNDREDTH, ROUND_CEILING)
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


COMMITMENT = Kind(
    name="commitment",
    label="Commitment",
    plural="Commitments",
    parent="plan",
    is_agreed_on=True,
    fields=(
        title("What"),
        reference("party_id", "Put in by", "party", is_term=True),
        choice("kind", "Kind", CommitmentKind, is_term=True),
        number("quantity", "Quantity", is_term=True, least=0),
        text("unit", "Unit", is_term=True),
        money("value_per_unit", "Value per unit", is_term=True),
        choice("rhythm", "How often", Rhythm, is_term=True),
        day("starts_on", "From", is_term=True),
        day("ends_on", "To", is_term=True, not_before="starts_on"),
        choice("tender", "Cash or in kind", Tender, is_term=True),
        reference("person_id", "Person", "person", is_term=True),
        number("delivered", "Delivered so far", least=0),
        day("delivered_on", "Delivered in full on"),
        choice("status", "Status", CommitmentStatus),
        PRIVATE_NOTES,
    ),
)
