"""What was agreed about sharing beside the splits: weights, caps, and the worth of groups."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.coalitions import coalitions_of
from partnerdesk.commands.sharing_terms import SetGroupWorth, SetPartyTerm
from partnerdesk.domain.catalogue import KINDS
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import GROUP_WORTH, TERM_FIELDS
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.editors import editor_for
from ui.forms.item_form import ItemForm, Read
from ui.forms.words import label_of
from ui.pages.items.layouts import caption, side_by_side
from ui.widgets.field import Field
from ui.widgets.labels import Label

_FEWEST_FOR_GROUPS, _MOST_FOR_GROUPS = 3, 5
_NAMES = ("weight", "gain_cap")


class TermsForm(QWidget):
    """Fields of each party that takes part, and of each group among three to five parties."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parties: tuple[Party, ...] = ()
        self.form = ItemForm(context, KINDS["plan"])
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._holder)

    def show_plan(self, plan: PreparedPlan, present: frozenset[str], formats: Formats) -> None:
        """Show the terms of a plan."""
        parties = tuple(each for each in plan.parts.parties if each.id in present)
        if parties != self._parties:
            self.form.flush()
            self._parties = parties
            self._build(formats)
        self.form.show_item(plan.parts.head, plan, formats)

    def flush(self) -> bool:
        """Store what is not stored yet."""
        return self.form.flush()

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
        for party in self._parties:
            column.addWidget(caption(party.name))
            fields = (self._term(party, name, formats) for name in _NAMES)
            column.addWidget(side_by_side(*fields, needs=120))
        self._add_groups(column, formats)
        self._column.addWidget(self._holder)

    def _add_groups(self, column: QVBoxLayout, formats: Formats) -> None:
        if not _FEWEST_FOR_GROUPS <= len(self._parties) <= _MOST_FOR_GROUPS:
            return
        column.addWidget(caption(self.tr("What groups would gain without the others")))
        ids = [party.id for party in self._parties]
        for group in coalitions_of(ids):
            if 1 < len(group) < len(ids):
                column.addWidget(self._worth([each for each in ids if each in group], formats))

    def _term(self, party: Party, name: str, formats: Formats) -> Field:
        rule = replace(TERM_FIELDS[name], name=f"{name} {party.id}")
        editor = editor_for(KINDS["plan"], rule, formats)
        frame = self.form.bind(rule, editor, _setting(party, name), _reading(party, name))
        editor.widget.setAccessibleName(f"{label_of(rule)}, {party.name}")
        return frame

    def _worth(self, group: Sequence[str], formats: Formats) -> Field:
        named = {party.id: party.label for party in self._parties}
        words = ", ".join(named[each] for each in group)
        rule = replace(GROUP_WORTH, name=f"worth {' '.join(group)}")
        editor = editor_for(KINDS["plan"], rule, formats)
        frame = self.form.bind(
            rule, editor, _setting_worth(group), _reading_worth(group), label=words
        )
        template = QCoreApplication.translate("TermsForm", "Worth of {parties} without the others")
        editor.widget.setAccessibleName(template.format(parties=words))
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


def _setting_worth(group: Sequence[str]) -> Callable[[str, Any, str], SetGroupWorth]:
    def to_command(plan_id: str, value: Any, merge_key: str) -> SetGroupWorth:
        return SetGroupWorth(
            plan_id=plan_id, party_ids=tuple(group), worth=value, merge_key=merge_key
        )

    return to_command


def _reading_worth(group: Sequence[str]) -> Read:
    def read(plan: PreparedPlan, _head: Any) -> Any:
        wanted = frozenset(group)
        found = (each for each in plan.parts.group_worths if frozenset(each.party_ids) == wanted)
        return next((each.worth for each in found), None)

    return read
