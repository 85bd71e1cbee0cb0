"""Dialogue and what it leads to, checks, sessions and snapshots."""

from datetime import date, datetime

from sqlalchemy import Date, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.domain.dialogue import Channel, TouchpointStatus
from partnerdesk.domain.follow_up import ActionStatus, AskedFor
from partnerdesk.domain.parties import Side
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.store.models.base import (
    AgreedOn,
    Dated,
    Ordered,
    Row,
    Seen,
    belongs_to,
    refers_to,
    text_column,
    word_column,
)
from partnerdesk.store.models.types import UtcMoment


class TouchpointRow(Seen, Row):
    """A dialogue that is planned or has happened."""

    __tablename__ = "touchpoint"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    channel: Mapped[Channel] = word_column(Channel, Channel.CALL)
    starts_at: Mapped[datetime] = mapped_column(UtcMoment)
    minutes: Mapped[int | None]
    place: Mapped[str] = text_column()
    status: Mapped[TouchpointStatus] = word_column(TouchpointStatus, TouchpointStatus.PLANNED)
    is_about_trouble: Mapped[bool] = mapped_column(default=False)
    to_ask: Mapped[str] = text_column()
    summary: Mapped[str] = text_column()


class TouchpointPersonRow(Ordered, Row):
    """A person who takes part in a touchpoint."""

    __tablename__ = "touchpoint_person"

    touchpoint_id: Mapped[str] = belongs_to("touchpoint")
    person_id: Mapped[str] = belongs_to("person")


class AgendaTopicRow(Ordered, Row):
    """A topic of a touchpoint's agenda."""

    __tablename__ = "agenda_topic"

    touchpoint_id: Mapped[str] = belongs_to("touchpoint")
    title: Mapped[str] = mapped_column(Text)
    minutes: Mapped[int | None]
    about_id: Mapped[str | None] = mapped_column(String(36))


class CadenceRow(Seen, Row):
    """How often a channel is to be used."""

    __tablename__ = "cadence"

    plan_id: Mapped[str] = belongs_to("plan")
    channel: Mapped[Channel] = word_column(Channel)
    every_days: Mapped[int]
    note: Mapped[str] = text_column()


class IssueRow(Seen, Row):
    """Something the customer raised."""

    __tablename__ = "issue"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    detail: Mapped[str] = text_column()
    asked_by_id: Mapped[str | None] = refers_to("person")
    asked_on: Mapped[date | None] = mapped_column(Date)
    owner_id: Mapped[str | None] = refers_to("person")
    answer: Mapped[str] = text_column()
    answered_on: Mapped[date | None] = mapped_column(Date)
    told_back_on: Mapped[date | None] = mapped_column(Date)


class InclusionRow(Seen, Row):
    """A decision of ours that the customer took part in."""

    __tablename__ = "inclusion"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    happened_on: Mapped[date | None] = mapped_column(Date)
    asked_for: Mapped[AskedFor] = word_column(AskedFor, AskedFor.IDEAS)
    said: Mapped[str] = text_column()
    changed: Mapped[str] = text_column()


class InclusionPersonRow(Ordered, Row):
    """A person who took part in an inclusion."""

    __tablename__ = "inclusion_person"

    inclusion_id: Mapped[str] = belongs_to("inclusion")
    person_id: Mapped[str] = belongs_to("person")


class DecisionRow(AgreedOn, Row):
    """What was decided and why."""

    __tablename__ = "decision"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    reason: Mapped[str] = text_column()
    agreed_by: Mapped[str] = text_column()
    decided_on: Mapped[date | None] = mapped_column(Date)


class ActionRow(Seen, Row):
    """Something a party will do by a day."""

    __tablename__ = "action"

    plan_id: Mapped[str] = belongs_to("plan")
    party_id: Mapped[str] = belongs_to("party")
    title: Mapped[str] = mapped_column(Text)
    owner_id: Mapped[str | None] = refers_to("person")
    due_on: Mapped[date | None] = mapped_column(Date)
    status: Mapped[ActionStatus] = word_column(ActionStatus, ActionStatus.OPEN)
    done_on: Mapped[date | None] = mapped_column(Date)


class ProblemReviewRow(Seen, Row):
    """A problem looked at without blame."""

    __tablename__ = "problem_review"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    happened_on: Mapped[date | None] = mapped_column(Date)
    cause: Mapped[str] = text_column()
    fix: Mapped[str] = text_column()
    lesson: Mapped[str] = text_column()
    process_change: Mapped[str] = text_column()


class HighlightRow(Seen, Row):
    """Something to celebrate."""

    __tablename__ = "highlight"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    story: Mapped[str] = text_column()
    happened_on: Mapped[date | None] = mapped_column(Date)
    credited_to_id: Mapped[str | None] = refers_to("person")


class CheckRow(Seen, Row):
    """A questionnaire answered by one side."""

    __tablename__ = "check"

    plan_id: Mapped[str] = belongs_to("plan")
    questionnaire: Mapped[Questionnaire] = word_column(Questionnaire)
    checked_on: Mapped[date] = mapped_column(Date)
    side: Mapped[Side] = word_column(Side)
    respondent_id: Mapped[str | None] = refers_to("person")


class CheckAnswerRow(Ordered, Row):
    """A level for one question of a check."""

    __tablename__ = "check_answer"

    check_id: Mapped[str] = belongs_to("check")
    question: Mapped[str] = mapped_column(String(40))
    level: Mapped[int]
    evidence: Mapped[str] = text_column()


class JointSessionRow(Dated, Row):
    """A session on a shared screen."""

    __tablename__ = "joint_session"

    plan_id: Mapped[str] = belongs_to("plan")
    touchpoint_id: Mapped[str | None] = refers_to("touchpoint")
    started_at: Mapped[datetime] = mapped_column(UtcMoment)
    ended_at: Mapped[datetime | None] = mapped_column(UtcMoment)
    is_rehearsal: Mapped[bool] = mapped_column(default=False)
    private_notes: Mapped[str] = text_column()


class SnapshotRow(Row):
    """The shared content of a plan as it was at a moment, as plan-file text."""

    __tablename__ = "snapshot"

    plan_id: Mapped[str] = belongs_to("plan")
    version: Mapped[int]
    label: Mapped[str] = text_column()
    taken_at: Mapped[datetime] = mapped_column(UtcMoment)
    content: Mapped[str] = mapped_column(Text)
    fingerprint: Mapped[str] = mapped_column(String(64))
