"""One kind of dialogue as a table with details: all of it follows from a frozen description."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.domain.kinds import Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.models.columns import Column
from ui.pages.dialogue.columns import Columns
from ui.pages.dialogue.rows import RowOf, TalkRow, Telling
from ui.pages.dialogue.session_detail import SessionDetail
from ui.pages.dialogue.talk_detail import TalkDetail
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.views_page import ViewPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A kind of dialogue: its words, rows and columns, and what a new one holds."""

    kind: Kind
    words: Words
    spoken: str
    items: Callable[[PlanParts], Sequence[Any]]
    row: RowOf
    columns: Columns
    new: Callable[[Telling], Mapping[str, object]]
    summary: Callable[[Sequence[TalkRow]], str] = lambda _rows: ""
    segments: tuple[Segment, ...] = ()


class TalkPage(ItemsPage, ViewPage):
    """The page of one kind."""

    can_move = False
    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, talk: Talk, parent: QWidget | None = None) -> None:
        self.talk = talk
        super().__init__(context, talk.kind, talk.words, talk.segments, parent)
        self.table.setAccessibleName(talk.spoken)

    def make_columns(self) -> Sequence[Column[Any]]:
        return self.talk.columns

    def make_detail(self) -> ItemDetail:
        make = SessionDetail if self.talk.kind.name == "touchpoint" else TalkDetail
        return make(self.context, self.talk.kind)

    def rows_of(self, plan: PreparedPlan) -> Sequence[TalkRow]:
        tell = Telling(plan=plan, formats=self.formats, today=self.today)
        rows = [self.talk.row(item, tell) for item in self.talk.items(plan.parts)]
        return sorted(rows, key=lambda row: row.order)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[TalkRow]) -> str:
        return self.talk.summary(rows)

    def new_values(self, plan: PreparedPlan) -> Mapping[str, object]:
        return self.talk.new(Telling(plan=plan, formats=self.formats, today=self.today))

    def show_rest(self, plan: PreparedPlan, rows: Sequence[Any]) -> None:
        super().show_rest(plan, rows)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def put_switch(self, switch: QWidget) -> None:
        self.list.column.insertWidget(1, switch)

    def _title(self, item_id: str) -> str:
        place = self.table.rows.place_of(item_id)
        return self.table.rows.row_at(place).title.title if place >= 0 else ""
