"""Step 5: help them draw it. What is in it for them, who first, what they might object, the fit."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.goals import Benefit
from partnerdesk.domain.ids import new_id
from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PERSON
from partnerdesk.domain.risks import RISK
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.people_parts import DraftBenefit, Objection
from ui.forms.editors import NO_CHOICE
from ui.forms.options import Option, nobody
from ui.forms.words import label_of, word
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.wizard.differently import everybody
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.draft_people import people_options
from ui.wizard.fit_card import FitPanel, FitQuestions
from ui.wizard.keeper import DraftKeeper
from ui.wizard.part_list import PartCard, PartList
from ui.wizard.part_row import Column, PartSort
from ui.wizard.step_view import StepView, Target, choice_of, date_for, line_for

translate = QCoreApplication.translate


def whom(label: str, span: int = 3) -> Column:
    """Return the field that says whom of theirs something is about."""
    return Column(
        name="person_id",
        label=label,
        make=lambda _keeper: choice_of((), everybody()),
        span=span,
        options=lambda draft, _part: people_options(draft, Side.THEM, Side.THIRD),
    )


def benefit_sort() -> PartSort:
    """Return the list of what is in it for them."""
    kinds = [Option(value=each, text=word(each)) for each in Benefit]
    return PartSort(
        name=translate("Wizard", "What is in it for them"),
        add=translate("Wizard", "Add a benefit, in their words"),
        parts=lambda draft: draft.benefits,
        put=lambda draft, parts: replace(draft, benefits=parts),
        make=lambda _draft, text: DraftBenefit(id=new_id(), words=text),
        title="words",
        columns=(
            Column(
                name="words",
                label=translate("Wizard", "In their words"),
                make=lambda keeper: line_for(keeper, PERSON.by_name["name"]),
                span=5,
            ),
            Column(
                name="benefit",
                label=translate("Wizard", "Benefit"),
                make=lambda _keeper: choice_of(kinds, NO_CHOICE),
                span=4,
            ),
            whom(translate("Wizard", "For whom")),
        ),
    )


def objection_sort() -> PartSort:
    """Return the list of objections with our answers."""
    return PartSort(
        name=translate("Wizard", "What might they object?"),
        add=translate("Wizard", "Add an objection"),
        parts=lambda draft: draft.objections,
        put=lambda draft, parts: replace(draft, objections=parts),
        make=lambda _draft, text: Objection(id=new_id(), text=text),
        title="text",
        columns=(
            Column(
                name="text",
                label=translate("Wizard", "They might say"),
                make=lambda keeper: line_for(keeper, PERSON.by_name["name"]),
                span=5,
            ),
            Column(
                name="answer",
                label=translate("Wizard", "We would answer"),
                make=lambda keeper: line_for(keeper, PERSON.by_name["name"]),
                span=4,
            ),
            whom(translate("Wizard", "Who")),
        ),
    )


class HelpStep(StepView):
    """Benefits, objections and the questions; the panel shows what the answers lead to."""

    panel_title = str(QT_TRANSLATE_NOOP("Wizard", "What it leads to"))

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.benefits = PartList(keeper, benefit_sort())
        self.objections = PartList(keeper, objection_sort())
        self.first = choice_of((), nobody())
        self.first_field = Field(translate("Wizard", "Whom do we win first?"), self.first.widget)
        self.bind(
            self.first,
            self.first_field,
            lambda draft: draft.first_id,
            lambda draft, value: replace(draft, first_id=value),
        )
        self.questions = FitQuestions(keeper)
        again = date_for(keeper, RISK.by_name["review_on"])
        self.again = Field(label_of(RISK.by_name["review_on"]), again.widget)
        self.bind(
            again,
            self.again,
            lambda draft: draft.look_again_on,
            lambda draft, value: replace(draft, look_again_on=value),
        )
        self.fit = FitPanel(keeper, self.again)
        self.panel = self.fit
        self._assemble()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        first = Card()
        first.body.addWidget(
            PartCard(translate("Wizard", "What is in it for them?"), "", self.benefits)
        )
        first.body.addWidget(self.first_field)
        second = Card()
        second.body.addWidget(
            PartCard(translate("Wizard", "What might they object?"), "", self.objections)
        )
        third = Card()
        heading = translate("Wizard", "Is this a customer who will see it this way?")
        third.body.addWidget(Label(heading, kind="h3", wrap=True))
        third.body.addWidget(self.questions)
        for card in (first, second, third):
            column.addWidget(card)
        column.addStretch(1)

    def show_draft(self, draft: Draft) -> None:
        self.first.set_options(people_options(draft, Side.THEM, Side.THIRD))
        super().show_draft(draft)
        self.benefits.show_draft(draft)
        self.objections.show_draft(draft)
        self.questions.show_draft(draft)
        self.fit.show_draft(draft)

    def targets(self) -> Mapping[Target, DraftBinding]:
        return {**self.benefits.targets(), **self.objections.targets()}

    def flush(self) -> bool:
        return False not in [super().flush(), self.benefits.flush(), self.objections.flush()]

    def enter(self) -> None:
        self.benefits.line.setFocus()
