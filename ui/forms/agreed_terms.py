"""What differs between an item as it was agreed and as it is, in readable words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.items import AgreedItem
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.words import label_of, word

_PARTS = ("shares", "parts")
NO_UNIT = frozenset(("weight", "quantity", "delivered"))


@dataclass(frozen=True, slots=True, kw_only=True)
class TermChange:
    """One term with its words then and now."""

    label: str
    old: str
    new: str


def term_changes(
    kind: Kind,
    item: AgreedItem,
    parts: PlanParts,
    formats: Formats,
    *,
    unit: str = "",
    label: Callable[[Field], str] = label_of,
    choice: Callable[[StrEnum], str] = word,
) -> tuple[TermChange, ...]:
    """Return the terms that differ from what was agreed; none unless the item was changed.

    The unit is that of the item's own figures; label and choice are what a field and a choice of
    it are called on the page.
    """
    if item.agreement is not Agreement.CHANGED or item.agreed_terms is None:
        return ()
    tell = _Telling(parts=parts, formats=formats, unit=unit, label=label, choice=choice)
    told = (tell.term(kind, item, name, old) for name, old in item.agreed_terms.items())
    return tuple(each for each in told if each.old != each.new)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    parts: PlanParts
    formats: Formats
    unit: str
    label: Callable[[Field], str]
    choice: Callable[[StrEnum], str]

    def term(self, kind: Kind, item: AgreedItem, name: str, stored: Any) -> TermChange:
        """Return a term as it was agreed and as it is."""
        if name in _PARTS:
            return TermChange(
                label=QCoreApplication.translate("Terms", "Shares"),
                old=self._shares(stored),
                new=self._shares(_shares_now(item)),
            )
        rule = kind.by_name[name]
        return TermChange(
            label=self.label(rule),
            old=self._value(rule, _as_value(rule, stored)),
            new=self._value(rule, getattr(item, name)),
        )

    def _shares(self, stored: Any) -> str:
        given = stored if isinstance(stored, Mapping) else {}
        told = [
            f"{party.label} {self.formats.percent(Decimal(given[party.id]).normalize())}"
            for party in self.parts.parties
            if given.get(party.id) is not None
        ]
        return ", ".join(told) or QCoreApplication.translate("Terms", "nothing")

    def _value(self, rule: Field, value: Any) -> str:
        if value is None or value == "":
            return QCoreApplication.translate("Terms", "nothing")
        tell: Mapping[FieldType, Callable[[Any], str]] = {
            FieldType.NUMBER: self._number(rule),
            FieldType.PERCENT: self.formats.percent,
            FieldType.MONEY: self.formats.whole_money,
            FieldType.DATE: self.formats.day,
            FieldType.CHOICE: self.choice,
            FieldType.REFERENCE: self._name,
            FieldType.FLAG: _yes_or_no,
        }
        return tell.get(rule.holds, str)(value)

    def _number(self, rule: Field) -> Callable[[Any], str]:
        unit = "" if rule.name in NO_UNIT else self.unit
        return lambda value: self.formats.number(value, unit=unit)

    def _name(self, item_id: str) -> str:
        person = self.parts.person(item_id)
        party = self.parts.parties_by_id.get(item_id)
        found = person.name if person else party.name if party else ""
        return found or QCoreApplication.translate("Terms", "somebody who is gone")


def _yes_or_no(value: object) -> str:
    yes, no = (QCoreApplication.translate("Terms", text) for text in ("yes", "no"))
    return yes if value else no


def _as_value(rule: Field, stored: Any) -> Any:
    """Return a stored value of a field as the value it stands for."""
    if stored is None:
        return None
    if rule.holds in (FieldType.NUMBER, FieldType.PERCENT):
        return Decimal(stored)
    if rule.holds is FieldType.DATE:
        return date.fromisoformat(stored)
    if rule.holds is FieldType.CHOICE and rule.choices is not None:
        return rule.choices(stored)
    return bool(stored) if rule.holds is FieldType.FLAG else stored


def _shares_now(item: Any) -> dict[str, str | None]:
    each: tuple[Any, ...] = getattr(item, "shares", ()) or getattr(item, "parts", ())
    return {one.party_id: None if one.percent is None else str(one.percent) for one in each}
