"""What was changed since it was agreed: old and new stay side by side until both agree again."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.goals import Made, Ownership
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.reports.document import Cell, Column, Heading, Part, Table, TextCell
from partnerdesk.reports.sections.private import title_of
from partnerdesk.reports.telling import NOTHING_YET, Telling, joined
from partnerdesk.reports.words import FIELDS
from partnerdesk.wording import FIELD_BY_NAME, MADE_BY_NAME, OWNERSHIP_BY_NAME

_COLUMNS = (
    Column(title="Item", weight=150),
    Column(title="What", weight=93),
    Column(title="Agreed", weight=125),
    Column(title="Proposed now", weight=125),
)
_SHARES = ("shares", "parts")


def changes(telling: Telling) -> tuple[Part, ...]:
    """Return the terms that differ from what both sides agreed on."""
    rows = tuple(
        row
        for kind, item in _agreed_items(telling.plan)
        if item.agreement is Agreement.CHANGED and item.agreed_terms
        for row in _rows(telling, kind, item, item.agreed_terms)
    )
    if not rows:
        return ()
    return (
        Heading(text=telling.word(Agreement.CHANGED)),
        Table(columns=telling.headed(_COLUMNS), rows=rows),
    )


def _agreed_items(plan: PlanParts) -> Iterator[tuple[str, AgreedItem]]:
    yield from (("statement", each) for each in plan.statements)
    yield from (("shared_value", each) for each in plan.values)
    yield from (("goal", each) for each in plan.goals)
    yield from (("risk", each) for each in plan.risks)
    yield from (("commitment", each) for each in plan.commitments)
    yield from (("reward", each) for each in plan.rewards)
    yield from (("decision", each) for each in plan.decisions)


def _rows(
    telling: Telling, kind: str, item: AgreedItem, terms: Mapping[str, object]
) -> Iterator[tuple[Cell, ...]]:
    for name, stored in terms.items():
        if name in _SHARES:
            label, old, new = (
                telling.say("Shares"),
                _shares(telling, stored),
                _shares_now(telling, item),
            )
        elif name in KINDS[kind].by_name:
            rule = KINDS[kind].by_name[name]
            label = _label(telling, name, rule)
            old = _told(telling, rule, _as_value(rule, stored))
            new = _told(telling, rule, getattr(item, name))
        else:
            continue
        if old != new:
            title = TextCell(text=title_of(telling, item), is_strong=True)
            yield title, TextCell(text=label), TextCell(text=old), TextCell(text=new)


def _label(telling: Telling, name: str, rule: Field) -> str:
    if name in FIELD_BY_NAME:
        return telling.named(FIELD_BY_NAME[name])
    return telling.words.told(FIELDS, rule.label)


def _as_value(rule: Field, stored: Any) -> Any:
    """The value that a stored one stands for; values pass as they are."""
    if not isinstance(stored, str):
        return stored
    if rule.holds in (FieldType.NUMBER, FieldType.PERCENT):
        return Decimal(stored)
    if rule.holds is FieldType.DATE:
        return date.fromisoformat(stored)
    return rule.choices(stored) if rule.choices else stored


def _told(telling: Telling, rule: Field, value: Any) -> str:
    if value is None or value == "":
        return NOTHING_YET
    tell: Mapping[FieldType, Callable[[Any], str]] = {
        FieldType.NUMBER: telling.formats.number,
        FieldType.PERCENT: telling.formats.percent,
        FieldType.MONEY: telling.formats.whole_money,
        FieldType.DATE: telling.formats.day,
        FieldType.CHOICE: lambda choice: _word(telling, choice),
        FieldType.REFERENCE: lambda key: _name(telling, key),
        FieldType.FLAG: lambda flag: telling.say("yes") if flag else telling.say("no"),
    }
    return tell.get(rule.holds, str)(value)


def _word(telling: Telling, choice: StrEnum) -> str:
    by_name = {Ownership: OWNERSHIP_BY_NAME, Made: MADE_BY_NAME}.get(type(choice))
    return telling.named(by_name[choice.value]) if by_name else telling.word(choice)


def _name(telling: Telling, key: str) -> str:
    party = telling.plan.parties_by_id.get(key)
    return telling.name_of(key) or (party.name if party else NOTHING_YET)


def _shares(telling: Telling, stored: object) -> str:
    given = stored if isinstance(stored, Mapping) else {}
    told = (
        joined(party.label, telling.formats.percent(Decimal(str(given[party.id]))), by=" ")
        for party in telling.plan.parties
        if given.get(party.id) is not None
    )
    return joined(*told) or NOTHING_YET


def _shares_now(telling: Telling, item: Any) -> str:
    parts = getattr(item, "shares", ()) or getattr(item, "parts", ())
    return _shares(telling, {each.party_id: each.percent for each in parts})
