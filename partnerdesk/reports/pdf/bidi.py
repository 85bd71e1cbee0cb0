"""The order of letters on a line: the part of Unicode's rule (UAX 9) that plain names need.

Levels: even reads to the right, odd to the left. Marks that set directions by hand are not kept.
"""

import unicodedata
from itertools import groupby
from typing import TypeVar

Thing = TypeVar("Thing")

_RIGHT_TO_LEFT = ("R", "AL")
_NUMBERS = ("EN", "AN")


def reads_to_the_left(text: str) -> bool:
    """Tell whether the first letter with a direction is Hebrew, Arabic or alike."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def levels(text: str, *, base: int) -> list[int]:
    """Return the level of each character; the base is 0 or 1."""
    kinds = [_kind(character) for character in text]
    _join_numbers(kinds)
    _settle_numbers(kinds, base)
    by_kind = {"L": base + base % 2, "R": 1, "N": 2}
    strong = ["R" if kind == "N" else kind for kind in kinds]
    before = _nearest(strong, base)
    after = _nearest(strong[::-1], base)[::-1]
    return [
        by_kind[kind] if kind in by_kind else _neutral_level(before[i], after[i], base)
        for i, kind in enumerate(kinds)
    ]


def in_visual_order(things: list[tuple[int, Thing]]) -> list[tuple[int, Thing]]:
    """Return stretches (level, thing) from left to right (rule L2)."""
    highest = max((level for level, _ in things), default=0)
    for level in range(highest, 0, -1):
        reordered: list[tuple[int, Thing]] = []
        for is_high, run in groupby(things, key=lambda thing: thing[0] >= level):
            stretch = list(run)
            reordered.extend(reversed(stretch) if is_high else stretch)
        things = reordered
    return things


def _kind(character: str) -> str:
    direction = unicodedata.bidirectional(character)
    if direction in _RIGHT_TO_LEFT:
        return "R"
    if direction in _NUMBERS:
        return "N"
    if direction == "NSM":
        return "M"
    return "L" if direction == "L" else direction


def _join_numbers(kinds: list[str]) -> None:
    """Marks follow their letter; a comma, point or sign belongs to the number around it."""
    for i, kind in enumerate(kinds):
        before = kinds[i - 1] if i else ""
        after = kinds[i + 1] if i + 1 < len(kinds) else ""
        if kind == "M":
            kinds[i] = before or "ON"
        elif (kind in ("CS", "ES") and before == after == "N") or (
            kind == "ET" and "N" in (before, after)
        ):
            kinds[i] = "N"


def _settle_numbers(kinds: list[str], base: int) -> None:
    """A number behind Latin letters is part of them; otherwise it is an island."""
    last = "R" if base else "L"
    for i, kind in enumerate(kinds):
        if kind in ("L", "R"):
            last = kind
        elif kind == "N" and last == "L":
            kinds[i] = "L"


def _nearest(strong: list[str], base: int) -> list[str]:
    """The last kind with a direction up to each place; the base where there is none."""
    found, last = [], "R" if base else "L"
    for kind in strong:
        last = kind if kind in ("L", "R") else last
        found.append(last)
    return found


def _neutral_level(before: str, after: str, base: int) -> int:
    if before != after:
        return base
    return 1 if before == "R" else base + base % 2
