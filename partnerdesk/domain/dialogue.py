"""Dialogue: touchpoints with their agenda, and how often each channel is to be used."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from partnerdesk.domain.items import Item
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Kind,
    choice,
    count,
    flag,
    long_text,
    moment,
    text,
    title,
)


class Channel(StrEnum):
    """The ways of talking with each other."""

    JOINT_SESSION = "joint_session"
    ADVISORY_BOARD = "advisory_board"
    INTERVIEW = "interview"
    FORUM = "forum"
    PLANNING_SESSION = "planning_session"
    NEWSLETTER = "newsletter"
    REVIEW = "review"
    VISIT = "visit"
    CALL = "call"


class About(StrEnum):
    """What a topic can be about besides an item of the plan."""

    ISSUES = "issues"
    CIRCLE = "circle"
    ALIGNMENT = "alignment"
    SINCE = "since"
    VALUES = "values"


ABOUT_WORDS = frozenset(About)


class TouchpointStatus(StrEnum):
    """Whether a touchpoint is still to come."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    CARRIED_OVER = "carried_over"  # it takes place in the next period's plan


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaTopic:
    """One topic of an agenda, with the minutes set aside for it.

    It is about an item of the plan by its id, or about one of ABOUT_WORDS.
    """

    id: str
    title: str
    minutes: int | None = None
    about_id: str | None = None
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Touchpoint(Item):
    """A dialogue that is planned or has happened. The moment is in UTC, lengths in minutes."""

    title: str
    channel: Channel = Channel.CALL
    starts_at: datetime
    minutes: int | None = None
    place: str = ""
    status: TouchpointStatus = TouchpointStatus.PLANNED
    is_about_trouble: bool = False
    to_ask: str = ""
    summary: str = ""
    person_ids: tuple[str, ...] = ()
    agenda: tuple[AgendaTopic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence(Item):
    """How often a channel is to be used, in days between two touchpoints."""

    channel: Channel
    every_days: int
    note: str = ""


TOUCHPOINT = Kind(
    name="touchpoint",
    label="Touchpoint",
    plural="Touchpoints",
    parent="plan",
    fields=(
        title("What"),
        choice("channel", "Channel", Channel),
        moment("starts_at", "When"),
        count("minutes", "Minutes", 0, 10_000),
        text("place", "Where"),
        choice("status", "Status", TouchpointStatus),
        flag("is_about_trouble", "About a problem"),
        long_text("to_ask", "What to ask"),
        long_text("summary", "What was said"),
        PRIVATE_NOTES,
    ),
)

AGENDA_TOPIC = Kind(
    name="agenda_topic",
    label="Topic",
    plural="Topics",
    parent="touchpoint",
    fields=(
        title("Topic"),
        count("minutes", "Minutes", 0, 10_000),
        text("about_id", "About"),
    ),
)

CADENCE = Kind(
    name="cadence",
    label="Cadence",
    plural="Cadences",
    parent="plan",
    title="channel",
    fields=(
        choice("channel", "Channel", Channel),
        count("every_days", "Days between", 1, 3_660),
        text("note", "Note"),
        PRIVATE_NOTES,
    ),
)
