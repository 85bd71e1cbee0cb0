"""The fields of one item at a time, each bound to its stored value."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from partnerdesk.commands.items import SetField
from partnerdesk.domain.kinds import Field as Rule
from partnerdesk.domain.kinds import FieldType, Kind
from partnerdesk.domain.private import PreparedPlan
from partnerdesk.formats import Formats
from ui.context import Context
from ui.forms.binding import Binding, ToCommand
from ui.forms.editor import Editor, Showing
from ui.forms.editors import editor_for
from ui.forms.sentences import say_under
from ui.forms.signed_fields import is_signed, locked_fields, reason_of
from ui.forms.words import label_of
from ui.widgets.field import Field

Read = Callable[[PreparedPlan, Any], Any]


class ItemForm:
    """Makes editors for the fields of a kind, binds them and shows items in them.

    `unit_of` names the unit that numbers of an item are in, `plain` the fields without one.
    """

    def __init__(
        self,
        context: Context,
        kind: Kind,
        *,
        unit_of: Callable[[Any], str] | None = None,
        plain: Sequence[str] = ("weight",),
    ) -> None:
        self._context = context
        self._kind = kind
        self._unit_of = unit_of or (lambda _item: "")
        self._plain = frozenset(plain)
        self._formats = Formats()
        self._shown: list[tuple[Binding, Rule, Read]] = []
        self.frames: dict[str, Field] = {}

    def add(
        self, name: str, label: str = "", *, lines: int = 2, parent: QWidget | None = None
    ) -> Field:
        """Return a labelled editor for a field of the kind."""
        rule = self._kind.by_name[name]
        words = label or label_of(rule)
        editor = editor_for(self._kind, rule, self._formats, label=words, lines=lines)

        def set_field(item_id: str, value: Any, merge_key: str) -> SetField:
            return SetField(
                kind=self._kind.name,
                item_id=item_id,
                field=name,
                value=value,
                merge_key=merge_key,
            )

        return self.bind(rule, editor, set_field, read_field(name), label=words, parent=parent)

    def bind(
        self,
        rule: Rule,
        editor: Editor,
        to_command: ToCommand,
        read: Read,
        *,
        label: str = "",
        while_typing: bool = True,
        parent: QWidget | None = None,
    ) -> Field:
        """Return an editor with its label, bound to a value of its own and a command for it.

        Without `while_typing` a value is stored only when it is complete.
        """
        words = label or label_of(rule)
        frame = Field(words, editor.widget, parent=parent)
        frame.label.setVisible(bool(words) and rule.holds is not FieldType.FLAG)
        frame.locking.connect(lambda is_locked: editor.set_locked(is_locked=is_locked))
        editor.refused.connect(frame.say_locked)
        editor.widget.setAccessibleName(words)
        say = say_under(frame, lambda: self._formats)
        binding = Binding(self._context, editor, say, to_command, while_typing=while_typing)
        self._shown.append((binding, rule, read))
        self.frames[rule.name] = frame
        return frame

    def binding(self, name: str) -> Binding:
        """Return the binding of a field by its name."""
        return next(each for each, rule, _ in self._shown if rule.name == name)

    def show_item(self, item: Any, plan: PreparedPlan, formats: Formats) -> None:
        """Show an item; what is being typed stays."""
        self._formats = formats
        today = self._context.workspace.now().date()
        is_locked = is_signed(self._kind, item, plan)
        locked, reason = locked_fields(self._kind), reason_of(plan.parts) if is_locked else ""
        for binding, rule, read in self._shown:
            unit = "" if rule.name in self._plain else self._unit_of(item)
            binding.editor.prepare(
                Showing(
                    rule=rule,
                    item=item,
                    parts=plan.parts,
                    formats=formats,
                    unit=unit,
                    today=today,
                )
            )
            binding.load(item.id, read(plan, item))
            self.frames[rule.name].set_locked(reason if rule.name in locked else "")

    def flush(self) -> bool:
        """Store what is not stored yet; False where something cannot be."""
        results = [binding.flush() for binding, _, _ in self._shown]
        return all(results)


def read_field(name: str) -> Read:
    """Return how a field of an item is read, private ones included."""

    def read(plan: PreparedPlan, item: Any) -> Any:
        if name == "private_notes":
            return plan.note_on(item.id)
        if name in ("private_attitude", "private_influence"):
            leaning = plan.leanings.get(item.id)
            return getattr(leaning, name.removeprefix("private_")) if leaning else None
        return getattr(item, name)

    return read
