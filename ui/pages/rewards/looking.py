"""What is looked at on the rewards page: a rule's splits, kept apart from what is stored."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from partnerdesk.analysis.balance import Balance, balance_of, rebalanced
from partnerdesk.analysis.preview import splits_of, with_splits
from partnerdesk.analysis.suggested import AnyRule, SuggestedSplits, Suggestion
from partnerdesk.analysis.suggestions import suggested_splits
from partnerdesk.analysis.worth import expected_reward, reward_to
from partnerdesk.domain.plan_parts import PlanParts
from ui.pages.rewards.rule_words import rule_name
from ui.pages.rewards.sharing_parties import taking_part

Percents = Mapping[str, Decimal]
_NOTHING = SuggestedSplits(rows=(), total_reward=0, surplus=0)  # type: ignore[arg-type]


class Looking:
    """The preview of one page. A plan that changes is looked at by the same rule."""

    def __init__(self) -> None:
        self._plan: PlanParts | None = None
        self.splits: SuggestedSplits = _NOTHING
        self.today: Balance | None = None
        self.rule: AnyRule | None = None
        self.ghosts: Mapping[str, Percents] = {}
        self.parts: PlanParts | None = None
        self.balance: Balance | None = None
        self.opened: frozenset[str] = frozenset()
        self.wants_open = ""

    def take(self, plan: PlanParts) -> Balance:
        """Take up a plan as it is stored now; return its balance."""
        if self._plan is not None and self._plan.head.id != plan.head.id:
            self.rule, self.opened, self.wants_open = None, frozenset(), ""
        agreed = {reward.id for reward in plan.rewards if reward.is_agreed}
        self.opened &= agreed
        today = self.today
        if plan is not self._plan or today is None:
            self._plan = plan
            self.today = today = balance_of(plan)
            self.splits = suggested_splits(plan, balance=today)
        self.look_at(self.rule)
        return today

    @property
    def present(self) -> frozenset[str]:
        """Return the parties that take part."""
        return frozenset() if self.today is None else taking_part(self.today)

    def look_at(self, rule: AnyRule | None) -> None:
        """Look at the splits of a rule, or at nothing."""
        suggestion = self._suggestion(rule)
        if self._plan is None or suggestion is None:
            self.rule, self.ghosts, self.parts, self.balance = None, {}, None, None
            return
        self.rule = rule
        self.ghosts = splits_of(suggestion)
        self.parts = with_splits(self._plan, self.ghosts)
        self.balance = balance_of(self.parts)

    def moved(self, reward_id: str, percents: Percents) -> Balance:
        """Return the balance that one other split would bring."""
        if self._plan is None or self.today is None:
            raise ValueError("no plan is shown")
        reward = next(each for each in self._plan.rewards if each.id == reward_id)
        whole = expected_reward(reward)
        rewards = {
            each.party_id: each.reward
            + whole * Fraction(percents.get(each.party_id, 0)) / 100
            - reward_to(reward, each.party_id)
            for each in self.today.parties
        }
        return rebalanced(self.today, rewards)

    def words(self, *, is_signed: bool) -> tuple[str, str]:
        """Return what the bar of the preview says."""
        translate = QCoreApplication.translate
        title = translate("Preview", "Preview: {rule}").format(rule=rule_name(self.rule))
        if is_signed:
            return title, translate("Preview", "The plan is signed: open it for changes first.")
        if not self.ghosts:
            return title, translate(
                "Preview", "Every split is agreed or fixed: only payments could bring this about."
            )
        return title, translate(
            "Preview", "Agreed and fixed splits stay. Nothing changes until you propose it."
        )

    def _suggestion(self, rule: AnyRule | None) -> Suggestion | None:
        if rule is None:
            return None
        return next((each for each in self.splits.all_rows if each.rule is rule), None)
