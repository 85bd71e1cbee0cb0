"""Step 7: do the work. First goals, risks, what each side brings, a reward, and the next talks."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.parties import Side
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.draft_plan import figures_of
from ui.widgets.card import Card
from ui.wizard.balance_panel import BalancePanel
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.keeper import DraftKeeper
from ui.wizard.part_list import PartCard, PartList
from ui.wizard.step_view import StepView, Target
from ui.wizard.work_sorts import (
    commitment_sort,
    goal_sort,
    reward_sort,
    risk_sort,
    touchpoint_sort,
)

translate = QCoreApplication.translate


class WorkStep(StepView):
    """Six lists; the balance of what stands in them beside."""

    panel_title = str(QT_TRANSLATE_NOOP("Wizard", "Balance"))

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        sorts = {
            "goals": goal_sort(),
            "risks": risk_sort(),
            "ours": commitment_sort(Side.US),
            "theirs": commitment_sort(Side.THEM),
            "reward": reward_sort(),
            "touchpoints": touchpoint_sort(),
        }
        self.lists = {key: PartList(keeper, sort) for key, sort in sorts.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for key, sort in sorts.items():
            card = Card()
            card.body.addWidget(PartCard(sort.name, "", self.lists[key]))
            column.addWidget(card)
        column.addStretch(1)
        self.panel = QWidget()
        self.balance = BalancePanel()
        beside = QVBoxLayout(self.panel)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.balance)

    def show_draft(self, draft: Draft) -> None:
        super().show_draft(draft)
        for each in self.lists.values():
            each.show_draft(draft)
        is_there = draft.reward is not None
        for widget in (self.lists["reward"].line, self.lists["reward"].add):
            widget.setVisible(not is_there or bool(self.lists["reward"].line.text()))
        today = self.keeper.context.workspace.now().date()
        self.balance.show_parts(figures_of(draft, today), self.keeper.formats)

    def targets(self) -> Mapping[Target, DraftBinding]:
        found: dict[Target, DraftBinding] = {}
        for each in self.lists.values():
            found |= each.targets()
        return found

    def flush(self) -> bool:
        return False not in [each.flush() for each in self.lists.values()]

    def enter(self) -> None:
        self.lists["goals"].line.setFocus()
