"""Step 3: in their shoes. Seat by seat, five questions in the first person; all of it ours only."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from partnerdesk.domain.parties import Side
from partnerdesk.domain.people import PERSON
from partnerdesk.wizards.asking import CERTAINTY_WORDS, SHOE_TEXTS, ShoeText
from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.edits import with_shoe_answer
from partnerdesk.wizards.people_parts import WHOLE_CUSTOMER, Certainty, ShoeAnswer
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.hatch import HatchFrame
from ui.widgets.labels import Label
from ui.wizard.keeper import DraftKeeper
from ui.wizard.seats import SeatBar, SeatPanel
from ui.wizard.step_view import StepView, text_for

translate = QCoreApplication.translate


class QuestionRow(Card):
    """One question from the seat: the answer, how we know, and whether we ask."""

    def __init__(self, step: "ShoesStep", number: int, text: ShoeText) -> None:
        super().__init__()
        self._step, self._text = step, text
        own = translate("Wizard", text.own)
        self.answer = text_for(step.keeper, PERSON.by_name["cares_about"])
        self.answer.area.setPlaceholderText(translate("Wizard", "Write as they would say it"))
        self.answer.area.setAccessibleName(own)
        self.frame = Field(own, self.answer.widget)
        self.frame.label.set_kind("body", 600)
        self.frame.label.set_tone("")
        step.bind(self.answer, self.frame, self._of("text"), self._with("text"))
        self.asks = QCheckBox(translate("Wizard", "Ask them next time"))
        self.asks.clicked.connect(lambda asks: self._change(asks=asks))
        self.group = QButtonGroup(self)
        self.ways: dict[Certainty, QRadioButton] = {}
        row = QHBoxLayout()
        row.setSpacing(14)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Label(str(number), kind="h3", tone="secondary"), 0, top)
        row.addWidget(self.frame, 3)
        row.addLayout(self._certainties(own), 2)
        self.body.addLayout(row)

    def _certainties(self, own: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        words = translate("Wizard", "How do we know?")
        column.addWidget(Label(words, kind="caption", tone="tertiary", weight=500))
        for certainty in Certainty:
            way = QRadioButton(translate("Wizard", CERTAINTY_WORDS[certainty]))
            way.setAccessibleDescription(own)
            way.clicked.connect(lambda _on=False, one=certainty: self._change(certainty=one))
            self.group.addButton(way)
            self.ways[certainty] = way
            column.addWidget(way)
        column.addWidget(self.asks)
        column.addStretch(1)
        return column

    def _answer(self, draft: Draft) -> ShoeAnswer:
        return draft.shoe_answer(self._step.seat, self._text.question)

    def _of(self, name: str) -> Callable[[Draft], Any]:
        return lambda draft: getattr(self._answer(draft), name)

    def _with(self, name: str) -> Callable[[Draft, Any], Draft]:
        def put(draft: Draft, value: Any) -> Draft:
            return with_shoe_answer(draft, replace(self._answer(draft), **{name: value}))

        return put

    def _change(self, **values: Any) -> None:
        draft = self._step.draft
        changed = replace(self._answer(draft), **values)
        if "certainty" in values:
            changed = replace(changed, asks=None)
        self._step.keeper.change(with_shoe_answer(draft, changed))

    def show_draft(self, draft: Draft) -> None:
        """Show how the answer is known."""
        answer = self._answer(draft)
        self.group.setExclusive(False)
        for certainty, way in self.ways.items():
            way.setChecked(certainty is answer.certainty)
        self.group.setExclusive(True)
        self.asks.setChecked(answer.is_to_ask)


class ShoesStep(StepView):
    """Seats on top, the questions of one seat below."""

    panel_title = str(QT_TRANSLATE_NOOP("Wizard", "What we know"))

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(keeper, parent)
        self.seat = WHOLE_CUSTOMER
        self.seats = SeatBar()
        self.seats.chosen.connect(self.sit_on)
        note = translate("Wizard", "only what you choose to ask reaches the agenda")
        self.frame = HatchFrame(note, plain=False)
        self.frame.area.setSpacing(8)
        self.rows = [
            QuestionRow(self, number, text)
            for number, text in enumerate(SHOE_TEXTS.values(), start=1)
        ]
        for row in self.rows:
            self.frame.area.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.seats)
        column.addWidget(self.frame)
        column.addStretch(1)
        self.knowing = SeatPanel()
        self.panel = self.knowing

    def sit_on(self, seat: str) -> None:
        """Answer from another seat."""
        self.flush()
        self.seat = seat
        self.show_draft(self.draft)

    def show_draft(self, draft: Draft) -> None:
        chairs = {each.id for each in draft.people_on(Side.THEM, Side.THIRD)}
        if self.seat not in chairs:
            self.seat = WHOLE_CUSTOMER
        super().show_draft(draft)
        self.seats.show_draft(draft, self.seat)
        self.knowing.show_draft(draft)
        for row in self.rows:
            row.show_draft(draft)

    def enter(self) -> None:
        self.rows[0].answer.widget.setFocus()
