"""The page of a plan's risks: matrix or timeline, table, who carries how much, and the details."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from partnerdesk.analysis.risk_ranking import is_loss_known, is_placed, ranked
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.risks import RISK
from partnerdesk.figures.matrix import Axes
from ui.context import Context
from ui.isolating import isolated
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.items.detail import ItemDetail
from ui.pages.items.filter_button import FilterButton
from ui.pages.items.list_side import Words
from ui.pages.items_page import ItemsPage
from ui.pages.risks.carried import CarriedCard
from ui.pages.risks.columns import LANE, RING, risk_columns
from ui.pages.risks.detail import RiskDetail
from ui.pages.risks.filter_button import risk_segments
from ui.pages.risks.moving import Moving, landing
from ui.pages.risks.risk_note import RiskNote
from ui.pages.risks.rows import RiskRow, risk_row
from ui.pages.risks.views import Views
from ui.widgets.buttons import button
from ui.widgets.risk_matrix import RiskMatrix
from ui.widgets.risk_matrix_drag import Target
from ui.widgets.speech import announce


class RisksPage(ItemsPage):
    """Risks by expected loss. The details open on request, in the room of the table."""

    row_height = 60
    compact_row_height = 58
    can_move = False

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
        self._rows = RowCache(risk_row, numbered=True)
        self._moving = Moving()
        super().__init__(context, RISK, words, parent=parent)
        self._is_closed = True

    # building

    def _assemble(self) -> None:
        self.carried = CarriedCard()
        self.note = RiskNote(self.context)
        self.filter = FilterButton(risk_segments())
        self.details: QPushButton = button(self.tr("Details"), small=True)
        self.list.below.addWidget(self.carried)
        self.list.below.addWidget(self.note)
        column = self.list.column
        column.setStretchFactor(self.list.card, 100)
        column.setStretchFactor(self.list.below, 1)
        self._rest = self._take_rest(column)
        self.views = Views(self.list)
        self.room.splitter.insertWidget(0, self.views)
        self.room.splitter.setStretchFactor(0, 1)
        heading = self.list.heading.layout()
        if isinstance(heading, QHBoxLayout):
            for place, widget in enumerate((self.filter, self.details, self.views.switch), 2):
                heading.insertWidget(place, widget)
        self._share_rows()
        super()._assemble()

    def _take_rest(self, column: QVBoxLayout) -> QWidget:
        """Return what keeps room free below; a stretch does so without a gap under the note."""
        last = column.itemAt(column.count() - 1)
        rest = last.widget() if last is not None else None
        column.addStretch(0)
        return rest if rest is not None else QWidget(self)

    def _share_rows(self) -> None:
        keys = [column.key for column in self.table.rows.columns]
        self.matrix.share(self.table, keys.index(RING))
        self.views.timeline.timeline.share(self.table, keys.index(LANE))
        self.matrix.preview_of = self._landing

    @property
    def matrix(self) -> RiskMatrix:
        """The drawn matrix."""
        return self.views.matrix.matrix

    def _connect(self) -> None:
        super()._connect()
        views = self.views
        for view in (self.matrix, views.timeline.timeline):
            view.opened.connect(self.open_detail)
            view.add_wanted.connect(self.add)
            view.delete_wanted.connect(self.delete_selected)
            view.copy_wanted.connect(self.copy_selected)
            view.paste_wanted.connect(self.paste)
            view.left.connect(self._leave_list)
        self.matrix.moved.connect(self._move)
        self.table.doubleClicked.connect(lambda _index: self.open_detail(self.table.current_id))
        views.matrix.unplaced.wanted.connect(self._open_lacking)
        views.matrix.unplaced.all_wanted.connect(self._show_lacking)
        views.switch.chosen.connect(lambda _key: self._arrange())
        self.filter.chosen.connect(self._filter)
        self.details.clicked.connect(lambda _checked=False: self.open_detail(self.table.current_id))
        self.detail.left.connect(self._focus_list)

    def make_columns(self) -> Sequence[Column[Any]]:
        return risk_columns()

    @property
    def lists(self) -> Sequence[QAbstractItemView]:
        return (self.table, self.matrix, self.views.timeline.timeline)

    def make_detail(self) -> ItemDetail:
        return RiskDetail(self.context, RISK)

    # showing

    def rows_of(self, plan: PreparedPlan) -> Sequence[RiskRow]:
        return self._rows.rows(ranked(plan.parts.risks), plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[RiskRow]) -> str:
        live = [row for row in rows if row.item.is_live]
        agreed = sum(1 for row in live if row.item.is_agreed)
        if not is_loss_known([row.item for row in rows]):
            told = self.tr("Expected loss unknown, {agreed} of {all} shares agreed")
            return told.format(agreed=agreed, all=len(live))
        loss = self.formats.compact(sum(row.loss or 0 for row in rows))
        told = self.tr("Expected loss {loss}, {agreed} of {all} shares agreed")
        return told.format(loss=loss, agreed=agreed, all=len(live))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New risk")}

    def show_rest(self, plan: PreparedPlan, rows: Sequence[RiskRow]) -> None:
        self.filter.count(rows)
        self.carried.show_plan(plan, self.formats)
        self.views.matrix.show_rows(rows, plan, self.formats)
        self.views.timeline.show_rows(rows, plan, self.formats, self.today)
        self._arrange()

    def _show_chosen(self, item_id: str) -> None:
        super()._show_chosen(item_id)
        item = self._item(item_id)
        if item is not None and self.plan is not None:
            row = self.table.rows.row_at(self.table.rows.place_of(item_id))
            number = row.number.text
            self.note.show_risk(number, item, self.plan, self.formats, self.today)
            words = self.tr("Details of risk {number}, {title}")
            self.details.setAccessibleName(words.format(number=number, title=isolated(item.title)))
        self._arrange()

    def _arrange(self) -> None:
        """Show what there is room for beside the details."""
        empty = not self.table.rows.rows
        has_detail = self.detail.isVisibleTo(self)
        compact = bool(self._is_compact)
        self.views.arrange(self.width(), compact=compact, has_detail=has_detail, empty=empty)
        has_choice = bool(self.table.current_id)
        self.carried.setVisible(not empty)
        self.note.setVisible(has_choice and not (has_detail or empty or compact))
        self._rest.hide()
        self.details.setVisible(has_choice and not has_detail and not empty)
        self.filter.setVisible(not empty)
        self.setFocusProxy(self.views.focus_target)

    def select_item(self, item_id: str) -> None:
        if not self.table.select(item_id):
            self.filter.choose("all")
        super().select_item(item_id)

    def _filter(self) -> None:
        self.table.proxy.show_if(self.filter.accepts())
        self.list.card.fit()

    def _reopen(self) -> None:
        """A click chooses; Enter, a double click and the button open the details."""

    def close_detail(self) -> None:
        super().close_detail()
        self._arrange()
        self._focus_list()

    def _focus_list(self) -> None:
        self.views.focus_target.setFocus()

    def _show_lacking(self) -> None:
        self.filter.choose("lacking")
        self._filter()
        self.views.show_table_alone()

    def _open_lacking(self, item_id: str) -> None:
        self.select_item(item_id)
        self.open_detail(item_id)
        item = self._item(item_id)
        name = "probability" if item is None or item.probability is None else "impact_likely"
        self.detail.form.frames[name].control.setFocus()

    def flush(self) -> bool:
        noted = self.note.flush()
        return super().flush() and noted

    # moving

    def _move(self, item_id: str, target: Target) -> None:
        risk = self._item(item_id)
        if risk is None or self.plan is None:
            return
        self.flush()
        command = self._moving.command(risk, target, self._axes(), self.formats)
        if not command.figures:
            return
        outcome = self.context.run_or_say(command)
        if outcome is not None and not is_placed(risk):
            self._go_to_placed(risk.id)
        if outcome is not None and outcome.change is not None and not target.by_key:
            told = self.tr("Moved “{title}”").format(title=isolated(risk.title))
            self.deleting.offer(told, outcome.change.label)

    def _go_to_placed(self, risk_id: str) -> None:
        """What was placed is chosen; its chip is gone, so the keyboard is in the matrix."""
        self.refresh()
        if not self.table.select(risk_id):
            self.filter.choose("all")
            self._filter()
            self.table.select(risk_id)
        self.matrix.setFocus()
        risk = self._item(risk_id)
        if risk is not None and is_placed(risk):
            row = self.table.rows.row_at(self.table.rows.place_of(risk_id))
            announce(self.matrix, row.told)

    def _landing(self, item_id: str, target: Target) -> str:
        risk = self._item(item_id)
        return landing(risk, target, self._axes(), self.formats) if risk is not None else ""

    def _axes(self) -> Axes:
        spanned = self.views.matrix.spanned
        if spanned is None:
            raise ValueError("no plan is shown")
        return spanned

    def open_plan(self, plan_id: str, item_id: str = "") -> None:
        if plan_id != self.plan_id:
            self.views.matrix.begin_anew()
        super().open_plan(plan_id, item_id)

    def hideEvent(self, event: QHideEvent) -> None:
        """When the page is seen again, the axes fit the risks again."""
        super().hideEvent(event)
        self.views.matrix.begin_anew()
        self._is_stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.list.fit()
