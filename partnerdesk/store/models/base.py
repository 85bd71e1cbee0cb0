"""What the tables have in common: names of constraints, ids, order, visibility, agreement.

Foreign keys say what deleting the other row does. The unit of work does it row by row, so that
the journal sees every row; the database itself only refuses what would dangle.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar, cast

from sqlalchemy import BigInteger, Date, ForeignKey, MetaData, String, Table, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.visibility import Visibility
from partnerdesk.store.models.types import JsonText, UtcMoment, Word

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}

GOES_WITH = {"on_delete": "delete"}
STAYS_WITHOUT = {"on_delete": "clear"}


class Base(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {int: BigInteger}


class Row(Base):
    """A table whose rows are journalled: found by an id of ours."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(String(36), primary_key=True)


def table_of(model: type[Base]) -> Table:
    """Return the table of a model, for statements that go past the ORM."""
    return cast("Table", model.__table__)


def text_column() -> Mapped[str]:
    """Return a text that is empty where nothing was entered."""
    return mapped_column(Text, default="")


def word_column(words: type[StrEnum], default: StrEnum | None = None) -> Mapped[Any]:
    """Return a column for a word that is always there."""
    return mapped_column(Word(words), default=default)


def optional_word(words: type[StrEnum]) -> Mapped[Any]:
    """Return a column for a word that may be missing."""
    return mapped_column(Word(words), nullable=True)


def belongs_to(table: str) -> Mapped[Any]:
    """Return a reference to the row that this one is part of and goes with."""
    return mapped_column(ForeignKey(f"{table}.id"), index=True, info=GOES_WITH)


def refers_to(table: str) -> Mapped[Any]:
    """Return a reference that is emptied when the other row goes."""
    return mapped_column(ForeignKey(f"{table}.id"), index=True, nullable=True, info=STAYS_WITHOUT)


class Ordered:
    """Rows with a place in their list."""

    position: Mapped[int] = mapped_column(default=0)


class Dated:
    """Rows that know when they were made and changed, in UTC."""

    created_at: Mapped[datetime] = mapped_column(UtcMoment)
    changed_at: Mapped[datetime] = mapped_column(UtcMoment)


class Seen(Ordered, Dated):
    """Items that are ours only or shared, with a private note."""

    visibility: Mapped[Visibility] = mapped_column(Word(Visibility), default=Visibility.OURS_ONLY)
    private_notes: Mapped[str] = mapped_column(Text, default="")


class AgreedOn(Seen):
    """Items both sides can agree on."""

    agreement: Mapped[Agreement] = mapped_column(Word(Agreement), default=Agreement.PROPOSED_BY_US)
    agreed_on: Mapped[date | None] = mapped_column(Date)
    us_agree: Mapped[bool] = mapped_column(default=True)
    them_agree: Mapped[bool] = mapped_column(default=False)
    agreed_terms: Mapped[dict[str, object] | None] = mapped_column(JsonText)
