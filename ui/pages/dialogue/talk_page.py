"""One kind of dialogue as a table with details: all of it follows from a frozen description."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from partnerdesk.domain.dialogue import TOUCHPOINT
from partnerdesk.domain.follow_up import ACTION
from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.actions.reaching import action_button
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.dialogue.columns import Columns
from ui.pages.dialogue.quick import quick_steps
from ui.pages.dialogue.quick_step import QuickStep
from ui.pages.dialogue.rows import RowOf, TalkRow, Telling
from ui.pages.dialogue.session_detail import SessionDetail
from ui.pages.dialogue.strips import Strip
from ui.pages.dialogue.talk_detail import TalkDetail
from ui.pages.items.detail import ItemDetail
from ui.pages.items.links import linkable
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.views_page import ViewPage
from ui.widgets.labels import button_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A kind of dialogue: its words, rows and columns, and what a new one holds.

    `depends` says that a row shows more of the plan than its item, so that it is made each time.
    """

    kind: Kind
    words: Words
    spoken: str
    items: Callable[[PlanParts], Sequence[Any]]
    row: RowOf
    columns: Columns
    new: Callable[[Telling], Mapping[str, object]]
    summary: Callable[[Sequence[TalkRow]], str] = lambda _rows: ""
    segments: tuple[Segment, ...] = ()
    strips: tuple[Callable[[], Strip], ...] = ()
    depends: bool = False


def _pages() -> tuple[tuple[Kind, str, str], ...]:
    """Return the kinds that can be printed as a page, with the action that does it."""
    translate = QCoreApplication.translate
    return (
        (ACTION, "export_actions", translate("Actions", "Action list as a page…")),
        (TOUCHPOINT, "export_minutes", translate("Actions", "Minutes as a page…")),
    )


class TalkPage(ItemsPage, ViewPage):
    """The page of one kind."""

    can_move = False
    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, talk: Talk, parent: QWidget | None = None) -> None:
        self.talk = talk
        self._rows: RowCache[TalkRow] = RowCache(self._make_row)
        super().__init__(context, talk.kind, talk.words, talk.segments, parent)
        self.table.setAccessibleName(talk.spoken)
        self.strips = [make() for make in talk.strips]
        for strip in self.strips:
            if isinstance(strip, QWidget):
                strip.hide()
                self.list.above.addWidget(strip)
        self.list.above.setSpacing(12)
        for kind, key, words in _pages():
            if talk.kind is kind:
                self.list.heading.put_beside(action_button(key, "print", words))
        if isinstance(self.detail, TalkDetail):
            self.detail.led_to.connect(self._show_new)

    def make_columns(self) -> Sequence[Column[Any]]:
        return self.talk.columns

    def make_detail(self) -> ItemDetail:
        make = SessionDetail if self.talk.kind.name == "touchpoint" else TalkDetail
        return make(self.context, self.talk.kind)

    def rows_of(self, plan: PreparedPlan) -> Sequence[TalkRow]:
        items = self.talk.items(plan.parts)
        if self.talk.depends:
            tell = Telling(
                plan=plan, formats=self.formats, today=self.today, linked=linked_titles(plan.parts)
            )
            rows: Sequence[TalkRow] = [self.talk.row(item, tell) for item in items]
        else:
            rows = self._rows.rows(items, plan, self.formats, self.today)
        return sorted(rows, key=lambda row: row.order)

    def _make_row(
        self, _number: int, item: Any, plan: PreparedPlan, formats: Formats, today: date
    ) -> TalkRow:
        return self.talk.row(item, Telling(plan=plan, formats=formats, today=today))

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[TalkRow]) -> str:
        return self.talk.summary(rows)

    def new_values(self, plan: PreparedPlan) -> Mapping[str, object]:
        return self.talk.new(Telling(plan=plan, formats=self.formats, today=self.today))

    def show_rest(self, plan: PreparedPlan, rows: Sequence[Any]) -> None:
        super().show_rest(plan, rows)
        telling = Telling(plan=plan, formats=self.formats, today=self.today)
        for strip in self.strips:
            strip.tell(telling)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def put_switch(self, switch: QWidget) -> None:
        self.list.column.insertWidget(1, switch)

    def menu_of_selection(self) -> QMenu:
        """Return what can be done with the selected rows, the usual next step first."""
        menu = super().menu_of_selection()
        chosen = self.table.selected_ids()
        item = self._item(chosen[0]) if len(chosen) == 1 else None
        if item is None or self.plan is None or not isinstance(self.detail, TalkDetail):
            return menu
        first = menu.actions()[0]
        for step in quick_steps(self.kind, item, self.plan.parts, self.formats, self.today):
            action = QAction(button_text(step.text), menu)
            action.triggered.connect(lambda _checked=False, step=step: self._take(step))
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        return menu

    def _take(self, step: QuickStep) -> None:
        if isinstance(self.detail, TalkDetail):
            self.detail.take(step)

    def _show_new(self, item_id: str) -> None:
        """A step on a cadence makes a session, which is shown among the sessions."""
        self.refresh()
        if self.table.rows.place_of(item_id) >= 0:
            self.select_item(item_id)
        elif isinstance(self.detail, TalkDetail):
            self.detail.go_to("touchpoint", item_id)

    def _title(self, item_id: str) -> str:
        place = self.table.rows.place_of(item_id)
        return self.table.rows.row_at(place).title.title if place >= 0 else ""


def linked_titles(parts: PlanParts) -> dict[str, str]:
    """Return for each item the titles of the goals and other terms it is linked to."""
    wanted = ("goal", "risk", "commitment", "reward")
    titles = {each.id: each.title for each in linkable(parts) if each.kind in wanted}
    found: dict[str, list[str]] = {}
    for link in parts.links:
        for one, other in ((link.from_id, link.to_id), (link.to_id, link.from_id)):
            if other in titles:
                found.setdefault(one, []).append(titles[other])
    return {item_id: ", ".join(names) for item_id, names in found.items()}
