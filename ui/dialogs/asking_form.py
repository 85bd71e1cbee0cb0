"""Fields that are filled in before something is made; what is wrong is said under its field."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import Kind
from partnerdesk.errors import FieldError, UserError
from partnerdesk.formats import Formats
from ui.dialogs.plain_dialog import PlainDialog
from ui.dialogs.record_form import choices_of
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.conversions import conversion_for
from ui.forms.editor import Editor
from ui.forms.editors import editor_for
from ui.forms.line_editor import LineEditor
from ui.forms.words import label_of, sentence_of
from ui.widgets.field import Field


class AskingForm(QWidget):
    """Add fields in their order; `values` gives what was entered, or None with what is wrong."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._editors: dict[str, Editor] = {}
        self.fields: dict[str, Field] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._cell = 0

    def ask(
        self,
        kind: Kind,
        name: str,
        value: Any = None,
        *,
        key: str = "",
        label: str = "",
        is_wide: bool = False,
    ) -> Editor:
        """Add a field of a kind with the value to begin with."""
        rule = kind.by_name[name]
        words = label or label_of(rule)
        editor = self._editor(kind, rule, words)
        editor.show_value(value)
        frame = Field(words, editor.widget, parent=self)
        self._put(frame, is_wide=is_wide)
        self._editors[key or name] = editor
        self.fields[key or name] = frame
        editor.typed.connect(lambda: frame.set_problem(""))
        return editor

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        next(iter(self._editors.values())).widget.setFocus()

    def values(self) -> dict[str, Any] | None:
        """Return what was entered by key; None where some of it cannot be read."""
        found: dict[str, Any] = {}
        for key, editor in self._editors.items():
            try:
                found[key] = editor.value()
            except UserError as error:
                self._say(key, error)
        return found if len(found) == len(self._editors) else None

    def show_error(self, error: UserError, keys: Mapping[str, str] | None = None) -> None:
        """Say what is wrong under the field it belongs to, else under the first one.

        `keys` names the field of the form for a field of the command.
        """
        name = error.field if isinstance(error, FieldError) else ""
        key = (keys or {}).get(name, name)
        self._say(key if key in self.fields else next(iter(self.fields)), error)

    def _say(self, key: str, error: UserError) -> None:
        self.fields[key].set_problem(sentence_of(error, self._formats))
        self._editors[key].widget.setFocus()
        window = self.window()
        if isinstance(window, PlainDialog):
            window.grow_now()

    def _editor(self, kind: Kind, rule: Rule, label: str) -> Editor:
        if rule.name == kind.title:
            return LineEditor(conversion_for(rule, self._formats))
        editor = editor_for(kind, rule, self._formats, label=label)
        if isinstance(editor, ChoiceEditor):
            editor.set_options(choices_of(rule))
        return editor

    def _put(self, frame: Field, *, is_wide: bool) -> None:
        if is_wide and self._cell % 2:
            self._cell += 1
        row, column = divmod(self._cell, 2)
        self._grid.addWidget(frame, row, column, 1, 2 if is_wide else 1)
        self._grid.setColumnStretch(column, 1)
        self._cell += 2 if is_wide else 1
