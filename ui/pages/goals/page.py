"""The page of a plan's goals."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.domain.goals import GOAL
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.goals.detail import GoalDetail
from ui.pages.goals.rows import GoalRow, goal_columns, goal_row
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage


class GoalsPage(ItemsPage):
    """Goals with their progress, owners and agreement."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = Words(
            heading=self.tr("Goals"),
            add=self.tr("Propose a goal"),
            hint=self.tr("Propose a goal, then bring it to the next session"),
            empty_title=self.tr("No shared goal yet"),
            empty_sentence=self.tr("Start with one number both sides would celebrate."),
        )
        segments = (
            Segment(key="all", text=self.tr("All"), accepts=lambda _row: True),
            Segment(key="agreed", text=self.tr("Agreed"), accepts=lambda row: row.item.is_agreed),
            Segment(key="open", text=self.tr("Open"), accepts=lambda row: not row.item.is_agreed),
        )
        self._rows = RowCache(goal_row)
        super().__init__(context, GOAL, words, segments, parent)

    def make_columns(self) -> Sequence[Column[Any]]:
        return goal_columns()

    def make_detail(self) -> ItemDetail:
        return GoalDetail(self.context, GOAL)

    def rows_of(self, plan: PreparedPlan) -> Sequence[GoalRow]:
        return self._rows.rows(plan.parts.goals, plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[GoalRow]) -> str:
        agreed = sum(1 for row in rows if row.item.is_agreed)
        return self.tr("{agreed} of {all} agreed").format(agreed=agreed, all=len(rows))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New goal")}
