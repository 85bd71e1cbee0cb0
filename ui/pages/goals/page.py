"""The page of a plan's goals."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from partnerdesk.domain.goals import GOAL
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.forms.words import word
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.goals.detail import GoalDetail
from ui.pages.goals.rows import GoalRow, goal_columns, goal_row
from ui.pages.goals.view_menu import ViewMenu
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage
from ui.widgets.empty_state import EmptyState


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
        self.views = ViewMenu(self)
        heading = self.list.heading.layout()
        if isinstance(heading, QHBoxLayout):
            heading.insertWidget(heading.count() - 1, self.views)
        self.none_fits = EmptyState(
            self.tr("No goal fits"),
            self.tr("Every goal of the plan is left out by the filter."),
            self.tr("Show everything"),
            icon_name="filter",
            rank="normal",
        )
        self.none_fits.hide()
        self.list.below.addWidget(self.none_fits)
        self.views.changed.connect(self._view_changed)
        self.none_fits.acted.connect(self._show_everything)
        header = self.table.horizontalHeader()
        header.sortIndicatorChanged.connect(self._header_sorted)

    def make_columns(self) -> Sequence[Column[Any]]:
        return goal_columns()

    def make_detail(self) -> ItemDetail:
        return GoalDetail(self.context, GOAL)

    def rows_of(self, plan: PreparedPlan) -> Sequence[GoalRow]:
        rows = self._rows.rows(plan.parts.goals, plan, self.formats, self.today)
        return self.views.view.grouped(rows)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[GoalRow]) -> str:
        agreed = sum(1 for row in rows if row.item.is_agreed)
        return self.tr("{agreed} of {all} agreed").format(agreed=agreed, all=len(rows))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New goal")}

    def show_rest(self, plan: PreparedPlan, rows: Sequence[GoalRow]) -> None:
        super().show_rest(plan, rows)
        self.views.setVisible(bool(rows))
        self._tell_filtered()

    def select_item(self, item_id: str) -> None:
        place = self.table.rows.place_of(item_id)
        if place >= 0 and not self.views.view.accepts(self.table.rows.row_at(place)):
            self.views.reset()
        super().select_item(item_id)

    def _filter(self) -> None:
        chosen, view = self.list.heading.accepts(), self.views.view
        if view.is_filtered:
            self.table.proxy.show_if(
                lambda row: view.accepts(row) and (chosen is None or chosen(row))
            )
        else:
            self.table.proxy.show_if(chosen)
        self.list.card.fit()
        self._tell_filtered()

    def _show_groups(self) -> None:
        """Write the name of each group above its first goal, with the number of its goals."""
        view, table = self.views.view, self.table
        bands: dict[str, str] = {}
        if view.is_grouped and not table.proxy.is_sorted:
            by_id = {row.id: row for row in table.rows.rows}
            shown = [by_id[row_id] for row_id in table.proxy.shown_ids()]
            for group, rows in groupby(shown, key=view.group_of):
                found = list(rows)
                bands[found[0].id] = f"{word(group)} {len(found)}"
        table.show_bands(bands)
        self.list.card.fit()

    def _tell_filtered(self) -> None:
        """Say how many are shown, and that none is where the filter leaves nothing."""
        self._show_groups()
        rows = self.table.rows.rows
        shown = self.table.proxy.rowCount()
        self.none_fits.setVisible(bool(rows) and not shown)
        if self.plan is None or not self.views.view.is_filtered:
            return
        told = self.tr("{shown} of {all} shown").format(shown=shown, all=len(rows))
        self.list.heading.tell(told)

    def _view_changed(self) -> None:
        view, plan = self.views.view, self.plan
        keys = [column.key for column in self.table.rows.columns]
        at = keys.index(view.sort) if view.sort in keys else -1
        if self.table.proxy.sortColumn() != at:
            self.table.sortByColumn(at, Qt.SortOrder.AscendingOrder)
        if plan is not None:
            self.table.set_rows(self.rows_of(plan))
        self._filter()
        if not view.is_filtered and plan is not None:
            self.list.heading.tell(self._summary(plan, self.table.rows.rows))
        if self.table.current_id:
            self.table.scrollTo(self.table.currentIndex())

    def _header_sorted(self, column: int, _order: Qt.SortOrder) -> None:
        columns = self.table.rows.columns
        if 0 <= column < len(columns):
            self.views.sorted_by(columns[column].key)
        elif not self.views.view.is_grouped:
            self.views.sorted_by("")
        self._show_groups()

    def _show_everything(self) -> None:
        self.list.heading.show_all()
        self.views.reset()
        self.table.setFocus()
