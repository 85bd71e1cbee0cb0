"""A reward in the session: what it is worth, how it is split, and what that does to the balance."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.preview import with_splits
from partnerdesk.analysis.worth import expected_reward
from partnerdesk.commands.shares import SetRewardPart, SetRewardSplit
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.rewards import REWARD, Reward
from ui.forms.words import word
from ui.session.desk import SessionDesk
from ui.session.topics.balance import BalancePanel
from ui.session.topics.change_form import FieldGroup
from ui.session.topics.figure import Figure
from ui.session.topics.item_page import ItemPage
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.session.topics.shares import SharesPanel
from ui.session.topics.worth import WorthPanel

Percents = Mapping[str, Decimal]


class RewardPage(ItemPage):
    """Figures over the split over the balance; one without money says what it is worth to each."""

    kind = REWARD

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.value, self.chance, self.due = (Figure() for _ in range(3))
        self.figures = Panel(spacing=6, air=10)
        row = QHBoxLayout()
        keep_air(self.figures, row, spacing=24)
        for figure in (self.value, self.chance, self.due):
            row.addWidget(figure, 1)
        self.figures.body.addLayout(row)
        self.split = SharesPanel(self.tr("How it is split"))
        self.worth = WorthPanel()
        self.balance = BalancePanel()
        column = QVBoxLayout(self.content)
        keep_air(self.content, column, spacing=12)
        column.addWidget(self.figures)
        column.addWidget(self.split, 5)
        column.addWidget(self.worth, 5)
        column.addWidget(self.balance, 4)
        self.split.moved.connect(self._follow)
        self.split.settled.connect(self._store)
        self.split.refused.connect(lambda: desk.say(self.split.slider.handles[0].toolTip()))
        self.worth.chosen.connect(self._value)

    def change_words(self) -> str:
        return self.tr("Change the reward")

    def groups(self) -> tuple[FieldGroup, ...]:
        return (
            FieldGroup(
                title=self.tr("What it is"),
                names=("title", "kind", "due_on", "division", "rule", "is_money"),
            ),
            FieldGroup(
                title=self.tr("What it is worth"),
                names=("value_low", "value_likely", "value_high", "probability", "actual"),
            ),
        )

    def show_item(self, item: Any) -> None:
        reward: Reward = item
        plan, formats = self.desk.plan, self.desk.formats
        amount = expected_reward(reward) if self._is_known(reward) else None
        self._show_figures(reward)
        for widget in (self.split, self.balance):
            widget.setVisible(reward.is_money)
        self.worth.setVisible(not reward.is_money)
        if not reward.is_money:
            self.worth.show_worths(plan, {each.party_id: each.worth for each in reward.parts})
            return
        self.split.show_shares(
            plan,
            {each.party_id: each.percent for each in reward.parts},
            amount,
            formats,
            name=reward.title,
            agreed=_agreed_split(reward),
        )
        told = self.tr("Expected {amount}")
        expected = told.format(amount=formats.compact(amount)) if amount is not None else ""
        self.split.total.setText(expected or self.tr("No amounts yet"))
        if not self.split.slider.is_dragged:
            self.balance.show_balance(balance_of(plan), plan, formats)

    def _is_known(self, reward: Reward) -> bool:
        return reward.value.is_known and reward.probability is not None

    def _show_figures(self, reward: Reward) -> None:
        formats = self.desk.formats
        nothing = self.tr("not said yet")
        kind = word(reward.kind) if reward.kind else self.tr("What it brings")
        if not reward.is_money:
            self.value.show_figure(self.tr("Not money"), kind)
        else:
            known = reward.value.is_known
            value = formats.compact(reward.value.mean) if known else nothing
            self.value.show_figure(value, kind)
        chance = nothing
        if reward.probability is not None:
            chance = formats.percent(reward.probability)
        self.chance.show_figure(chance, self.tr("Likelihood"))
        due = formats.day(reward.due_on) if reward.due_on else nothing
        self.due.show_figure(due, self.tr("Due"))

    def _follow(self, percents: Percents | None) -> None:
        """Show the balance as it would be where the handle is held."""
        plan, formats = self.desk.plan, self.desk.formats
        if percents is None or self.item is None:
            self.balance.show_balance(balance_of(plan), plan, formats)
            return
        looked = with_splits(plan, {self.item.id: percents})
        self.balance.show_balance(balance_of(looked), plan, formats)

    def _store(self, percents: Percents) -> None:
        if self.item is None:
            return
        command = SetRewardSplit(
            reward_id=self.item.id, shares=percents, merge_key=f"split {self.item.id}"
        )
        if self.desk.run_or_say(command) is None:
            self.show_item(self.item)

    def _value(self, party_id: str, worth: int) -> None:
        if self.item is not None:
            self.desk.run_or_say(
                SetRewardPart(reward_id=self.item.id, party_id=party_id, field="worth", value=worth)
            )


def _agreed_split(reward: Reward) -> Percents | None:
    """Return the split that was agreed, where it is another one now."""
    terms = reward.agreed_terms
    if reward.agreement is not Agreement.CHANGED or terms is None:
        return None
    stored = terms.get("parts")
    if not isinstance(stored, Mapping):
        return None
    found = {party: Decimal(percent) for party, percent in stored.items() if percent is not None}
    return found or None
