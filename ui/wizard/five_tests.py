"""Step 8: the five tests, answered by us, and a summary of what will be made."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.questionnaires import QUESTIONS, Questionnaire
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.finish import Line, Outcome
from partnerdesk.wizards.finish_texts import SECTION_TEXTS
from partnerdesk.wizards.fit import Fit
from ui.forms.words import word
from ui.pages.health.words import about, cut
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import Label
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.keeper import DraftKeeper
from ui.wizard.level_list import LevelList
from ui.wizard.step_view import StepView, Target

translate = QCoreApplication.translate
_MOST_LINES, _LONGEST = 8, 90


class FiveTestsStep(StepView):
    """`export_wanted` is sent for a picture of both circles."""

    panel_title = str(QT_TRANSLATE_NOOP("Wizard", "What will be made"))

    export_wanted = Signal()

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.answers = LevelList(
            keeper,
            QUESTIONS[Questionnaire.ALIGNMENT],
            lambda draft: draft.tests,
            lambda draft, answers: replace(draft, tests=answers),
        )
        self.summary = SummaryCard()
        self.export = button(
            translate("Wizard", "Save both circles as a picture…"), icon_name="export", small=True
        )
        self.export.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        told = about(Questionnaire.ALIGNMENT)
        column.addWidget(Label(told.purpose, kind="label", tone="secondary", wrap=True))
        column.addWidget(self.answers)
        column.addStretch(1)
        self.panel = QWidget()
        beside = QVBoxLayout(self.panel)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self.summary)
        beside.addWidget(self.export)

    def show_draft(self, draft: Draft) -> None:
        super().show_draft(draft)
        self.answers.show_draft(draft)

    def show_outcome(self, outcome: Outcome, fit: Fit | None) -> None:
        """Show what finishing will make."""
        self.summary.show_outcome(outcome, fit)

    def targets(self) -> Mapping[Target, DraftBinding]:
        return self.answers.targets()

    def flush(self) -> bool:
        return self.answers.flush()

    def enter(self) -> None:
        first = self.answers.bindings[QUESTIONS[Questionnaire.ALIGNMENT][0].key, "level"]
        first.editor.widget.setFocus()


class SummaryCard(Card):
    """What will be made, group by group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Wizard", "What will be made"), parent=parent)
        self._shown: object = None
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        self.body.addLayout(self._box)

    def show_outcome(self, outcome: Outcome, fit: Fit | None) -> None:
        """Show it anew where it differs."""
        shown = (outcome, fit)
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._box.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for sentence in _heading(outcome, fit):
            self._box.addWidget(Label(sentence, kind="label", tone="secondary", wrap=True))
        for part in outcome.parts:
            title = translate("Wizard", SECTION_TEXTS[part.section])
            self._box.addSpacing(4)
            self._box.addWidget(Label(title, kind="caption", tone="tertiary", weight=600))
            for line in part.lines[:_MOST_LINES]:
                self._box.addWidget(Label(_told(line), kind="label", weight=400, wrap=True))
            left = len(part.lines) - _MOST_LINES
            if left > 0:
                words = translate("Wizard", "and {count} more").format(count=left)
                self._box.addWidget(Label(words, kind="caption", tone="tertiary"))


def _heading(outcome: Outcome, fit: Fit | None) -> list[str]:
    told = []
    if fit is Fit.NOT_YET:
        told.append(
            translate(
                "Wizard", "Not yet, and that is all right: the circle and your notes are kept."
            )
        )
    if not outcome.count:
        return [*told, translate("Wizard", "Nothing yet: whatever you write shows up here.")]
    if outcome.adds_to_plan:
        told.append(translate("Wizard", "This is added to the plan; nothing in it is replaced."))
    told.append(translate("Wizard", "All of it is ours only until you share it."))
    return told


def _told(line: Line) -> str:
    title = word(line.title) if isinstance(line.title, StrEnum) else line.title
    title = cut(title, _LONGEST)
    if line.kind == "party":
        return translate("Wizard", "{name}, as a third party").format(name=title)
    if line.kind == "cadence":
        return translate("Wizard", "The rhythm of a habit: {channel}").format(channel=title)
    if not line.count:
        return title
    return f"{title} ({line.count})"
