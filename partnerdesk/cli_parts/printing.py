"""Writing to the terminal: lines, tables, and JSON for other programs."""

import json
import sys
from collections.abc import Iterable, Sequence


def say(*lines: str) -> None:
    """Write lines to standard output."""
    for line in lines:
        sys.stdout.write(f"{line}\n")


def say_json(value: object) -> None:
    """Write a value as JSON; beyond ASCII only where the output takes it."""
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    say(json.dumps(value, ensure_ascii=not is_unicode, indent=1))


def table(
    rows: Iterable[Sequence[str]], *, is_right: Sequence[bool] = (), gap: str = "   "
) -> list[str]:
    """Return rows as lines with columns below each other; right-aligned where that is said."""
    rows = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    right = [*is_right, *(False for _ in widths[len(is_right) :])]
    return [
        gap.join(
            cell.rjust(width) if to_right else cell.ljust(width)
            for cell, width, to_right in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in rows
    ]


def heading(text: str) -> tuple[str, str]:
    """Return a heading with a line below it."""
    return text, "-" * len(text)
