"""Reads rows copied in a spreadsheet, or plain lines, as new items; nothing is half taken in."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from partnerdesk.domain import validation
from partnerdesk.domain.kinds import Field, FieldType, Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.validation import problem_with, problems_in
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.forms.words import label_of
from ui.spreadsheet.cells import CellOf, columns_of

MOST_ROWS = 500
_SEPARATORS = ("\t", ";", ",")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A cell that cannot be taken; rows count from 1 as in the spreadsheet."""

    row: int
    heading: str
    error: FieldError


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """What was understood: the values of new items, and the cells that were not.

    `ignored` are headings that no field answers to. Without headings only the first column can be
    understood: `has_nameless` tells of more. `left_over` counts rows beyond the most taken at once.
    """

    items: tuple[Mapping[str, object], ...] = ()
    problems: tuple[Problem, ...] = ()
    ignored: tuple[str, ...] = ()
    has_nameless: bool = False
    left_over: int = 0

    @property
    def is_clear(self) -> bool:
        """Tell whether everything was understood, so that nothing needs to be asked."""
        return not (self.problems or self.ignored or self.has_nameless or self.left_over)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """Rows with their numbers, and what the first one calls the columns, if it does."""

    heading: tuple[str, ...]
    lines: list[tuple[int, list[str]]]


@dataclass(slots=True, kw_only=True)
class _Found:
    kind: Kind
    defaults: Mapping[str, object]
    items: list[Mapping[str, object]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def pasted(
    text: str, kind: Kind, parts: PlanParts, formats: Formats, defaults: Mapping[str, object]
) -> Pasted:
    """Return the items that a text of rows means; bad rows are listed and left out.

    `defaults` are the values of fields that a new item has anyway.
    """
    columns = columns_of(kind, parts, formats)
    table = _table_in(text, columns, kind)
    chosen = [_column_for(head, columns) for head in table.heading]
    title = next(column for column in columns if column.rule.name == kind.title)
    defaults = {name: value for name, value in defaults.items() if name != kind.title}
    found = _Found(kind=kind, defaults=defaults)
    for number, line in islice(table.lines, MOST_ROWS):
        _take(line, number, chosen or [title], found)
    unknown = zip(table.heading, chosen, strict=True)
    return Pasted(
        items=tuple(found.items),
        problems=tuple(found.problems),
        ignored=tuple(head for head, column in unknown if head and column is None),
        has_nameless=not chosen and any(len(line) > 1 for _number, line in table.lines),
        left_over=max(0, len(table.lines) - MOST_ROWS),
    )


def _table_in(text: str, columns: Sequence[CellOf], kind: Kind) -> _Table:
    """Return the rows of a text: cells of a spreadsheet, lines of a file, or lines of plain text.

    Commas and semicolons part cells only below a heading: a plain sentence has commas as well.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    for separator in _SEPARATORS:
        rows = _numbered(_parted(plain, separator))
        heading = tuple(cell.strip() for cell in rows[0][1]) if rows else ()
        known = [_column_for(head, columns) for head in heading]
        if any(column and column.rule.name == kind.title for column in known):
            return _Table(heading=heading, lines=rows[1:])
    separator = "\t" if "\t" in plain else ""
    return _Table(heading=(), lines=_numbered(_parted(plain, separator)))


def _parted(text: str, separator: str) -> list[list[str]]:
    if not separator:
        return [[line] for line in text.split("\n")]
    try:
        return list(csv.reader(io.StringIO(text), delimiter=separator, strict=False))
    except csv.Error:  # a cell longer than any field: its row will be told
        return [line.split(separator) for line in text.split("\n")]


def _numbered(rows: Sequence[list[str]]) -> list[tuple[int, list[str]]]:
    numbered = enumerate(rows, start=1)
    return [(number, row) for number, row in numbered if any(cell.strip() for cell in row)]


def _column_for(heading: str, columns: Sequence[CellOf]) -> CellOf | None:
    """Return the column that a heading names, in the user's language or in English."""
    wanted = heading.casefold()
    for column in columns:
        if wanted in (column.heading.casefold(), column.rule.label.casefold()):
            return column
    return None


def _take(
    line: Sequence[str],
    number: int,
    columns: Sequence[CellOf | None],
    found: _Found,
) -> None:
    values: dict[str, object] = {}
    problems: list[Problem] = []
    for cell, column in zip(line, columns, strict=False):
        if column is None or not cell.strip():
            continue
        try:
            values[column.rule.name] = _value(cell, column)
        except FieldError as error:
            problems.append(Problem(row=number, heading=column.heading, error=error))
    if not problems:
        problems.extend(
            Problem(row=number, heading=_heading_of(each.field, found.kind), error=_error(each))
            for each in problems_in(found.kind, {**found.defaults, **values})
        )
    if problems:
        found.problems.extend(problems)
    else:
        found.items.append(values)


def _value(cell: str, column: CellOf) -> object:
    value = column.parse(_one_line(cell, column.rule))
    problem = problem_with(column.rule, value)
    if problem is not None:
        raise _error(problem)
    return value


def _heading_of(name: str, kind: Kind) -> str:
    return label_of(kind.by_name[name])


def _error(problem: validation.Problem) -> FieldError:
    return FieldError(problem.field, problem.code, **problem.parameters)


def _one_line(cell: str, rule: Field) -> str:
    """Return a cell without the line breaks that a field of one line cannot hold."""
    return cell if rule.holds is FieldType.LONG_TEXT else " ".join(cell.split())
