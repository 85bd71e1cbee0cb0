"""A goal in the session: its way from today to the target, and what each side gains."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.goals import GOAL, Goal, GoalStatus
from partnerdesk.domain.parties import Party, Side
from ui.forms.words import word
from ui.session.desk import SessionDesk
from ui.session.topics.change_form import FieldGroup
from ui.session.topics.confirming import ConfirmingPanel
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.goal_track import GoalTrack
from ui.session.topics.goal_way import stops_of, unit_apart
from ui.session.topics.gone import GonePanel
from ui.session.topics.heading import QUIET, Heading
from ui.session.topics.item_page import ItemPage
from ui.session.topics.long_text import LongText, write_alike
from ui.session.topics.measuring import MeasuringPanel
from ui.session.topics.names import name_of, person_name, sides_of
from ui.session.topics.panels import Columns, Panel, WhoLine
from ui.session.topics.scaling import keep_air
from ui.widgets.buttons import button


class GainPanel(Panel):
    """What one side gains, with who answers for it there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(air=20, parent=parent)
        self.who = WhoLine()
        self.words = LongText()
        self.body.addWidget(self.who)
        self.body.addWidget(self.words, 1)

    def show_gain(self, goal: Goal, party: Party, desk: SessionDesk) -> None:
        """Show the gain of a side."""
        is_us = party.side is Side.US
        owner = desk.plan.person(goal.owner_us_id if is_us else goal.owner_them_id)
        text = goal.benefit_us if is_us else goal.benefit_them
        kind = goal.benefit_us_kind if is_us else goal.benefit_them_kind
        said = text or (word(kind) if kind is not None else "")
        title = self.tr("What {party} gains").format(party=party.label)
        named = self.tr("Owner: {name}").format(name=owner.name if owner else "")
        self.who.show_who(
            desk.plan, party, owner, title, named if owner else self.tr("No owner yet")
        )
        self.words.set_text(said or self.tr("Nobody has said it yet."), quiet=not said)
        self.setAccessibleName(title)


class GoalPage(ItemPage):
    """The track over what each side gains; measured in place."""

    kind = GOAL

    def __init__(self, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.track = GoalTrack()
        self.measure_line = Heading(QUIET)
        self.track_panel = Panel(spacing=4, air=18)
        self.track_panel.body.addWidget(self.track, 1)
        self.measure = button(self.tr("Measure it"), icon_name="trend_up", small=True)
        self.reached = button(self.tr("It is reached"), icon_name="check", small=True)
        foot = QHBoxLayout()
        keep_air(self.track_panel, foot, spacing=12)
        foot.addWidget(self.measure_line, 1)
        foot.addWidget(self.reached)
        foot.addWidget(self.measure)
        self.track_panel.body.addLayout(foot)
        self.set_target = button(self.tr("Say where it starts and ends"), icon_name="target")
        self.no_figures = GonePanel(self.set_target)
        self.measuring = MeasuringPanel(desk)
        self.confirming = ConfirmingPanel(desk)
        self.top = CurrentStack()
        for widget in (self.track_panel, self.no_figures, self.measuring, self.confirming):
            self.top.addWidget(widget)
        self.gains = {Side.US: GainPanel(), Side.THEM: GainPanel()}
        write_alike(*(each.words for each in self.gains.values()))
        column = QVBoxLayout(self.content)
        keep_air(self.content, column, spacing=24)
        column.addWidget(self.top, 1)
        column.addWidget(Columns(*self.gains.values()), 1)
        self.set_target.clicked.connect(lambda: self.begin("baseline"))
        self.measure.clicked.connect(self.begin_measuring)
        self.reached.clicked.connect(self.begin_confirming)
        self.measuring.ended.connect(self._end_asking)
        self.confirming.ended.connect(self._end_asking)

    def change_words(self) -> str:
        return self.tr("Change the goal")

    def groups(self) -> tuple[FieldGroup, ...]:
        return (
            FieldGroup(
                title=self.tr("Words"),
                names=("title", "benefit_us", "benefit_them", "outcome"),
            ),
            FieldGroup(
                title=self.tr("Measure"),
                names=("measure", "unit", "baseline", "baseline_on", "target", "target_on"),
            ),
            FieldGroup(
                title=self.tr("Who and how"),
                names=(
                    *("owner_us_id", "owner_them_id", "benefit_us_kind", "benefit_them_kind"),
                    *("ownership", "made"),
                ),
            ),
        )

    def unit_of(self, item: Goal) -> str:
        return item.unit

    def keys(self) -> list[tuple[str, str]]:
        return [
            *super().keys(),
            ("M", self.tr("Measure the goal")),
            ("R", self.tr("Say that it is reached")),
        ]

    def handle_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_M and self.item is not None and not self.is_changing:
            self.begin_measuring()
            return True
        is_open = self.item is not None and self.item.status is GoalStatus.OPEN
        if event.key() == Qt.Key.Key_R and is_open and not self.is_changing:
            self.begin_confirming()
            return True
        return super().handle_key(event)

    def show_item(self, item: Any) -> None:
        goal: Goal = item
        plan, formats = self.desk.plan, self.desk.formats
        for party in sides_of(plan):
            self.gains[party.side].show_gain(goal, party, self.desk)
        stops = stops_of(goal, formats, self.desk.today)
        self.track.show_stops(stops)
        self.measure_line.set_text(self._measured(goal), quiet=True)
        nothing = self.tr("How would {them} notice that it is reached? Nothing is measured yet.")
        self.no_figures.show_words(nothing.format(them=name_of(plan, Side.THEM)))
        self.reached.setVisible(goal.status is GoalStatus.OPEN)
        if self.top.currentWidget() not in (self.measuring, self.confirming):
            self.top.setCurrentWidget(self.track_panel if stops else self.no_figures)

    def _measured(self, goal: Goal) -> str:
        """Return who confirmed it, else by what it is measured and what was said of that."""
        if goal.status is GoalStatus.ACHIEVED and goal.outcome_confirmed_on is not None:
            return self._confirmed(goal, goal.outcome_confirmed_on)
        told = []
        if goal.measure or unit_apart(goal):
            measure = ", ".join(each for each in (goal.measure, unit_apart(goal)) if each)
            told.append(self.tr("Measured by: {measure}").format(measure=measure))
        if goal.latest is not None and goal.latest.note:
            told.append(goal.latest.note)
        return ". ".join(told)

    def _confirmed(self, goal: Goal, day: date) -> str:
        name = person_name(self.desk.plan, goal.outcome_confirmed_by_id)
        told = self.tr("Confirmed by {name}, {day}").format(
            name=name or name_of(self.desk.plan, Side.THEM), day=self.desk.formats.day(day)
        )
        return f"{told}: {goal.outcome_words}" if goal.outcome_words else told

    def begin_measuring(self) -> None:
        """Ask for a value in place of the track."""
        if self.item is not None:
            self._ask(self.measuring)

    def begin_confirming(self) -> None:
        """Ask the customer to confirm the outcome, in place of the track."""
        if self.item is not None:
            self._ask(self.confirming)

    def _ask(self, panel: MeasuringPanel | ConfirmingPanel) -> None:
        if self.is_changing:
            self.end_change()
        self._turn_to(self.content)
        self.top.setCurrentWidget(panel)
        panel.begin(self.item)

    def _end_asking(self) -> None:
        has_figures = bool(self.track.stops)
        self.top.setCurrentWidget(self.track_panel if has_figures else self.no_figures)
        self.measure.setFocus(Qt.FocusReason.TabFocusReason)
