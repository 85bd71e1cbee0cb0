"""The page of rewards, their split, and the balance between the parties."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import REWARD
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Words
from ui.pages.items_page import ItemsPage
from ui.pages.rewards.balance_card import BalanceCard
from ui.pages.rewards.detail import RewardDetail
from ui.pages.rewards.rows import RewardRow, reward_columns, reward_row


class RewardsPage(ItemsPage):
    """Rewards with their split, and the balance below."""

    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = Words(
            heading=self.tr("Rewards and balance"),
            add=self.tr("Add a reward"),
            hint=self.tr("Add a reward: what would each of you get out of it?"),
            empty_title=self.tr("No reward yet"),
            empty_sentence=self.tr("Write down what each of you would get, in money or not."),
            empty_icon="pie",
        )
        self._rows = RowCache(reward_row)
        super().__init__(context, REWARD, words, parent=parent)
        self.balance = BalanceCard()
        self.list.below.addWidget(self.balance)

    def make_columns(self) -> Sequence[Column[Any]]:
        return reward_columns()

    def make_detail(self) -> ItemDetail:
        return RewardDetail(self.context, REWARD)

    def rows_of(self, plan: PreparedPlan) -> Sequence[RewardRow]:
        return self._rows.rows(plan.parts.rewards, plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[RewardRow]) -> str:
        agreed = sum(1 for row in rows if row.item.is_agreed)
        total = self.formats.compact(sum((row.expected for row in rows), Fraction(0)))
        told = self.tr("{total} expected, {agreed} of {all} splits agreed")
        return told.format(total=total, agreed=agreed, all=len(rows))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New reward")}

    def show_rest(self, plan: PreparedPlan, _rows: Sequence[RewardRow]) -> None:
        self.balance.show_plan(plan, self.formats)
