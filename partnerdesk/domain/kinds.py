"""What a kind of thing is: its name, its fields, and the rules of each field, as data.

Forms, validation, history, the plan file and the store's checks are all made from these.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum, StrEnum, auto
from types import MappingProxyType


class FieldType(Enum):
    """How a field's value is held, checked and shown."""

    TEXT = auto()  # one line
    LONG_TEXT = auto()
    MONEY = auto()  # whole number of the currency's smallest unit
    PERCENT = auto()  # Decimal from 0 to 100
    NUMBER = auto()  # Decimal
    COUNT = auto()  # whole number
    DATE = auto()
    MOMENT = auto()  # aware datetime in UTC
    CHOICE = auto()
    REFERENCE = auto()  # the id of another item
    FLAG = auto()


LONGEST = {FieldType.TEXT: 300, FieldType.LONG_TEXT: 20_000}


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a kind.

    A term is part of what both sides agree on: changing it reopens an agreement. A private field
    never leaves the rep's eyes. `not_before` names a date field that this one may not precede.
    `problem` returns the code of what is wrong with a text of a form of its own, else nothing.
    """

    name: str
    label: str
    holds: FieldType = FieldType.TEXT
    is_term: bool = False
    is_private: bool = False
    is_required: bool = False
    choices: type[StrEnum] | None = None
    refers_to: str | None = None
    least: Decimal | None = None
    most: Decimal | None = None
    not_before: str | None = None
    not_below: str | None = None
    problem: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of thing a workspace holds. `parent` is the kind it belongs to."""

    name: str
    label: str
    plural: str
    parent: str | None
    fields: tuple[Field, ...]
    title: str = "title"
    is_agreed_on: bool = False
    by_name: Mapping[str, Field] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Index the fields by name."""
        named = MappingProxyType({each.name: each for each in self.fields})
        object.__setattr__(self, "by_name", named)

    @property
    def terms(self) -> tuple[str, ...]:
        """Return the names of the fields that both sides agree on."""
        return tuple(each.name for each in self.fields if each.is_term)


def text(name: str, label: str, *, is_term: bool = False) -> Field:
    """Return a field for one line of text."""
    return Field(name=name, label=label, holds=FieldType.TEXT, is_term=is_term)


def long_text(name: str, label: str, *, is_term: bool = False) -> Field:
    """Return a field for text of several lines."""
    return Field(name=name, label=label, holds=FieldType.LONG_TEXT, is_term=is_term)


def title(label: str) -> Field:
    """Return the one field that must be filled in."""
    return Field(name="title", label=label, is_term=True, is_required=True)


def money(name: str, label: str, *, is_term: bool = False, not_below: str | None = None) -> Field:
    """Return a field for an amount that is never negative."""
    return Field(
        name=name,
        label=label,
        holds=FieldType.MONEY,
        is_term=is_term,
        least=Decimal(0),
        not_below=not_below,
    )


def percent(name: str, label: str, *, is_term: bool = False) -> Field:
    """Return a field for a percentage from 0 to 100."""
    return Field(
        name=name,
        label=label,
        holds=FieldType.PERCENT,
        is_term=is_term,
        least=Decimal(0),
        most=Decimal(100),
    )


def number(name: str, label: str, *, is_term: bool = False, least: int | None = None) -> Field:
    """Return a field for an exact number."""
    return Field(
        name=name,
        label=label,
        holds=FieldType.NUMBER,
        is_term=is_term,
        least=None if least is None else Decimal(least),
    )


def count(name: str, label: str, least: int, most: int, *, is_private: bool = False) -> Field:
    """Return a field for a whole number within bounds."""
    return Field(
        name=name,
        label=label,
        holds=FieldType.COUNT,
        least=Decimal(least),
        most=Decimal(most),
        is_private=is_private,
    )


def day(name: str, label: str, *, is_term: bool = False, not_before: str | None = None) -> Field:
    """Return a field for a date."""
    return Field(
        name=name, label=label, holds=FieldType.DATE, is_term=is_term, not_before=not_before
    )


def moment(name: str, label: str) -> Field:
    """Return a field for a moment in UTC."""
    return Field(name=name, label=label, holds=FieldType.MOMENT)


def choice(name: str, label: str, choices: type[StrEnum], *, is_term: bool = False) -> Field:
    """Return a field that takes one of a few words."""
    return Field(name=name, label=label, holds=FieldType.CHOICE, choices=choices, is_term=is_term)


def reference(name: str, label: str, refers_to: str, *, is_term: bool = False) -> Field:
    """Return a field that names another item by its id."""
    return Field(
        name=name, label=label, holds=FieldType.REFERENCE, refers_to=refers_to, is_term=is_term
    )


def flag(name: str, label: str, *, is_term: bool = False) -> Field:
    """Return a field that is true or false."""
    return Field(name=name, label=label, holds=FieldType.FLAG, is_term=is_term)


PRIVATE_NOTES = Field(
    name="private_notes", label="Private note", holds=FieldType.LONG_TEXT, is_private=True
)
