"""What could happen: how often each side loses, and how often one gains while another loses."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from partnerdesk.analysis.simulation_results import DEFAULT_SEED, DEFAULT_TRIALS
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import PartnerDeskError
from partnerdesk.formats import Formats
from ui.forms.words import sentence_of
from ui.isolating import isolated
from ui.pages.rewards.outcome_words import of_hundred, outcome_said, picture_of, together_said
from ui.pages.rewards.simulating import Ran, Simulating, Wish
from ui.pages.rewards.what_if_row import WhatIfRow
from ui.pages.rewards.worked_out import chances_worked_out
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.gain_histogram import GainHistogram
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.workings import HowButton

TRIALS = (20_000, 100_000, 1_000_000)
_DRIVERS = 2


class OutcomeCard(Card):
    """The simulation follows the plan in the background; nothing here waits for it."""

    share_proposed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.runs = ElidedLabel(kind="caption", tone="secondary")
        self.how = HowButton()
        super().__init__(self.tr("What could happen"), parent=parent)
        self.runs.hold_words()
        self.head.addWidget(self.runs)
        self.head.addWidget(self.how)
        self.how.set_working(None)
        self._parts: PlanParts | None = None
        self._preview: PlanParts | None = None
        self._formats = Formats()
        self._key: object = None
        self.trials, self.seed = DEFAULT_TRIALS, DEFAULT_SEED
        self.result: Ran | None = None
        self.simulating = Simulating(self)
        self.of_preview = Simulating(self)
        self.chart = GainHistogram()
        self.one_sided = Label(kind="number")
        self.one_sided_words = Label(kind="label", weight=500, wrap=True)
        self.together = Label(kind="caption", tone="secondary", wrap=True)
        self.drivers_title = Label(self.tr("The two risks that drive it"), kind="label", weight=600)
        self.drivers = tuple(WhatIfRow() for _ in range(_DRIVERS))
        self.state = Label(kind="label", tone="secondary", wrap=True)
        self.again = button(self.tr("Run again"), icon_name="dice", small=True)
        self.more = button("", small=True)
        self.progress = ProgressBar(width=90)
        self.cancel = button(self.tr("Stop"), "flat", small=True)
        self.in_preview = Label(kind="caption", tone="secondary", wrap=True)
        self._assemble()
        self._connect()
        self._show_running(running=False)

    # building

    def _assemble(self) -> None:
        figure = QHBoxLayout()
        figure.setSpacing(12)
        figure.addWidget(self.one_sided)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.one_sided_words)
        words.addWidget(self.together)
        figure.addLayout(words, 1)
        self._figure = QWidget(self)
        self._figure.setLayout(figure)
        figure.setContentsMargins(0, 0, 0, 0)
        foot = FlowLayout()
        for widget in (self.again, self.more, self.progress, self.cancel):
            foot.addWidget(widget)
        for part in (self.chart, self._figure, self.drivers_title, *self.drivers, self.state):
            self.body.addWidget(part)
        self.body.addLayout(foot)
        self.body.addWidget(self.in_preview)
        self.body.addStretch(1)
        self._make_menu()

    def _make_menu(self) -> None:
        menu = QMenu(self.more)
        for count in TRIALS:
            action = QAction(menu)
            action.setData(count)
            action.triggered.connect(lambda _checked=False, count=count: self.run_trials(count))
            menu.addAction(action)
        self.more.setMenu(menu)

    def _connect(self) -> None:
        self.again.clicked.connect(lambda _checked=False: self.run_again())
        self.cancel.clicked.connect(lambda _checked=False: self.simulating.stop())
        running = self.simulating
        running.began.connect(lambda: self._show_running(running=True))
        running.progressed.connect(self._progress)
        running.ran.connect(self._show)
        running.failed.connect(self._fail)
        running.stopped.connect(self._stopped)
        self.of_preview.ran.connect(self._show_preview)
        for row in self.drivers:
            row.proposed.connect(self.share_proposed)

    # asking

    def show_plan(self, parts: PlanParts, formats: Formats) -> None:
        """Follow a plan: what counts for the figures is simulated again when it changed."""
        year = str(parts.head.period.starts_on.year)
        self.set_title(self.tr("What could happen in {year}").format(year=year))
        key = (parts.commitments, parts.risks, parts.rewards, parts.parties, parts.head.period)
        is_same = key == self._key and formats == self._formats
        self._parts, self._formats, self._key = parts, formats, key
        self._write_counts()
        if not _can_happen(parts):
            self._show_nothing()
        elif not is_same:
            self._ask()

    def show_preview(self, parts: PlanParts | None) -> None:
        """Say what would come of another split; None takes it back."""
        self._preview = parts
        self.in_preview.setVisible(False)
        self.of_preview.stop()
        if parts is not None and self._parts is not None and _can_happen(self._parts):
            self.of_preview.ask(Wish(parts=parts, trials=DEFAULT_TRIALS, seed=self.seed))

    def run_again(self) -> None:
        """Draw other runs: the next seed, which is shown."""
        self.seed += 1
        self._ask()

    def run_trials(self, count: int) -> None:
        """Draw so many runs."""
        self.trials = count
        self._write_counts()
        self._ask()

    def _ask(self) -> None:
        if self._parts is not None and _can_happen(self._parts):
            self.simulating.ask(Wish(parts=self._parts, trials=self.trials, seed=self.seed))

    # showing

    def _write_counts(self) -> None:
        words = self.tr("{count} runs")
        self.more.setText(words.format(count=self._formats.number(self.trials)))
        self.more.setAccessibleName(self.tr("How many runs"))
        menu = self.more.menu()
        for action in menu.actions():
            action.setText(words.format(count=self._formats.number(action.data())))

    def _show_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.cancel.setVisible(running)
        self.progress.set_progress(0.0, self.tr("Simulation"))
        if running and self.result is None:
            self.state.setText(self.tr("Simulating…"))
            self.state.show()

    def _progress(self, done: int, whole: int) -> None:
        self.progress.set_progress(done / max(1, whole), self.tr("Simulation"))

    def _stopped(self) -> None:
        self._show_running(running=False)
        if self.result is None:
            self.state.setText(self.tr("Stopped. Nothing is known of what could happen yet."))
            self.state.show()

    def _fail(self, error: object) -> None:
        self._show_running(running=False)
        self._show_parts(shown=False)
        told = self.tr("This could not be simulated.")
        if isinstance(error, PartnerDeskError):
            told = sentence_of(error, self._formats)
        self.state.setText(told)
        self.state.show()

    def _show_nothing(self) -> None:
        self.simulating.stop()
        self.result = None
        self._show_parts(shown=False)
        self.again.hide()
        self.more.hide()
        self.state.setText(
            self.tr("Once there are risks and rewards in money, this shows who wins and loses.")
        )
        self.state.show()

    def _show_parts(self, *, shown: bool) -> None:
        for part in (self.chart, self._figure):
            part.setVisible(shown)
        if not shown:
            for row in self.drivers:
                row.hide()
            self.drivers_title.hide()
            self.runs.setText("")
            self.how.set_working(None)

    def _show(self, ran: Ran) -> None:
        self._show_running(running=False)
        if self._parts is None or not _can_happen(self._parts):
            return
        self.result = ran
        parts, outcome = ran.wish.parts, ran.simulation.outcome
        self.state.hide()
        self._show_parts(shown=True)
        for part in (self.again, self.more):
            part.show()
        self.chart.show_picture(
            picture_of(outcome, parts, self._formats), outcome_said(outcome, parts, self._formats)
        )
        words = self.tr("{count} runs, seed {seed}")
        count = self._formats.number(ran.simulation.trials)
        self.runs.setText(words.format(count=count, seed=ran.simulation.seed))
        self.one_sided.setText(of_hundred(outcome.one_sided))
        self.one_sided_words.setText(self.tr("of 100: one side gains while another loses"))
        self.together.setText(together_said(outcome))
        self.how.set_working(chances_worked_out(parts, ran.simulation, self._formats))
        self._show_drivers(ran)

    def _show_drivers(self, ran: Ran) -> None:
        drivers = ran.simulation.two_drivers
        self.drivers_title.setVisible(bool(drivers))
        for number, row in enumerate(self.drivers):
            row.setVisible(number < len(drivers))
            if number < len(drivers):
                row.show_driver(drivers[number], ran, self._formats)

    def _show_preview(self, ran: Ran) -> None:
        if self._preview is not ran.wish.parts:
            return
        outcome = ran.simulation.outcome
        named = ran.wish.parts.parties_by_id
        lose: Sequence[str] = [
            f"{isolated(named[each.party_id].label)} {of_hundred(each.chance_of_loss)}"
            for each in outcome.parties
        ]
        words = self.tr("In preview {parties} of 100 lose; one-sided {chance} of 100.")
        told = words.format(parties=", ".join(lose), chance=of_hundred(outcome.one_sided))
        self.in_preview.setText(told)
        self.in_preview.show()


def _can_happen(parts: PlanParts) -> bool:
    """Tell whether anything in a plan is left to chance or brings anything."""
    return any(reward.is_money for reward in parts.rewards) or any(
        risk.is_live for risk in parts.risks
    )
