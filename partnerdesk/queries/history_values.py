"""The history as values: who changed what from what to what, ready to be worded by the caller."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.changes import Stored
from partnerdesk.domain.kinds import Field, FieldType, choice, count, flag, money, percent, text
from partnerdesk.domain.parties import Side
from partnerdesk.domain.rewards import GROUP_WORTH, TERM_FIELDS
from partnerdesk.domain.visibility import Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Another item by its name, empty where the name is no longer known."""

    id: str
    name: str


FieldValue = str | bool | int | Decimal | date | datetime | StrEnum | Named | None


class Happened(StrEnum):
    """What happened to an item."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field before and after; amounts are in smallest units of the plan's currency.

    `about` names whose part it is (the party of a share, the parties of a group, the person of a
    place in the circle). `unit` is that of an amount that has one.
    `can_be_restored`: the item is there and holds something else than the earlier value now;
    `table` and `row_id` say where it lies.
    """

    name: str
    label: str
    holds: FieldType
    old: FieldValue
    new: FieldValue
    about: str = ""
    unit: str = ""
    is_private: bool = False
    can_be_restored: bool = False
    table: str = ""
    row_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemChange:
    """What one entry did to one item; the title may be a choice, such as a topic.

    `can_be_brought_back`: it was deleted, and is not there again.
    """

    kind: str
    item_id: str
    title: str | StrEnum
    happened: Happened
    fields: tuple[FieldChange, ...] = ()
    can_be_brought_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change set. The moment is in UTC; what was undone stands no longer."""

    number: int
    label: str
    at: datetime
    side: Side
    session_id: str | None
    is_undone: bool
    items: tuple[ItemChange, ...]
    by_both: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A table whose rows belong to an item: the columns of its owner and of whose part it is."""

    owner: str
    owner_column: str
    about_column: str = ""
    about_kind: str = ""
    rules: tuple[Field, ...] = ()


def _fields_of(kind: str, *names: str) -> tuple[Field, ...]:
    return tuple(KINDS[kind].by_name[name] for name in names)


def _member(label: str) -> Field:
    return Field(name="person_id", label=label, holds=FieldType.REFERENCE, refers_to="person")


LINKED = Field(name="to_id", label="Linked with", holds=FieldType.REFERENCE)

PARTS = MappingProxyType(
    {
        "risk_share": Part(
            owner="risk",
            owner_column="risk_id",
            about_column="party_id",
            about_kind="party",
            rules=(percent("percent", "Share"),),
        ),
        "reward_part": Part(
            owner="reward",
            owner_column="reward_id",
            about_column="party_id",
            about_kind="party",
            rules=(
                percent("percent", "Share"),
                count("worth", "Worth", 1, 5),
                flag("is_needed", "Takes part"),
                money("stand_alone", "Without the plan"),
                money("paid", "Paid so far"),
            ),
        ),
        "plan_party": Part(
            owner="plan",
            owner_column="plan_id",
            about_column="party_id",
            about_kind="party",
            rules=tuple(TERM_FIELDS.values()),
        ),
        "group_worth": Part(
            owner="plan",
            owner_column="plan_id",
            about_column="members",
            about_kind="party",
            rules=(GROUP_WORTH,),
        ),
        "placement": Part(
            owner="circle_drawing",
            owner_column="circle_drawing_id",
            about_column="person_id",
            about_kind="person",
            rules=(KINDS["placement"].by_name["ring"],),
        ),
        "touchpoint_person": Part(
            owner="touchpoint", owner_column="touchpoint_id", rules=(_member("Takes part"),)
        ),
        "inclusion_person": Part(
            owner="inclusion", owner_column="inclusion_id", rules=(_member("Took part"),)
        ),
        "measurement": Part(
            owner="goal", owner_column="goal_id", rules=_fields_of("measurement", "value", "note")
        ),
        "agenda_topic": Part(
            owner="touchpoint",
            owner_column="touchpoint_id",
            rules=(text("title", "Topic"), count("minutes", "Minutes", 0, 10_000)),
        ),
        "check_answer": Part(
            owner="check",
            owner_column="check_id",
            rules=(count("level", "Answer", 0, 100), text("evidence", "Evidence")),
        ),
        "link": Part(owner="", owner_column="from_id", rules=(LINKED,)),
    }
)

# Parts that come and go as one: the field that stands for the whole row.
WHOLE = MappingProxyType(
    {
        "risk_share": "percent",
        "reward_part": "percent",
        "group_worth": "worth",
        "placement": "ring",
        "touchpoint_person": "person_id",
        "inclusion_person": "person_id",
    }
)

STANDING = (
    choice("visibility", "Seen by", Visibility),
    choice("agreement", "Agreement", Agreement),
)


_READ: Mapping[FieldType, Callable[[str], FieldValue]] = MappingProxyType(
    {
        FieldType.PERCENT: Decimal,
        FieldType.NUMBER: Decimal,
        FieldType.DATE: date.fromisoformat,
        FieldType.MOMENT: datetime.fromisoformat,
        FieldType.FLAG: lambda stored: stored not in ("0", "False"),
        FieldType.MONEY: int,
        FieldType.COUNT: int,
    }
)


def value_of(rule: Field, stored: Stored, names: Mapping[str, str]) -> FieldValue:
    """Return a stored value as the domain has it; `names` gives what ids are called."""
    if stored is None:
        return None
    if rule.holds is FieldType.REFERENCE:
        return Named(id=str(stored), name=names.get(str(stored), ""))
    if rule.holds is FieldType.CHOICE and rule.choices is not None:
        return rule.choices(str(stored))
    read = _READ.get(rule.holds)
    return read(str(stored)) if read is not None else str(stored)
