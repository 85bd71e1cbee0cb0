"""Plans with their texts, goals, risks, commitments and rewards."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Date, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.domain.commitments import CommitmentKind, CommitmentStatus, Rhythm, Tender
from partnerdesk.domain.goals import Benefit, GoalStatus, Made, Ownership
from partnerdesk.domain.links import Meaning
from partnerdesk.domain.plans import PlanStatus, Topic
from partnerdesk.domain.rewards import Better, Division, RewardKind, SplitRule
from partnerdesk.domain.risks import RiskStatus
from partnerdesk.store.models.base import (
    AgreedOn,
    Dated,
    Ordered,
    Row,
    Seen,
    belongs_to,
    optional_word,
    refers_to,
    text_column,
    word_column,
)
from partnerdesk.store.models.types import ExactDecimal, UtcMoment


class PlanRow(Ordered, Dated, Row):
    """A plan: one account, one period, one currency."""

    __tablename__ = "plan"

    account_id: Mapped[str] = belongs_to("account")
    title: Mapped[str] = mapped_column(Text)
    starts_on: Mapped[date] = mapped_column(Date)
    ends_on: Mapped[date] = mapped_column(Date)
    currency: Mapped[str] = mapped_column(String(3))
    next_review: Mapped[date | None] = mapped_column(Date)
    status: Mapped[PlanStatus] = word_column(PlanStatus, PlanStatus.DRAFT)
    version: Mapped[int] = mapped_column(default=0)
    private_notes: Mapped[str] = text_column()


class StatementRow(AgreedOn, Row):
    """One text of a plan, such as its vision."""

    __tablename__ = "statement"

    plan_id: Mapped[str] = belongs_to("plan")
    topic: Mapped[Topic] = word_column(Topic)
    body: Mapped[str] = text_column()


class SharedValueRow(AgreedOn, Row):
    """A value of a plan and how it shows."""

    __tablename__ = "shared_value"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    behaviour: Mapped[str] = text_column()


class SignatureRow(Seen, Row):
    """Who signed a plan, and which version of it."""

    __tablename__ = "signature"

    plan_id: Mapped[str] = belongs_to("plan")
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = text_column()
    party_id: Mapped[str] = belongs_to("party")
    signed_at: Mapped[datetime | None] = mapped_column(UtcMoment)
    version: Mapped[int | None]


class GoalRow(AgreedOn, Row):
    """A goal."""

    __tablename__ = "goal"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    ownership: Mapped[Ownership] = word_column(Ownership, Ownership.SHARED)
    benefit_us: Mapped[str] = text_column()
    benefit_us_kind: Mapped[Benefit | None] = optional_word(Benefit)
    benefit_them: Mapped[str] = text_column()
    benefit_them_kind: Mapped[Benefit | None] = optional_word(Benefit)
    measure: Mapped[str] = text_column()
    unit: Mapped[str] = text_column()
    baseline: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    baseline_on: Mapped[date | None] = mapped_column(Date)
    baseline_agreed_by: Mapped[str] = text_column()
    target: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    target_on: Mapped[date | None] = mapped_column(Date)
    owner_us_id: Mapped[str | None] = refers_to("person")
    owner_them_id: Mapped[str | None] = refers_to("person")
    made: Mapped[Made | None] = optional_word(Made)
    weight: Mapped[Decimal] = mapped_column(ExactDecimal, default=Decimal(1))
    outcome: Mapped[str] = text_column()
    outcome_confirmed_by_id: Mapped[str | None] = refers_to("person")
    outcome_confirmed_on: Mapped[date | None] = mapped_column(Date)
    outcome_words: Mapped[str] = text_column()
    status: Mapped[GoalStatus] = word_column(GoalStatus, GoalStatus.OPEN)


class MeasurementRow(Ordered, Row):
    """A value of a goal, measured on a day."""

    __tablename__ = "measurement"

    goal_id: Mapped[str] = belongs_to("goal")
    measured_on: Mapped[date] = mapped_column(Date)
    value: Mapped[Decimal] = mapped_column(ExactDecimal)
    note: Mapped[str] = text_column()


class RiskRow(AgreedOn, Row):
    """A risk; impacts are in smallest units of the plan's currency."""

    __tablename__ = "risk"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    cause: Mapped[str] = text_column()
    effect: Mapped[str] = text_column()
    probability: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    impact_low: Mapped[int | None]
    impact_likely: Mapped[int | None]
    impact_high: Mapped[int | None]
    why_shares: Mapped[str] = text_column()
    trigger: Mapped[str] = text_column()
    mitigation: Mapped[str] = text_column()
    mitigation_owner_id: Mapped[str | None] = refers_to("person")
    mitigation_due: Mapped[date | None] = mapped_column(Date)
    fallback: Mapped[str] = text_column()
    lead_us_id: Mapped[str | None] = refers_to("person")
    lead_them_id: Mapped[str | None] = refers_to("person")
    status: Mapped[RiskStatus] = word_column(RiskStatus, RiskStatus.OPEN)
    review_on: Mapped[date | None] = mapped_column(Date)


class RiskShareRow(Ordered, Row):
    """How much of a risk a party bears, in percent."""

    __tablename__ = "risk_share"

    risk_id: Mapped[str] = belongs_to("risk")
    party_id: Mapped[str] = belongs_to("party")
    percent: Mapped[Decimal] = mapped_column(ExactDecimal)


class CommitmentRow(AgreedOn, Row):
    """What a party puts in."""

    __tablename__ = "commitment"

    plan_id: Mapped[str] = belongs_to("plan")
    party_id: Mapped[str] = belongs_to("party")
    title: Mapped[str] = mapped_column(Text)
    kind: Mapped[CommitmentKind | None] = optional_word(CommitmentKind)
    quantity: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    unit: Mapped[str] = text_column()
    value_per_unit: Mapped[int | None]
    rhythm: Mapped[Rhythm] = word_column(Rhythm, Rhythm.ONCE)
    starts_on: Mapped[date | None] = mapped_column(Date)
    ends_on: Mapped[date | None] = mapped_column(Date)
    tender: Mapped[Tender | None] = optional_word(Tender)
    person_id: Mapped[str | None] = refers_to("person")
    delivered: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    delivered_on: Mapped[date | None] = mapped_column(Date)
    status: Mapped[CommitmentStatus] = word_column(CommitmentStatus, CommitmentStatus.OFFERED)


class RewardRow(AgreedOn, Row):
    """A reward; values are in smallest units of the plan's currency."""

    __tablename__ = "reward"

    plan_id: Mapped[str] = belongs_to("plan")
    title: Mapped[str] = mapped_column(Text)
    kind: Mapped[RewardKind | None] = optional_word(RewardKind)
    is_money: Mapped[bool] = mapped_column(default=True)
    value_low: Mapped[int | None]
    value_likely: Mapped[int | None]
    value_high: Mapped[int | None]
    probability: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    division: Mapped[Division] = word_column(Division, Division.FIXED)
    rule: Mapped[SplitRule | None] = optional_word(SplitRule)
    due_on: Mapped[date | None] = mapped_column(Date)
    target: Mapped[int | None]
    better: Mapped[Better | None] = optional_word(Better)
    bands: Mapped[str | None] = mapped_column(Text)
    actual: Mapped[int | None]


class RewardPartRow(Ordered, Row):
    """A party's part of a reward."""

    __tablename__ = "reward_part"

    reward_id: Mapped[str] = belongs_to("reward")
    party_id: Mapped[str] = belongs_to("party")
    percent: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    worth: Mapped[int | None]
    is_needed: Mapped[bool] = mapped_column(default=True)
    stand_alone: Mapped[int | None]
    paid: Mapped[int | None]


class GroupWorthRow(Ordered, Row):
    """What a group of parties would gain without the others; members are ids, with spaces between.

    They are sorted, so that a group is one text.
    """

    __tablename__ = "group_worth"

    plan_id: Mapped[str] = belongs_to("plan")
    members: Mapped[str] = mapped_column(Text)
    worth: Mapped[int]


class LinkRow(Row):
    """A link between two items of a plan, which may be of any kind."""

    __tablename__ = "link"

    plan_id: Mapped[str] = belongs_to("plan")
    from_kind: Mapped[str] = mapped_column(String(40))
    from_id: Mapped[str] = mapped_column(String(36), index=True)
    to_kind: Mapped[str] = mapped_column(String(40))
    to_id: Mapped[str] = mapped_column(String(36), index=True)
    meaning: Mapped[Meaning] = word_column(Meaning, Meaning.RELATES_TO)
