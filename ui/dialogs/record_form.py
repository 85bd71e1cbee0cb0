"""A form over fields of one record, each stored when it is left: no button says OK."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.changes import ChangeSet
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.formats import Formats
from partnerdesk.queries.records import read_record
from ui.context import Context
from ui.forms.binding import Binding
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.editor import Editor
from ui.forms.editors import NO_CHOICE, editor_for
from ui.forms.options import Option
from ui.forms.sentences import say_under
from ui.forms.words import label_of, word
from ui.widgets.field import Field

Options = Callable[[Rule], Sequence[Option]]


class RecordForm(QWidget):
    """Fields of a kind in two columns; long texts take both."""

    def __init__(
        self,
        context: Context,
        kind: Kind,
        names: Sequence[str],
        formats: Formats,
        *,
        options: Options | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = kind
        self._formats = formats
        self._options = options or choices_of
        self._item_id = ""
        self.fields: dict[str, Field] = {}
        self._bindings: dict[str, Binding] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        self._fill(grid, [kind.by_name[name] for name in names])
        context.changes.stored.connect(self._on_stored)

    def _fill(self, grid: QGridLayout, rules: Sequence[Rule]) -> None:
        row, column = 0, 0
        for rule in rules:
            is_wide = rule.holds is FieldType.LONG_TEXT or rule.name == self._kind.title
            if is_wide and column:
                row, column = row + 1, 0
            grid.addWidget(self._field(rule), row, column, 1, 2 if is_wide else 1)
            column += 2 if is_wide else 1
            if column > 1:
                row, column = row + 1, 0
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _field(self, rule: Rule) -> Field:
        label = label_of(rule)
        editor = self._editor(rule, label)
        if isinstance(editor, ChoiceEditor):
            editor.set_options(self._options(rule))
        frame = Field(label, editor.widget, parent=self)
        frame.label.setVisible(rule.holds is not FieldType.FLAG)

        def set_field(item_id: str, value: Any, merge_key: str) -> SetField:
            return SetField(
                kind=self._kind.name,
                item_id=item_id,
                field=rule.name,
                value=value,
                merge_key=merge_key,
            )

        frame.locking.connect(lambda is_locked: editor.set_locked(is_locked=is_locked))
        editor.refused.connect(frame.say_locked)
        say = say_under(frame, lambda: self._formats)
        self._bindings[rule.name] = Binding(self._context, editor, say, set_field)
        self.fields[rule.name] = frame
        return frame

    def _editor(self, rule: Rule, label: str) -> Editor:
        if rule.refers_to == "account":
            return ChoiceEditor(NO_CHOICE)
        return editor_for(self._kind, rule, self._formats, label=label)

    def open(self, item_id: str) -> bool:
        """Show an item; False where it is gone."""
        self._item_id = item_id
        kind = self._kind.name
        record = self._context.read(lambda connection: read_record(connection, kind, item_id))
        if record is None:
            return False
        for name, binding in self._bindings.items():
            binding.load(item_id, record.get(name))
        return True

    def lock(self, names: Iterable[str], reason: str) -> None:
        """Show some fields only, and say why they cannot be changed."""
        for name in names:
            if name in self.fields:
                self.fields[name].set_locked(reason)

    def flush(self) -> bool:
        """Store what is not stored yet; False where something cannot be."""
        stored = [binding.flush() for binding in self._bindings.values()]
        return all(stored)

    def _on_stored(self, change: ChangeSet) -> None:
        if self._item_id in change.ids:
            self.open(self._item_id)


def choices_of(rule: Rule) -> Sequence[Option]:
    """Return the words of a choice field."""
    return [Option(value=each, text=word(each)) for each in rule.choices or ()]
