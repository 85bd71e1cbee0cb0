"""What two states of a plan differ in: items added, removed and changed, section by section.

Both are joint plans, so nothing private can show. Values stay values: the caller words them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.joint_plan import JointPlan
from partnerdesk.domain.kinds import Field, FieldType, Kind, choice, percent
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.soundness import items_of

_AGREEMENT = "agreement"
_IN_UNIT = ("baseline", "target")  # figures of a goal
_SHARES: Mapping[str, str] = MappingProxyType({"risk": "shares", "reward": "parts"})


class Difference(StrEnum):
    """What became of an item."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDifference:
    """One field then and now; `about` names the party of a share. References are names.

    The unit is the one that the values of a goal are in.
    """

    rule: Field
    old: object
    new: object
    about: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDifference:
    """One item that differs."""

    kind: str
    item_id: str
    title: str | StrEnum
    what: Difference
    fields: tuple[FieldDifference, ...] = ()


def differences(old: JointPlan, new: JointPlan) -> tuple[ItemDifference, ...]:
    """Return what differs, in the order of the plan's sections."""
    return (*_head(old, new), *_items(old, new))


def _head(old: JointPlan, new: JointPlan) -> Iterator[ItemDifference]:
    kind = KINDS["plan"]
    fields = tuple(
        FieldDifference(rule=rule, old=getattr(old.head, name), new=getattr(new.head, name))
        for name, rule in kind.by_name.items()
        if hasattr(old.head, name) and getattr(old.head, name) != getattr(new.head, name)
    )
    if fields:
        yield ItemDifference(
            kind=kind.name,
            item_id=new.head.id,
            title=new.head.title,
            what=Difference.CHANGED,
            fields=fields,
        )


def _items(old: JointPlan, new: JointPlan) -> Iterator[ItemDifference]:
    before = {item.id: (kind, item) for _path, kind, item in items_of(old)}
    after = {item.id: (kind, item) for _path, kind, item in items_of(new)}
    for _path, kind, item in items_of(new):
        if item.id not in before:
            yield _whole(kind, item, Difference.ADDED)
            continue
        fields = tuple(_fields(old, new, kind, before[item.id][1], item))
        if fields:
            yield ItemDifference(
                kind=kind.name,
                item_id=item.id,
                title=title_in(kind, item),
                what=Difference.CHANGED,
                fields=fields,
            )
    for item_id, (kind, item) in before.items():
        if item_id not in after:
            yield _whole(kind, item, Difference.REMOVED)


def _whole(kind: Kind, item: Any, what: Difference) -> ItemDifference:
    return ItemDifference(kind=kind.name, item_id=item.id, title=title_in(kind, item), what=what)


def title_in(kind: Kind, item: Any) -> str | StrEnum:
    """Return what an item is called; a choice where its title is one, such as a topic."""
    held = getattr(item, kind.title, "")
    return held if isinstance(held, StrEnum) else str(held or "")


def _fields(
    old: JointPlan, new: JointPlan, kind: Kind, was: Any, now: Any
) -> Iterator[FieldDifference]:
    for rule in kind.fields:
        if not hasattr(now, rule.name) or getattr(was, rule.name) == getattr(now, rule.name):
            continue
        yield FieldDifference(
            rule=rule,
            old=_value(old, rule, getattr(was, rule.name)),
            new=_value(new, rule, getattr(now, rule.name)),
            unit=now.unit if rule.name in _IN_UNIT else "",
        )
    if isinstance(now, AgreedItem) and was.agreement is not now.agreement:
        rule = choice(_AGREEMENT, "Agreement", type(now.agreement))
        yield FieldDifference(rule=rule, old=was.agreement, new=now.agreement)
    yield from _shares(new, kind, was, now)
    yield from _measured(was, now)


def _shares(plan: JointPlan, kind: Kind, was: Any, now: Any) -> Iterator[FieldDifference]:
    name = _SHARES.get(kind.name)
    if name is None:
        return
    before, after = (
        {each.party_id: each.percent for each in getattr(item, name)} for item in (was, now)
    )
    for party in plan.parties:
        old, new = before.get(party.id), after.get(party.id)
        if old != new:
            rule = percent("percent", "Share")
            yield FieldDifference(rule=rule, old=old, new=new, about=party.label)


def _measured(was: Any, now: Any) -> Iterator[FieldDifference]:
    old, new = _latest(was), _latest(now)
    if old != new:
        rule = Field(name="current", label="Latest measurement", holds=FieldType.NUMBER)
        yield FieldDifference(rule=rule, old=old, new=new, unit=now.unit)


def _latest(item: Any) -> Decimal | None:
    latest = getattr(item, "latest", None)
    return None if latest is None else latest.value


def _value(plan: PlanParts, rule: Field, value: object) -> object:
    if rule.holds is not FieldType.REFERENCE or value is None:
        return value
    named = plan.people_by_id.get(str(value)) or plan.parties_by_id.get(str(value))
    return "" if named is None else named.name
