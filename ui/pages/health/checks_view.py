"""All checks that were held, newest first, with the details of one of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.checks import CHECK, can_be_shared
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from ui.context import Context
from ui.models.columns import Column
from ui.pages.health.check_detail import CheckDetail
from ui.pages.health.check_rows import CheckSeen, check_columns, check_rows
from ui.pages.health.view import HealthView, Wish
from ui.pages.health.words import check_title
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Segment, Words
from ui.pages.items_page import ItemsPage

translate = QCoreApplication.translate


def _words() -> Words:
    return Words(
        heading=translate("Health", "Health"),
        add=translate("Health", "Take a check"),
        hint=translate("Health", "Take a check, alone or for the other side"),
        empty_title=translate("Health", "No check held yet"),
        empty_sentence=translate(
            "Health", "Ask yourselves first, then ask them: five questions, five sentences each."
        ),
        empty_icon="pulse",
    )


def _segments() -> tuple[Segment, ...]:
    return (
        Segment(key="all", text=translate("Health", "All"), accepts=lambda _row: True),
        Segment(
            key="open",
            text=translate("Health", "Not finished"),
            accepts=lambda row: not row.item.is_finished,
        ),
    )


class ChecksView(HealthView, ItemsPage):
    """Checks can be dated anew, corrected, shared and deleted here."""

    can_move = False
    row_height = 60
    compact_row_height = 58

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, CHECK, _words(), _segments(), parent)
        self.table.setAccessibleName(translate("Health", "Checks held"))

    def make_columns(self) -> Sequence[Column[Any]]:
        return check_columns()

    def make_detail(self) -> ItemDetail:
        detail = CheckDetail(self.context, CHECK)
        detail.take_wanted.connect(self.take_wanted)
        return detail

    def rows_of(self, plan: PreparedPlan) -> Sequence[CheckSeen]:
        return check_rows(plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[CheckSeen]) -> str:
        waiting = sum(1 for row in rows if not row.item.is_finished)
        held = translate("Health", "{count} held").format(count=len(rows) - waiting)
        if not waiting:
            return held
        more = translate("Health", "{count} not finished").format(count=waiting)
        return f"{held}, {more}"

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"questionnaire": Questionnaire.ALIGNMENT}

    def add(self) -> None:
        """Begin a check: what it is to be is asked first."""
        self.flush()
        self.take_wanted.emit(Wish())

    def share_selected(self, *, shared: bool) -> None:
        """Share what may be shared: our own house never, sealed answers not yet."""
        chosen = {row.id: row for row in self.table.rows.rows}
        ids = [chosen[item_id] for item_id in self.table.selected_ids() if item_id in chosen]
        if shared and any(not can_be_shared(row.item.questionnaire) for row in ids):
            self.context.say(translate("Health", "Our own readiness is never shared."))
        elif shared and any(row.is_sealed for row in ids):
            self.context.say(
                translate("Health", "Sealed: it can be shared once both sides have answered.")
            )
        else:
            super().share_selected(shared=shared)

    def show_rest(self, plan: PreparedPlan, rows: Sequence[Any]) -> None:
        super().show_rest(plan, rows)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def put_switch(self, switch: QWidget) -> None:
        self.list.column.insertWidget(1, switch)

    def _title(self, item_id: str) -> str:
        check = self._item(item_id)
        if check is None or self.plan is None:
            return ""
        return check_title(check, self.plan.parts, self.formats)
