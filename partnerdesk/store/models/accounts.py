"""Accounts, parties, people and circle drawings."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Date, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.domain.accounts import AccountKind
from partnerdesk.domain.circle import Ring
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PlanRole
from partnerdesk.store.models.base import (
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
from partnerdesk.store.models.types import ExactDecimal


class AccountRow(Ordered, Dated, Row):
    """A customer. All but name and kind is ours only."""

    __tablename__ = "account"

    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[AccountKind] = word_column(AccountKind, AccountKind.EXTERNAL)
    type: Mapped[str] = text_column()
    industry: Mapped[str] = text_column()
    website: Mapped[str] = text_column()
    phone: Mapped[str] = text_column()
    address: Mapped[str] = text_column()
    employees: Mapped[int | None]
    annual_revenue: Mapped[int | None]
    parent_id: Mapped[str | None] = refers_to("account")
    tier: Mapped[str] = text_column()
    description: Mapped[str] = text_column()
    source_system: Mapped[str] = text_column()
    external_id: Mapped[str] = text_column()
    archived_on: Mapped[date | None] = mapped_column(Date)
    private_notes: Mapped[str] = text_column()


class PartyRow(Ordered, Dated, Row):
    """A party of an account: us, them or a third one."""

    __tablename__ = "party"

    account_id: Mapped[str] = belongs_to("account")
    side: Mapped[Side] = word_column(Side)
    name: Mapped[str] = mapped_column(Text)
    short_name: Mapped[str] = text_column()


class PartyLogoRow(Row):
    """The logo of a party: a picture file in base 64."""

    __tablename__ = "party_logo"

    party_id: Mapped[str] = belongs_to("party")
    data: Mapped[str] = mapped_column(Text)


class PersonRow(Seen, Row):
    """A person, a team or a placeholder role of one party."""

    __tablename__ = "person"

    account_id: Mapped[str] = belongs_to("account")
    party_id: Mapped[str] = belongs_to("party")
    name: Mapped[str] = mapped_column(Text)
    is_placeholder: Mapped[bool] = mapped_column(default=False)
    is_team: Mapped[bool] = mapped_column(default=False)
    title: Mapped[str] = text_column()
    email: Mapped[str] = text_column()
    phone: Mapped[str] = text_column()
    mobile: Mapped[str] = text_column()
    reports_to_id: Mapped[str | None] = refers_to("person")
    plan_role: Mapped[PlanRole | None] = optional_word(PlanRole)
    cares_about: Mapped[str] = text_column()
    counterpart_id: Mapped[str | None] = refers_to("person")
    last_contact: Mapped[date | None] = mapped_column(Date)
    private_attitude: Mapped[int | None] = mapped_column(Integer)
    private_influence: Mapped[int | None] = mapped_column(Integer)


class CircleDrawingRow(Seen, Row):
    """One dated drawing of the circle by one party."""

    __tablename__ = "circle_drawing"

    account_id: Mapped[str] = belongs_to("account")
    title: Mapped[str] = text_column()
    drawn_on: Mapped[date] = mapped_column(Date)
    drawn_by_id: Mapped[str | None] = refers_to("party")


class PlacementRow(Ordered, Row):
    """Where a person stands in a drawing; across and down lie between -1 and 1."""

    __tablename__ = "placement"

    circle_drawing_id: Mapped[str] = belongs_to("circle_drawing")
    person_id: Mapped[str] = belongs_to("person")
    ring: Mapped[Ring] = word_column(Ring)
    x: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    y: Mapped[Decimal | None] = mapped_column(ExactDecimal)


class PlanPartyRow(Ordered, Row):
    """A party that takes part in a plan; its cap is in smallest units of the plan's currency."""

    __tablename__ = "plan_party"

    plan_id: Mapped[str] = belongs_to("plan")
    party_id: Mapped[str] = belongs_to("party")
    weight: Mapped[Decimal | None] = mapped_column(ExactDecimal)
    gain_cap: Mapped[int | None]
