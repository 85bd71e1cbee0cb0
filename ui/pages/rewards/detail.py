"""One reward: what it is worth, how likely, how it is split, and what each party has of it."""

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.commands.shares import SetRewardSplit
from partnerdesk.commands.sharing_terms import SetGainBands
from partnerdesk.domain.gain_bands import GainBand, bands_from
from partnerdesk.domain.kinds import Field
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import REWARD, Reward
from ui.forms.share_editor import ShareEditor
from ui.pages.items.layouts import side_by_side
from ui.pages.items.linked_detail import LinkedDetail
from ui.pages.rewards.bands_editor import BandsEditor
from ui.pages.rewards.gain_view import GainView
from ui.pages.rewards.party_parts import PartyParts

_SHARES = Field(name="shares", label="Split")


def _split_of(_plan: PreparedPlan, reward: Reward) -> dict[str, Decimal]:
    return {each.party_id: each.percent for each in reward.parts if each.percent is not None}


def _bands_of(_plan: PreparedPlan, reward: Reward) -> tuple[GainBand, ...]:
    return bands_from(reward.bands) or ()


def _set_bands(item_id: str, value: Any, merge_key: str) -> SetGainBands:
    return SetGainBands(reward_id=item_id, bands=value, merge_key=merge_key)


def _set_split(item_id: str, value: Any, merge_key: str) -> SetRewardSplit:
    return SetRewardSplit(reward_id=item_id, shares=value, merge_key=merge_key)


class RewardDetail(LinkedDetail):
    """The details of a reward."""

    def build(self) -> None:
        put = self.body.addWidget
        put(self.form.add("is_money"))
        self.values = self.row("value_low", "value_likely", "value_high", needs=112)
        put(self.values)
        put(self.row("probability", "due_on", needs=120))
        put(self.form.bind(_SHARES, ShareEditor(), _set_split, _split_of))
        division = self.form.add("division", self.tr("Fixed, or may it move"))
        put(side_by_side(self.form.add("kind"), division, needs=150))
        self.parts = PartyParts(self.context)
        put(self.fold(self.tr("What each side has of it"), self.parts))
        put(self.fold(self.tr("How the split was found"), self.form.add("rule")))
        self.gain = GainView()
        self.gain_fold = self.fold(self.tr("Pain and gain"), *self._gain_fields(), self.gain)
        put(self.gain_fold)
        self.add_links("reward")

    def _gain_fields(self) -> tuple[QWidget, ...]:
        """Return target and actual, and the bands in which their difference is shared."""
        bands = self.form.bind(REWARD.by_name["bands"], BandsEditor(), _set_bands, _bands_of)
        amounts = side_by_side(self.form.add("target"), self.form.add("actual"), needs=120)
        return (amounts, self.form.add("better"), bands)

    def show_more(self, item: Reward, plan: PreparedPlan) -> None:
        super().show_more(item, plan)
        self.values.setVisible(item.is_money)
        self.parts.show_reward(item, plan, self.formats)
        self.gain_fold.setVisible(item.is_money)
        self.gain.show_reward(item, plan.parts, self.formats)

    def flush(self) -> bool:
        stored = super().flush()
        return self.parts.flush() and stored
