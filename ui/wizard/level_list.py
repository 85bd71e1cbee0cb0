"""Questions of a questionnaire, each answered by one of five sentences or left open."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from partnerdesk.domain.checks import CHECK_ANSWER
from partnerdesk.domain.questionnaires import LEVELS, Question
from partnerdesk.wizards.draft import Draft, LevelAnswer
from partnerdesk.wizards.edits import with_level
from ui.forms.editor import Editor
from ui.forms.options import Option
from ui.pages.health.words import asked, label_of, sentence_of_level
from ui.widgets.card import Card
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.wizard.draft_binding import DraftBinding
from ui.wizard.keeper import DraftKeeper
from ui.wizard.step_view import choice_of, line_for

Answers = tuple[LevelAnswer, ...]
Get = Callable[[Draft], Answers]
Put = Callable[[Draft, Answers], Draft]


class LevelList(QWidget):
    """Shows and changes the answers that `get` finds in a draft."""

    def __init__(
        self,
        keeper: DraftKeeper,
        questions: Sequence[Question],
        get: Get,
        put: Put,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._get, self._put = get, put
        self.bindings: dict[tuple[str, str], DraftBinding] = {}
        self.fields: dict[str, Field] = {}
        self.evidence: dict[str, Field] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for question in questions:
            column.addWidget(self._card(question))

    def _card(self, question: Question) -> Card:
        translate = QCoreApplication.translate
        card = Card()
        title = Label(label_of(question), weight=600)
        card.body.addWidget(title)
        empty = Option(value=None, text=translate("Wizard", "Left open"))
        options = [
            Option(value=level, text=f"{number}  {sentence_of_level(question, level)}")
            for number, level in enumerate(LEVELS, start=1)
        ]
        level = choice_of(options, empty)
        frame = self.fields[question.key] = Field(asked(question), level.widget)
        self._bind(level, frame, question, "level")
        card.body.addWidget(frame)
        sentence = line_for(self._keeper, CHECK_ANSWER.by_name["evidence"])
        below = self.evidence[question.key] = Field(
            translate("Wizard", "What does this rest on?"), sentence.widget
        )
        self._bind(sentence, below, question, "sentence")
        card.body.addWidget(below)
        return card

    def _bind(self, editor: Editor, frame: Field, question: Question, name: str) -> None:
        key = question.key

        def get(draft: Draft) -> Any:
            return getattr(_answer(self._get(draft), key), name)

        def put(draft: Draft, value: Any) -> Draft:
            answers = self._get(draft)
            answer = replace(_answer(answers, key), **{name: value})
            return self._put(draft, with_level(answers, answer))

        binding = DraftBinding(self._keeper, editor, frame, get, put)
        self.bindings[key, name] = binding

    def show_draft(self, draft: Draft) -> None:
        """Show the answers of a draft."""
        for binding in self.bindings.values():
            binding.show(draft)
        answers = self._get(draft)
        for key, field in self.evidence.items():
            answer = _answer(answers, key)
            field.setVisible(answer.level is not None or bool(answer.sentence))

    def targets(self) -> dict[tuple[str, str], DraftBinding]:
        """Return the fields by question: a problem of an answer is told at its level."""
        return {("", key): each for (key, name), each in self.bindings.items() if name == "level"}

    def flush(self) -> bool:
        """Take over what is half typed; False where it cannot be read."""
        return False not in [binding.settle() for binding in self.bindings.values()]


def _answer(answers: Answers, key: str) -> LevelAnswer:
    found = (each for each in answers if each.question == key)
    return next(found, LevelAnswer(question=key))
