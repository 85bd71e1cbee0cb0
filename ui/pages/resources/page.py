"""The page of what each party puts in."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.analysis.worth import counts
from partnerdesk.domain.commitments import COMMITMENT
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.resources.detail import CommitmentDetail
from ui.pages.resources.ledgers import Ledgers
from ui.pages.resources.rows import CommitmentRow, commitment_columns, commitment_row


class ResourcesPage(ItemsPage):
    """Commitments of all parties, with their totals above."""

    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = Words(
            heading=self.tr("Resources"),
            add=self.tr("Add a commitment"),
            hint=self.tr("Add what one of you puts in"),
            empty_title=self.tr("Nothing put in yet"),
            empty_sentence=self.tr("Partners share the load: write down one thing from each side."),
            empty_icon="briefcase",
        )
        segments = (
            Segment(key="all", text=self.tr("All"), accepts=lambda _row: True),
            Segment(key="open", text=self.tr("Open"), accepts=lambda row: row.item.is_open),
            Segment(key="late", text=self.tr("Overdue"), accepts=lambda row: row.is_overdue),
        )
        self._rows = RowCache(commitment_row)
        super().__init__(context, COMMITMENT, words, segments, parent)
        self.ledgers = Ledgers()
        self.list.above.addWidget(self.ledgers)

    def make_columns(self) -> Sequence[Column[Any]]:
        return commitment_columns()

    def make_detail(self) -> ItemDetail:
        return CommitmentDetail(self.context, COMMITMENT)

    def rows_of(self, plan: PreparedPlan) -> Sequence[CommitmentRow]:
        rows = self._rows.rows(plan.parts.commitments, plan, self.formats, self.today)
        return sorted(rows, key=lambda row: row.place[0])

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[CommitmentRow]) -> str:
        counted = [row for row in rows if counts(row.item)]
        total = self.formats.compact(sum((row.value for row in counted), Fraction(0)))
        return self.tr("{total} put in by all").format(total=total)

    def new_values(self, plan: PreparedPlan) -> Mapping[str, object]:
        """A new commitment is put in by the party of the row that is chosen, else by us."""
        chosen = next(
            (row for row in self.table.rows.rows if row.id == self.table.current_id), None
        )
        ours = plan.parts.party_on(Side.US)
        party_id = chosen.item.party_id if chosen else ours.id if ours else ""
        return {"title": self.tr("New commitment"), "party_id": party_id}

    def show_rest(self, plan: PreparedPlan, rows: Sequence[CommitmentRow]) -> None:
        self.ledgers.setVisible(bool(rows))
        self.ledgers.show_plan(plan, rows, self.formats)
