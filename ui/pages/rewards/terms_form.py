"""What was agreed about sharing beside the splits: weights, caps, and the worth of groups."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from partnerdesk.commands.sharing_terms import SetPartyTerm
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import TERM_FIELDS
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.editors import editor_for
from ui.forms.item_form import ItemForm, Read
from ui.forms.words import label_of
from ui.pages.items.layouts import caption
from ui.pages.rewards.group_worths import GroupWorths
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label

_NAMES = ("weight", "gain_cap")


class TermsForm(QWidget):
    """Fields of each party that takes part, and of groups among three to eight parties."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parties: tuple[Party, ...] = ()
        self.form = ItemForm(context, KINDS["plan"])
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.groups = GroupWorths(context)
        self._column.addWidget(self._holder)
        self._column.addWidget(self.groups)

    def show_plan(self, plan: PreparedPlan, present: frozenset[str], formats: Formats) -> None:
        """Show the terms of a plan."""
        parties = tuple(each for each in plan.parts.parties if each.id in present)
        if parties != self._parties:
            self.form.flush()
            self._parties = parties
            self._build(formats)
        self.form.show_item(plan.parts.head, plan, formats)
        self.groups.show_plan(plan, parties, formats)

    def flush(self) -> bool:
        """Store what is not stored yet."""
        return all([self.form.flush(), self.groups.flush()])

    def _build(self, formats: Formats) -> None:
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        self.form = ItemForm(self._context, KINDS["plan"])
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = self.tr(
            "The surplus is shared by weights, equally where none are given. A cap is the most "
            "that a party may gain."
        )
        column.addWidget(Label(words, kind="caption", tone="secondary", wrap=True))
        column.addLayout(self._grid(formats))
        self._column.insertWidget(0, self._holder)

    def _grid(self, formats: Formats) -> QGridLayout:
        """Return a row per party under one heading for each field."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for at, name in enumerate(_NAMES, start=1):
            grid.addWidget(caption(label_of(TERM_FIELDS[name])), 0, at)
            grid.setColumnStretch(at, 3)
        grid.setColumnStretch(0, 4)
        for row, party in enumerate(self._parties, start=1):
            grid.addWidget(ElidedLabel(party.name, kind="label"), row, 0)
            for at, name in enumerate(_NAMES, start=1):
                field = self._term(party, name, formats)
                field.label.hide()
                grid.addWidget(field, row, at)
        return grid

    def _term(self, party: Party, name: str, formats: Formats) -> Field:
        rule = replace(TERM_FIELDS[name], name=f"{name} {party.id}")
        editor = editor_for(KINDS["plan"], rule, formats)
        frame = self.form.bind(rule, editor, _setting(party, name), _reading(party, name))
        editor.widget.setAccessibleName(f"{label_of(rule)}, {party.name}")
        return frame


def _setting(party: Party, name: str) -> Callable[[str, Any, str], SetPartyTerm]:
    def to_command(plan_id: str, value: Any, merge_key: str) -> SetPartyTerm:
        return SetPartyTerm(
            plan_id=plan_id, party_id=party.id, field=name, value=value, merge_key=merge_key
        )

    return to_command


def _reading(party: Party, name: str) -> Read:
    def read(plan: PreparedPlan, _head: Any) -> Any:
        found = (each for each in plan.parts.party_terms if each.party_id == party.id)
        return next((getattr(each, name) for each in found), None)

    return read
