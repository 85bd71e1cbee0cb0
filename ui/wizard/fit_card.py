"""The questions on the fit, and what the answers lead to, with its reasons."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from partnerdesk.wizards.draft import Draft
from partnerdesk.wizards.fit import (
    FIT_QUESTIONS,
    Fit,
    FitAnswer,
    FitLevel,
    FitQuestion,
    Reason,
    fit_of,
)
from ui.forms.options import Option
from ui.look.current import scale_of
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.segmented import Choice, Segmented
from ui.wizard.keeper import DraftKeeper
from ui.wizard.step_view import choice_of

translate = QCoreApplication.translate
_OPEN = "open"
_SIGNS = {FitLevel.YES: "+", FitLevel.PARTLY: "±", FitLevel.NO: "−", FitLevel.UNKNOWN: "?"}
_STACKED_BELOW = 620


def fit_words(fit: Fit) -> str:
    """Return what an outcome is called."""
    return {
        Fit.PARTNER_NOW: translate("Wizard", "Partner now"),
        Fit.MOVE_THAT_WAY: translate("Wizard", "Move that way"),
        Fit.NOT_YET: translate("Wizard", "Not yet"),
    }[fit]


def fit_sentence(fit: Fit | None) -> str:
    """Return what an outcome means for the steps to come."""
    if fit is None:
        return translate("Wizard", "Answer a question or two: what they lead to shows here.")
    return {
        Fit.PARTNER_NOW: translate(
            "Wizard", "They see it as we do. Plan the first moves together."
        ),
        Fit.MOVE_THAT_WAY: translate(
            "Wizard", "Not all is there yet. Choose small first moves that both sides can keep."
        ),
        Fit.NOT_YET: translate(
            "Wizard",
            "That is a respectable answer. The circle and your notes are kept; choose a day to "
            "look again.",
        ),
    }[fit]


class FitRow(QWidget):
    """One question with four answers, or left open."""

    def __init__(self, keeper: DraftKeeper, question: FitQuestion) -> None:
        super().__init__()
        self._keeper, self._question = keeper, question
        asked = translate("Wizard", question.asks)
        self.choice = Segmented(
            (
                Choice(key=FitLevel.YES, text=translate("Wizard", "Yes")),
                Choice(key=FitLevel.PARTLY, text=translate("Wizard", "Partly")),
                Choice(key=FitLevel.NO, text=translate("Wizard", "No")),
                Choice(key=FitLevel.UNKNOWN, text=translate("Wizard", "Do not know")),
                Choice(key=_OPEN, text="–", tip=translate("Wizard", "Leave open")),
            ),
            _OPEN,
            spoken=asked,
            small=True,
        )
        self.choice.chosen.connect(self._choose)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 2, 0, 2)
        self._row.setSpacing(6)
        self._row.addWidget(Label(asked, wrap=True), 1)
        self._row.addWidget(self.choice)

    def _choose(self, key: str) -> None:
        draft, own = self._keeper.draft, self._question.key
        others = tuple(each for each in draft.fit if each.question != own)
        given = () if key == _OPEN else (FitAnswer(question=own, level=FitLevel(key)),)
        self._keeper.change(replace(draft, fit=(*others, *given)))

    def show_draft(self, draft: Draft) -> None:
        """Show the answer of a draft."""
        given = {each.question: each.level for each in draft.fit}
        self.choice.choose(given.get(self._question.key, _OPEN))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < scale_of(self).grown(_STACKED_BELOW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


class FitQuestions(QWidget):
    """All questions."""

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {each.key: FitRow(keeper, each) for each in FIT_QUESTIONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for row in self.rows.values():
            column.addWidget(row)

    def show_draft(self, draft: Draft) -> None:
        """Show the answers of a draft."""
        for row in self.rows.values():
            row.show_draft(draft)


class ReasonList(QWidget):
    """What speaks for it and against, each with its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences: tuple[str, ...] = ()
        self._labels: list[Label] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show other reasons; without any there is nothing to see."""
        for old in self._labels:
            old.hide()
            old.deleteLater()
        self.sentences = tuple(translate("Wizard", each.sentence) for each in reasons)
        self._labels = []
        top = Qt.AlignmentFlag.AlignTop
        for row, (reason, words) in enumerate(zip(reasons, self.sentences, strict=True)):
            sign = Label(_SIGNS[reason.level], kind="label", weight=600, parent=self)
            told = Label(words, kind="label", tone="secondary", weight=400, wrap=True, parent=self)
            self._grid.addWidget(sign, row, 0, top)
            self._grid.addWidget(told, row, 1)
            self._labels += [sign, told]
        self.setVisible(bool(reasons))


class FitPanel(QWidget):
    """What the answers lead to and why; our own word; the day to look again."""

    def __init__(self, keeper: DraftKeeper, again: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self.result = Label(kind="h2", wrap=True)
        self.sentence = Label(kind="label", tone="secondary", wrap=True)
        self.reasons = ReasonList()
        as_answered = Option(value=None, text=translate("Wizard", "As answered"))
        self.own = choice_of(
            [Option(value=each, text=fit_words(each)) for each in Fit], as_answered
        )
        self.own.settled.connect(self._decide)
        self.again = again
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(translate("Wizard", "What this leads to"), kind="h3"))
        column.addWidget(self.result)
        column.addWidget(self.sentence)
        column.addWidget(self.again)
        column.addWidget(self.reasons)
        words = translate("Wizard", "Our own word, where we see it differently")
        column.addWidget(Field(words, self.own.widget))

    def _decide(self) -> None:
        decided = self.own.value()
        fit = decided if isinstance(decided, Fit) else None
        self._keeper.change(replace(self._keeper.draft, decided_fit=fit))

    def show_draft(self, draft: Draft) -> None:
        """Show what the answers of a draft lead to."""
        settled, found = draft.settled_fit, fit_of(draft.fit)
        self.result.setText(fit_words(settled) if settled else translate("Wizard", "Open"))
        self.sentence.setText(fit_sentence(settled))
        self.reasons.show_reasons(found.reasons)
        self.own.show_value(draft.decided_fit)
        self.again.setVisible(settled is Fit.NOT_YET)
