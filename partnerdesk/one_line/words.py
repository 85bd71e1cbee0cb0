"""The few words that mean something in a line, by language; others stay part of the title."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from partnerdesk.domain.parties import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words in small letters. `before_day` stand before a day, `unit_days` count days ahead.

    `next_week` before a weekday means that day of the week that begins next.
    """

    before_day: tuple[str, ...]
    next_week: tuple[str, ...]
    days: Mapping[str, int]
    ahead: tuple[str, ...]
    unit_days: Mapping[str, int]
    sides: Mapping[str, Side]


_ENGLISH = Words(
    before_day=("by", "until", "till", "due", "on", "before"),
    next_week=("next",),
    days=MappingProxyType({"today": 0, "tomorrow": 1, "next week": 7}),
    ahead=("in",),
    unit_days=MappingProxyType(
        {"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30}
    ),
    sides=MappingProxyType({"we": Side.US, "us": Side.US, "they": Side.THEM, "them": Side.THEM}),
)
_GERMAN = Words(
    before_day=("bis zum", "bis", "am", "fällig", "vor dem"),
    next_week=("nächste", "nächsten", "nächster"),
    days=MappingProxyType({"heute": 0, "morgen": 1, "übermorgen": 2, "nächste woche": 7}),
    ahead=("in",),
    unit_days=MappingProxyType(
        {"tag": 1, "tagen": 1, "woche": 7, "wochen": 7, "monat": 30, "monaten": 30}
    ),
    sides=MappingProxyType({"wir": Side.US, "sie": Side.THEM}),
)
_BY_LANGUAGE = MappingProxyType({"de": (_GERMAN, _ENGLISH)})


def words_of(locale: str) -> tuple[Words, ...]:
    """Return the words of a language, English last: many mix both."""
    return _BY_LANGUAGE.get(locale[:2], (_ENGLISH,))
