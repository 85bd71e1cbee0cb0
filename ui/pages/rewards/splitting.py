"""Storing splits: a slider in one step, a suggestion as proposed by us in one step."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.analysis.suggested import AnyRule, stored_rule
from partnerdesk.commands.agreement import ProposeItem
from partnerdesk.commands.items import SetField
from partnerdesk.commands.shares import SetRewardSplit, SetRiskShares
from partnerdesk.domain.deeds import Deed
from partnerdesk.domain.parties import Side
from partnerdesk.errors import UserError
from partnerdesk.workspace import Outcome
from ui.context import Context

Percents = Mapping[str, Decimal]


class Splitting:
    """Carries out what sliders and the preview ask for; what is wrong is said in the window."""

    def __init__(self, context: Context, page: QWidget) -> None:
        self._context = context
        self._page = page

    def store(self, reward_id: str, percents: Percents) -> bool:
        """Store a split; several steps of the keyboard in a row are one deed."""
        command = SetRewardSplit(
            reward_id=reward_id, shares=percents, merge_key=f"split {reward_id}"
        )
        return self._context.run_or_say(command) is not None

    def propose(self, rule: AnyRule, splits: Mapping[str, Percents]) -> bool:
        """Store splits made by a rule, each proposed by us; one step takes it all back."""
        commands: list[Any] = []
        stored = stored_rule(rule)
        for reward_id, percents in splits.items():
            commands += [
                SetRewardSplit(reward_id=reward_id, shares=percents),
                SetField(kind="reward", item_id=reward_id, field="rule", value=stored),
                ProposeItem(kind="reward", item_id=reward_id, side=Side.US),
            ]
        return self._together(commands, Deed("propose a split of the rewards")) is not None

    def propose_share(self, risk_id: str, percents: Percents) -> None:
        """Store another share of a risk, proposed by us."""
        commands: list[Any] = [
            SetRiskShares(risk_id=risk_id, shares=percents),
            ProposeItem(kind="risk", item_id=risk_id, side=Side.US),
        ]
        self._together(commands, Deed("propose another share of a risk"))

    def _together(self, commands: list[Any], label: str) -> Outcome | None:
        try:
            return self._context.run_all(commands, label)
        except UserError as error:
            self._context.say(self._context.sentence(error))
            return None
