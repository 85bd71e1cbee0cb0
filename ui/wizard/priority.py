"""Step 6: make it a priority. Whom we win on our own side, which habits show it, our readiness."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.dialogue import CADENCE, Channel
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PERSON
from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.people_parts import HowOften
from partnerdesk.wizards.work_parts import DAYS_OF_DEFAULT, Ritual
from ui.forms.options import Option, nobody
from ui.forms.words import word
from ui.pages.health.words import about
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_people import people_options
from ui.wizard.keeper import DraftKeeper
from ui.wizard.level_list import LevelList
from ui.wizard.own_team import OwnTeam
from ui.wizard.part_list import PartCard, PartList
from ui.wizard.part_row import Column, PartSort
from ui.wizard.step_view import StepView, Target, choice_of, line_for

translate = QCoreApplication.translate


def _rhythms() -> list[Option]:
    words = {
        HowOften.DAILY: translate("Wizard", "Every day"),
        HowOften.WEEKLY: translate("Wizard", "Every week"),
        HowOften.EVERY_DAYS: translate("Wizard", "Every few days"),
    }
    return [Option(value=each, text=text) for each, text in words.items()]


def ritual_sort() -> PartSort:
    """Return the list of habits."""
    channels = [Option(value=each, text=word(each)) for each in Channel]
    none = Option(value=None, text=translate("Wizard", "Among ourselves"))
    return PartSort(
        name=translate("Wizard", "Habits"),
        add=translate("Wizard", "Add a habit"),
        parts=lambda draft: draft.rituals,
        put=lambda draft, parts: replace(draft, rituals=parts),
        make=lambda _draft, text: Ritual(id=new_id(), title=text),
        columns=(
            Column(
                name="title",
                label=translate("Wizard", "What we do"),
                make=lambda keeper: line_for(keeper, PERSON.by_name["name"]),
                span=12,
            ),
            Column(
                name="how_often",
                label=translate("Wizard", "How often"),
                make=lambda _keeper: choice_of(_rhythms()),
            ),
            Column(
                name="days",
                label=translate("Wizard", "Days between"),
                make=lambda keeper: line_for(keeper, CADENCE.by_name["every_days"]),
                span=2,
                is_shown=lambda part: part.how_often is HowOften.EVERY_DAYS,
                stored_as=lambda value: DAYS_OF_DEFAULT if value is None else value,
            ),
            Column(
                name="owner_id",
                label=translate("Wizard", "Who"),
                make=lambda _keeper: choice_of((), nobody()),
                span=4,
                options=lambda draft, _part: people_options(draft, Side.US),
            ),
            Column(
                name="channel",
                label=translate("Wizard", "With the customer, by"),
                make=lambda _keeper: choice_of(channels, none),
            ),
        ),
    )


class PriorityStep(StepView):
    """Own team, habits, readiness."""

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.team = OwnTeam(keeper)
        self.rituals = PartList(keeper, ritual_sort())
        self.readiness = LevelList(
            keeper,
            QUESTIONS[Questionnaire.OWN_READINESS],
            lambda draft: draft.readiness,
            lambda draft, answers: replace(draft, readiness=answers),
        )
        first, second = Card(), Card()
        words = translate("Wizard", "Who on our side must be won, and what do they gain?")
        first.body.addWidget(Label(words, kind="h3", wrap=True))
        first.body.addWidget(self.team)
        words = translate("Wizard", "Which habit shows that it matters?")
        second.body.addWidget(PartCard(words, "", self.rituals))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(first)
        column.addWidget(second)
        told = about(Questionnaire.OWN_READINESS)
        column.addWidget(Label(told.heading, kind="h3", wrap=True))
        column.addWidget(Label(told.purpose, kind="label", tone="secondary", wrap=True))
        column.addWidget(self.readiness)
        column.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        super().show_draft(draft)
        self.team.show_draft(draft)
        self.rituals.show_draft(draft)
        self.readiness.show_draft(draft)

    def targets(self) -> Mapping[Target, DraftBinding]:
        return {**self.rituals.targets(), **self.readiness.targets()}

    def flush(self) -> bool:
        return False not in [self.team.flush(), self.rituals.flush(), self.readiness.flush()]

    def enter(self) -> None:
        self.team.take_keyboard()
