"""The balance of what the draft holds so far: what each side brings, carries and gains."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.analysis.balance import balance_of
from partnerdesk.analysis.rounding import rounded
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.delegates.cells import DRAWN
from ui.pages.health.words import cut
from ui.pages.items.shares import bar_of_amounts
from ui.pages.rewards.balance_card import words_of
from ui.widgets.labels import Label
from ui.widgets.lean_bar import LeanBar
from ui.widgets.share_bar import ShareBar

translate = QCoreApplication.translate
_LONGEST = 400


class BalancePanel(QWidget):
    """Three bars of shares, the index, and what it says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.put_in, self.risk, self.reward = (ShareBar(height=22) for _ in range(3))
        self._headings: dict[ShareBar, Label] = {}
        self.index = Label(kind="h2")
        self.lean = LeanBar()
        self.words = Label(kind="caption", tone="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(translate("Wizard", "Is it in balance?"), kind="h3"))
        for text, bar in (
            (translate("Wizard", "What each side brings"), self.put_in),
            (translate("Wizard", "What each side carries"), self.risk),
            (translate("Wizard", "What each side gains"), self.reward),
        ):
            heading = self._headings[bar] = Label(text, kind="caption", tone="tertiary", weight=500)
            column.addWidget(heading)
            column.addWidget(bar)
        column.addSpacing(8)
        column.addWidget(self.index)
        column.addWidget(self.lean)
        column.addWidget(self.words)

    def show_parts(self, parts: PlanParts, formats: Formats) -> None:
        """Show the balance of the parts of a plan."""
        balance = balance_of(parts)
        amounts = {each.party_id: each for each in rounded(balance)}
        figures = [each for each in balance.parties if each.takes_part]
        parties = [parts.parties_by_id[each.party_id] for each in figures]
        shown = [amounts[each.party_id] for each in figures]
        given = [balance.share_of_commitments(each) for each in figures]
        for bar, shares, money in (
            (self.put_in, given, [each.commitments for each in shown]),
            (self.risk, [each.share_of_risk for each in figures], [e.expected_loss for e in shown]),
            (self.reward, [each.share_of_reward for each in figures], [e.reward for e in shown]),
        ):
            bar.set_shares(bar_of_amounts(parties, shares, money, formats))
            for widget in (self._headings[bar], bar):
                widget.setVisible(any(money))
        index = "–" if balance.index is None else formats.ratio(balance.index)
        told = translate("Wizard", "Balance index {index}").format(index=index)
        self.index.setText(told)
        leans = parts.parties_by_id.get(balance.leans_to or "")
        side = DRAWN[leans.side] if leans and not balance.is_even else None
        self.lean.set_balance(None if balance.index is None else float(balance.index), side, told)
        self.lean.setVisible(balance.index is not None)
        self.words.setText(cut(words_of(balance, parts, formats), _LONGEST))
