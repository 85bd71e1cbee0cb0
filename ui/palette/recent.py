"""What was visited and found lately, and where something was changed before that."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from partnerdesk.queries.search_places import (
    PlanName,
    name_of_plan,
    plans_changed_lately,
    title_of,
)
from ui.frame.desk import Desk
from ui.frame.plan_side import section_title
from ui.pages.registry import SECTIONS
from ui.palette.entries import Entry, Heading, Line
from ui.palette.words import ICON_OF
from ui.place import Place

translate = QCoreApplication.translate
_MOST_VISITED, _MOST_CHANGED = 6, 4


class Opened(NamedTuple):
    """An item that was opened from the palette."""

    kind: str
    place: Place


class Recent:
    """Keeps what was opened; the desk knows the places that were visited."""

    def __init__(self, desk: Desk, go: Callable[[Place], object]) -> None:
        self._desk = desk
        self._go = go
        self._opened: list[Opened] = []

    def note(self, kind: str, place: Place) -> None:
        """Remember an item that is being opened."""
        opened = Opened(kind, place)
        others = [each for each in self._opened if each.place.item_id != place.item_id]
        self._opened = [opened, *others[: _MOST_VISITED - 1]]

    def entries(self) -> Iterator[Entry]:
        """Yield what can be gone back to; the place shown now is left out."""
        visited = [*self._items(), *self._places()][:_MOST_VISITED]
        if visited:
            yield Heading(translate("Palette", "Recently visited"))
            yield from visited
        known = {place.plan_id for place in self._desk.visited} | {self._desk.place.plan_id}
        changed = [line for line in self._changed() if line.key.partition(":")[2] not in known]
        if changed:
            yield Heading(translate("Palette", "Recently changed"))
            yield from changed[:_MOST_CHANGED]

    def _items(self) -> Iterator[Line]:
        for kind, place in self._opened:
            plan = self._plan(place.plan_id)
            title = self._desk.context.read(
                lambda connection, kind=kind, place=place: title_of(  # type: ignore[misc]
                    connection, kind, place.item_id
                )
            )
            if plan is not None and title:
                yield self._line(f"item:{place.item_id}", title, ICON_OF.get(kind, "file"), place)

    def _places(self) -> Iterator[Line]:
        sections = {section.key: section for section in SECTIONS}
        for place in self._desk.visited:
            plan, section = self._plan(place.plan_id), sections.get(place.section)
            if plan is None or section is None or place == self._desk.place:
                continue
            key = f"place:{place.plan_id}:{place.section}"
            yield self._line(key, section_title(section), section.icon, place)

    def _changed(self) -> Iterator[Line]:
        most = _MOST_CHANGED + _MOST_VISITED
        found = self._desk.context.read(lambda now: plans_changed_lately(now, most))
        for plan in found:
            place = Place(account_id=plan.account_id, plan_id=plan.plan_id, section="overview")
            title, about = plan.account_name, plan.plan_title
            yield self._row(f"changed:{plan.plan_id}", title, about, "file", place)

    def _plan(self, plan_id: str) -> PlanName | None:
        return self._desk.context.read(lambda now: name_of_plan(now, plan_id))

    def _line(self, key: str, title: str, icon: str, place: Place) -> Line:
        plan = self._plan(place.plan_id)
        about = f"{plan.account_name} · {plan.plan_title}" if plan is not None else ""
        return self._row(key, title, about, icon, place)

    def _row(self, key: str, title: str, about: str, icon: str, place: Place) -> Line:
        return Line(
            key=key,
            title=title,
            detail=about,
            icon=icon,
            run=lambda: self._go(place),
            spoken=", ".join(text for text in (title, about) if text),
        )
