"""What all editors have in common: a widget, its value, and word of what the user does with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from partnerdesk.domain.kinds import Field, FieldType
from partnerdesk.domain.plan_parts import PlanParts
from partnerdesk.errors import FieldError
from partnerdesk.formats import Formats
from ui.forms.conversions import Conversion, conversion_for
from ui.forms.locking import Lock


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """What an editor is about to show a field of."""

    rule: Field
    item: Any
    parts: PlanParts
    formats: Formats
    unit: str = ""
    today: date | None = None


class Editor(QObject):
    """`typed` is sent for each keystroke, `settled` when the user is done with a value."""

    typed = Signal()
    settled = Signal()
    refused = Signal()  # somebody tried to change what is locked

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.widget = widget
        self._locks: list[Lock] = []

    @property
    def inputs(self) -> Sequence[QWidget]:
        """The widgets that take the keyboard."""
        return (self.widget,)

    def set_locked(self, *, is_locked: bool) -> None:
        """Show the value only, or let it be changed."""
        if is_locked and not self._locks:
            self._locks = [Lock(each, self.refused.emit) for each in self.inputs]
        for lock in self._locks:
            lock.set_closed(is_closed=is_locked)

    def prepare(self, showing: Showing) -> None:
        """Get ready for an item: its choices, its unit, how figures are written."""

    def text(self) -> str:
        """Return what stands in the widget, as text."""
        raise NotImplementedError

    def value(self) -> Any:
        """Return the value that stands in the widget; raises FieldError."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value without telling."""
        raise NotImplementedError

    def show_text(self, text: str) -> None:
        """Show a half-typed text again; editors of choices have none."""


class WrittenEditor(Editor):
    """An editor of text that is read and written by a conversion."""

    def __init__(self, widget: QWidget, conversion: Conversion) -> None:
        super().__init__(widget)
        self.conversion = conversion

    def prepare(self, showing: Showing) -> None:
        unit = showing.unit if showing.rule.holds is FieldType.NUMBER else ""
        self.conversion = conversion_for(
            showing.rule, showing.formats, unit=unit, today=showing.today
        )

    def value(self) -> Any:
        return self.conversion.parse(self.text())

    def show_value(self, value: Any) -> None:
        self.show_text(self.conversion.show(value))

    def is_readable(self) -> bool:
        """Whether what stands there can be read as a value."""
        try:
            self.value()
        except FieldError:
            return False
        return True
