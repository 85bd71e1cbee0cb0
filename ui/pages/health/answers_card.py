"""One round of answers: who answered, each question on the scale, and what to talk about."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from partnerdesk.domain.check_rounds import Round
from partnerdesk.domain.parties import Side
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.domain.questionnaires import Questionnaire
from partnerdesk.formats import Formats
from ui.forms.choice_editor import QuietCombo
from ui.pages.health.answer_rows import AnswerRow, RowSeen, ScaleHead, rows_of
from ui.pages.health.side_line import SideLine
from ui.pages.health.view import Wish
from ui.pages.health.words import STEP, about
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.labels import Label

translate = QCoreApplication.translate


class AnswersCard(Card):
    """`take_wanted` carries a wish, `round_chosen` the id of a round's first check."""

    take_wanted = Signal(object)
    round_chosen = Signal(str)

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        said = about(questionnaire)
        super().__init__(said.heading, edge_to_edge=True, parent=parent)
        self.questionnaire = questionnaire
        self.rounds = QuietCombo(self)
        self.rounds.setAccessibleName(translate("Health", "Round"))
        self.rounds.setMinimumContentsLength(12)
        self.rounds.activated.connect(
            lambda index: self.round_chosen.emit(self.rounds.itemData(index))
        )
        self.head.addWidget(self.rounds)
        self.purpose = Label(said.purpose, kind="label", tone="secondary", wrap=True, parent=self)
        self.seal = Label(tone="private", weight=600, wrap=True, parent=self)
        self.sides = {side: SideLine(side, self) for side in (Side.US, Side.THEM)}
        self.numbers = ScaleHead(self)
        self.rows: tuple[AnswerRow, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.result = Label(weight=600, wrap=True, parent=self)
        self.again = button(translate("Health", "Answer again"), icon_name="refresh", parent=self)
        self.again.clicked.connect(lambda _checked=False: self._take_again())
        for line in self.sides.values():
            line.take_wanted.connect(self.take_wanted)
        self._assemble()

    def _assemble(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 8)
        top.setSpacing(8)
        for widget in (self.purpose, self.seal, *self.sides.values()):
            top.addWidget(widget)
        self._foot = QWidget(self)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(12)
        foot.addWidget(self.result, 1)
        foot.addWidget(self.again)
        self.body.setSpacing(0)
        self.body.addLayout(top)
        self.body.addWidget(self.numbers)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._foot)

    def show_round(
        self, shown: Round, rounds: Sequence[Round], plan: PreparedPlan, formats: Formats
    ) -> None:
        """Show a round beside the one before it."""
        self._offer(shown, rounds, formats)
        for side, line in self.sides.items():
            line.setVisible(side in shown.sides)
            line.show_side(shown, plan, formats)
        self.seal.setVisible(shown.is_sealed)
        self.seal.setText(translate("Health", "Sealed until both sides have answered."))
        is_known = not shown.is_sealed and any(shown.finished(side) for side in shown.sides)
        seen = rows_of(shown, _before(shown, rounds), plan, formats) if is_known else ()
        self._show_rows(seen)
        self.numbers.setVisible(bool(seen))
        told = _result(seen) if len(shown.sides) > 1 else ""
        self.result.setText(told)
        is_latest = shown is rounds[-1]
        self.again.setVisible(is_latest and not shown.waits_for)
        self._foot.setVisible(bool(seen))

    def _offer(self, shown: Round, rounds: Sequence[Round], formats: Formats) -> None:
        self.rounds.clear()
        for each in reversed(rounds):
            self.rounds.addItem(formats.day(each.held_on), each.checks[0].id)
        self.rounds.setCurrentIndex(len(rounds) - 1 - list(rounds).index(shown))
        self.rounds.setVisible(len(rounds) > 1)

    def _show_rows(self, seen: Sequence[RowSeen]) -> None:
        while len(self.rows) > len(seen):
            *kept, last = self.rows
            last.hide()
            last.deleteLater()
            self.rows = tuple(kept)
        while len(self.rows) < len(seen):
            row = AnswerRow(self)
            self._rows.addWidget(row)
            self.rows = (*self.rows, row)
        for row, value in zip(self.rows, seen, strict=True):
            row.show_row(value)

    def _take_again(self) -> None:
        self.take_wanted.emit(Wish(questionnaire=self.questionnaire))


def _before(shown: Round, rounds: Sequence[Round]) -> Round | None:
    """Return the round before, the nearest one whose answers may be looked at."""
    earlier = list(rounds)[: list(rounds).index(shown)]
    return next((each for each in reversed(earlier) if not each.is_sealed), None)


def _result(seen: Sequence[RowSeen]) -> str:
    compared = [each for each in seen if each.gap is not None]
    if not compared:
        return ""
    same = sum(1 for each in compared if not each.gap)
    told = translate("Health", "{same} of {all} answers are the same.").format(
        same=same, all=len(compared)
    )
    wide = [each.label for each in compared if each.is_wide]
    near = [each.label for each in compared if each.gap is not None and each.gap >= STEP]
    if not near:
        return told
    if not wide:
        words = translate("Health", "One step apart: {questions}.")
        return f"{told} {words.format(questions=', '.join(near))}"
    one = translate("Health", "{questions} is worth talking about first.")
    many = translate("Health", "{questions} are worth talking about first.")
    return f"{told} {(one if len(wide) == 1 else many).format(questions=', '.join(wide))}"
