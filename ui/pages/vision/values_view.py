"""The values both sides hold each other to, with the behaviour that shows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from partnerdesk.domain.plans import SHARED_VALUE, SharedValue
from partnerdesk.domain.private import PreparedPlan
from ui.context import Context
from ui.delegates.cells import StateCell, TitleCell
from ui.delegates.painters import paint_state, paint_title
from ui.models.columns import Column, Width
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import Words
from ui.pages.items.states import said_of, state_of
from ui.pages.items_page import ItemsPage
from ui.pages.views_page import ViewPage


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueRow:
    """A value with its texts."""

    id: str
    item: SharedValue
    title: TitleCell
    state: StateCell


class ValueDetail(ItemDetail):
    """The details of a value."""

    def build(self) -> None:
        behaviour = self.form.add("behaviour", lines=4)
        if isinstance(behaviour.control, QPlainTextEdit):
            behaviour.control.setPlaceholderText(
                self.tr("For example: we show each other the real figures, also when they hurt.")
            )
        self.body.addWidget(behaviour)


def _words() -> Words:
    translate = QCoreApplication.translate
    return Words(
        heading=translate("Values", "Vision and values"),
        add=translate("Values", "Add a value"),
        hint=translate("Values", "Add a value that you will hold each other to"),
        empty_title=translate("Values", "No value named yet"),
        empty_sentence=translate("Values", "Which behaviour makes you trust each other?"),
        empty_icon="compass",
    )


class ValuesView(ItemsPage, ViewPage):
    """Values in the order both sides gave them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, SHARED_VALUE, _words(), (), parent)
        self.table.setAccessibleName(self.tr("Values"))

    def make_columns(self) -> Sequence[Column[Any]]:
        return (
            Column(
                key="title",
                title=self.tr("Value"),
                text=lambda row: f"{row.title.title} {row.title.below}".strip(),
                cell=lambda row: row.title,
                paint=paint_title,
                width=Width(pixels=240, stretches=True),
            ),
            Column(
                key="state",
                title=self.tr("Agreement"),
                text=lambda row: said_of(row.state),
                cell=lambda row: row.state,
                paint=paint_state,
                width=Width(pixels=146),
            ),
        )

    def make_detail(self) -> ItemDetail:
        return ValueDetail(self.context, SHARED_VALUE)

    def rows_of(self, plan: PreparedPlan) -> Sequence[ValueRow]:
        return [self._row(value, plan) for value in plan.parts.values]

    def _row(self, value: SharedValue, plan: PreparedPlan) -> ValueRow:
        ours_only = plan.is_ours_only(value.id)
        below = value.behaviour.strip().partition("\n")[0]
        return ValueRow(
            id=value.id,
            item=value,
            title=TitleCell(title=value.title, below=below, ours_only=ours_only),
            state=state_of(value, ours_only=ours_only, formats=self.formats, today=self.today),
        )

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[ValueRow]) -> str:
        agreed = sum(1 for row in rows if row.item.is_agreed)
        return self.tr("{agreed} of {all} agreed").format(agreed=agreed, all=len(rows))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New value")}

    def show_rest(self, plan: PreparedPlan, rows: Sequence[Any]) -> None:
        super().show_rest(plan, rows)
        if self.tell_shown is not None:
            self.tell_shown(plan)

    def put_switch(self, switch: QWidget) -> None:
        self.list.column.insertWidget(1, switch)
