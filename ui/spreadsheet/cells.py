"""Fields as cells of a spreadsheet and back: which ones, what they are called, what they hold."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.sharing import ALLOWED
from partnerdesk.domain.soundness import ITEM_LISTS
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.forms.conversions import conversion_for
from ui.forms.options import options_for
from ui.forms.words import label_of

_NAMED = ("person", "party")
_YES, _NO = "x", ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellOf:
    """One field as a column: its heading, and how its cells are written and read."""

    rule: Field
    heading: str
    show: Callable[[Any], str]
    parse: Callable[[str], Any]


def columns_of(kind: Kind, parts: PlanParts, formats: Formats) -> list[CellOf]:
    """Return the columns of a kind: its fields that both sides may see, and that fit in a cell."""
    allowed = ALLOWED[_made_of(kind.name)]
    return [
        _column(rule, parts, formats)
        for rule in kind.fields
        if rule.name in allowed and not rule.is_private and _fits(rule)
    ]


@cache
def _made_of(kind: str) -> type:
    """Return the class of the values of a kind, as the plan lists them."""
    name = next(name for name, its in ITEM_LISTS.items() if its == kind)
    made_of: type = get_args(get_type_hints(PlanParts)[name])[0]
    return made_of


def _fits(rule: Field) -> bool:
    return rule.holds is not FieldType.REFERENCE or rule.refers_to in _NAMED


def _column(rule: Field, parts: PlanParts, formats: Formats) -> CellOf:
    heading = label_of(rule)
    if rule.holds in (FieldType.CHOICE, FieldType.REFERENCE):
        options = {option.value: option.text for option in options_for(rule, parts)}
        return CellOf(
            rule=rule,
            heading=heading,
            show=lambda value: options.get(value, ""),
            parse=lambda text: _chosen(text, rule, options),
        )
    if rule.holds is FieldType.FLAG:
        return CellOf(
            rule=rule, heading=heading, show=lambda value: _YES if value else _NO, parse=_is_yes
        )
    conversion = conversion_for(rule, formats)
    show, parse = conversion.show, conversion.parse
    if rule.holds in (FieldType.TEXT, FieldType.LONG_TEXT):
        return CellOf(rule=rule, heading=heading, show=_harmless, parse=_unguarded)
    return CellOf(rule=rule, heading=heading, show=show, parse=parse)


def _chosen(text: str, rule: Field, options: dict[Any, str]) -> Any:
    """Return the choice that a text names, in the user's words or in those of the file."""
    wanted = text.strip().casefold()
    if not wanted:
        return None
    for value, words in options.items():
        if wanted in (words.casefold(), str(value).casefold()):
            return value
    raise FieldError(rule.name, "not_a_choice", choices=", ".join(options.values()))


def _is_yes(text: str) -> bool:
    return text.strip().casefold() not in ("", "0", "no", "false", "-")


def _harmless(value: object) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    text = str(value or "")
    return f"'{text}" if text[:1] in tuple("=+-@\t\r") else text


def _unguarded(text: str) -> str:
    if text[:1] == "'" and text[1:2] in tuple("=+-@\t\r"):
        return text[1:]
    return text.strip()
