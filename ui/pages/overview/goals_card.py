"""The goals with how far they have come and how they stand."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.analysis.goal_score import score_on
from partnerdesk.domain.agreement import Agreement
from partnerdesk.domain.goals import Goal, GoalStatus
from ui.isolating import listed
from ui.look.current import current_scale
from ui.pages.goals.unit_words import unit_of_start
from ui.pages.overview.glance import Glance, Go
from ui.pages.overview.lines import Line, Lines
from ui.pages.overview.section_card import SectionCard
from ui.widgets.chips import StateChip
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.progress_bar import ProgressBar

PROGRESS_WIDTH = 168
CHIP_WIDTH = 172
MOST = 12
_FIRST = 3


class GoalsCard(SectionCard):
    """A line for each goal that is not given up."""

    section = "goals"

    def __init__(self, go: Go) -> None:
        super().__init__(self.tr("Goals"), go)
        self.count = Label(kind="caption", tone="tertiary", parent=self)
        self.head.insertWidget(1, self.count)
        self.link = self.add_link(self.tr("All goals"))
        self.empty = EmptyState(
            self.tr("No goal yet"),
            self.tr("Start with one number both sides would celebrate."),
            self.tr("Propose a goal"),
        )
        self.empty.picture.hide()
        self.empty.button.setAutoDefault(True)
        self.empty.acted.connect(self.open)
        self.lines = Lines(height=44, least=3, top_line=True, parent=self)
        self.lines.opened.connect(self.open_item)
        self.body.setContentsMargins(15, 10, 15, 4)
        self.body.addWidget(self.empty, 1)
        self.body.addWidget(self.lines, 1)

    def show_glance(self, glance: Glance) -> None:
        goals = [each for each in glance.parts.goals if each.status is not GoalStatus.GIVEN_UP]
        agreed = sum(each.is_agreed for each in goals)
        said = self.tr("{agreed} of {all} agreed").format(agreed=agreed, all=len(goals))
        self.count.setText(said if goals else "")
        self.empty.setVisible(not goals)
        self.link.setVisible(bool(goals))
        self.lines.setVisible(bool(goals))
        self.lines.show_lines([self._line(glance, goal) for goal in _in_order(goals)[:MOST]])

    def _line(self, glance: Glance, goal: Goal) -> Line:
        score = score_on(goal, glance.today)
        words = progress_words(glance, goal)
        chip = StateChip(glance.state_of(goal).state)
        line = Line(goal.id, listed((goal.title, words, chip.accessibleName())))
        line.row.setSpacing(16)
        line.put(ElidedLabel(goal.title, weight=500), 1)
        progress = QWidget()
        progress.setFixedWidth(current_scale().grown(PROGRESS_WIDTH))
        column = QVBoxLayout(progress)
        column.setContentsMargins(0, 3, 0, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(words, kind="caption", tone="secondary"))
        fraction = None if score is None else float(score / 100)
        column.addWidget(ProgressBar(fraction, goal.title))
        line.put(progress)
        state = QWidget()
        state.setFixedWidth(current_scale().grown(CHIP_WIDTH))
        right = QHBoxLayout(state)
        right.setContentsMargins(0, 0, 0, 0)
        right.addStretch(1)
        right.addWidget(chip)
        line.put(state)
        return line


def _in_order(goals: list[Goal]) -> list[Goal]:
    """Return the first goals of the plan, then those that wait for our answer, then the others."""
    first, others = goals[:_FIRST], goals[_FIRST:]
    waiting = [each for each in others if each.agreement is Agreement.PROPOSED_BY_THEM]
    return [*first, *waiting, *(each for each in others if each not in waiting)]


def progress_words(glance: Glance, goal: Goal) -> str:
    """Return a goal's way in figures: 42 g to 25 g, now 36 g."""
    translate, number = QCoreApplication.translate, glance.formats.number
    if goal.target is None:
        return translate("GoalsCard", "no target yet")
    target = number(goal.target, unit=goal.unit)
    if goal.baseline is None:
        return translate("GoalsCard", "to {target}").format(target=target)
    start = number(goal.baseline, unit=unit_of_start(goal.unit))
    if goal.latest is None:
        return translate("GoalsCard", "{start} to {target}").format(start=start, target=target)
    now = number(goal.latest.value, unit=goal.unit if len(goal.unit) <= 2 else "")
    words = translate("GoalsCard", "{start} to {target}, now {now}")
    return words.format(start=start, target=target, now=now)
