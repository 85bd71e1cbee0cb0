"""Changing a shared item in place, in large type; each field is stored when it is left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.formats import Formats
from ui.forms.agreed_terms import NO_UNIT
from ui.forms.binding import Binding
from ui.forms.editor import Editor, Showing
from ui.forms.editors import editor_for
from ui.forms.sentences import say_under
from ui.session.desk import SessionDesk
from ui.session.topics.current_stack import CurrentStack
from ui.session.topics.names import field_label
from ui.session.topics.panels import Panel
from ui.session.topics.scaling import keep_air
from ui.session.topics.scrolling import scrolled
from ui.widgets.field import Field
from ui.widgets.segmented import Choice, Segmented

_WIDE = frozenset((FieldType.LONG_TEXT,))


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldGroup:
    """Fields that are changed on one page of the form."""

    key: str
    title: str
    names: tuple[str, ...]


class ChangeForm(Panel):
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
        super().__init__(parent=parent)
        self._desk = desk
        self._kind = kind
        self._unit_of = unit_of or (lambda _item: "")
        self._formats = Formats()
        self._bindings: list[tuple[Binding, Rule]] = []
        self.frames: dict[str, Field] = {}
        self._pages: dict[str, QScrollArea] = {}
        choices = [Choice(key=group.key, text=group.title) for group in groups]
        self.groups = Segmented(choices, spoken=self.tr("What to change"), small=True)
        self.stack = CurrentStack()
        self.body.addWidget(self.groups, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.stack, 1)
        self.groups.setVisible(len(groups) > 1)
        for group in groups:
            self._pages[group.key] = self._page(group)
            self.stack.addWidget(self._pages[group.key])
        self.groups.chosen.connect(self.show_group)

    def _page(self, group: FieldGroup) -> QScrollArea:
        holder = QWidget()
        grid = QGridLayout(holder)
        keep_air(holder, grid, spacing=16, margins=(6, 6, 12, 6))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        place = 0
        for name in group.names:
            is_wide = self._is_wide(name)
            place += place % 2 if is_wide else 0
            grid.addWidget(self._field(name), place // 2, place % 2, 1, 2 if is_wide else 1)
            place += 2 if is_wide else 1
        return scrolled(holder)

    def _is_wide(self, name: str) -> bool:
        return self._kind.by_name[name].holds in _WIDE or name == self._kind.title

    def _field(self, name: str) -> Field:
        rule = self._kind.by_name[name]
        words = field_label(self._desk.plan, rule)
        editor = editor_for(self._kind, rule, self._formats, label=words, lines=2)
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
            binding.editor.prepare(showing)
            binding.load(item.id, getattr(item, rule.name))

    def show_group(self, key: str) -> None:
        """Show one of the groups."""
        self.groups.choose(key)
        self.stack.setCurrentWidget(self._pages[key])

    def begin(self, field: str = "") -> None:
        """Put the keyboard into a field, else into the first one of the group shown."""
        if field:
            for key, page in self._pages.items():
                if page.isAncestorOf(self.frames[field]):
                    self.show_group(key)
        shown = self._pages[self.groups.current]
        first = field or next(
            name for name, frame in self.frames.items() if shown.isAncestorOf(frame)
        )
        self.frames[first].control.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> bool:
        """Store what is not stored yet; False where something cannot be."""
        results = [binding.flush() for binding, _rule in self._bindings]
        return all(results)
