"""The history: change sets with the images of the rows they changed, and the digests of plans.

These tables are written by the journal and the home screen's cache, never by a command.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from partnerdesk.domain.changes import ChangeState
from partnerdesk.domain.parties import Side
from partnerdesk.store.models.base import Base
from partnerdesk.store.models.types import Label, UtcMoment, Word


class ChangeSetRow(Base):
    """One command: one transaction, one undo step."""

    __tablename__ = "change_set"
    __table_args__ = ({"sqlite_autoincrement": True},)

    number: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=True)
    label: Mapped[str] = mapped_column(Label)
    command: Mapped[str] = mapped_column(String(60))
    at: Mapped[datetime] = mapped_column(UtcMoment)
    side: Mapped[Side] = mapped_column(Word(Side))
    by_both: Mapped[bool] = mapped_column(default=False)
    session_id: Mapped[str | None] = mapped_column(String(36))
    account_id: Mapped[str | None] = mapped_column(String(36), index=True)
    plan_id: Mapped[str | None] = mapped_column(String(36), index=True)
    merge_key: Mapped[str | None] = mapped_column(String(200))
    state: Mapped[ChangeState] = mapped_column(Word(ChangeState), default=ChangeState.APPLIED)


class ChangeRow(Base):
    """One row's image before and after a change set: JSON of the columns that changed."""

    __tablename__ = "change_row"
    __table_args__ = (Index("ix_change_row_set", "change_set", "id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    change_set: Mapped[int] = mapped_column(ForeignKey("change_set.number"))
    table_name: Mapped[str] = mapped_column(String(40))
    row_id: Mapped[str] = mapped_column(String(36), index=True)
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


class AccountDigestRow(Base):
    """What the home screen shows of an account, worked out from its newest plan.

    A cache: the unit of work deletes it when the account changes, the home screen makes it anew.
    """

    __tablename__ = "account_digest"

    account_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    facts: Mapped[str] = mapped_column(Text)
