"""Where in a JSON text something stands, for sentences with line and column."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

Path = tuple[str | int, ...]
_SPACE = re.compile(r"[ \t\n\r]*")
_ODD_NUMBER = re.compile(r"-?(NaN|Infinity)")
_LONGEST_TOLD = 60
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What is wrong at a position of the text."""

    position: int
    detail: str


def told(text: str) -> str:
    """Return words of a file as a sentence may say them: short, and nothing a terminal obeys."""
    plain = "".join(each if each.isprintable() else "\ufffd" for each in text[:_LONGEST_TOLD])
    return plain if len(text) <= _LONGEST_TOLD else f"{plain[:-1]}…"


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Return line and column of a position, both counted from 1."""
    before = text[:position]
    return before.count("\n") + 1, position - before.rfind("\n")


def position_of(text: str, path: Path) -> int:
    """Return where the value of a path begins, or the last part of the path that is there."""
    at = _skip(text, 0)
    for step in path:
        found = next((start for key, _at, start in _members(text, at) if key == step), None)
        if found is None:
            return at
        at = found
    return at


def first_fault(text: str) -> Fault | None:
    """Return the first name that stands twice, or number that is none, in well-formed JSON."""
    return _fault_in(text, _skip(text, 0))


def _fault_in(text: str, at: int) -> Fault | None:
    odd = _ODD_NUMBER.match(text, at)
    if odd is not None:
        return Fault(position=at, detail=f"{odd[0]} is no number.")
    seen: set[str | int] = set()
    for key, key_at, start in _members(text, at):
        if key in seen:
            return Fault(position=key_at, detail=f"“{told(str(key))}” stands there twice.")
        seen.add(key)
        fault = _fault_in(text, start)
        if fault is not None:
            return fault
    return None


def _members(text: str, at: int) -> Iterator[tuple[str | int, int, int]]:
    """Return key or index, where the key begins and where the value begins, of each member."""
    if text[at : at + 1] not in ("{", "["):
        return
    is_object = text[at] == "{"
    index, here = 0, _skip(text, at + 1)
    while text[here : here + 1] not in ("}", "]", ""):
        key: str | int = index
        start = here
        if is_object:
            key, end = _DECODER.raw_decode(text, here)
            start = _skip(text, _skip(text, end) + 1)
        yield key, here, start
        _value, end = _DECODER.raw_decode(text, start)
        here = _skip(text, end)
        if text[here : here + 1] == ",":
            here = _skip(text, here + 1)
        index += 1


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
