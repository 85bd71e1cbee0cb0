"""The page of rewards: how each is split, fairer splits to look at, and what could happen."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.analysis.suggested import AnyRule
from partnerdesk.domain.plan_life import is_locked
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.rewards import REWARD
from ui.context import Context
from ui.models.columns import Column
from ui.models.row_cache import RowCache
from ui.pages.items.detail import ItemDetail
from ui.pages.items.list_side import ListSide, Segment, Words
from ui.pages.items_page import ItemsPage
from ui.pages.rewards.balance_card import BalanceCard
from ui.pages.rewards.detail import RewardDetail
from ui.pages.rewards.looking import Looking
from ui.pages.rewards.rows import SPLIT, RewardRow, reward_columns, reward_row
from ui.pages.rewards.rule_words import refusal_words
from ui.pages.rewards.side import RewardsSide
from ui.pages.rewards.split_line import LineSetting
from ui.pages.rewards.split_lines import SplitLines
from ui.pages.rewards.splitting import Splitting
from ui.pages.rewards.terms_form import TermsForm

Percents = Mapping[str, Decimal]


class RewardsPage(ItemsPage):
    """The details open on request, beside the cards."""

    row_height = 58
    compact_row_height = 58

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        words = Words(
            heading=self.tr("Rewards and balance"),
            add=self.tr("Add a reward"),
            hint=self.tr("Add a reward: what would each of you get out of it?"),
            empty_title=self.tr("No reward yet"),
            empty_sentence=self.tr("Write down what each of you would get, in money or not."),
            empty_icon="pie",
        )
        self._rows = RowCache(reward_row)
        self.looking = Looking()
        super().__init__(context, REWARD, words, parent=parent)
        self._is_closed = True

    # building

    def make_columns(self) -> Sequence[Column[Any]]:
        return reward_columns()

    def make_list(self, words: Words, _segments: Sequence[Segment]) -> ListSide:
        self.side = RewardsSide(words, self.table)
        return self.side

    def make_detail(self) -> ItemDetail:
        return RewardDetail(self.context, REWARD)

    @property
    def balance(self) -> BalanceCard:
        """The shares of each side and the balance index."""
        return self.side.balance

    def _connect(self) -> None:
        super()._connect()
        keys = [column.key for column in self.table.rows.columns]
        self.lines = SplitLines(self.table, keys.index(SPLIT))
        self.splitting = Splitting(self.context, self)
        self.lines.moved.connect(self._follow)
        self.lines.settled.connect(self._store)
        self.lines.cancelled.connect(lambda _reward_id: self._show_figures())
        self.lines.refused.connect(self._ask_to_reopen)
        side = self.side
        side.suggestions.wanted.connect(self.look_at)
        self.terms = TermsForm(self.context)
        side.suggestions.add_terms(self.terms)
        side.preview.accepted.connect(self.propose)
        side.preview.left.connect(self._stop_looking)
        side.reopening.accepted.connect(self._reopen_split)
        side.reopening.left.connect(self._leave_agreed)
        side.outcomes.share_proposed.connect(self.splitting.propose_share)
        side.worth.opened.connect(self._open)
        side.gain.opened.connect(self._open)

    # showing

    def rows_of(self, plan: PreparedPlan) -> Sequence[RewardRow]:
        return self._rows.rows(plan.parts.rewards, plan, self.formats, self.today)

    def summary_of(self, _plan: PreparedPlan, rows: Sequence[RewardRow]) -> str:
        agreed = sum(1 for row in rows if row.item.is_agreed)
        total = self.formats.compact(sum((row.expected for row in rows), Fraction(0)))
        told = self.tr("{total} expected, {agreed} of {all} splits agreed")
        return told.format(total=total, agreed=agreed, all=len(rows))

    def new_values(self, _plan: PreparedPlan) -> Mapping[str, object]:
        return {"title": self.tr("New reward")}

    def show_rest(self, plan: PreparedPlan, _rows: Sequence[RewardRow]) -> None:
        balance = self.looking.take(plan.parts)
        side, formats = self.side, self.formats
        present = self.looking.present
        side.name_parties([each for each in plan.parts.parties if each.id in present])
        opened = self.looking.opened
        setting = LineSetting(parts=plan.parts, formats=formats, present=present, opened=opened)
        self.lines.show_rows(setting)
        self.terms.show_plan(plan, present, formats)
        side.sensitivity.show_plan(plan.parts, balance, formats)
        side.worth.show_plan(plan.parts)
        side.gain.show_plan(plan.parts, formats)
        side.outcomes.show_plan(plan.parts, formats)
        self._show_reopening()
        self._show_preview()

    def _show_preview(self) -> None:
        """Show what is looked at: the bar, the marks in bars and sliders, the row."""
        if self.plan is None:
            return
        looking, side = self.looking, self.side
        side.suggestions.show_splits(self.plan.parts, looking.splits, self.formats, looking.rule)
        self.lines.show_ghosts(looking.ghosts)
        self._show_bar(is_locked(self.plan.parts))
        side.outcomes.show_preview(looking.parts)
        self._show_figures()

    def _show_bar(self, is_signed: bool) -> None:
        title, words = refusal_words(self.looking.splits, self.formats)
        if self.looking.splits.refusal == "destroys_value":
            self.side.warning.ask(title, words)
        else:
            self.side.warning.hide()
        if self.looking.rule is None:
            self.side.preview.hide()
            return
        title, words = self.looking.words(is_signed=is_signed)
        can_propose = bool(self.looking.ghosts) and not is_signed
        self.side.preview.ask(title, words, can_accept=can_propose)

    def _show_figures(self) -> None:
        """Write balance and shares as they are stored, with the marks of a preview."""
        if self.plan is not None:
            looking = self.looking
            self.balance.show_plan(self.plan, self.formats, looking.balance, looking.today)
            if looking.today is not None:
                self.side.suggestions.show_current(looking.today)

    # splitting

    def _follow(self, reward_id: str, percents: Percents) -> None:
        """Show what a slider that is held would bring; nothing is stored or simulated."""
        if self.plan is None:
            return
        balance = self.looking.moved(reward_id, percents)
        self.balance.show_parts(self.plan.parts, balance, self.formats, self.looking.balance)
        self.side.suggestions.show_current(balance)

    def _store(self, reward_id: str, percents: Percents) -> None:
        if not self.splitting.store(reward_id, percents) and self.plan is not None:
            self.show_rest(self.plan, self.table.rows.rows)

    def look_at(self, rule: AnyRule | None) -> None:
        """Show what a rule would bring; None stops."""
        self.looking.look_at(rule)
        self._show_preview()

    def _stop_looking(self) -> None:
        self.look_at(None)
        self.table.setFocus()

    def propose(self) -> None:
        """Store the splits that are looked at, as proposed by us."""
        self.flush()
        rule, ghosts = self.looking.rule, self.looking.ghosts
        if rule is not None and ghosts and self.splitting.propose(rule, ghosts):
            self._stop_looking()

    # what is agreed

    def _ask_to_reopen(self, reward_id: str) -> None:
        if self.plan is not None and is_locked(self.plan.parts):
            self.context.say(self.tr("The plan is signed. Open it for changes first."))
            return
        self.looking.wants_open = reward_id
        self._show_reopening()
        self.side.reopening.accept.setFocus()

    def _show_reopening(self) -> None:
        row = self._item(self.looking.wants_open)
        if row is None or not row.is_agreed or row.id in self.looking.opened:
            self.looking.wants_open = ""
            self.side.reopening.hide()
            return
        title = self.tr("The split of {title} is agreed").format(title=row.title)
        words = self.tr("Changing it reopens the agreement: both sides have to agree again.")
        self.side.reopening.ask(title, words)

    def _reopen_split(self) -> None:
        reward_id = self.looking.wants_open
        self.looking.opened |= {reward_id}
        if self.plan is not None:
            self.show_rest(self.plan, self.table.rows.rows)
        self._focus_slider(reward_id)

    def _leave_agreed(self) -> None:
        reward_id, self.looking.wants_open = self.looking.wants_open, ""
        self._show_reopening()
        self._focus_slider(reward_id)

    def _focus_slider(self, reward_id: str) -> None:
        line = self.lines.line_of(reward_id)
        if line is not None and line.slider.handles:
            line.slider.handles[0].setFocus()

    def flush(self) -> bool:
        stored = super().flush()
        return self.terms.flush() and stored

    # details

    def _open(self, item_id: str) -> None:
        self.select_item(item_id)
        self.open_detail(item_id)

    def _reopen(self) -> None:
        """A click chooses; Enter, a double click and links open the details."""
