"""A column of a table as a frozen description; models, delegates and views read it."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, Literal, Protocol, TypeVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

Align = Literal["left", "right", "center"]


class Keyed(Protocol):
    """A frozen row value with an id that stays the same."""

    @property
    def id(self) -> str: ...


RowValue = TypeVar("RowValue", bound=Keyed)
Paint = Callable[[QPainter, QRectF, Any], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Width:
    """Room for a column in pixels at 100 % text size.

    A stretching column takes what is left, at least `pixels`. `from_view` hides the column in a
    view that is narrower; `narrow` is the width it has below `narrow_below`.
    """

    pixels: int = 96
    stretches: bool = False
    from_view: int = 0
    narrow: int = 0
    narrow_below: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[RowValue]):
    """What a column shows of a row.

    `text` is what is read, filtered and copied; `cell` is the value that `paint` draws instead of
    the text. `sort` gives the key to sort by (None: cannot be sorted), `edit` turns a typed text
    into a command.
    """

    key: str
    title: str
    text: Callable[[RowValue], str]
    cell: Callable[[RowValue], object] | None = None
    paint: Paint | None = None
    align: Align = "left"
    sort: Callable[[RowValue], Any] | None = None
    spoken: Callable[[RowValue], str] | None = None
    tip: Callable[[RowValue], str] | None = None
    edit: Callable[[RowValue, str], Any] | None = None
    width: Width = Width()

    def get(self, row: RowValue) -> object:
        """Return what is painted."""
        return self.text(row) if self.cell is None else self.cell(row)

    def said(self, row: RowValue) -> str:
        """Return what a screen reader says of the cell."""
        return self.text(row) if self.spoken is None else self.spoken(row)


@lru_cache(maxsize=8192)
def by_text(text: str) -> str:
    """A sort key for words: case and accents do not part them. A filter asks at each key stroke."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(each for each in plain if not unicodedata.combining(each))


def last_if_missing(value: Any) -> tuple[bool, Any]:
    """A sort key that puts what is missing behind everything else."""
    return (value is None, 0 if value is None else value)
