"""The terms that were agreed last, as a file brings them: each as its field would be stored."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation

from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Field, FieldType, Kind, percent
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.soundness import Flaw, items_of
from partnerdesk.domain.validation import Problem, problem_with

_ODD = object()
_SHARE = percent("percent", "Share")


def flaws_in_terms(plan: PlanParts) -> Iterator[Flaw]:
    """Return the terms that could not have been stored by an agreement."""
    for path, kind, item in items_of(plan):
        terms = item.agreed_terms if isinstance(item, AgreedItem) else None
        for name, stored in (terms or {}).items():
            if not _may_stand(plan, kind, name, stored):
                where = (*path, "agreed_terms", name)
                yield Flaw(path=where, problem=Problem(field=name, code="odd_term"))


def _may_stand(plan: PlanParts, kind: Kind, name: str, stored: object) -> bool:
    rule = kind.by_name.get(name)
    if rule is None:
        return isinstance(stored, Mapping) and all(
            party in plan.parties_by_id and _may_be_share(part) for party, part in stored.items()
        )
    if stored is None or stored == "":
        return True
    if rule.holds is FieldType.REFERENCE:
        return isinstance(stored, str) and (
            stored in plan.people_by_id or stored in plan.parties_by_id
        )
    value = _value(rule, stored)
    return value is not _ODD and problem_with(rule, value) is None


def _may_be_share(stored: object) -> bool:
    if stored is None:
        return True
    part = _decimal(stored)
    return isinstance(part, Decimal) and problem_with(_SHARE, part) is None


def _value(rule: Field, stored: object) -> object:
    if rule.holds in (FieldType.NUMBER, FieldType.PERCENT):
        return _decimal(stored)
    if rule.holds is FieldType.FLAG:
        return bool(stored) if stored in (0, 1) else _ODD
    if rule.holds is FieldType.DATE:
        return _day(stored)
    if rule.choices is not None:
        return rule.choices(str(stored)) if stored in list(rule.choices) else _ODD
    return stored


def _decimal(stored: object) -> object:
    try:
        return Decimal(stored) if isinstance(stored, str) else _ODD
    except InvalidOperation:
        return _ODD


def _day(stored: object) -> object:
    try:
        return date.fromisoformat(stored) if isinstance(stored, str) else _ODD
    except ValueError:
        return _ODD
