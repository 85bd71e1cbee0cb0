"""Changing a shared item in place, in large type; each field is stored when it is left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.formats import Formats
from ui.forms.agreed_terms import NO_UNIT
from ui.forms.binding import Binding
from ui.forms.choice_editor import ChoiceEditor
from ui.forms.editor import Editor, Showing
from ui.forms.editors import editor_for
from ui.forms.options import Option, options_for
from ui.forms.sentences import say_under
from ui.session.desk import SessionDesk
from ui.session.topics.grouped import Grouped
from ui.session.topics.names import choice_words, field_label
from ui.session.topics.scaling import keep_air
from ui.widgets.field import Field

_WIDE = frozenset((FieldType.LONG_TEXT,))
_FEW = 3  # wide fields that have room for two lines each


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldGroup:
    """Fields that are changed on one page of the form."""

    title: str
    names: tuple[str, ...]


class ChangeForm(Grouped):
    """Fields of a kind in groups; labels name the sides."""

    def __init__(
        self,
        desk: SessionDesk,
        kind: Kind,
        groups: Sequence[FieldGroup],
        *,
        unit_of: Callable[[Any], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__([group.title for group in groups], parent)
        self._desk = desk
        self._kind = kind
        self._unit_of = unit_of or (lambda _item: "")
        self._formats = Formats()
        self._bindings: list[tuple[Binding, Rule]] = []
        for group in groups:
            self.add_page(self._page(group))

    def _page(self, group: FieldGroup) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        keep_air(holder, grid, spacing=16, margins=(6, 6, 12, 6))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        place = 0
        wide = [name for name in group.names if self._is_wide(name)]
        lines = 1 if len(wide) > _FEW else 2
        for name in group.names:
            is_wide = self._is_wide(name)
            place += place % 2 if is_wide else 0
            grid.addWidget(self._field(name, lines), place // 2, place % 2, 1, 2 if is_wide else 1)
            place += 2 if is_wide else 1
        return holder

    def _is_wide(self, name: str) -> bool:
        return self._kind.by_name[name].holds in _WIDE or name == self._kind.title

    def _field(self, name: str, lines: int) -> Field:
        rule = self._kind.by_name[name]
        words = field_label(self._desk.plan, rule)
        editor = editor_for(self._kind, rule, self._formats, label=words, lines=lines)
        frame = Field(words, editor.widget)
        editor.widget.setAccessibleName(words)
        frame.label.setVisible(rule.holds is not FieldType.FLAG)
        self._bind(rule, editor, frame)
        self.frames[name] = frame
        return frame

    def _bind(self, rule: Rule, editor: Editor, frame: Field) -> None:
        def to_command(item_id: str, value: Any, merge_key: str) -> SetField:
            return SetField(
                kind=self._kind.name,
                item_id=item_id,
                field=rule.name,
                value=value,
                merge_key=merge_key,
            )

        say = say_under(frame, lambda: self._formats)
        self._bindings.append((Binding(self._desk, editor, say, to_command), rule))

    # what is shown

    def show_item(self, item: Any) -> None:
        """Show an item; what is being typed stays."""
        self._formats = self._desk.formats
        for binding, rule in self._bindings:
            label = field_label(self._desk.plan, rule)
            self.frames[rule.name].label.setText(label)
            unit = "" if rule.name in NO_UNIT else self._unit_of(item)
            showing = Showing(
                rule=rule,
                item=item,
                parts=self._desk.plan,
                formats=self._formats,
                unit=unit,
                today=self._desk.today,
            )
            _prepare(binding.editor, showing)
            binding.load(item.id, getattr(item, rule.name))

    def flush(self) -> bool:
        """Store what is not stored yet; False where something cannot be."""
        results = [binding.flush() for binding, _rule in self._bindings]
        return all(results)


def _prepare(editor: Editor, showing: Showing) -> None:
    """Make an editor ready; a choice speaks of the sides by name."""
    if not isinstance(editor, ChoiceEditor) or showing.rule.holds is not FieldType.CHOICE:
        editor.prepare(showing)
        return
    found = options_for(showing.rule, showing.parts, showing.item)
    editor.set_options([_named(each, showing.parts) for each in found])


def _named(option: Option, parts: PlanParts) -> Option:
    value = option.value
    if not isinstance(value, StrEnum):
        return option
    return replace(option, text=choice_words(parts, value))
