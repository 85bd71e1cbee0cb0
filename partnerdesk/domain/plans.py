"""A plan's own fields, the texts both sides hold in common, values and signatures."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from partnerdesk.domain.items import AgreedItem, Item
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Field,
    FieldType,
    Kind,
    choice,
    count,
    day,
    long_text,
    moment,
    reference,
    text,
)
from partnerdesk.domain.period import Period


class PlanStatus(StrEnum):
    """Where a plan is in its life."""

    DRAFT = "draft"
    IN_DISCUSSION = "in_discussion"
    AGREED = "agreed"
    ACTIVE = "active"
    IN_REVIEW = "in_review"
    CLOSED = "closed"


class Topic(StrEnum):
    """The texts of a plan."""

    VISION = "vision"
    SUCCESS_THEIRS = "success_theirs"
    SUCCESS_OURS = "success_ours"
    VALUE_WE_BRING = "value_we_bring"
    HOW_THEY_GAIN = "how_they_gain"
    WHAT_WE_GAIN = "what_we_gain"
    EXIT = "exit"


# What they are called, here because the history names steps by them.
STATUS_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "draft": "Draft",
        "in_discussion": "In discussion",
        "agreed": "Agreed",
        "active": "Active",
        "in_review": "In review",
        "closed": "Closed",
    }
)
TOPIC_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "vision": "Our shared vision",
        "success_theirs": "Success in their words",
        "success_ours": "Success in our words",
        "value_we_bring": "The value we bring",
        "how_they_gain": "How they gain from it",
        "what_we_gain": "What we gain",
        "exit": "How we would part as friends",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanHead:
    """What stands at the top of a plan."""

    id: str
    title: str
    starts_on: date
    ends_on: date
    currency: str
    next_review: date | None = None
    status: PlanStatus = PlanStatus.DRAFT
    version: int = 0
    created_at: datetime
    changed_at: datetime

    @property
    def period(self) -> Period:
        """Return the days the plan covers."""
        return Period(starts_on=self.starts_on, ends_on=self.ends_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement(AgreedItem):
    """One text of the plan, such as its vision."""

    topic: Topic
    body: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedValue(AgreedItem):
    """A value both sides hold each other to, with the behaviour that shows it."""

    title: str
    behaviour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Item):
    """Who signed, for which party, when, and on which version of the plan."""

    name: str
    role: str = ""
    party_id: str
    signed_at: datetime | None = None
    version: int | None = None


PLAN = Kind(
    name="plan",
    label="Plan",
    plural="Plans",
    parent="account",
    fields=(
        Field(name="title", label="Title", is_required=True),
        Field(name="starts_on", label="Starts", holds=FieldType.DATE, is_required=True),
        Field(
            name="ends_on",
            label="Ends",
            holds=FieldType.DATE,
            is_required=True,
            not_before="starts_on",
        ),
        Field(name="currency", label="Currency", is_required=True),
        day("next_review", "Next review"),
        choice("status", "Status", PlanStatus),
        PRIVATE_NOTES,
    ),
)

STATEMENT = Kind(
    name="statement",
    label="Text",
    plural="Texts",
    parent="plan",
    title="topic",
    is_agreed_on=True,
    fields=(
        choice("topic", "Topic", Topic, is_term=True),
        long_text("body", "Text", is_term=True),
        PRIVATE_NOTES,
    ),
)

SHARED_VALUE = Kind(
    name="shared_value",
    label="Value",
    plural="Values",
    parent="plan",
    is_agreed_on=True,
    fields=(
        Field(name="title", label="Value", is_term=True, is_required=True),
        long_text("behaviour", "How it shows", is_term=True),
        PRIVATE_NOTES,
    ),
)

SIGNATURE = Kind(
    name="signature",
    label="Signature",
    plural="Signatures",
    parent="plan",
    title="name",
    fields=(
        Field(name="name", label="Name", is_required=True),
        text("role", "Role"),
        reference("party_id", "Party", "party"),
        moment("signed_at", "Signed"),
        count("version", "On version", 0, 1_000_000),
    ),
)
