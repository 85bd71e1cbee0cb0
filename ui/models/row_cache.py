"""Rows made once: an item that is as it was keeps its row, so a re-read makes only what changed."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats

Made = TypeVar("Made")
Make = Callable[[int, Any, PreparedPlan, Formats, date], Made]


class RowCache(Generic[Made]):
    """Keeps the rows of one page. `make` is given the number of the item in its list, from 1."""

    def __init__(self, make: Make[Made], *, numbered: bool = False) -> None:
        self._make = make
        self._numbered = numbered
        self._setting: object = None
        self._rows: dict[str, tuple[Hashable, Any, Made]] = {}

    def rows(
        self, items: Sequence[Any], plan: PreparedPlan, formats: Formats, today: date
    ) -> tuple[Made, ...]:
        """Return the rows of items; all are made anew where people, parties or formats changed."""
        parts = plan.parts
        setting = (parts.people, parts.parties, parts.head.period, formats, today)
        if setting != self._setting:
            self._setting = setting
            self._rows.clear()
        kept = {}
        for number, item in enumerate(items, start=1):
            key = (plan.is_ours_only(item.id), number if self._numbered else 0)
            known = self._rows.get(item.id)
            if known is None or known[0] != key or known[1] != item:
                known = (key, item, self._make(number, item, plan, formats, today))
            kept[item.id] = known
        self._rows = kept
        return tuple(row for _, _, row in kept.values())
