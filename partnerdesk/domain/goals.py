"""Goals, and the measurements that show how far they have come."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Field,
    FieldType,
    Kind,
    choice,
    day,
    long_text,
    number,
    reference,
    text,
    title,
)


class Ownership(StrEnum):
    """Whose goal it is."""

    OURS = "ours"
    THEIRS = "theirs"
    SHARED = "shared"


class Benefit(StrEnum):
    """The six benefits."""

    LOWER_COST = "lower_cost"
    MORE_SPEED = "more_speed"
    HIGHER_QUALITY = "higher_quality"
    SERVICE_MADE_TO_MEASURE = "service_made_to_measure"
    LESS_COMPLEX_WORK = "less_complex_work"
    MORE_MEANING = "more_meaning"


class Made(StrEnum):
    """Whether value is made with the customer or for them."""

    WITH = "with"
    FOR = "for"


class GoalStatus(StrEnum):
    """A goal closes with the customer's confirmation, or is given up."""

    OPEN = "open"
    ACHIEVED = "achieved"
    GIVEN_UP = "given_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A value measured on a day."""

    id: str
    measured_on: date
    value: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(AgreedItem):
    """A goal with its measure. Values are in the goal's own unit; the weight has none."""

    title: str
    ownership: Ownership = Ownership.SHARED
    benefit_us: str = ""
    benefit_us_kind: Benefit | None = None
    benefit_them: str = ""
    benefit_them_kind: Benefit | None = None
    measure: str = ""
    unit: str = ""
    baseline: Decimal | None = None
    baseline_on: date | None = None
    baseline_agreed_by: str = ""
    target: Decimal | None = None
    target_on: date | None = None
    owner_us_id: str | None = None
    owner_them_id: str | None = None
    made: Made | None = None
    weight: Decimal = Decimal(1)
    outcome: str = ""
    outcome_confirmed_by_id: str | None = None
    outcome_confirmed_on: date | None = None
    outcome_words: str = ""
    status: GoalStatus = GoalStatus.OPEN
    measurements: tuple[Measurement, ...] = ()

    @property
    def latest(self) -> Measurement | None:
        """Return the newest measurement."""
        return max(self.measurements, key=lambda each: (each.measured_on, each.id), default=None)

    @property
    def current(self) -> Decimal | None:
        """Return the newest measured value, or the baseline where nothing was measured yet."""
        return self.latest.value if self.latest else self.baseline


GOAL = Kind(
    name="goal",
    label="Goal",
    plural="Goals",
    parent="plan",
    is_agreed_on=True,
    fields=(
        title("Goal"),
        choice("ownership", "Whose goal", Ownership, is_term=True),
        long_text("benefit_us", "What it gives us", is_term=True),
        choice("benefit_us_kind", "Benefit for us", Benefit, is_term=True),
        long_text("benefit_them", "What it gives them", is_term=True),
        choice("benefit_them_kind", "Benefit for them", Benefit, is_term=True),
        text("measure", "Measured by", is_term=True),
        text("unit", "Unit", is_term=True),
        number("baseline", "Start", is_term=True),
        day("baseline_on", "Start measured on", is_term=True),
        text("baseline_agreed_by", "Start agreed by", is_term=True),
        number("target", "Target", is_term=True),
        day("target_on", "Due", is_term=True, not_before="baseline_on"),
        reference("owner_us_id", "Owner on our side", "person", is_term=True),
        reference("owner_them_id", "Owner on their side", "person", is_term=True),
        choice("made", "Made with or for them", Made, is_term=True),
        number("weight", "Weight", is_term=True, least=0),
        long_text("outcome", "Customer's outcome", is_term=True),
        reference("outcome_confirmed_by_id", "Confirmed by", "person"),
        day("outcome_confirmed_on", "Confirmed on"),
        long_text("outcome_words", "In their words"),
        choice("status", "Status", GoalStatus),
        PRIVATE_NOTES,
    ),
)

MEASUREMENT = Kind(
    name="measurement",
    label="Measurement",
    plural="Measurements",
    parent="goal",
    title="value",
    fields=(
        Field(name="measured_on", label="Date", holds=FieldType.DATE, is_required=True),
        Field(name="value", label="Value", holds=FieldType.NUMBER, is_required=True),
        text("note", "Note"),
    ),
)
