"""Breaks a text into lines for a font and a width, in any script; a word too long is broken."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapped:
    """A text in lines, with the font it was broken for."""

    font: QFont
    lines: tuple[str, ...]
    spacing: float

    @property
    def height(self) -> float:
        """Return what all lines need."""
        return len(self.lines) * self.spacing

    def fitting(self, height: float) -> int:
        """Return how many lines a height holds, one at the least."""
        return max(1, int((height + 1) // self.spacing))


def wrapped(text: str, font: QFont, width: float, spacing: float) -> Wrapped:
    """Return a text broken into lines of a width."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.extend(_lines_of(paragraph, font, width))
    while lines and not lines[-1]:
        lines.pop()
    return Wrapped(font=font, lines=tuple(lines), spacing=spacing)


def _lines_of(paragraph: str, font: QFont, width: float) -> list[str]:
    if not paragraph.strip():
        return [""]
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    # Lines count in UTF-16 units, Python in characters: a text beyond them is cut as bytes.
    units = paragraph.encode("utf-16-le", "surrogatepass")
    found = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        start, length = line.textStart(), line.textLength()
        part = units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
        found.append(part.rstrip())
    layout.endLayout()
    return found


def cut(lines: Sequence[str], most: int, font: QFont, width: float) -> tuple[str, ...]:
    """Return so many lines at most; the last one says with an ellipsis that there is more."""
    if len(lines) <= most:
        return tuple(lines)
    kept = list(lines[:most])
    metrics = QFontMetricsF(font)
    kept[-1] = metrics.elidedText(f"{kept[-1]}…", Qt.TextElideMode.ElideRight, width)
    if not kept[-1].endswith("…"):
        kept[-1] = f"{kept[-1]}…"
    return tuple(kept)


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter that has a direction runs to the left."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way in ("R", "AL") for way in ways if way in ("L", "R", "AL")), False)
