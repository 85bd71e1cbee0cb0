"""Reads a line typed in a hurry. What is not understood stays part of the title."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from partnerdesk.domain.parties import Party, Side
from partnerdesk.domain.people import Person
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from partnerdesk.one_line.days import without_day
from partnerdesk.one_line.people import Who, who_is_meant

# What may stand behind a slash at the beginning.
KINDS_BY_LETTER: Mapping[str, str] = MappingProxyType(
    {
        "g": "goal",
        "r": "risk",
        "c": "commitment",
        "w": "reward",
        "a": "action",
        "d": "decision",
        "i": "issue",
        "h": "highlight",
    }
)
_DUE = MappingProxyType(
    {
        "goal": "target_on",
        "risk": "mitigation_due",
        "commitment": "ends_on",
        "reward": "due_on",
        "action": "due_on",
        "decision": "decided_on",
        "issue": "asked_on",
        "highlight": "happened_on",
    }
)
_PERSON = MappingProxyType(
    {
        "risk": "mitigation_owner_id",
        "commitment": "person_id",
        "action": "owner_id",
        "issue": "asked_by_id",
        "highlight": "credited_to_id",
    }
)
_OWNER_OF_GOAL = MappingProxyType({Side.US: "owner_us_id", Side.THEM: "owner_them_id"})
_PARTY = ("commitment", "action")
_AMOUNT = MappingProxyType(
    {"risk": "impact_likely", "commitment": "value_per_unit", "reward": "value_likely"}
)
_PERCENT = MappingProxyType({"risk": "probability", "reward": "probability"})
_COMMAND = re.compile(r"/(\w+)(?:\s+|$)")
_PERCENT_TYPED = re.compile(r"(?:^|(?<=\s))(\d{1,3}(?:[.,]\d+)?)\s?%(?=\s|[,;.]|$)")
_GAP = re.compile(r"(?<=\d)[\s'’](?=\d{3}(?!\d))")
_FIGURE = r"\d[\d.,'’\u00a0\u202f]*(?:\s?\d{3})*\s?(?:k|m|bn)?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a line says: the kind, the title, the fields it fills, and who was meant."""

    kind: str
    title: str
    values: Mapping[str, Any] = field(default_factory=dict)
    person: Person | None = None
    party: Party | None = None
    day: date | None = None
    amount: int | None = None
    percent: Decimal | None = None


def understand(
    text: str, parts: PlanParts, formats: Formats, today: date, *, kind: str
) -> Understood:
    """Return what a line says. `kind` is meant unless the line begins with another, as in "/r"."""
    kind, typed = _kind_of(" ".join(text.split()), kind)
    who = who_is_meant(typed, parts, formats.locale) if _names_people(kind) else Who(rest=typed)
    rest, day = without_day(who.rest, formats, today)
    rest, percent = _without_percent(rest, formats) if kind in _PERCENT else (rest, None)
    rest, amount = _without_amount(rest, formats) if kind in _AMOUNT else (rest, None)
    title = _as_title(rest) or _as_title(who.rest) or _as_title(typed)
    return Understood(
        kind=kind,
        title=title,
        values=_values(kind, who, {"title": title, "day": day, "%": percent, "amount": amount}),
        person=who.person,
        party=who.party,
        day=day,
        amount=amount,
        percent=percent,
    )


def _kind_of(text: str, usual: str) -> tuple[str, str]:
    found = _COMMAND.match(text)
    if found is None:
        return usual, text
    word = found[1].casefold()
    names = (name for name in KINDS_BY_LETTER.values() if len(word) > 1 and name.startswith(word))
    kind = KINDS_BY_LETTER.get(word) or next(names, None)
    return (kind, text[found.end() :]) if kind else (usual, text)


def _names_people(kind: str) -> bool:
    return kind in _PERSON or kind in _PARTY or kind == "goal"


def _values(kind: str, who: Who, read: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str | None, Any] = {
        "title": read["title"],
        _DUE.get(kind): read["day"],
        _PERCENT.get(kind): read["%"],
        _AMOUNT.get(kind): read["amount"],
        _person_field(kind, who): who.person.id if who.person else None,
        "party_id" if kind in _PARTY else None: who.party.id if who.party else None,
    }
    return {name: value for name, value in found.items() if name and value is not None}


def _person_field(kind: str, who: Who) -> str | None:
    if kind == "goal" and who.party is not None:
        return _OWNER_OF_GOAL.get(who.party.side)
    is_own = who.party is not None and who.party.side is Side.US
    if kind == "highlight" and is_own:
        return None  # the credit is the partner's
    return _PERSON.get(kind)


def _without_percent(text: str, formats: Formats) -> tuple[str, Decimal | None]:
    found = _PERCENT_TYPED.search(text)
    if found is None:
        return text, None
    try:
        percent = formats.parse_percent(found[1])
    except FieldError:
        return text, None
    return _cut(text, found), percent


def _without_amount(text: str, formats: Formats) -> tuple[str, int | None]:
    """Part a line from an amount: with its currency, or with k, m or bn behind the figure."""
    mark = re.escape(formats.currency)
    patterns = (
        rf"\b{mark}\s?({_FIGURE})(?=\s|[,;.]|$)",
        rf"(?:^|(?<=\s))({_FIGURE})\s?{mark}\b",
        r"[€$£]\s?(" + _FIGURE + r")(?=\s|[,;.]|$)",
        r"(?:^|(?<=\s))(\d[\d.,'’]*\s?(?:k|m|bn))(?=\s|[,;.]|$)",
    )
    for pattern in patterns:
        found = re.search(pattern, text, re.IGNORECASE)
        if found is None:
            continue
        try:
            return _cut(text, found), formats.parse_money(_GAP.sub("", found[1].strip()))
        except FieldError:
            continue
    return text, None


def _cut(text: str, found: re.Match[str]) -> str:
    before, after = text[: found.start()].rstrip(" ,;"), text[found.end() :].lstrip(" ,;")
    return f"{before} {after}".strip()


def _as_title(text: str) -> str:
    bare = text.strip(" ,;")
    return bare[:1].upper() + bare[1:]
