"""Values of fields as text, and typed text as values, for each type of field."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from partnerdesk.one_line.days import day_meant

_TIME = re.compile(r"[,\s]*(\d{1,2})[:.h](\d{2})\s*([ap])?\.?m?\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversion:
    """`show` writes a value, `parse` reads a typed text; it raises FieldError."""

    show: Callable[[Any], str]
    parse: Callable[[str], Any]


def conversion_for(
    rule: Field, formats: Formats, *, unit: str = "", today: date | None = None
) -> Conversion:
    """Return how a field is written and read. `unit` follows numbers, and may be typed or not.

    Where today is known, days may be named: tomorrow, Friday, next Friday, 24 Nov.
    """
    kind = rule.holds
    if kind in (FieldType.TEXT, FieldType.LONG_TEXT):
        # only blanks are nothing: they would head an empty part on paper
        return Conversion(
            show=lambda value: value or "", parse=lambda text: text if text.strip() else ""
        )
    show: Callable[[Any], str]
    parse: Callable[[str], Any]
    if kind is FieldType.MONEY:
        show, parse = formats.whole_money, lambda text: formats.parse_money(text, rule.name)
    elif kind is FieldType.PERCENT:
        show, parse = formats.percent, lambda text: formats.parse_percent(text, rule.name)
    elif kind is FieldType.DATE:
        show, parse = formats.day, lambda text: _day(text, rule, formats, today)
    elif kind is FieldType.MOMENT:
        show, parse = formats.moment, lambda text: _moment(text, rule, formats, today)
    elif kind is FieldType.COUNT:
        show, parse = formats.number, lambda text: _count(text, rule, formats)
    else:
        show = lambda value: formats.number(value, unit=unit)  # noqa: E731
        parse = lambda text: formats.parse_number(_without(text, unit), rule.name)  # noqa: E731
    return Conversion(show=_or_empty(show), parse=_or_none(parse))


def _or_empty(show: Callable[[Any], str]) -> Callable[[Any], str]:
    return lambda value: "" if value is None else show(value)


def _or_none(parse: Callable[[str], Any]) -> Callable[[str], Any]:
    return lambda text: parse(text) if text.strip() else None


def _without(text: str, unit: str) -> str:
    bare = text.strip()
    if unit and bare.casefold().endswith(unit.casefold()):
        return bare[: -len(unit)].strip()
    return bare


def _count(text: str, rule: Field, formats: Formats) -> int:
    value = formats.parse_number(text, rule.name)
    if value != value.to_integral():
        raise FieldError(rule.name, "not_a_number", example=formats.number(12))
    return int(value)


def _day(text: str, rule: Field, formats: Formats, today: date | None = None) -> date:
    """A weekday before the date is passed over: "Thu 30 Sep 2027" reads as it is written."""
    try:
        return formats.parse_date(text, rule.name)
    except FieldError:
        meant = None if today is None else day_meant(text, formats, today)
        if meant is not None:
            return meant
        first, _, rest = text.strip().partition(" ")
        if not rest or first[:1].isdigit():
            raise
        return formats.parse_date(rest, rule.name)


def _moment(text: str, rule: Field, formats: Formats, today: date | None = None) -> datetime:
    """A day with a time, such as "24 Nov 2026, 14:30", as a moment in UTC."""
    found = _TIME.search(text.strip())
    example = formats.moment(datetime(2027, 9, 30, 12, 30, tzinfo=UTC))
    if found is None:
        raise FieldError(rule.name, "not_a_date", example=example)
    try:
        day = _day(text.strip()[: found.start()], rule, formats, today)
    except FieldError:
        raise FieldError(rule.name, "not_a_date", example=example) from None
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        clock = time(hour, minute)
    except ValueError:
        raise FieldError(rule.name, "not_a_date", example=example) from None
    local = datetime.combine(day, clock, tzinfo=formats.zone)
    return local.astimezone(UTC)
