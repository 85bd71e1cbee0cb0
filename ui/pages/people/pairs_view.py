"""Who talks to whom: the customer's people with their counterparts, and who has none."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.models.columns import Column
from ui.pages.people.columns import pair_columns
from ui.pages.people.people_view import PeopleView
from ui.pages.people.rows import PersonRow, needs_counterpart


class PairsView(PeopleView):
    """Their people first, who has nobody before the others; then those of ours who have nobody."""

    can_move = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.table.setAccessibleName(self.tr("Pairs"))

    def make_columns(self) -> Sequence[Column[Any]]:
        return pair_columns()

    def rows_of(self, plan: PreparedPlan) -> Sequence[PersonRow]:
        rows = super().rows_of(plan)
        lonely = [row for row in rows if needs_counterpart(row.item, row.side)]
        paired = [row for row in rows if row.item.counterpart_id and row.side is not Side.US]
        rest = [
            row
            for row in rows
            if row.side is not Side.US and row not in lonely and row not in paired
        ]
        theirs = [row for row in lonely if row.side is not Side.US]
        ours = [row for row in lonely if row.side is Side.US]
        return (*theirs, *paired, *rest, *ours)

    def open_detail(self, item_id: str) -> None:
        """Here people are opened to say who their counterpart is."""
        super().open_detail(item_id)
        self.detail.form.frames["counterpart_id"].control.setFocus(Qt.FocusReason.TabFocusReason)

    def move_item(self, item_id: str, index: int) -> None:
        """Pairs have an order of their own."""
