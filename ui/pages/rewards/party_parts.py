"""What each party has to do with a reward: whether it takes part, its worth, what it was paid."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.commands.shares import SetRewardPart
from partnerdesk.domain.parties import Party
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import PART_FIELDS, REWARD, Reward
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.editors import editor_for
from ui.forms.item_form import ItemForm, Read
from ui.forms.words import label_of
from ui.pages.items.layouts import caption, side_by_side
from ui.widgets.field import Field

_MONEY = ("stand_alone", "paid")


class PartyParts(QWidget):
    """One group of fields for each party of the plan."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._parties: tuple[Party, ...] = ()
        self._worths: list[Field] = []
        self._amounts: list[QWidget] = []
        self.form = ItemForm(context, REWARD)
        self._holder = QWidget(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._holder)

    def show_reward(self, reward: Reward, plan: PreparedPlan, formats: Formats) -> None:
        """Show the parts of a reward."""
        if plan.parts.parties != self._parties:
            self.form.flush()
            self._parties = plan.parts.parties
            self._build(formats)
        self.form.show_item(reward, plan, formats)
        for worth in self._worths:
            worth.setVisible(not reward.is_money)
        for amounts in self._amounts:
            amounts.setVisible(reward.is_money)

    def flush(self) -> bool:
        """Store what is not stored yet."""
        return self.form.flush()

    def _build(self, formats: Formats) -> None:
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget(self)
        self.form = ItemForm(self._context, REWARD)
        self._worths, self._amounts = [], []
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for party in self._parties:
            column.addWidget(caption(party.name))
            needed = self._field(party, "is_needed", formats)
            worth = self._field(party, "worth", formats)
            amounts = side_by_side(*(self._field(party, name, formats) for name in _MONEY))
            self._worths.append(worth)
            self._amounts.append(amounts)
            for widget in (needed, worth, amounts):
                column.addWidget(widget)
        self._column.addWidget(self._holder)

    def _field(self, party: Party, name: str, formats: Formats) -> Field:
        rule = replace(PART_FIELDS[name], name=f"{name} {party.id}")
        editor = editor_for(REWARD, rule, formats, label=label_of(rule))
        frame = self.form.bind(rule, editor, _setting(party, name), _reading(party, name))
        editor.widget.setAccessibleName(f"{label_of(rule)}, {party.name}")
        return frame


def _setting(party: Party, name: str) -> Callable[[str, Any, str], SetRewardPart]:
    def to_command(reward_id: str, value: Any, merge_key: str) -> SetRewardPart:
        return SetRewardPart(
            reward_id=reward_id, party_id=party.id, field=name, value=value, merge_key=merge_key
        )

    return to_command


def _reading(party: Party, name: str) -> Read:
    def read(_plan: PreparedPlan, reward: Reward) -> Any:
        part = next((each for each in reward.parts if each.party_id == party.id), None)
        if part is None:
            return True if name == "is_needed" else None
        return getattr(part, name)

    return read
