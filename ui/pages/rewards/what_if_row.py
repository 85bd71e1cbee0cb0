"""A risk that drives the one-sided chance: what if we shared it differently?"""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.simulation import WhatIf
from partnerdesk.analysis.simulation_results import Driver, Outcome
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.pages.rewards.outcome_words import change_said, losing_said, of_hundred
from ui.pages.rewards.sharing_parties import parts_of_split
from ui.pages.rewards.simulating import Ran
from ui.widgets.buttons import button
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.split_slider import SplitPart, SplitSlider

Percents = Mapping[str, Decimal]
LIVE_UP_TO = 50_000  # trials; of more the outcome follows when the handle is let go


class WhatIfRow(QWidget):
    """The slider tries shares; only `proposed` stores them."""

    proposed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.risk_id = ""
        self._what_if: WhatIf | None = None
        self._parts: PlanParts | None = None
        self._outcome: Outcome | None = None
        self._stored: Percents = {}
        self._shown: tuple[SplitPart, ...] = ()
        self._is_live = True
        self.title = ElidedLabel(kind="label", weight=500)
        self.without = Label(kind="caption", tone="secondary")
        self.slider = SplitSlider(bar=12)
        self.told = Label(kind="caption", tone="secondary", wrap=True)
        self.propose = button(self.tr("Propose this share"), small=True)
        self.back = button(self.tr("Back"), "flat", small=True)
        self._assemble()
        self.slider.previewed.connect(self._follow)
        self.slider.settled.connect(self._try)
        self.slider.cancelled.connect(lambda: self._try(self.slider.percents))
        self.propose.clicked.connect(self._propose)
        self.back.clicked.connect(lambda _checked=False: self._put_back())

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.without)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.propose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.slider)
        column.addLayout(foot)

    def show_driver(self, driver: Driver, ran: Ran, formats: Formats) -> None:
        """Show a risk with its share of today; what was tried before is gone."""
        parts = ran.wish.parts
        risk = next(each for each in parts.risks if each.id == driver.risk_id)
        self.risk_id, self._what_if = risk.id, ran.drivers[risk.id]
        self._parts, self._outcome = parts, ran.simulation.outcome
        self._is_live = ran.simulation.trials <= LIVE_UP_TO
        self.title.setText(risk.title)
        words = self.tr("without it {chance} of 100")
        self.without.setText(words.format(chance=of_hundred(driver.one_sided_without)))
        self._stored = {each.party_id: each.percent for each in risk.shares}
        self._show_shares(parts, formats)

    def _show_shares(self, parts: PlanParts, formats: Formats) -> None:
        self._shown = parts_of_split(parts, self._stored, formats)
        self._put_back()

    def _put_back(self) -> None:
        self.slider.show_split(self._shown, name=self.title.text())
        self._reset_words()

    def _reset_words(self) -> None:
        self.told.setText(self.tr("What if we shared this one differently?"))
        self.propose.hide()
        self.back.hide()

    def _follow(self, percents: Percents) -> None:
        if self._is_live:
            self._try(percents)

    def _try(self, percents: Percents) -> None:
        if self._what_if is None or self._parts is None or self._outcome is None:
            return
        stored = {key: value for key, value in self._stored.items() if value}
        if {key: value for key, value in percents.items() if value} == stored:
            self._reset_words()
            return
        after = self._what_if.outcome(percents)
        words = self.tr("One-sided {chance} of 100, {change}. Lose: {parties}.")
        self.told.setText(
            words.format(
                chance=of_hundred(after.one_sided),
                change=change_said(self._outcome.one_sided, after.one_sided),
                parties=losing_said(after, self._parts),
            )
        )
        self.propose.show()
        self.back.show()

    def _propose(self) -> None:
        self.proposed.emit(self.risk_id, self.slider.percents)
