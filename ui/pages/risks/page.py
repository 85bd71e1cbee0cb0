"""The page of a plan's risks."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import RISK
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.risks.carried import CarriedCard
from ui.pages.risks.detail import RiskDetail
from ui.pages.risks.rows import RiskRow, risk_columns, risk_row


class RisksPage(ItemsPage):
    """Risks with their expected loss and who bears it."""

    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = Words(
            heading=self.tr("Risks"),
            add=self.tr("Name a risk"),
            hint=self.tr("Name a risk: naming it is half of sharing it"),
            empty_title=self.tr("No risk named yet"),
            empty_sentence=self.tr(
                "Ask what would keep each of you awake. Naming it is half of sharing it."
            ),
            empty_icon="shield",
        )
        segments = (
            Segment(key="all", text=self.tr("All"), accepts=lambda _row: True),
            Segment(key="live", text=self.tr("Live"), accepts=lambda row: row.item.is_live),
            Segment(
                key="open", text=self.tr("Not agreed"), accepts=lambda row: not row.item.is_agreed
            ),
        )
        self._rows = RowCache(risk_row, numbered=True)
        super().__init__(context, RISK, words, segments, parent)
        self.carried = CarriedCard()
        self.list.below.addWidget(self.carried)

    def make_columns(self) -> Sequence[Column[Any]]:
        return risk_columns()

    def make_detail(self) -> ItemDetail:
        return RiskDetail(self.context, RISK)

    def rows_of(self, plan: PreparedPlan) -> Sequence[RiskRow]:
        return self._rows.rows(plan.parts.risks, plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[RiskRow]) -> str:
        agreed = sum(1 for row in rows if row.item.is_agreed)
        loss = self.formats.compact(sum(row.loss for row in rows))
        told = self.tr("Expected loss {loss}, {agreed} of {all} shares agreed")
        return told.format(loss=loss, agreed=agreed, all=len(rows))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New risk")}

    def show_rest(self, plan: PreparedPlan, rows: Sequence[RiskRow]) -> None:
        self.carried.setVisible(bool(rows))
        self.carried.show_plan(plan, self.formats)
