"""What all steps of the guide have in common."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.wizards.draft import Draft
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.conversions import conversion_for
from ui.forms.editor import Editor
from ui.forms.line_editor import DateEditor, LineEditor
from ui.forms.options import Option
from ui.forms.text_editor import TextEditor
from ui.widgets.field import Field
from ui.wizard.draft_binding import DraftBinding, Get, Put
from ui.wizard.hint_box import HintBox
from ui.wizard.keeper import DraftKeeper

Target = tuple[str, str]


class StepView(QWidget):
    """One step. `panel` stands beside it; one with a `hint` of its own takes that room itself.

    Where `fills` is set the step takes all the height there is.
    """

    fills = False
    panel_title = ""  # what stands beside it, where room lets only one of both be seen

    def __init__(self, keeper: DraftKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.panel: QWidget | None = None
        self.hint: HintBox | None = None
        self.bindings: list[DraftBinding] = []
        self.setProperty("page", True)

    @property
    def draft(self) -> Draft:
        """The draft as it is now."""
        return self.keeper.draft

    def targets(self) -> Mapping[Target, DraftBinding]:
        """Return the fields by the part and the name of what they hold, for their problems."""
        return {}

    def bind(self, editor: Editor, frame: Field, get: Get, put: Put) -> DraftBinding:
        """Tie an editor to a value of the draft."""
        binding = DraftBinding(self.keeper, editor, frame, get, put)
        self.bindings.append(binding)
        return binding

    def show_draft(self, draft: Draft) -> None:
        """Show a draft; what is being typed stays."""
        for binding in self.bindings:
            binding.show(draft)

    def flush(self) -> bool:
        """Take over what is half typed; False where some of it cannot be read."""
        return False not in [binding.settle() for binding in self.bindings]

    def enter(self) -> None:
        """Put the keyboard where one begins."""


def line_for(keeper: DraftKeeper, rule: Rule, parent: QWidget | None = None) -> LineEditor:
    """Return an editor of one line for a field of a kind."""
    return LineEditor(conversion_for(rule, keeper.formats), parent)


def date_for(keeper: DraftKeeper, rule: Rule, parent: QWidget | None = None) -> DateEditor:
    """Return an editor of a day for a field of a kind."""
    return DateEditor(conversion_for(rule, keeper.formats), parent)


def text_for(keeper: DraftKeeper, rule: Rule, *, lines: int = 2) -> TextEditor:
    """Return an editor of several lines for a field of a kind."""
    return TextEditor(conversion_for(rule, keeper.formats), lines=lines)


def choice_of(options: Sequence[Option], empty: Option | None = None) -> ChoiceEditor:
    """Return an editor of a few choices."""
    editor = ChoiceEditor(empty)
    editor.set_options(options)
    return editor


def framed(label: str, editor: Editor, parent: QWidget | None = None, value: Any = None) -> Field:
    """Return an editor with its label."""
    if value is not None:
        editor.show_value(value)
    return Field(label, editor.widget, parent=parent)
