"""Which accounts are shown and in which order: groups, filter, search. No Qt in here."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from ui.home.account_line import AccountLine

Which = Literal["all", "attention", "on_track"]
Order = Literal["attention", "name", "session", "goals", "balance", "health"]
_FAR, _NO_SHARE, _NO_SCORE = "9999", 2.0, 200.0  # behind everything there is


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the user wants to see."""

    which: Which = "all"
    order: Order = "attention"
    text: str = ""
    is_turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The row above a group; of accounts not read yet nobody knows what they need."""

    needs_attention: bool | None
    count: int


Entry = Heading | AccountLine


def in_order(lines: Iterable[AccountLine], order: Order) -> list[AccountLine]:
    """Return lines sorted; equal ones stay as they come, which is by name."""
    return sorted(lines, key=_KEYS[order])


def matching(lines: Iterable[AccountLine], text: str) -> list[AccountLine]:
    """Return the lines in which every word is found, in account, plan or people."""
    found = list(lines)
    for word in text.casefold().split():
        found = [line for line in found if word in line.found_by]
    return found


def entries_for(ordered: Sequence[AccountLine], wanted: Wanted) -> list[Entry]:
    """Return the rows of the table from lines that are in order already."""
    shown = matching(ordered, wanted.text)
    if wanted.which != "all":
        pressing = wanted.which == "attention"
        shown = [line for line in shown if _needs_attention(line) is pressing]
    if wanted.order != "attention":
        return _turned(shown, wanted.order) if wanted.is_turned else list(shown)
    groups: dict[bool | None, list[AccountLine]] = {True: [], False: [], None: []}
    for line in shown:
        groups[_needs_attention(line)].append(line)
    entries: list[Entry] = []
    for need, group in groups.items():
        if group:
            entries += [Heading(needs_attention=need, count=len(group)), *group]
    return entries


def _turned(lines: Sequence[AccountLine], order: Order) -> list[Entry]:
    """Return lines from the last to the first; those with nothing to sort by stay behind."""
    key, nothing = _KEYS[order], _NOTHING.get(order)
    known = [line for line in lines if key(line) != nothing]
    return [*reversed(known), *(line for line in lines if key(line) == nothing)]


def _needs_attention(line: AccountLine) -> bool | None:
    return line.needs_attention if line.is_known else None


def _by_session(line: AccountLine) -> str:
    planned = line.facts.planned if line.facts else ()
    return planned[0].starts_at.isoformat() if planned else _FAR


def _by_goals(line: AccountLine) -> float:
    facts = line.facts
    if facts is None or not facts.goals_total:
        return _NO_SHARE
    return facts.goals_agreed / facts.goals_total


def _by_balance(line: AccountLine) -> float:
    return _NO_SHARE if line.balance is None else line.balance


def _by_health(line: AccountLine) -> float:
    return _NO_SCORE if line.health_now is None else float(line.health_now)


_KEYS: dict[Order, Callable[[AccountLine], Any]] = {
    "attention": lambda line: line.urgency,
    "name": lambda line: line.name.casefold(),
    "session": _by_session,
    "goals": _by_goals,
    "balance": _by_balance,
    "health": _by_health,
}
_NOTHING: dict[Order, Any] = {
    "session": _FAR,
    "goals": _NO_SHARE,
    "balance": _NO_SHARE,
    "health": _NO_SCORE,
}
