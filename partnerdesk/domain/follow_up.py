"""What dialogue leads to: issues, inclusions, decisions, actions, problem reviews, highlights."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from partnerdesk.domain.items import AgreedItem, Item
from partnerdesk.domain.kinds import (
    PRIVATE_NOTES,
    Kind,
    choice,
    day,
    long_text,
    reference,
    text,
    title,
)


class AskedFor(StrEnum):
    """How the customer took part in a decision."""

    IDEAS = "ideas"
    CONFIRMATION = "confirmation"
    INFORMED = "informed"


class ActionStatus(StrEnum):
    """Where an action stands."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"
    CARRIED_OVER = "carried_over"  # it goes on in the next period's plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue(Item):
    """Something the customer raised: asked, answered, told back."""

    title: str
    detail: str = ""
    asked_by_id: str | None = None
    asked_on: date | None = None
    owner_id: str | None = None
    answer: str = ""
    answered_on: date | None = None
    told_back_on: date | None = None

    @property
    def days_to_answer(self) -> int | None:
        """Return the days from the question to the answer, where both are known."""
        if self.asked_on is None or self.answered_on is None:
            return None
        return (self.answered_on - self.asked_on).days


@dataclass(frozen=True, slots=True, kw_only=True)
class Inclusion(Item):
    """A decision of ours that the customer took part in, and what that changed."""

    title: str
    happened_on: date | None = None
    asked_for: AskedFor = AskedFor.IDEAS
    said: str = ""
    changed: str = ""
    person_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(AgreedItem):
    """What was decided, why, and by whom."""

    title: str
    reason: str = ""
    agreed_by: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Item):
    """Something a party will do by a day."""

    title: str
    party_id: str
    owner_id: str | None = None
    due_on: date | None = None
    status: ActionStatus = ActionStatus.OPEN
    done_on: date | None = None

    def is_overdue(self, today: date) -> bool:
        """Tell whether the day has passed and the action is still open."""
        open_still = self.status is ActionStatus.OPEN
        return open_still and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemReview(Item):
    """A problem looked at without blame: the cause is a thing, never a person."""

    title: str
    happened_on: date | None = None
    cause: str = ""
    fix: str = ""
    lesson: str = ""
    process_change: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight(Item):
    """Something to celebrate, credited to a person or to both sides (nobody named)."""

    title: str
    story: str = ""
    happened_on: date | None = None
    credited_to_id: str | None = None


ISSUE = Kind(
    name="issue",
    label="Issue",
    plural="Issues",
    parent="plan",
    fields=(
        title("Issue"),
        long_text("detail", "Detail"),
        reference("asked_by_id", "Asked by", "person"),
        day("asked_on", "Asked on"),
        reference("owner_id", "Answered by", "person"),
        long_text("answer", "Answer"),
        day("answered_on", "Answered on", not_before="asked_on"),
        day("told_back_on", "Told back on", not_before="answered_on"),
        PRIVATE_NOTES,
    ),
)

INCLUSION = Kind(
    name="inclusion",
    label="Inclusion",
    plural="Inclusions",
    parent="plan",
    fields=(
        title("What we were deciding"),
        day("happened_on", "Date"),
        choice("asked_for", "They were asked for", AskedFor),
        long_text("said", "What they said"),
        long_text("changed", "What changed"),
        PRIVATE_NOTES,
    ),
)

DECISION = Kind(
    name="decision",
    label="Decision",
    plural="Decisions",
    parent="plan",
    is_agreed_on=True,
    fields=(
        title("Decision"),
        long_text("reason", "Reason", is_term=True),
        text("agreed_by", "Agreed by", is_term=True),
        day("decided_on", "Date", is_term=True),
        PRIVATE_NOTES,
    ),
)

ACTION = Kind(
    name="action",
    label="Action",
    plural="Actions",
    parent="plan",
    fields=(
        title("Action"),
        reference("party_id", "Done by party", "party"),
        reference("owner_id", "Owner", "person"),
        day("due_on", "Due"),
        choice("status", "Status", ActionStatus),
        day("done_on", "Done on"),
        PRIVATE_NOTES,
    ),
)

PROBLEM_REVIEW = Kind(
    name="problem_review",
    label="Problem review",
    plural="Problem reviews",
    parent="plan",
    fields=(
        title("What happened"),
        day("happened_on", "Date"),
        long_text("cause", "Cause (a thing, never a person)"),
        long_text("fix", "Fix"),
        long_text("lesson", "Lesson"),
        long_text("process_change", "What changes in the process"),
        PRIVATE_NOTES,
    ),
)

HIGHLIGHT = Kind(
    name="highlight",
    label="Highlight",
    plural="Highlights",
    parent="plan",
    fields=(
        title("Highlight"),
        long_text("story", "Story"),
        day("happened_on", "Date"),
        reference("credited_to_id", "Credit to", "person"),
        PRIVATE_NOTES,
    ),
)
