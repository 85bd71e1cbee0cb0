"""Whether values may stand in the fields of a kind; nothing here changes a value."""

import dataclasses
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeGuard

from partnerdesk.domain.kinds import LONGEST, Field, FieldType, Kind

MOST_DIGITS = 18
FIRST_YEAR, LAST_YEAR = 1900, 2199
_LARGEST_AMOUNT = Decimal(10) ** 15
_ALLOWED_CONTROLS = "\n\t"
_LINE_BREAKS = "\n\u2028\u2029"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a field: the code of a sentence and its parameters."""

    field: str
    code: str
    parameters: Mapping[str, object] = dataclasses.field(default_factory=dict)


def problem_with(rule: Field, value: object) -> Problem | None:
    """Return what is wrong with a value by itself, or None. Missing is fine unless required."""
    if value is None or value == "":
        return _problem(rule, _missing_code(rule)) if rule.is_required else None
    if not _has_right_type(rule, value):
        return _problem(rule, "wrong_type", name=rule.label)
    if isinstance(value, str) and rule.choices is None:
        return _problem_with_text(rule, value)
    if rule.choices is not None and not isinstance(value, rule.choices):
        return _problem(rule, "not_a_choice", choices=", ".join(rule.choices))
    return None if rule.holds is FieldType.FLAG else _problem_with_size(rule, value)


def problems_in(kind: Kind, values: Mapping[str, object]) -> tuple[Problem, ...]:
    """Return all problems of an item, those between its fields included."""
    single = (problem_with(rule, values.get(rule.name)) for rule in kind.fields)
    alone = [problem for problem in single if problem is not None]
    wrong = {problem.field for problem in alone}
    between = [each for each, _other in _problems_between(kind, values) if each.field not in wrong]
    return (*alone, *between)


def problem_of_change(kind: Kind, values: Mapping[str, object], changed: str) -> Problem | None:
    """Return the problem that a change of one field makes, put at that field.

    A date that precedes its start is reported at whichever of the two was changed.
    """
    rule = kind.by_name[changed]
    alone = problem_with(rule, values.get(changed))
    if alone is not None:
        return alone
    for problem, other in _problems_between(kind, values):
        if problem.field == changed:
            return problem
        if other == changed:
            return _seen_from_other_end(kind, problem, values, changed)
    return None


def _seen_from_other_end(
    kind: Kind, problem: Problem, values: Mapping[str, object], changed: str
) -> Problem:
    other = kind.by_name[problem.field]
    code = "after_end" if problem.code == "before_start" else "above_other"
    parameters = {"other": other.label, "date": values[other.name]}
    return Problem(field=changed, code=code, parameters=parameters)


def _problems_between(kind: Kind, values: Mapping[str, object]) -> Iterator[tuple[Problem, str]]:
    """Yield problems between two fields, each with the name of the other field."""
    for rule in kind.fields:
        value = values.get(rule.name)
        first, start = _nearest(kind, values, rule, "not_before")
        if first and _is_day(value) and _is_day(start) and value < start:
            yield _problem(rule, "before_start", other=first.label, date=start), first.name
        floor, least = _nearest(kind, values, rule, "not_below")
        if floor and isinstance(value, int) and isinstance(least, int) and value < least:
            yield _problem(rule, "below_other", other=floor.label), floor.name


def _nearest(
    kind: Kind, values: Mapping[str, object], rule: Field, bound: str
) -> tuple[Field | None, object]:
    """Return the field that bounds a field, with its value; an empty one passes its bound on."""
    name = getattr(rule, bound)
    while name is not None and values.get(name) is None:
        name = getattr(kind.by_name[name], bound)
    return (None, None) if name is None else (kind.by_name[name], values[name])


def is_likely(day: date) -> bool:
    """Tell whether a day or a moment can be meant; others break calendars and time zones."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def _is_day(value: object) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


def _has_right_type(rule: Field, value: object) -> bool:
    if rule.holds is FieldType.DATE:
        return _is_day(value)
    if isinstance(value, datetime) and value.tzinfo is None:
        return False
    is_flag = isinstance(value, bool)
    return isinstance(value, _CHECKS[rule.holds]) and is_flag == (rule.holds is FieldType.FLAG)


def _problem_with_text(rule: Field, value: str) -> Problem | None:
    if rule.is_required and not value.strip():
        return _problem(rule, "required")
    most = LONGEST.get(rule.holds, LONGEST[FieldType.TEXT])
    if len(value) > most:
        return _problem(rule, "too_long", most=most, length=len(value))
    for character in value:
        if unicodedata.category(character) in ("Cc", "Cs") and character not in _ALLOWED_CONTROLS:
            return _problem(rule, "control_characters", code_point=f"{ord(character):04X}")
    if rule.holds is FieldType.TEXT and any(each in value for each in _LINE_BREAKS):
        return _problem(rule, "line_breaks")
    code = rule.problem(value) if rule.problem is not None else ""
    return _problem(rule, code) if code else None


def _problem_with_size(rule: Field, value: object) -> Problem | None:
    if isinstance(value, date) and not is_likely(value):
        return _problem(rule, "odd_year", first=FIRST_YEAR, last=LAST_YEAR)
    return _problem_with_number(rule, Decimal(value)) if isinstance(value, int | Decimal) else None


def _problem_with_number(rule: Field, value: Decimal) -> Problem | None:
    if not value.is_finite():
        return _problem(rule, "not_a_number", example="12")
    if rule.least is not None and value < rule.least:
        return _problem(rule, "too_small", least=rule.least)
    most = rule.most if rule.most is not None else _LARGEST_AMOUNT
    if abs(value) > most:
        return _problem(rule, "too_large", most=most)
    digits = "".join(str(digit) for digit in value.as_tuple().digits)
    if len(digits.strip("0")) > MOST_DIGITS:
        return _problem(rule, "too_exact", digits=MOST_DIGITS)
    if value and value.adjusted() < -MOST_DIGITS:
        return _problem(rule, "too_fine", digits=MOST_DIGITS)
    return None


def _problem(rule: Field, code: str, **parameters: object) -> Problem:
    return Problem(field=rule.name, code=code, parameters=parameters)


def _missing_code(rule: Field) -> str:
    return "required" if rule.holds is FieldType.TEXT else "required_value"


_CHECKS: dict[FieldType, type | tuple[type, ...]] = {
    FieldType.TEXT: str,
    FieldType.LONG_TEXT: str,
    FieldType.MONEY: int,
    FieldType.PERCENT: Decimal,
    FieldType.NUMBER: Decimal,
    FieldType.COUNT: int,
    FieldType.MOMENT: datetime,
    FieldType.CHOICE: StrEnum,
    FieldType.REFERENCE: str,
    FieldType.FLAG: bool,
}
